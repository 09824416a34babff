import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { ensureConsoleBuilt } from '../../../scripts/ensure-console-built.js';
import { openBrowser } from '../../notice/test/open-browser.ts';
import { makeDemo } from '../../server/src/demo/demo.api.ts';
import { type RunningRegister, startRegister } from '../../server/src/main.ts';
import { readSettings } from '../../server/src/platform/config/settings.ts';
import type { Connection } from '../../server/src/platform/database/connection.ts';
import { MPY_APPLIED } from '../../server/src/testing/applied-register.ts';
import { createTestDatabase, type TestDatabase } from '../../server/src/testing/test-database.ts';

/** The master key of the tests, as the setting has it: the roles of a run are shared, and so are their passwords. */
const MASTER_KEY = Buffer.alloc(32, 'test');

/** Customers of the register that the console is tested on. */
const CUSTOMERS = 120;

/** MPY's notice in force and a small demo register, built once in a run. */
const CONSOLE_DEMO: NonNullable<Parameters<typeof createTestDatabase>[0]>['startingPoint'] = {
  name: 'console_demo',
  build: async (database) => {
    await MPY_APPLIED.build(database);
    const home = await mkdtemp(join(tmpdir(), 'seloste-console-demo-'));
    const { refused } = await makeDemo(
      {
        server: database.server,
        instance: database.instance,
        masterKey: MASTER_KEY,
        people: 'invented',
        home,
      },
      { customers: CUSTOMERS, seed: 1, today: today(), traffic: 20, actor: 'operator:test' },
    );
    await rm(home, { recursive: true });
    if (refused > 0) throw new Error(`the demo register refused ${refused} rows`);
  },
};

/** A console in a browser, on a register of its own. */
export interface OpenConsole {
  /** `http://127.0.0.1:…` */
  readonly address: string;
  readonly register: RunningRegister;
  readonly database: TestDatabase;
  /** Signs a demo person in, in a browser context of its own, as they would: by the provider's page. */
  readonly signIn: (who: string, options?: SignInOptions) => Promise<Page>;
  /** A page of somebody who has not signed in. */
  readonly visit: (options?: SignInOptions) => Promise<Page>;
}

export interface SignInOptions {
  /** Default Finnish, as the console itself. */
  readonly language?: 'fi' | 'sv' | 'en';
  /** Where to land after the sign-in. Default `/`. */
  readonly at?: string;
  /** Taken in hand before anything is looked at. */
  readonly purpose?: string;
  readonly controller?: string;
  /** Typed into the bar after the sign-in: it is kept in memory only. */
  readonly reason?: string;
  readonly context?: BrowserContextOptions;
}

/**
 * Opens the console on a real register: a cloned database with MPY's notice and a small demo register, the demo sign-in provider, Chromium. Call it
 * at the file's top level; all of it is closed after the file's tests. A page of it that logs an error, breaks the policy, throws or asks
 * anybody else for anything fails the file.
 */
export const openConsole = async (): Promise<OpenConsole> => {
  if (!ensureConsoleBuilt()) throw new Error('the console cannot be built: see above');
  const database = await createTestDatabase({ startingPoint: CONSOLE_DEMO });
  const home = await mkdtemp(join(tmpdir(), 'seloste-console-'));
  const [port, signInPort] = [await freePort(), await freePort()];
  const settings = readSettings({
    DATABASE_URL: urlOf(database.admin),
    SELOSTE_HOME: home,
    SELOSTE_INSTANCE: database.instance,
    SELOSTE_MASTER_KEY: MASTER_KEY.toString('base64'),
    SELOSTE_PORT: String(port),
    SELOSTE_DEMO_SIGN_IN_PORT: String(signInPort),
    SELOSTE_LOG_LEVEL: 'fatal',
    SELOSTE_RATE_LIMIT: '1000000',
  });
  const register = await startRegister(settings);
  const browser = await openBrowser();
  const complaints: string[] = [];
  afterAll(async () => {
    await browser.close();
    await register.stop();
    await rm(home, { recursive: true, force: true });
    expect(complaints, 'errors, broken policies and requests elsewhere').toEqual([]);
  });

  const visit = async ({
    language = 'fi',
    at = '/',
    purpose,
    controller,
    context: more,
  }: SignInOptions = {}) => {
    const context = await browser.newContext({ locale: language, timezoneId: 'Europe/Helsinki', ...more });
    await keepBefore(context, register.address, language, { purpose, controller });
    const page = await context.newPage();
    listen(page, [register.address, register.issuer], complaints);
    await page.goto(`${register.address}${at}`);
    return page;
  };
  const signIn = async (who: string, options: SignInOptions = {}): Promise<Page> => {
    const { at = '/' } = options;
    const page = await visit({ ...options, at: `/sign-in?return_to=${encodeURIComponent(at)}` });
    await page.locator(`form[action*="person=${who}"] button`).click();
    await page.locator('#content h1').waitFor();
    if (options.reason !== undefined) {
      await page.locator('#reason').fill(options.reason);
      await page.locator('#reason').press('Enter');
    }
    return page;
  };
  return { address: register.address, register, database, signIn, visit };
};

/** What the console keeps on the machine, put there before its first page. */
const keepBefore = async (
  context: BrowserContext,
  address: string,
  language: string,
  inHand: { purpose: string | undefined; controller: string | undefined },
): Promise<void> => {
  await context.addInitScript(
    ([origin, chosen, kept]) => {
      if (location.origin !== origin) return;
      localStorage.setItem('seloste.language', localStorage.getItem('seloste.language') ?? chosen ?? 'fi');
      sessionStorage.setItem('seloste.in-hand', sessionStorage.getItem('seloste.in-hand') ?? kept ?? '{}');
    },
    [address, language, JSON.stringify(inHand)],
  );
};

/** What Chromium writes for every answer of 400 to 499 and for none; the console shows those to people. */
const REFUSED = /^Failed to load resource: (the server responded with a status of 4\d\d|net::ERR_)/;

const listen = (page: Page, ours: readonly string[], complaints: string[]): void => {
  page.on('request', (request) => {
    const url = request.url();
    if (!ours.some((one) => url.startsWith(one)) && !/^(data|blob):/.test(url))
      complaints.push(`asked ${new URL(url).host}`);
  });
  page.on('console', (message) => {
    const ofApi = message.location().url.startsWith(`${ours[0]}/v1/`);
    if (message.type() === 'error' && !(ofApi && REFUSED.test(message.text())))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
};

const urlOf = ({ host, port, user, password, database }: Connection): string =>
  `postgres://${user}:${encodeURIComponent(password)}@${host}:${port}/${database}`;

const today = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Helsinki' });

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
