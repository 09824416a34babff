import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { runCommandLine } from '../platform/cli/command-line.ts';
import { freePort } from '../platform/database/free-port.ts';
import { MPY } from '../testing/applied-register.ts';
import { clusterConnection } from '../testing/test-cluster.ts';
import { verbs } from './verbs.ts';

const PASSWORD = 'Salaisuus-4711';
const said: string[] = [];
let home = '';

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'seloste-unreachable-'));
});
afterAll(() => rm(home, { recursive: true }));
beforeEach(() => {
  said.length = 0;
  const hear = (...words: unknown[]) => said.push(words.map(String).join(' ')) > 0;
  vi.spyOn(process.stdout, 'write').mockImplementation(hear);
  vi.spyOn(process.stderr, 'write').mockImplementation(hear);
  for (const way of ['log', 'info', 'warn', 'error'] as const)
    vi.spyOn(console, way).mockImplementation(hear);
  vi.stubEnv('SELOSTE_HOME', home);
  vi.stubEnv('SELOSTE_MASTER_KEY', Buffer.alloc(32, 'test').toString('base64'));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.exitCode = 0;
});

/** Every verb that opens the database, with the words it needs. */
const VERBS: readonly (readonly string[])[] = [
  ['serve'],
  ['migrate'],
  ['notice', 'plan', MPY],
  ['notice', 'apply', MPY],
  ['audit', 'verify'],
  ['audit', 'export', '--out', join(tmpdir(), 'seloste-never-written.jsonl')],
  ['audit', 'checkpoint'],
  ['audit', 'prove', '--access', '01936f2e-7a4b-7c3d-8e5f-60718293a4b5'],
  ['staff', 'list'],
  ['staff', 'add', 'one', '--name', 'Testi Esimerkki', '--controller', 'mpy_telecom'],
  ['staff', 'role', 'one', 'agent'],
  ['staff', 'undertaking', 'one', 'confidentiality'],
  ['staff', 'end', 'one'],
  [
    ...[
      'import',
      join(MPY, 'notice.yaml'),
      '--as',
      'customers',
      '--purpose',
      'service_delivery',
      '--source',
      'data_subject',
    ],
    ...['--controller', 'mpy_telecom', '--reason', 'a test'],
  ],
  ['demo', '--customers', '1'],
];

const tell = async (address: string, words: readonly string[]): Promise<string> => {
  vi.stubEnv('DATABASE_URL', address);
  const code = await runCommandLine(verbs, words, '0.0.0');
  const text = said.join('\n');
  expect(text).not.toContain(PASSWORD);
  expect(text, 'no stack').not.toMatch(/^\s+at /m);
  expect(code).toBe(text.includes('error[setting-wrong]') ? 1 : 2);
  return text;
};

test.each(VERBS.map((words) => [words.slice(0, 2).join(' '), words] as const))(
  'a port where nobody listens is told by %s',
  async (_name, words) => {
    const port = await freePort();
    const text = await tell(`postgres://seloste:${PASSWORD}@127.0.0.1:${port}/main`, words);
    expect(text).toContain('error[database-unreachable]');
    expect(text).toContain('hint: ');
    expect(text).toContain(`cause: ECONNREFUSED 127.0.0.1:${port}`);
  },
);

describe('the database', () => {
  const { host, port, user, password, database } = clusterConnection();
  const at = (over: { password?: string; database?: string }) =>
    `postgres://${encodeURIComponent(user)}:${encodeURIComponent(over.password ?? password)}@${over.database ?? database}`.replace(
      /@(.*)$/,
      `@localhost:${port}/$1?host=${encodeURIComponent(host)}`,
    );

  test('refuses the password: told without it', async () => {
    expect(await tell(at({ password: PASSWORD }), ['migrate'])).toContain('error[database-sign-in-refused]');
  });

  test('is not there', async () => {
    expect(await tell(at({ database: 'nowhere' }), ['migrate'])).toContain('error[database-missing]');
  });

  test('has an address that cannot be read, or names nothing', async () => {
    for (const address of [
      `postgres://seloste:${PASSWORD}@nowhere:port/main`,
      `postgres://seloste:${PASSWORD}%@127.0.0.1/main`,
      `postgres://seloste:${PASSWORD}@127.0.0.1`,
    ]) {
      said.length = 0;
      const text = await tell(address, ['migrate']);
      expect(text).toContain('error[setting-wrong]');
      expect(text).toContain('DATABASE_URL');
    }
  });

  test('is of a host that has no address', async () => {
    const text = await tell(`postgres://seloste:${PASSWORD}@no-such-host.invalid/main`, ['migrate']);
    expect(text).toContain('error[database-unreachable]');
  });

  test('is older than the register takes', async () => {
    const old = await serverOfVersion('15.9');
    const text = await tell(`postgres://seloste:${PASSWORD}@127.0.0.1:${old.port}/main`, ['migrate']);
    await old.close();
    expect(text).toContain('error[database-too-old]');
    expect(text).toContain('PostgreSQL 15.9');
  });
});

/** A server that lets everybody in and tells its version, whatever it is asked: no old one is at hand to be run. */
const serverOfVersion = async (version: string) => {
  const message = (type: string, ...parts: readonly Buffer[]): Buffer => {
    const body = Buffer.concat(parts);
    const head = Buffer.alloc(5);
    head.write(type);
    head.writeInt32BE(body.length + 4, 1);
    return Buffer.concat([head, body]);
  };
  const int16 = (value: number) => Buffer.from([value >> 8, value & 255]);
  const int32 = (value: number) => Buffer.concat([int16(value >> 16), int16(value & 65_535)]);
  const text = (value: string) => Buffer.from(`${value}\0`);
  const ready = message('Z', Buffer.from('I'));
  const server = createServer((socket) => {
    let greeted = false;
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      if (!greeted) {
        greeted = true;
        socket.write(Buffer.concat([message('R', int32(0)), ready]));
      } else if (bytes.toString('latin1', 0, 1) === 'X') socket.end();
      else
        socket.write(
          Buffer.concat([
            message(
              'T',
              int16(1),
              text('version'),
              int32(0),
              int16(0),
              int32(25),
              int16(-1 & 65_535),
              int32(-1),
              int16(0),
            ),
            message('D', int16(1), int32(version.length), Buffer.from(version)),
            message('C', text('SELECT 1')),
            ready,
          ]),
        );
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: () => new Promise((closed) => server.close(closed)),
  };
};
