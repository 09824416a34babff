import type { Database } from '../platform/database/pool.ts';
import type { Statement } from '../platform/database/statement.ts';

/** Somebody of the staff, by name: for who works with them. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly kind: 'person' | 'service';
}

/** Names of the staff. A name is asked for where people work together; the log and the rows carry ids. */
export interface Colleagues {
  /** The people who work for a controller now, by name. */
  readonly of: (controller: string) => Promise<readonly Colleague[]>;
  /** Those with these ids, also who has left. */
  readonly named: (ids: readonly string[]) => Promise<ReadonlyMap<string, Colleague>>;
}

type Row = Colleague & Record<string, unknown>;

const WORKING: Statement = {
  name: 'access-colleagues',
  text: `select a.id, a.name, a.kind from access.actor a
    join access.employment e on e.actor = a.id and e.ended_at is null
    where $1 = any (e.controllers) and a.kind = 'person' order by a.name, a.id`,
};

const NAMED: Statement = {
  name: 'access-colleagues-named',
  text: 'select a.id, a.name, a.kind from access.actor a where a.id = any ($1::uuid[])',
};

/** @param system the database under the system role. */
export const openColleagues = (system: Pick<Database, 'query'>): Colleagues => ({
  of: (controller) => system.query<Row>({}, { ...WORKING, values: [controller] }, 'read only'),
  named: async (ids) => {
    if (ids.length === 0) return new Map();
    const rows = await system.query<Row>({}, { ...NAMED, values: [[...new Set(ids)]] }, 'read only');
    return new Map(rows.map((row) => [row.id, row]));
  },
});
