import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { freePort } from '../platform/database/free-port.ts';
import { quoteName } from '../platform/database/roles.ts';
import { clusterConnection } from './test-cluster.ts';

const SELOSTE = fileURLToPath(new URL('../../bin/seloste.js', import.meta.url));
const run = promisify(execFile);

/** A register running as a process of its own, as an operator runs it, on a database of its own in the run's cluster. */
export interface RegisterProcess {
  /** `http://127.0.0.1:…` */
  readonly address: string;
  /** What it printed until it answered. */
  readonly printed: readonly string[];
  /** Runs another verb of `seloste` on the same register. */
  readonly seloste: (...args: string[]) => Promise<{ stdout: string; stderr: string }>;
  /** Calls the API as a demo person. */
  readonly call: (who: string, path: string, options?: CallOptions) => Promise<Answer>;
  readonly kill: (signal: NodeJS.Signals) => Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface CallOptions {
  readonly purpose?: string;
  readonly reason?: string;
  readonly controller?: string;
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: an answer is looked into by tests, whatever its shape
  readonly body: any;
}

/** Starts `seloste serve` with the arguments; resolves when it answers. */
export async function startRegisterProcess(...serveArguments: string[]): Promise<RegisterProcess> {
  const home = await mkdtemp(join(tmpdir(), 'seloste-acceptance-'));
  const id = randomBytes(4).toString('hex');
  const { host, port, user, password } = clusterConnection();
  const database = `acceptance_${id}`;
  await asSuperuser(`create database ${quoteName(database)}`);
  const [httpPort, signInPort] = [await freePort(), await freePort()];
  const environment = {
    ...process.env,
    SELOSTE_HOME: home,
    SELOSTE_INSTANCE: `a${id}`,
    SELOSTE_PORT: String(httpPort),
    SELOSTE_DEMO_SIGN_IN_PORT: String(signInPort),
    SELOSTE_LOG_LEVEL: 'error',
    DATABASE_URL: `postgres://${user}:${encodeURIComponent(password)}@${host}:${port}/${database}`,
  };
  const seloste = (...args: string[]) =>
    run(process.execPath, [SELOSTE, ...args], { env: environment, maxBuffer: 2 ** 26 });
  const child = spawn(process.execPath, [SELOSTE, 'serve', ...serveArguments], { env: environment });
  const address = `http://127.0.0.1:${httpPort}`;
  const tokens = new Map<string, string>();

  const tokenOf = async (who: string): Promise<string> => {
    const known = tokens.get(who);
    if (known !== undefined) return known;
    const { stdout } = await seloste('token', who);
    tokens.set(who, stdout.trim());
    return stdout.trim();
  };

  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };

  return {
    address,
    printed: await untilItAnswers(child),
    seloste,
    kill: end,
    call: async (
      who,
      path,
      { purpose, reason = 'acceptance test', controller = 'mpy_telecom', method, body, headers } = {},
    ) => {
      const answer = await fetch(`${address}${path}`, {
        method: method ?? (body === undefined ? 'GET' : 'POST'),
        headers: {
          authorization: `Bearer ${await tokenOf(who)}`,
          'seloste-reason': reason,
          'seloste-controller': controller,
          ...(purpose === undefined ? {} : { 'seloste-purpose': purpose }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      return {
        status: answer.status,
        headers: answer.headers,
        body: text === '' ? undefined : JSON.parse(text),
      };
    },
    stop: async () => {
      await end('SIGTERM');
      await dropDatabase(database, `seloste_a${id}_`);
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** The lines printed up to the one that tells that the register answers. */
async function untilItAnswers(child: ChildProcess): Promise<string[]> {
  const printed: string[] = [];
  const complaints: string[] = [];
  child.stderr?.on('data', (chunk: Buffer) => complaints.push(chunk.toString()));
  if (child.stdout === null) throw new TypeError('the process has no output');
  for await (const line of createInterface({ input: child.stdout })) {
    printed.push(line);
    if (line.includes('Ctrl+C')) {
      child.stdout.resume(); // what it prints later is nobody's; a full pipe would stop it
      return printed;
    }
  }
  throw new Error(`the register ended before it answered: ${complaints.join('')}${printed.join('\n')}`);
}

async function dropDatabase(database: string, rolePrefix: string): Promise<void> {
  await asSuperuser(`drop database ${quoteName(database)} with (force)`);
  const roles = await asSuperuser(
    `select quote_ident(rolname) as role from pg_roles where starts_with(rolname, '${rolePrefix}')`,
  );
  if (roles.length > 0) await asSuperuser(`drop role ${roles.map(({ role }) => role).join(', ')}`);
}

async function asSuperuser(sql: string): Promise<{ role: string }[]> {
  const client = new Client(clusterConnection());
  await client.connect();
  try {
    return (await client.query<{ role: string }>(sql)).rows;
  } finally {
    await client.end();
  }
}
