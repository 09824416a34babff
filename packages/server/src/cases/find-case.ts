import type { FindCase } from '../access/access.api.ts';
import type { Database } from '../platform/database/pool.ts';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

interface Row extends Record<string, unknown> {
  readonly number: string;
  readonly controller: string;
  readonly status: 'open' | 'closed';
}

/** @param system the database under the system role. */
export const openFindCase =
  (system: Pick<Database, 'query'>): FindCase =>
  async (id) => {
    if (!UUID.test(id)) return undefined;
    const [row] = await system.query<Row>(
      {},
      {
        name: 'cases-in-hand',
        text: 'select number, controller, status from cases.case where id = $1',
        values: [id],
      },
      'read only',
    );
    return row;
  };
