import type { Database } from '../platform/database/pool.ts';
import { checkpointSigner } from './checkpoint.ts';
import { type Erased, eraseSubject, type PruneRule, pruneLookUps } from './erasing.ts';
import { type LastEntries, readLastEntries } from './last-entries.ts';
import {
  type LookUpFilter,
  type LookUpPage,
  looksAtSubject,
  looksBetween,
  looksByActor,
  looksOfAccess,
  looksUnder,
  type PageOptions,
} from './look-ups.ts';
import { type AccessProof, makeCheckpoint, proveAccess, proveConsistency } from './proving.ts';
import { openRecorder, type Recorder } from './recorder.ts';

export type { AuditEntry, AuditOperation, AuditOutcome } from './audit-entry.ts';
export { type Accessing, entryOfAccess, leaveEntry, outcomeOf } from './entry-of-access.ts';
export type { Erased, PruneRule } from './erasing.ts';
export type { LastEntries } from './last-entries.ts';
export type { LookUp, LookUpFilter, LookUpPage, PageOptions } from './look-ups.ts';
export type { AccessProof } from './proving.ts';

/** The log of every access: what other domains may do with it. */
export interface Audit extends Recorder {
  /** When and why a person's data was looked at; who and their reason only with a weighed ground (C-579/21). */
  readonly looksAtSubject: (
    subject: string,
    options?: PageOptions & { readonly names?: { readonly ground: string } },
  ) => Promise<LookUpPage>;
  readonly looksByActor: (actor: string, options?: PageOptions) => Promise<LookUpPage>;
  /** What somebody did with reasons that end in a mark. */
  readonly looksUnder: (actor: string, mark: string, options?: PageOptions) => Promise<LookUpPage>;
  readonly looksOfAccess: (accessId: string, options?: PageOptions) => Promise<LookUpPage>;
  readonly looksBetween: (
    options: PageOptions & LookUpFilter & { from: Date; to: Date },
  ) => Promise<LookUpPage>;
  /** The last entries as the log holds them, at most 1000, for whoever supervises the register. */
  readonly lastEntries: (most: number) => Promise<LastEntries>;
  /** Erases a person from the log; the tree stays verifiable. */
  readonly eraseSubject: (subject: string) => Promise<Erased>;
  /** Takes what identifies people from entries whose time is over. */
  readonly prune: (rule: PruneRule) => Promise<Erased & { readonly next: number }>;
  /** Signs the head as it is now; to be kept where the register cannot reach it. */
  readonly checkpoint: () => Promise<string>;
  /** C2SP verifier key of the checkpoints. */
  readonly publicKey: string;
  readonly proveAccess: (accessId: string) => Promise<AccessProof>;
  readonly proveConsistency: (
    first: number,
    second: number,
  ) => Promise<{ readonly roots: readonly [Buffer, Buffer]; readonly proof: readonly Buffer[] }>;
}

/** What the log needs: a pool under the system role, the register's instance, and the seed of its signing key. */
export interface AuditOptions {
  readonly database: Database;
  readonly instance: string;
  /** `keys.auditSigningSeed()` */
  readonly signingSeed: Buffer;
}

/** Opens the log and numbers what a crash left. Close it before its pool. */
export const openAudit = async ({ database, instance, signingSeed }: AuditOptions): Promise<Audit> => {
  const recorder = await openRecorder(database);
  const signer = checkpointSigner(instance, signingSeed);
  /** What was committed with its data counts, numbered or not. */
  const afterPending = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    await recorder.sequencePending();
    return work();
  };
  return {
    ...recorder,
    looksAtSubject: (subject, options) => afterPending(() => looksAtSubject(database, subject, options)),
    looksByActor: (actor, options) => afterPending(() => looksByActor(database, actor, options)),
    looksUnder: (actor, mark, options) => afterPending(() => looksUnder(database, actor, mark, options)),
    looksOfAccess: (access, options) => afterPending(() => looksOfAccess(database, access, options)),
    looksBetween: (options) => afterPending(() => looksBetween(database, options)),
    lastEntries: async (most) => {
      const found = await readLastEntries(database, most);
      return found.pending ? afterPending(() => readLastEntries(database, most)) : found;
    },
    eraseSubject: (subject) => afterPending(() => eraseSubject(database, subject)),
    prune: (rule) => afterPending(() => pruneLookUps(database, rule)),
    checkpoint: () => afterPending(() => makeCheckpoint(database, signer)),
    publicKey: signer.publicKey,
    proveAccess: (access) => afterPending(() => proveAccess(database, signer, access)),
    proveConsistency: (first, second) => proveConsistency(database, first, second),
  };
};
