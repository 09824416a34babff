import type { Operation } from '@seloste/notice';
import type { Access } from '../access/access.api.ts';
import { doesNotReach, type PurposeView, purposeView } from '../register/register.api.ts';
import type { RightsParts } from './rights-parts.ts';

/** What a purpose has to see of a request to make anything of it. */
const NEEDED = ['exercised_right', 'received_on', 'way', 'due_on', 'status', 'extended_to', 'closed_on'];

/** Requests are for the purposes that the notice lets use them. @throws purpose-does-not-reach */
export const mayUseRequests = (
  { notice }: Pick<RightsParts, 'notice'>,
  { purpose }: Access,
  operation: Operation = 'read',
  record: 'subject_request' | 'request_step' = 'subject_request',
): PurposeView => {
  const inForce = notice();
  const view = purposeView(inForce, purpose);
  const fields = view.fields(record, operation);
  const needed = record === 'subject_request' && operation === 'read' ? NEEDED : [];
  if (fields === undefined || !needed.every((field) => fields.includes(field))) {
    throw doesNotReach(inForce, purpose, record, operation, needed);
  }
  return view;
};
