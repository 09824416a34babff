import { defaulted } from './field.ts';
import { choice, moment, sealedText, uuid } from './plain-fields.ts';
import type { RecordDefinition } from './record-definition.ts';

/** What was said or agreed with somebody in a case (P1); its content is sealed. Added to open cases only. */
export const caseNote: RecordDefinition = {
  record: 'case_note',
  path: 'case-notes',
  one: 'a note in a case',
  fields: {
    case_id: uuid(),
    written_at: defaulted(moment()),
    kind: choice(['note', 'call', 'message']),
    content: sealedText(),
  },
  example: {
    case_id: '01936f2e-7a4b-7c3d-8e5f-60718293a4b6',
    written_at: '2026-01-15T10:00:00.000Z',
    kind: 'call',
    content: 'Asked when the fitter comes; agreed on Thursday morning.',
  },
};
