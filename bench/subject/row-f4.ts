import { join } from 'node:path';
import type { BenchRow } from '../comparison.ts';
import { BENCH_HOME, openBenchServer } from '../database.ts';
import { writeCustomerFile } from '../import/customer-file.ts';
import { importCustomers } from '../import/import-customers.ts';
import { mpyRegister } from '../mpy-register.ts';
import { type OwnProcess, ownProcess } from '../own-process.ts';
import { vacuum } from '../vacuum.ts';
import type { CopyRound } from './copy-round.ts';

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
    await vacuum(register.admin, 'Statistics of the register');
    const processes: OwnProcess<CopyRound>[] = [];
    const side = (name: string, asked: CopyRound) => {
      const own = ownProcess<CopyRound>(new URL('./copy-round.ts', import.meta.url));
      processes.push(own);
      return { name, run: () => own.run(asked) };
    };
    const pair = (title: string, query: string) => ({
      title: `F4 ${title} of ${customers}`,
      ours: side('under a purpose, with row policies', { register, query, purpose: PURPOSE }),
      counterpart: side('COPY (SELECT …) TO without checks', { register, query }),
      goals: [{ figure: 'throughput' as const, ratio: 0.8 }],
    });
    return {
      comparisons: [pair('directory', DIRECTORY), pair('audience', AUDIENCE)],
      close: async () => {
        for (const own of processes) await own.stop();
        await server.stop();
      },
    };
  },
};
