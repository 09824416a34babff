import { defaulted, optional } from './field.ts';
import { choice, date, moment, noticeId, text } from './plain-fields.ts';
import type { RecordDefinition } from './record-definition.ts';

/** A decision on a permission or a ban (D12), with its evidence and the version of the wording that was asked. */
export const permission: RecordDefinition = {
  record: 'permission',
  path: 'permissions',
  one: 'a permission or a ban',
  fields: {
    permission: noticeId(),
    channel: optional(text(40)),
    decision: choice(['given', 'existing_customer', 'banned', 'withdrawn']),
    decided_at: defaulted(moment()),
    ends_on: optional(date()),
    wording: optional(text(200)),
    evidence: text(1000),
  },
  example: {
    permission: 'electronic_marketing',
    channel: 'email',
    decision: 'given',
    decided_at: '2026-01-15T10:00:00.000Z',
    wording: 'permissions.electronic_marketing.wording v1',
    evidence: 'web form 4712',
  },
};
