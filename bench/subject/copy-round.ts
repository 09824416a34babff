import { randomUUIDv7 } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { to as copyTo } from 'pg-copy-streams';
import { withClient } from '../../packages/server/src/platform/database/prepare-database.ts';
import { quoteName, roleNames } from '../../packages/server/src/platform/database/roles.ts';
import type { Measure } from '../comparison.ts';
import { BENCH_HOME, type BenchRegister } from '../database.ts';
import { CONTROLLER } from '../mpy-register.ts';

/** A file takes under a second, which the disk's own moods would decide: a round writes it a few times. */
const FILES = 3;

/** What is written, and as whom. */
export interface CopyRound {
  readonly register: BenchRegister;
  readonly query: string;
  /** Without one as the superuser, whom no policy binds. */
  readonly purpose?: string;
}

/** Writes the files. */
export const round = ({ register, query, purpose }: CopyRound): Promise<Measure> =>
  withClient(register.admin, async (client) => {
    await client.query('begin read only');
    if (purpose !== undefined) {
      await client.query(`set local role ${quoteName(roleNames(register.instance).purpose(purpose))}`);
      await client.query(
        "select set_config('seloste.access_id', $1, true), set_config('seloste.controller', $2, true)",
        [randomUUIDv7(), CONTROLLER],
      );
    }
    let rows = 0;
    const began = performance.now();
    for (let file = 0; file < FILES; file += 1) {
      const stream = client.query(copyTo(`copy (${query}) to stdout with (format csv)`));
      await pipeline(stream, createWriteStream(join(BENCH_HOME, 'audience.out')));
      rows += stream.rowCount;
    }
    const seconds = (performance.now() - began) / 1000;
    await client.query('commit');
    return { operations: rows, seconds, touched: { rows } };
  });
