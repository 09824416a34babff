import { optional } from './field.ts';
import { date, text } from './plain-fields.ts';
import type { RecordDefinition } from './record-definition.ts';

/** Name and birth date of a person (D1). */
export const person: RecordDefinition = {
  record: 'person',
  path: 'persons',
  one: 'a person’s name',
  fields: {
    given_names: text(120),
    family_name: text(120),
    birth_date: optional(date()),
  },
  example: {
    given_names: 'Aino Maria',
    family_name: 'Esimerkki',
    birth_date: '1990-01-01',
  },
};
