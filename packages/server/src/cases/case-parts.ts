import type { Colleagues } from '../access/access.api.ts';
import type { Database } from '../platform/database/pool.ts';
import type { RegisterParts } from '../register/register.api.ts';

/** What the routes of cases stand on: the register's parts, and the system role's pool for the cases themselves. */
export interface CaseParts extends RegisterParts {
  readonly system: Pick<Database, 'query' | 'transaction'>;
  readonly colleagues: Colleagues;
}
