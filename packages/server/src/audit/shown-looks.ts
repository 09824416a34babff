import { Type } from 'typebox';
import type { Access } from '../access/access.api.ts';
import { pageOf } from '../http/http.api.ts';
import type { Audit, LookUpPage as Page } from './audit.api.ts';
import { entryOfAccess } from './entry-of-access.ts';

const Uuid = Type.String({ format: 'uuid' });

const LookUpSchema = Type.Object({
  seq: Type.Integer({ description: 'Place in the log, from 0' }),
  at: Type.String({ format: 'date-time' }),
  accessId: Uuid,
  operation: Type.String(),
  outcome: Type.String({ description: 'allowed, refused or failed' }),
  code: Type.Optional(Type.String({ description: 'Why it was refused or failed' })),
  purpose: Type.Union([Type.String(), Type.Null()]),
  controller: Type.Union([Type.String(), Type.Null()]),
  noticeVersion: Type.Union([Type.Integer(), Type.Null()], { description: 'Edition of the notice' }),
  categories: Type.Array(Type.String()),
  records: Type.Array(Type.String()),
  rows: Type.Integer(),
  durationMs: Type.Integer(),
  actor: Type.Optional(
    Type.Union([Type.String(), Type.Null()], {
      description: 'Id of a member of staff or a service; `operator:<name>` for the command line',
    }),
  ),
  reason: Type.Optional(Type.Union([Type.String(), Type.Null()])),
  subjects: Type.Optional(Type.Array(Uuid)),
});

/** A page of the log as the API shows it. */
export const LookUpPage = pageOf(LookUpSchema);

/** The items of a page in the API's form. */
export const shown = ({ items, next }: Page) => ({
  items: items.map(({ at, categories, records, subjects, ...item }) => ({
    ...item,
    at: at.toISOString(),
    categories: [...categories],
    records: [...records],
    ...(subjects && { subjects: [...subjects] }),
  })),
  ...(next === undefined ? {} : { next }),
});

/** Who reads the log is in the log. Durable when it resolves. */
export const recordReading = (
  audit: Pick<Audit, 'record'>,
  access: Access,
  rows: number,
  subjects: readonly string[] = [],
) => audit.record(entryOfAccess(access, { operation: 'read', records: ['audit_log'], rows, subjects }));
