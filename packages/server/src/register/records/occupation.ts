import { optional } from './field.ts';
import { text } from './plain-fields.ts';
import type { RecordDefinition } from './record-definition.ts';

/** Title or profession (D3). */
export const occupation: RecordDefinition = {
  record: 'occupation',
  path: 'occupations',
  one: 'a title or profession',
  fields: {
    title: optional(text(100)),
    profession: optional(text(100)),
  },
  example: {
    title: 'Dr',
    profession: 'veterinarian',
  },
};
