import { derived, optional } from './field.ts';
import { choice, date, moment, noticeId, sealedText, uuid } from './plain-fields.ts';
import type { RecordDefinition } from './record-definition.ts';

export const REQUEST_WAYS = ['portal', 'email', 'phone', 'post', 'in_person'] as const;
export const REQUEST_STATUSES = ['open', 'extended', 'answered', 'refused', 'withdrawn'] as const;
export const IDENTIFYING = [
  'strong_identification',
  'known_contact',
  'in_person_document',
  'signed_form',
  'code_and_name',
  'identity_code',
] as const;

/** A data subject's use of a right (GDPR 15–22); what was asked is sealed. How it stands follows from its steps. */
export const subjectRequest: RecordDefinition = {
  record: 'subject_request',
  path: 'subject-requests',
  one: 'a request of the data subject',
  ownRoutes: true,
  fields: {
    exercised_right: noticeId(),
    received_on: date(),
    way: choice(REQUEST_WAYS),
    identified_by: optional(choice(IDENTIFYING)),
    wording: optional(sealedText(4000)),
    recorded_at: derived(moment()),
    recorded_by: uuid(),
    due_on: date(),
    status: derived(choice(REQUEST_STATUSES)),
    extended_to: optional(derived(date())),
    closed_on: optional(derived(date())),
  },
  example: {
    exercised_right: 'access',
    received_on: '2026-01-15',
    way: 'phone',
    identified_by: 'known_contact',
    wording: 'Asks for everything that is held on her, calls included.',
    recorded_by: '01936f2e-7a4b-7c3d-8e5f-60718293a4b7',
    due_on: '2026-02-16',
  },
};
