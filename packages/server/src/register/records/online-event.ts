import { optional } from './field.ts';
import { moment, text } from './plain-fields.ts';
import type { RecordDefinition } from './record-definition.ts';

/** Online behaviour (D18), stored on consent only. */
export const onlineEvent: RecordDefinition = {
  record: 'online_event',
  path: 'online-events',
  one: 'an online event',
  stream: { by: 'occurred_at' },
  fields: {
    occurred_at: moment(),
    device: text(120),
    cookie: text(120),
    page: optional(text(500)),
  },
  example: {
    occurred_at: '2026-01-15T10:00:00.000Z',
    device: 'phone',
    cookie: '_ga',
    page: '/kuitu',
  },
};
