import type { ClientConfig } from 'pg';
import type { NoticeView, PurposeGate } from '../../access/access.api.ts';
import type { Database } from '../../platform/database/pool.ts';
import type { Audit } from '../audit.api.ts';

/** What the desk of the data-protection officer stands on. */
export interface DeskParts {
  readonly audit: Audit;
  readonly system: Database;
  readonly gate: Pick<PurposeGate, 'query'>;
  readonly notice: () => NoticeView;
  /** Takes the system role, which can change nothing in the log; verifications read the log over it. */
  readonly logConnection: ClientConfig;
  /** Names of what in the database is not as the notice in force says; empty when they agree. */
  readonly drift: () => Promise<readonly string[]>;
}
