import { mkdtemp, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { errorFromSystem } from './system-error.ts';

const listen = (port: number, host: string) =>
  new Promise<ReturnType<typeof createServer>>((started, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(port, host, () => started(server));
  });

describe('what the operating system refuses', () => {
  it('names the port that another program has', async () => {
    const first = await listen(0, '127.0.0.1');
    const { port } = first.address() as { port: number };
    const thrown = await listen(port, '127.0.0.1').catch((error: unknown) => error);
    first.close();
    expect(errorFromSystem(thrown)).toMatchObject({
      code: 'address-taken',
      message: `Another program listens on 127.0.0.1:${port}.`,
    });
  });

  it('tells an address that is not of this machine', async () => {
    const thrown = await listen(0, '192.0.2.1').catch((error: unknown) => error);
    expect(errorFromSystem(thrown)).toMatchObject({ code: 'address-refused' });
  });

  it('names the file that is not there, and the folder that is no file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'seloste-'));
    const missing = await readFile(join(folder, 'none')).catch((error: unknown) => error);
    expect(errorFromSystem(missing)).toMatchObject({
      code: 'file-refused',
      message: `${join(folder, 'none')} is not there.`,
    });
  });

  it('leaves a socket that does not answer to the map of the database', () => {
    const lost = Object.assign(new Error('connect ENOENT'), {
      code: 'ENOENT',
      syscall: 'connect',
      path: '/var/run/postgresql/.s.PGSQL.5432',
    });
    expect(errorFromSystem(lost)).toBeUndefined();
    expect(errorFromSystem(new Error('anything'))).toBeUndefined();
  });
});
