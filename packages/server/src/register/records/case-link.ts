import { defaulted, optional } from './field.ts';
import { date, uuid } from './plain-fields.ts';
import { inOrder, type RecordDefinition } from './record-definition.ts';

/** Which case somebody belongs to (P1, P7). Added to open cases only. */
export const caseLink: RecordDefinition = {
  record: 'case_link',
  path: 'case-links',
  one: 'a link to a case',
  fields: {
    case_id: uuid(),
    linked_on: defaulted(date()),
    unlinked_on: optional(date()),
  },
  settle: inOrder('linked_on', 'unlinked_on'),
  example: { case_id: '01936f2e-7a4b-7c3d-8e5f-60718293a4b6', linked_on: '2026-01-15' },
};
