import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { obtainDemoToken } from '../access/demo-provider/obtain-token.ts';
import { startRegister } from '../main.ts';
import { readSettings } from '../platform/config/settings.ts';
import type { Connection } from '../platform/database/connection.ts';
import { freePort } from '../platform/database/free-port.ts';
import type { TestDatabase } from './test-database.ts';

/** The master key of the tests, as the setting has it: the roles of a run are shared, and so are their passwords. */
const MASTER_KEY = Buffer.alloc(32, 'test').toString('base64');

export interface CallOptions {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly purpose?: string;
  readonly controller?: string;
  readonly reason?: string;
  readonly body?: unknown;
}

/** The whole register on a test's database, as `seloste serve` starts it, with the demo provider; stopped after the file's tests. */
export const startRunningRegister = async (
  database: TestDatabase,
  environment: Readonly<Record<string, string>> = {},
) => {
  const home = await mkdtemp(join(tmpdir(), 'seloste-running-'));
  const settings = readSettings({
    DATABASE_URL: urlOf(database.admin),
    SELOSTE_HOME: home,
    SELOSTE_INSTANCE: database.instance,
    SELOSTE_MASTER_KEY: MASTER_KEY,
    SELOSTE_PORT: String(await freePort()),
    SELOSTE_DEMO_SIGN_IN_PORT: String(await freePort()),
    SELOSTE_LOG_LEVEL: 'fatal',
    ...environment,
  });
  const register = await startRegister(settings);
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= register.stop();
    return stopped;
  };
  afterAll(async () => {
    await stop();
    await rm(home, { recursive: true, force: true });
  });
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (who: string): Promise<string> => {
    const token = tokens.get(who) ?? obtainDemoToken(register.issuer, who);
    tokens.set(who, token);
    return token;
  };
  const call = async (
    who: string,
    path: string,
    { body, method, purpose, controller = 'mpy_telecom', reason = 'a test of it' }: CallOptions = {},
  ) => {
    const answer = await fetch(`${register.address}${path}`, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        authorization: `Bearer ${await tokenOf(who)}`,
        'seloste-controller': controller,
        'seloste-reason': reason,
        ...(purpose !== undefined && { 'seloste-purpose': purpose }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    // biome-ignore lint/suspicious/noExplicitAny: tests reach into answers of every shape
    return { status: answer.status, body: (text === '' ? undefined : JSON.parse(text)) as any };
  };
  return { register, call, stop };
};

export type RunningRegisterOfTest = Awaited<ReturnType<typeof startRunningRegister>>;

const urlOf = ({ host, port, user, password, database }: Connection): string =>
  `postgres://${user}:${encodeURIComponent(password)}@${host}:${port}/${database}`;
