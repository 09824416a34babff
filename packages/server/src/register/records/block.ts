import { defaulted, optional } from './field.ts';
import { date, noticeId, text } from './plain-fields.ts';
import { inOrder, type RecordDefinition } from './record-definition.ts';

/** What closes the subject’s rows: restriction, objection, ban, protected address, death. Kinds are the notice’s blocks. */
export const block: RecordDefinition = {
  record: 'block',
  path: 'blocks',
  one: 'a block',
  fields: {
    kind: noticeId(),
    began_on: defaulted(date()),
    ends_on: optional(date()),
    evidence: optional(text(1000)),
  },
  settle: inOrder('began_on', 'ends_on'),
  example: {
    kind: 'telemarketing_ban',
    began_on: '2026-01-15',
    evidence: 'call 0001',
  },
};
