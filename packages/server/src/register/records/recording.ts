import { integer, moment, sealedSecret, text } from './plain-fields.ts';
import type { RecordDefinition } from './record-definition.ts';

/** A recorded call (D11): where the sound lies and the sealed key that opens it. */
export const recording: RecordDefinition = {
  record: 'recording',
  path: 'recordings',
  one: 'a recorded call',
  fields: {
    started_at: moment(),
    seconds: integer({ maximum: 86_400 }),
    media_type: text(60),
    location: text(300),
    media_key: sealedSecret(),
  },
  example: {
    started_at: '2026-01-15T10:00:00.000Z',
    seconds: 240,
    media_type: 'audio/ogg',
    location: 'recordings/2026/01/15/0001',
    media_key: 'c2Vsb3N0ZS1leGFtcGxlLWtleS1vZi0zMi1ieXRlcyE=',
  },
};
