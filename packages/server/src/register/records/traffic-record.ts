import { optional } from './field.ts';
import { phone } from './finnish-fields.ts';
import { choice, integer, moment } from './plain-fields.ts';
import type { RecordDefinition } from './record-definition.ts';

/** Traffic data of a call, a message or a data connection (D13). */
export const trafficRecord: RecordDefinition = {
  record: 'traffic_record',
  path: 'traffic-records',
  one: 'a traffic record',
  stream: { by: 'started_at' },
  fields: {
    started_at: moment(),
    seconds: integer({ maximum: 31_622_400 }),
    kind: choice(['call', 'sms', 'data']),
    direction: choice(['out', 'in']),
    own_number: phone(),
    other_number: optional(phone()),
    bytes: optional(integer({ maximum: Number.MAX_SAFE_INTEGER })),
  },
  example: {
    started_at: '2026-01-15T10:00:00.000Z',
    seconds: 62,
    kind: 'call',
    direction: 'out',
    own_number: '+358401234567',
    other_number: '+358501234567',
  },
};
