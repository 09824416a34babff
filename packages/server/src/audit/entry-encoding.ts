import { hash, randomFillSync } from 'node:crypto';
import { auditErrors } from './audit.errors.ts';
import type { AuditEntry, MemberList } from './audit-entry.ts';

/** A clear value beside the tree, and the salt that its commitment was made with. */
export interface Clear {
  readonly value: string;
  readonly salt: Buffer;
}

/** An entry ready to be given its number. */
export interface PreparedEntry {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly accessId: string;
  /** The leaf's bytes after its number. */
  readonly rest: string;
  readonly subjects: readonly Clear[];
  readonly actor: Clear | undefined;
  readonly reason: Clear | undefined;
  readonly list: string | undefined;
  /** The row of audit.pending that it stands for. */
  readonly pending: string | undefined;
}

/** Bytes of a salt: enough that a commitment tells nothing of a value that can be guessed. */
const SALT_BYTES = 16;

/**
 * Checks an entry, salts what identifies people and encodes the leaf. Throws for what the database would refuse: one bad
 * entry must not take down the batch it shares with others.
 */
export const prepareEntry = (entry: AuditEntry, list?: MemberList, pending?: string): PreparedEntry => {
  refuseUnless(UUID.test(entry.accessId), 'accessId');
  const at = entry.at.getTime();
  refuseUnless(Number.isSafeInteger(at), 'at');
  refuseUnless(Number.isSafeInteger(entry.rows) && entry.rows >= 0, 'rows');
  refuseUnless(Number.isFinite(entry.durationMs), 'durationMs');
  const subjects = [...new Set(entry.subjects)].map((subject) => {
    refuseUnless(UUID.test(subject), 'subjects');
    return salted(subject);
  });
  const actor = entry.actor === null ? undefined : salted(storable(entry.actor));
  const reason = entry.reason === null ? undefined : salted(storable(entry.reason));
  // The order of these members is part of the format.
  const rest = JSON.stringify({
    at,
    access: entry.accessId,
    operation: entry.operation,
    outcome: entry.outcome,
    code: entry.code,
    purpose: entry.purpose,
    controller: entry.controller,
    notice: entry.noticeVersion,
    categories: entry.categories,
    records: entry.records,
    rows: entry.rows,
    duration: Math.max(0, Math.round(entry.durationMs)),
    actor: actor && commitment(actor),
    subjects: subjects.length > 0 ? subjects.map(commitment) : undefined,
    members: list && { list: list.list, count: list.count, hash: list.hash.toString('base64url') },
    reason: reason && commitment(reason),
  });
  return { at, accessId: entry.accessId, rest, subjects, actor, reason, list: list?.list, pending };
};

/** The leaf's bytes: one line of JSON in a fixed order. */
export const encodeLeaf = (seq: number, { rest }: PreparedEntry): string =>
  `{"v":1,"seq":${seq},${rest.slice(1)}`;

/** What can be read from a leaf's bytes. */
export interface DecodedLeaf {
  readonly seq: number;
  readonly at: number;
  readonly access: string;
  readonly operation: string;
  readonly outcome: string;
  readonly code?: string;
  readonly purpose: string | null;
  readonly controller: string | null;
  readonly notice: number | null;
  readonly categories: readonly string[];
  readonly records: readonly string[];
  readonly rows: number;
  readonly duration: number;
}

export const decodeLeaf = (body: string): DecodedLeaf => JSON.parse(body) as DecodedLeaf;

// Lower case only: the text is what the commitment is taken over, and the database gives ids back in lower case.
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const refuseUnless = (holds: boolean, field: string): void => {
  if (!holds) throw auditErrors['audit-entry-refused']({ field });
};

/** The text as the database keeps it: no U+0000, no half of a surrogate pair. */
const storable = (text: string): string => text.toWellFormed().replaceAll('\0', '\ufffd');

let salts = Buffer.alloc(0);

/** Random bytes are drawn for many salts at once; each is used once. */
const salted = (value: string): Clear => {
  if (salts.length < SALT_BYTES) salts = randomFillSync(Buffer.allocUnsafeSlow(SALT_BYTES * 512));
  const salt = salts.subarray(0, SALT_BYTES);
  salts = salts.subarray(SALT_BYTES);
  return { value, salt };
};

/** SHA-256 of the salt and the value in UTF-8, in base64url. */
const commitment = ({ value, salt }: Clear): string =>
  hash('sha256', Buffer.concat([salt, Buffer.from(value)]), 'base64url');
