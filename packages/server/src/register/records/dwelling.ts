import { optional } from './field.ts';
import { choice, text } from './plain-fields.ts';
import type { RecordDefinition } from './record-definition.ts';

/** Type of residential building (D5). */
export const dwelling: RecordDefinition = {
  record: 'dwelling',
  path: 'dwellings',
  one: 'a dwelling',
  fields: {
    building_type: choice(['detached', 'semi_detached', 'terraced', 'apartment', 'holiday', 'farm', 'other']),
    building_id: optional(text(20)),
  },
  example: {
    building_type: 'detached',
    building_id: '103456789S',
  },
};
