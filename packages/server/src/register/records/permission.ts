import { defaulted, optional } from './field.ts';
import { choice, date, moment, noticeId, text } from './plain-fields.ts';
import type { RecordDefinition, Settle } from './record-definition.ts';

/** The latest decision counts: one dated ahead would outlive every withdrawal after it. The database refuses the same. */
const notAhead: Settle = (values) => {
  const at = Date.parse(String(values.decided_at).replace(/^(\S+) (\S+) Europe\/Helsinki$/, '$1T$2+03:00'));
  return at > Date.now()
    ? [
        {
          field: 'decided_at',
          code: 'in-the-future',
          help: 'Tell when it was decided, or leave the field out for now.',
        },
      ]
    : values;
};

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
  settle: notAhead,
  example: {
    permission: 'electronic_marketing',
    channel: 'email',
    decision: 'given',
    decided_at: '2026-01-15T10:00:00.000Z',
    wording: 'permissions.electronic_marketing.wording v1',
    evidence: 'web form 4712',
  },
};
