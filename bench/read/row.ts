import { join } from 'node:path';
import { obtainDemoToken } from '../../packages/server/src/access/demo-provider/obtain-token.ts';
import { CLONE_ROOT } from '../../packages/server/src/platform/config/settings.ts';
import type { Connection } from '../../packages/server/src/platform/database/connection.ts';
import { withClient } from '../../packages/server/src/platform/database/prepare-database.ts';
import type { BenchRow, Comparison, Figure, Measure, Size } from '../comparison.ts';
import { residentSet } from '../machine.ts';
import { watched } from '../own-process.ts';
import { median, percentile } from '../statistics.ts';
import { vacuum } from '../vacuum.ts';
import { copyBare, POOL, startBenchRegister } from './bench-register.ts';
import { refuseOther } from './checked-load.ts';
import { freePort, type RunningChild, startChild } from './child.ts';
import { type Call, type LoadRequest, openLoad } from './load.ts';
import { prepareOffice } from './office-part.ts';
import { overviewStatement } from './overview-statement.ts';
import { freshStart } from './start-part.ts';

const PURPOSE = 'customer_service';
const CONTROLLER = 'mpy_telecom';
const CUSTOMERS = 100_000;
const CLIENTS = [1, 16, 64, 256];
const SECONDS = 6;
const SUBJECTS = 2_000;
/** Fewer than the register lets anybody be refused in a minute. */
const REFUSED_CALLS = 200;

export const row: BenchRow = {
  id: 'F1',
  title: 'one customer read over HTTP',
  prepare: async (size, progress) => {
    const { customers, clients, seconds, calledFor } = scale(size);
    progress(`A register of ${customers} customers`);
    const first = await startBenchRegister(customers);
    const text = await overviewStatement(first.ready.admin, join(CLONE_ROOT, 'notices', 'mpy'), {
      instance: 'main',
      purpose: PURPOSE,
      controller: CONTROLLER,
    });
    // Without statistics PostgreSQL plans the statement anew at each call.
    await vacuum(first.ready.admin, 'Statistics of the register');
    const copied = await copyBare(first.ready.admin).finally(first.stop);
    const ours = await startBenchRegister(customers);
    const bare = { ...ours.ready.admin, database: copied.database };
    const theirs = await startChild<{ address: string }>(
      new URL('../counterpart/bare-fastify.ts', import.meta.url),
      { options: { connection: bare, port: await freePort(), connections: POOL, text } },
    );
    const afterStart = residentSet(ours.pid);
    const subjects = await someSubjects(bare);
    const calls: Call[] = subjects.map((subject) => ({ path: `/v1/subjects/${subject}` }));
    const token = await obtainDemoToken(ours.ready.issuer, 'aino');
    const headers = {
      authorization: `Bearer ${token}`,
      'seloste-purpose': PURPOSE,
      'seloste-controller': CONTROLLER,
      'seloste-reason': 'benchmark',
    };
    const load = openLoad();
    let largest = afterStart;
    const single: { ours: number[]; theirs: number[]; commit: number[] } = {
      ours: [],
      theirs: [],
      commit: [],
    };

    const side = (
      child: RunningChild<{ address: string }>,
      name: string,
      count: number,
      { kept, under = '' }: { kept?: number[]; under?: string } = {},
    ) => ({
      name,
      run: async (round: number): Promise<Measure> => {
        const asked = calls.map(({ path }) => ({ path: `${under}${path}` }));
        const request = { origin: child.ready.address, calls: asked, headers, clients: count, seconds };
        const { result, peak } = await watched(child.pid, () =>
          load.run(round < 0 ? { ...request, seconds: seconds / 2 } : { ...request, ...calledFor }),
        );
        refuseOther(result, 200);
        if (child === ours) largest = Math.max(largest, peak);
        if (round >= 0) kept?.push(percentile(result.latencies, 0.5));
        return {
          operations: result.latencies.length,
          seconds: result.seconds,
          latencies: result.latencies,
          peakMemory: peak,
        };
      },
    });
    const office = await prepareOffice(size, progress);
    for (const under of ['', '/passed'])
      await sameRows(ours.ready.address, `${theirs.ready.address}${under}`, headers, subjects.slice(0, 20));
    // All programs run hot before the first is measured: one client alone would take a minute to get there.
    for (const origin of [ours.ready.address, theirs.ready.address, `${theirs.ready.address}/passed`]) {
      await warmUp(load, { origin, calls, headers, clients: 16, seconds: size.smoke ? 0.2 : 4 });
    }
    const comparisons = clients.map(
      (count): Comparison => ({
        title: `F1 read, ${count} ${count === 1 ? 'client' : 'clients'}`,
        ours: side(ours, 'Seloste', count, count === 1 ? { kept: single.ours } : {}),
        counterpart: [
          side(theirs, 'bare route', count, count === 1 ? { kept: single.theirs } : {}),
          side(theirs, 'bare route that passes text on', count, {
            under: '/passed',
            ...(count === 1 && { kept: single.theirs }),
          }),
        ],
        work: 'by time',
        goals:
          count >= 64
            ? [
                { figure: 'throughput', ratio: 0.9 },
                { figure: 'p99', ratio: 1.5 },
              ]
            : [],
      }),
    );
    const figures = async (): Promise<Figure[]> => {
      const commit = await commitMedian(bare);
      const one = { ours: median(single.ours), theirs: median(single.theirs) };
      const refused = await load.run({
        origin: ours.ready.address,
        calls,
        headers: { ...headers, 'seloste-purpose': 'telemarketing' },
        clients: Math.min(16, clients.at(-1) ?? 1),
        seconds,
        calledFor: REFUSED_CALLS,
      });
      refuseOther(refused, 403);
      return [
        { title: 'one client, median read', value: one.ours, unit: 'ms' },
        { title: 'one client, median bare read', value: one.theirs, unit: 'ms' },
        { title: 'single-row commit, median', value: commit, unit: 'ms' },
        {
          title: 'one client: median ÷ (bare read + 1.2 × commit)',
          value: one.ours / (one.theirs + 1.2 * commit),
          unit: '×',
          goal: { atMost: 1 },
        },
        {
          title: 'refused read (in the log like any other), 16 clients',
          value: refused.latencies.length / refused.seconds,
          unit: '/s',
        },
        { title: 'refused read, p99', value: percentile(refused.latencies, 0.99), unit: 'ms' },
        { title: 'resident set after start', value: afterStart / 2 ** 20, unit: 'MiB' },
        { title: 'resident set under the load, largest', value: largest / 2 ** 20, unit: 'MiB' },
        {
          title: 'start with an existing database',
          value: ours.startedIn,
          unit: 'ms',
          goal: { atMost: 2000 },
        },
        ...(await freshStart()),
        ...(await office.figures()),
      ];
    };
    return {
      comparisons: [...comparisons, ...office.comparisons],
      figures,
      postgres: ours.ready.admin,
      close: async () => {
        await office.close();
        load.stop();
        await theirs.stop();
        await ours.stop();
      },
    };
  },
};

/** Runs the load and forgets it. `origin` may carry a path. */
const warmUp = async (load: ReturnType<typeof openLoad>, request: LoadRequest): Promise<void> => {
  const { origin, pathname } = new URL(request.origin);
  const under = pathname === '/' ? '' : pathname;
  const calls = request.calls.map(({ path }) => ({ path: `${under}${path}` }));
  refuseOther(await load.run({ ...request, origin, calls }), 200);
};

const scale = ({ smoke, subjects, operations }: Size) => ({
  customers: subjects ?? (smoke ? 200 : CUSTOMERS),
  clients: smoke ? [1, 4] : CLIENTS,
  seconds: smoke ? 1 : (operations ?? SECONDS),
  calledFor: smoke ? { calledFor: 40 } : {},
});

/** Customers of whom the purpose sees everything: without a policy the counterpart shows no less. */
const someSubjects = (bare: Connection): Promise<string[]> =>
  withClient(bare, async (client) => {
    const { rows } = await client.query<{ subject: string }>(
      `select s.subject from register.subject s join register.person p using (subject, controller)
       where s.controller = $1 and s.standing = 'customer' and s.ended_on is null and s.blocks = '{}'
         and not exists (select from register.subject o where o.subject = s.subject and o.controller <> s.controller)
       order by md5(s.subject::text) limit ${SUBJECTS}`,
      [CONTROLLER],
    );
    return rows.map(({ subject }) => subject);
  });

/** Both answers hold the same rows: those of every open record of the one are those of the other. */
const sameRows = async (
  ours: string,
  theirs: string,
  headers: Record<string, string>,
  subjects: readonly string[],
): Promise<void> => {
  for (const subject of subjects) {
    const path = `/v1/subjects/${subject}`;
    const [one, other] = await Promise.all(
      [ours, theirs].map(async (origin) => (await fetch(`${origin}${path}`, { headers })).text()),
    );
    const ids = (text = '') => [...new Set(text.match(/"id":"[0-9a-f-]{36}"/g) ?? [])].toSorted().join();
    if (ids(one) !== ids(other) || ids(one) === '') {
      throw new Error(
        `F1: the sides do not show the same rows: ${ids(one).length} against ${ids(other).length}`,
      );
    }
  }
};

const COMMITS = 300;

/** One row inserted and committed, again and again, on one connection: what durability costs on this disk. */
const commitMedian = (bare: Connection): Promise<number> =>
  withClient(bare, async (client) => {
    await client.query('create table if not exists public.one_row (n integer)');
    const taken: number[] = [];
    for (let n = 0; n < COMMITS; n += 1) {
      const began = performance.now();
      await client.query({ name: 'one', text: 'insert into public.one_row values ($1)', values: [n] });
      taken.push(performance.now() - began);
    }
    return median(taken);
  });
