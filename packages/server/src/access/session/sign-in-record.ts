/** A sign-in or sign-out, for the audit log. */
export interface SignInRecord {
  /** Id of the call. */
  readonly accessId: string;
  readonly operation: 'sign-in' | 'sign-out';
  readonly outcome: 'allowed' | 'refused' | 'failed';
  /** Code of the error, or why it ended where nobody asked for it. */
  readonly code?: string;
  /** Null when it is not known, or not on the staff list. */
  readonly actor: string | null;
  /** Edition of the notice in force. */
  readonly edition: number;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
}

/** Keeps it in the audit log; resolves when it is durable. */
export type RecordSignIn = (record: SignInRecord) => Promise<void>;
