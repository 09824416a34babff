import type { Client } from 'pg';
import type { StillMay } from '../../access/access.api.ts';
import type { Audit } from '../../audit/audit.api.ts';
import type { Database } from '../../platform/database/pool.ts';
import type { NoticeInForce } from '../notice-in-force.ts';
import type { Assessor } from './assessor.ts';

/**
 * Work as the owner of the register, on a connection that is opened for it and closed after it. The server's own role can change
 * neither the notice in force nor a grant: only what is handed in here can.
 */
export type AsOwner = <Result>(work: (client: Client) => Promise<Result>) => Promise<Result>;

/** What the desk of the notice is made of. */
export interface DeskParts {
  readonly instance: string;
  /** A pool of the system role. */
  readonly system: Database;
  readonly inForce: NoticeInForce;
  readonly audit: Pick<Audit, 'sequencePending' | 'record'>;
  readonly asOwner: AsOwner;
  /** Seals what waits for its day; 32 bytes that are not in the database. */
  readonly proofKey: Buffer;
  /** Today in Finland, ISO 8601. */
  readonly today: () => string;
  /** Names of members of staff by their ids. */
  readonly namesOf: (actors: readonly string[]) => Promise<ReadonlyMap<string, { readonly name: string }>>;
  /** Asked of whoever asked for a publication, when its day has come. */
  readonly stillMay: StillMay;
  readonly assessor: Assessor;
}
