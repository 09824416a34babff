import type { Language } from '@seloste/notice';
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
  /** What in the database is not as the notice in force says, told in the language; empty when they agree. */
  readonly drift: (language: Language) => Promise<readonly Drift[]>;
}

/** One object of the database that is not as the notice in force says. */
export interface Drift {
  readonly kind: string;
  readonly name: string;
  readonly differs: 'missing' | 'undeclared' | 'different';
  readonly message: string;
}
