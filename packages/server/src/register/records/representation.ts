import { defaulted, optional } from './field.ts';
import { date, text, uuid } from './plain-fields.ts';
import { inOrder, type RecordDefinition } from './record-definition.ts';

/** A person acting for a company or an association, with the position (D4, D20). `organisation` is a subject. */
export const representation: RecordDefinition = {
  record: 'representation',
  path: 'representations',
  one: 'whom a person acts for',
  fields: {
    organisation: uuid(),
    position: optional(text(100)),
    began_on: defaulted(date()),
    ended_on: optional(date()),
  },
  settle: inOrder('began_on', 'ended_on'),
  example: {
    organisation: '01936f2e-7a4b-7c3d-8e5f-60718293a4b5',
    position: 'chair of the board',
    began_on: '2026-01-15',
  },
};
