import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, expect } from 'vitest';
import { ensureConsoleBuilt } from '../../../scripts/ensure-console-built.js';
import { openBrowser } from '../../notice/test/open-browser.ts';
import { makeDemo } from '../../server/src/demo/demo.api.ts';
import type { RunningRegister } from '../../server/src/main.ts';
import { MPY_APPLIED } from '../../server/src/testing/applied-register.ts';
import { startRunningRegister } from '../../server/src/testing/running-register.ts';
import { createTestDatabase, type TestDatabase } from '../../server/src/testing/test-database.ts';
import { type SignInOptions, visitors } from '../scripts/visitors.ts';

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

export type { SignInOptions };

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

export interface OpenConsoleOptions {
  /** Further settings of the register, by the names of their variables. */
  readonly settings?: Readonly<Record<string, string>>;
}

/**
 * Opens the console on a real register: a cloned database with MPY's notice and a small demo register, the demo sign-in provider, Chromium. Call it
 * at the file's top level; its pages are closed after each test, all of it after the file's. A page of it that logs an error, breaks the policy, throws or asks
 * anybody else for anything fails the file.
 */
export const openConsole = async (options: OpenConsoleOptions = {}): Promise<OpenConsole> => {
  if (!ensureConsoleBuilt()) throw new Error('the console cannot be built: see above');
  const database = await createTestDatabase({ startingPoint: CONSOLE_DEMO });
  const { register } = await startRunningRegister(database, {
    SELOSTE_RATE_LIMIT: '1000000',
    ...options.settings,
  });
  const browser = await openBrowser();
  const complaints: string[] = [];
  // Pages that nobody looks at any more would follow what the next test does.
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  afterAll(async () => {
    await browser.close();
    expect(complaints, 'errors, broken policies and requests elsewhere').toEqual([]);
  });

  const { signIn, visit } = visitors(browser, register, complaints);
  return { address: register.address, register, database, signIn, visit };
};

const today = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Helsinki' });
