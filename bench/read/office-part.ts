import { obtainDemoToken } from '../../packages/server/src/access/demo-provider/obtain-token.ts';
import type { Connection } from '../../packages/server/src/platform/database/connection.ts';
import { withClient } from '../../packages/server/src/platform/database/prepare-database.ts';
import type { Comparison, Figure, Measure, PreparedRow, Size } from '../comparison.ts';
import { openKeptRegister } from '../kept/kept-register.ts';
import { CONTROLLER, MPY } from '../mpy-register.ts';
import { watched } from '../own-process.ts';
import { percentile } from '../statistics.ts';
import { vacuum } from '../vacuum.ts';
import { makeBareTables } from './bare-tables.ts';
import { POOL, type RegisterReady } from './bench-register.ts';
import { refuseOther } from './checked-load.ts';
import { freePort, type RunningChild, startChild } from './child.ts';
import { type Call, openLoad } from './load.ts';
import { mixed, type SearchCalls, searchCalls } from './search-calls.ts';

const PURPOSE = 'customer_service';
const CUSTOMERS = 1_000_000;
const SEARCHED = 400;
const SECONDS = 4;
/** Searches of a kind behind each p99. */
const OF_A_KIND = 1_000;
const CHANGED = 3_000;
const GOAL = 50;

/** What an agent does beside reading one customer, in a register of a million: searching, and changing an e-mail address. */
export const prepareOffice = async (
  size: Size,
  progress: (text: string) => void,
): Promise<PreparedRow & { figures: () => Promise<readonly Figure[]> }> => {
  const { customers, searched, changed, clients, ofAKind, seconds } = scale(size);
  const kept = await openKeptRegister(customers, progress);
  const { environment, instance, admin } = kept;
  const bareTables = await makeBareTables(admin);
  await vacuum(admin, 'Statistics of the kept register');
  const ours = await startChild<RegisterReady>(new URL('./register-process.ts', import.meta.url), {
    environment: {
      ...environment,
      SELOSTE_PORT: String(await freePort()),
      SELOSTE_DEMO_SIGN_IN_PORT: String(await freePort()),
      SELOSTE_RATE_LIMIT: '1000000000',
      SELOSTE_LOG_LEVEL: 'warn',
      BENCH_NOTICE: MPY,
      BENCH_CUSTOMERS: '0',
    },
  });
  const theirs = await startChild<{ address: string }>(
    new URL('../counterpart/bare-office.ts', import.meta.url),
    {
      options: {
        connection: admin,
        changes: bareTables,
        port: await freePort(),
        connections: POOL,
        notice: MPY,
        instance,
        purpose: PURPOSE,
        controller: CONTROLLER,
      },
    },
  );
  const headers = {
    authorization: `Bearer ${await obtainDemoToken(ours.ready.issuer, 'aino')}`,
    'seloste-purpose': PURPOSE,
    'seloste-controller': CONTROLLER,
    'seloste-reason': 'benchmark',
  };
  const calls = await searchCalls(admin, CONTROLLER, searched);
  await sameAnswers([ours.ready.address, theirs.ready.address], headers, calls);
  const load = openLoad();

  const search = (count: number): Comparison => {
    const side = (name: string, { pid, ready }: RunningChild<{ address: string }>) => ({
      name,
      run: async (): Promise<Measure> => {
        const amount = size.smoke ? { calledFor: 60 } : {};
        const { result, peak } = await watched(pid, () =>
          load.run({
            origin: ready.address,
            calls: mixed(calls),
            headers,
            clients: count,
            seconds,
            ...amount,
          }),
        );
        refuseOther(result, 200);
        const { latencies } = result;
        return { operations: latencies.length, seconds: result.seconds, latencies, peakMemory: peak };
      },
    });
    return {
      title: `F1 search among ${customers}, ${count} ${count === 1 ? 'client' : 'clients'}`,
      ours: side('Seloste', ours),
      counterpart: side('bare route, the same statement', theirs),
      work: 'by time',
      goals: [],
    };
  };

  const change = async (count: number): Promise<Comparison> => {
    const rows = await withClient(admin, async (client) => {
      const found = await client.query<{ subject: string; id: string; revision: number }>(
        `select subject, id, revision from register.email_address where controller = $1 order by md5(id::text) limit $2`,
        [CONTROLLER, changed],
      );
      return found.rows;
    });
    const side = (
      name: string,
      { pid, ready }: RunningChild<{ address: string }>,
      history: { connection: Connection; table: string },
    ) => {
      let turn = 0;
      return {
        name,
        run: async (): Promise<Measure> => {
          const before = await countOf(history);
          const each = rows.map(
            ({ subject, id, revision }, nth): Call => ({
              path: `/v1/subjects/${subject}/email-addresses/${id}`,
              method: 'PATCH',
              headers: { 'if-match': `"${revision + turn}"` },
              body: JSON.stringify({
                source: 'data_subject',
                fields: { address: `n${nth}.${turn}@example.org` },
              }),
            }),
          );
          turn += 1;
          const { result, peak } = await watched(pid, () =>
            load.run({
              origin: ready.address,
              calls: each,
              headers,
              clients: count,
              seconds,
              calledFor: each.length,
            }),
          );
          refuseOther(result, 200);
          const { latencies } = result;
          return {
            operations: latencies.length,
            seconds: result.seconds,
            latencies,
            peakMemory: peak,
            touched: { history: (await countOf(history)) - before },
          };
        },
      };
    };
    return {
      title: `F1 change of an e-mail address, with history, ${count} clients`,
      ours: side('Seloste', ours, { connection: admin, table: 'register.change' }),
      counterpart: side('bare update and insert in one statement', theirs, {
        connection: bareTables,
        table: 'public.change',
      }),
      goals: [],
    };
  };

  const figures = async (): Promise<Figure[]> => {
    const told: Figure[] = [];
    for (const [kind, each] of calls) {
      for (const count of clients) {
        const result = await load.run({
          origin: ours.ready.address,
          calls: each,
          headers,
          clients: count,
          seconds,
          calledFor: ofAKind,
        });
        refuseOther(result, 200);
        told.push({
          title: `search by ${kind} among ${customers}, ${count} ${count === 1 ? 'client' : 'clients'}: p99`,
          value: percentile(result.latencies, 0.99),
          unit: 'ms',
          goal: { atMost: GOAL },
        });
      }
    }
    return told;
  };
  return {
    comparisons: [...clients.map(search), await change(clients.at(-1) ?? 1)],
    figures,
    close: async () => {
      load.stop();
      await theirs.stop();
      await ours.stop();
      await kept.stop();
    },
  };
};

const scale = ({ smoke, subjects }: Size) => ({
  customers: subjects ?? (smoke ? 1_000 : CUSTOMERS),
  searched: smoke ? 20 : SEARCHED,
  changed: smoke ? 20 : CHANGED,
  clients: smoke ? [4] : [1, 16],
  ofAKind: smoke ? 20 : OF_A_KIND,
  seconds: SECONDS,
});

/** Rows of history: it only grows. */
const countOf = ({ connection, table }: { connection: Connection; table: string }): Promise<number> =>
  withClient(connection, async (client) => {
    const { rows } = await client.query<{ count: string }>(`select count(*) from ${table}`);
    return Number(rows[0]?.count);
  });

const COMPARED = 10;

/** Both sides find the same subjects, in the same order, and somebody. */
const sameAnswers = async (
  origins: readonly string[],
  headers: Readonly<Record<string, string>>,
  calls: SearchCalls,
): Promise<void> => {
  for (const [kind, each] of calls) {
    for (const { path, body = '' } of each.slice(0, COMPARED)) {
      const [one, other] = await Promise.all(
        origins.map(async (origin) => {
          const sent = { method: 'POST', body, headers: { ...headers, 'content-type': 'application/json' } };
          const answer = (await (await fetch(`${origin}${path}`, sent)).json()) as {
            items?: { subject: string }[];
          };
          return (answer.items ?? []).map(({ subject }) => subject).join();
        }),
      );
      if (one !== other || one === '') throw new Error(`F1: search by ${kind} finds others on the two sides`);
    }
  }
};
