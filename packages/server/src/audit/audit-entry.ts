/** What was done. `denied` calls keep the operation they asked for; the outcome tells. */
export type AuditOperation =
  | 'search'
  | 'read'
  | 'add'
  | 'change'
  | 'remove'
  | 'export'
  | 'disclose'
  | 'import'
  | 'erase'
  | 'prune'
  | 'sign-in'
  | 'sign-out'
  | 'apply-notice'
  | 'break-glass';

export type AuditOutcome = 'allowed' | 'refused' | 'failed';

/**
 * One access to the register. `actor`, `subjects` and `reason` are what identifies people: the tree holds only salted
 * commitments to them. Everything else is in the leaf for good: never put personal data there.
 */
export interface AuditEntry {
  /** The call's id; all entries of one call share it. */
  readonly accessId: string;
  /** When it began. */
  readonly at: Date;
  readonly operation: AuditOperation;
  readonly outcome: AuditOutcome;
  /** Id of the purpose that was declared; null where there was none. */
  readonly purpose: string | null;
  readonly controller: string | null;
  readonly noticeVersion: number | null;
  /** Ids of the notice's categories that were touched. */
  readonly categories: readonly string[];
  /** Tables of schema register that were touched. */
  readonly records: readonly string[];
  /** Rows that were shown or written. */
  readonly rows: number;
  /** Whole milliseconds (917/2014 §145: the log tells the duration). */
  readonly durationMs: number;
  /** Code of the error, when it was refused or failed. */
  readonly code?: string;
  /** Id of who acted; null before sign-in. */
  readonly actor: string | null;
  /** Ids of the data subjects it was about. */
  readonly subjects: readonly string[];
  /** The reason that was given, as it was given. */
  readonly reason: string | null;
}

/** An entry's own list of members, for accesses to many: see docs/reference/audit-log.md. */
export interface MemberList {
  readonly list: string;
  readonly count: number;
  /** SHA-256 over the members' sorted commitments. */
  readonly hash: Buffer;
}

/** More subjects than this become a list of members, written by the database. */
export const MOST_INLINE_SUBJECTS = 64;
