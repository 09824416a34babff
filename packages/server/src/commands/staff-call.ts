import { randomUUIDv7 } from 'node:crypto';
import type { NoticeDocument } from '@seloste/notice';
import type { Command } from 'commander';
import { accessErrors } from '../access/access.errors.ts';
import { leavingEntry } from '../access/entry-of-call.ts';
import { issuerOf } from '../access/sign-in.ts';
import type { StaffDatabase, StaffKey } from '../access/staff.ts';
import type { AuditEntry } from '../audit/audit.api.ts';
import { readCurrentNotice } from '../notice/drift.ts';
import { noticeErrors } from '../notice/notice.errors.ts';
import { readSettings } from '../platform/config/settings.ts';
import { openDatabase } from '../platform/database/pool.ts';
import { openRegisterDatabase } from '../platform/database/register-database.ts';
import { roleNames } from '../platform/database/roles.ts';

/** What a verb of the staff list works with. */
export interface StaffCall {
  /** Each change leaves its entry in the log. */
  readonly system: StaffDatabase;
  readonly document: NoticeDocument;
  readonly who: StaffKey;
}

/** Adds to a verb whom it is about. */
export const aboutStaff = (command: Command): Command =>
  command
    .argument('<subject>', 'who: the sub of its tokens')
    .option('--issuer <address>', 'sign-in provider (default: the one of the settings)');

/** Opens the register's database for one change of the staff list. A running server hears of the change at once. */
export const withStaff = async (
  subject: string,
  { issuer }: { readonly issuer?: string },
  work: (call: StaffCall) => Promise<unknown>,
): Promise<void> => {
  const settings = readSettings(process.env);
  const register = await openRegisterDatabase(settings);
  const role = roleNames(settings.SELOSTE_INSTANCE).system;
  const system = openDatabase(register.server, { role, max: 1, name: 'seloste staff change' });
  try {
    const current = await system.withConnection(readCurrentNotice);
    if (!current) throw noticeErrors['notice-not-applied']({ instance: settings.SELOSTE_INSTANCE });
    await work({
      system: leavingEntry(system, entryOfOperator(current.edition)),
      document: current.document,
      who: { issuer: issuer ?? issuerOf(settings), subject },
    });
  } finally {
    await system.close();
    await register.stop();
  }
};

/** A change by the operator's command line: nobody is signed in there, so the entry names no actor. */
const entryOfOperator = (edition: number): AuditEntry => ({
  accessId: randomUUIDv7(),
  at: new Date(),
  operation: 'change',
  outcome: 'allowed',
  purpose: null,
  controller: null,
  noticeVersion: edition,
  categories: [],
  records: ['staff'],
  rows: 1,
  durationMs: 0,
  actor: null,
  subjects: [],
  reason: null,
});

/** Checks a day given on the command line. */
export const dayOf = (given: string): string => {
  const day = new Date(`${given}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== given)
    throw accessErrors['day-malformed']();
  return given;
};
