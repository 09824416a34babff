import { derived, optional } from './field.ts';
import { choice, date, moment, sealedText, uuid } from './plain-fields.ts';
import type { RecordDefinition } from './record-definition.ts';
import { IDENTIFYING, REQUEST_WAYS } from './subject-request.ts';

export const REQUEST_STEPS = ['identified', 'extended', 'answered', 'refused', 'withdrawn'] as const;

/** What was done about a request, by whom and why (GDPR 12(3) and (4)); the reason is sealed. Only added to. */
export const requestStep: RecordDefinition = {
  record: 'request_step',
  path: 'request-steps',
  one: 'a step in handling a request',
  ownRoutes: true,
  fields: {
    request_id: uuid(),
    kind: choice(REQUEST_STEPS),
    taken_at: derived(moment()),
    taken_by: uuid(),
    identified_by: optional(choice(IDENTIFYING)),
    extended_to: optional(date()),
    reason: optional(sealedText(4000)),
    told_by: optional(choice(REQUEST_WAYS)),
  },
  example: {
    request_id: '01936f2e-7a4b-7c3d-8e5f-60718293a4b8',
    kind: 'extended',
    taken_by: '01936f2e-7a4b-7c3d-8e5f-60718293a4b7',
    extended_to: '2026-04-15',
    reason: 'The recordings of three years are gone through.',
    told_by: 'email',
  },
};
