import { derived } from './field.ts';
import { choice, integer, moment, shownAsJson, text, uuid } from './plain-fields.ts';
import type { RecordDefinition } from './record-definition.ts';

/** What a row said before it was changed or removed (D14). Only the database writes it. */
export const change: RecordDefinition = {
  record: 'change',
  path: 'changes',
  one: 'a change',
  stream: { by: 'changed_at' },
  fields: {
    record: derived(text(63)),
    row_id: derived(uuid()),
    row_revision: derived(integer()),
    changed_at: derived(moment()),
    operation: derived(choice(['change', 'remove'])),
    old: shownAsJson(),
  },
  example: {
    record: 'phone_number',
    row_revision: 1,
    operation: 'change',
    changed_at: '2026-01-15T10:00:00.000Z',
  },
};
