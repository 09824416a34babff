import { randomUUIDv7 } from 'node:crypto';
import { todayInFinland } from '../access/access.api.ts';
import { openPastCases, type PastCase, settlePastCases } from '../cases/cases.api.ts';
import { beginLoad, compareLoad, inLoadTransaction, planForLoads } from '../collection/collection.api.ts';
import type { Connection } from '../platform/database/connection.ts';
import { keysFrom } from '../platform/keys/keys.ts';
import { demoErrors } from './demo.errors.ts';
import { addCases } from './demo-cases.ts';
import type { DemoPerson, DemoWorld } from './demo-person.ts';
import { type DemoPurpose, DemoRows, LOADS, ownColumns, stageColumns } from './demo-rows.ts';
import { addConsumer, addContact, addOrganisation, addProspect, type Sight } from './demo-subjects.ts';
import { openIds, openRandom } from './random.ts';
import { writeTones } from './tone.ts';

/** What a demo register is made of. The same seed and day make the same people; ciphertexts differ each time. */
export interface DemoRequest {
  readonly customers: number;
  readonly seed: number;
  /** `YYYY-MM-DD`; what is recent is recent on this day. */
  readonly today: string;
  /** Traffic rows of a customer, on average. */
  readonly traffic: number;
  readonly actor: string;
}

export interface DemoPlace {
  readonly server: Connection;
  readonly instance: string;
  readonly masterKey: Uint8Array;
  readonly people: 'invented' | 'real';
  /** SELOSTE_HOME: where the sounds go. */
  readonly home: string;
}

export interface DemoOutcome {
  /** Rows made, by record. */
  readonly counts: ReadonlyMap<string, number>;
  /** Rows that the register refused: none, unless the notice in force is another than the demo was made for. */
  readonly refused: number;
  readonly sights: readonly Sight[];
}

const MOST_CUSTOMERS = 2_000_000;
const REASON = 'Demo register of invented people';
/** Customers of one transaction: all of a small register, a part of a large one. */
const PART = 10_000;

/**
 * Fills an empty register with invented people by the same set-based loads as imports, under the purposes of the notice
 * in force, so that the register's own rules hold.
 *
 * @throws demo-register-not-empty, demo-among-real-people, demo-size-wrong
 */
export const makeDemo = async (
  place: DemoPlace,
  request: DemoRequest,
  tell: (done: number) => void = () => undefined,
): Promise<DemoOutcome> => {
  const { customers } = request;
  if (place.people === 'real') throw demoErrors['demo-among-real-people']();
  if (!Number.isInteger(customers) || customers < 1 || customers > MOST_CUSTOMERS) {
    throw demoErrors['demo-size-wrong']({ least: 1, most: MOST_CUSTOMERS });
  }
  const codesGiven = new Map<string, number>();
  const sights: Sight[] = [];
  const counts = new Map<string, number>();
  let refused = 0;
  for (let first = 1; first <= customers; first += PART) {
    const last = Math.min(customers, first + PART - 1);
    const { world, rows } = openPart(place, request, first, codesGiven);
    fillPart(world, first, last, sights);
    const cases = first === 1 ? addCases(world) : undefined;
    refused += await loadPart(place, request, rows, cases);
    for (const [record, count] of rows.counts) counts.set(record, (counts.get(record) ?? 0) + count);
    if (first === 1) await writeTones(place.home, world.recordings);
    tell(last);
  }
  return { counts, refused, sights };
};

const openPart = (
  place: DemoPlace,
  { seed, today, traffic }: DemoRequest,
  first: number,
  codesGiven: Map<string, number>,
) => {
  const random = openRandom(seed, first);
  const newId = openIds(random, Date.parse(today) - 86_400_000 + first * 40);
  const rows = new DemoRows(keysFrom(place.masterKey), newId);
  const moment = momentOn(today);
  const world: DemoWorld = {
    random,
    rows,
    newId,
    today,
    moment,
    traffic,
    codesGiven,
    recordings: [],
    met: [],
  };
  return { world, rows };
};

/** Now, on the day itself; the end of the working day of another. */
const momentOn = (day: string): Date =>
  day === todayInFinland() ? new Date() : new Date(`${day}T14:00:00.000Z`);

const fillPart = (world: DemoWorld, first: number, last: number, sights: Sight[]): void => {
  let before: DemoPerson | undefined;
  for (let nth = first; nth <= last; nth++) {
    // The first customers are the ones worth looking at; then about one in twelve is an organisation.
    if (nth > 5 && (nth === 6 || world.random.chance(0.08))) addOrganisation(world, nth, sights);
    else before = addConsumer(world, nth, before, sights);
    if (world.random.chance(0.04)) addProspect(world, nth);
    if (world.random.chance(0.02)) addContact(world, nth);
  }
};

/** One transaction: every controller and purpose of the part, each with an audit entry of its own. The first part brings the cases. */
const loadPart = async (
  place: DemoPlace,
  { actor }: DemoRequest,
  rows: DemoRows,
  cases: readonly PastCase[] | undefined,
): Promise<number> => {
  const plan = await planForLoads(place);
  return inLoadTransaction(place.server, place.instance, async (client) => {
    if (cases) {
      const { rowCount } = await client.query('select where collection.register_is_empty()');
      if (rowCount === 0) throw demoErrors['demo-register-not-empty']();
      await openPastCases(client, cases, { actor, reason: REASON });
    }
    let refused = 0;
    for (const [load, stages] of [...rows.texts].toSorted(([a], [b]) => orderOf(a) - orderOf(b))) {
      const [controller = '', purpose = ''] = load.split(' ');
      const records = LOADS[purpose as DemoPurpose].filter((record) => stages.has(record));
      const notice = compareLoad(plan, { controller, purpose }, records);
      const bulk = await beginLoad(client, { accessId: randomUUIDv7(), purpose, controller });
      for (const record of records) {
        await bulk.stage(record, ownColumns(record));
        await bulk.copy(record, stageColumns(record), Buffer.from((stages.get(record) ?? []).join('')));
      }
      if (records.includes('subject')) {
        await bulk.stageKeys();
        const keys = rows.keysMade.filter((key) => key.controller === controller).map(({ line }) => line);
        await bulk.copy('keys', ['subject', 'wrapped'], Buffer.from(keys.join('')));
      }
      // Every row tells its own source and moment.
      refused += (await bulk.check('own_records')).length;
      const counts = await bulk.load('own_records', new Date());
      await bulk.end({
        operation: 'import',
        edition: notice.edition,
        categories: notice.categories,
        rows: [...counts.values()].reduce((sum, { added }) => sum + added, 0),
        actor,
        reason: REASON,
      });
    }
    if (cases) await settlePastCases(client, cases);
    return refused;
  });
};

const orderOf = (load: string): number => Object.keys(LOADS).indexOf(load.split(' ')[1] ?? '');
