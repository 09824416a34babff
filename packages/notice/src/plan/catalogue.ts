/**
 * What the database has in schema `register`, as the planner needs to know it. Read from the live catalogue by the server;
 * plain data here, so that planning stays a pure function.
 */
export interface Catalogue {
  /** A distributed engine (Citus) is at hand: what it may hold gets policies that it takes. */
  distributes?: boolean;
  records: Record<string, RecordShape>;
}

export interface RecordShape {
  /** Append-only and partitioned: no triggers, its write path works out what rows are closed to. */
  stream: boolean;
  columns: ColumnShape[];
}

export interface ColumnShape {
  name: string;
  type: string;
  /** Carried by every row (subject, controller, source, blocked_for, …): needs no declaration. */
  technical: boolean;
  /** Worked out by the database from another field: readable with it, never written. */
  derivedFrom?: string;
  /** Written and read together with another field (the keyed hash beside a ciphertext). */
  accompanies?: string;
}
