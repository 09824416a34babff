import { randomUUIDv7 } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { to as copyTo } from 'pg-copy-streams';
import { withClient } from '../../packages/server/src/platform/database/prepare-database.ts';
import { quoteName, roleNames } from '../../packages/server/src/platform/database/roles.ts';
import type { BenchRow, Measure } from '../comparison.ts';
import { BENCH_HOME, type BenchRegister, openBenchServer } from '../database.ts';
import { writeCustomerFile } from '../import/customer-file.ts';
import { importCustomers } from '../import/import-customers.ts';
import { CONTROLLER, mpyRegister } from '../mpy-register.ts';

const CUSTOMERS = 1_000_000;
const PURPOSE = 'customer_service';

/** Name, address and number of everybody: the columns of a subscriber directory. */
const DIRECTORY = `select p.family_name, p.given_names, a.street, a.postcode, a.city, n.number
  from register.person p
  join register.postal_address a on a.subject = p.subject
  join register.phone_number n on n.subject = p.subject`;
/** One record with a condition on it: who gets a letter. */
const AUDIENCE = `select a.subject, a.street, a.postcode, a.city from register.postal_address a where a.postcode <> '50100'`;

export const row: BenchRow = {
  id: 'F4',
  title: 'a directory-like file and an audience',
  prepare: async ({ subjects, smoke }, progress) => {
    const customers = subjects ?? (smoke ? 300 : CUSTOMERS);
    const server = await openBenchServer();
    progress(`A register of ${customers} customers`);
    const file = join(BENCH_HOME, 'audience.csv');
    await writeCustomerFile(file, customers);
    const register = await mpyRegister(server, 'audience');
    await importCustomers(register, file);
    await withClient(register.admin, (client) => client.query('vacuum analyze'));
    const pair = (title: string, query: string) => ({
      title: `F4 ${title} of ${customers}`,
      ours: {
        name: 'under a purpose, with row policies',
        run: () => copied(register, query, true),
      },
      counterpart: {
        name: 'COPY (SELECT …) TO without checks',
        run: () => copied(register, query, false),
      },
      goals: [{ figure: 'throughput' as const, ratio: 0.8 }],
    });
    return {
      comparisons: [pair('directory', DIRECTORY), pair('audience', AUDIENCE)],
      close: server.stop,
    };
  },
};

/** A file takes under a second, which the disk's own moods would decide: a round writes it a few times. */
const FILES = 3;

/** Writes the files; as a purpose, or as the superuser, whom no policy binds. */
const copied = async (register: BenchRegister, query: string, asPurpose: boolean): Promise<Measure> =>
  withClient(register.admin, async (client) => {
    await client.query('begin read only');
    if (asPurpose) {
      await client.query(`set local role ${quoteName(roleNames(register.instance).purpose(PURPOSE))}`);
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
