import { optional } from './field.ts';
import { choice, moment, sealedText, text } from './plain-fields.ts';
import type { RecordDefinition } from './record-definition.ts';

/** Activity about the controller in social media (D16); its content is sealed. */
export const socialActivity: RecordDefinition = {
  record: 'social_activity',
  path: 'social-activities',
  one: 'activity in social media',
  fields: {
    network: text(60),
    occurred_at: moment(),
    kind: choice(['message', 'comment', 'review', 'mention']),
    content: optional(sealedText()),
  },
  example: {
    network: 'mastodon',
    occurred_at: '2026-01-15T10:00:00.000Z',
    kind: 'message',
    content: 'When does the fibre come to our street?',
  },
};
