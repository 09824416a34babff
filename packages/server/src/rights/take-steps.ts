import { extendedDueDay } from '@seloste/notice';
import type { Access } from '../access/access.api.ts';
import { addRow, definitionOf, recordRefusal } from '../register/register.api.ts';
import { mayUseRequests } from './may-use-requests.ts';
import { findRequest } from './read-requests.ts';
import { answeredRights, clockOf, dueDayOf } from './request-clock.ts';
import { rightsErrors } from './rights.errors.ts';
import type { RightsParts } from './rights-parts.ts';

export interface NewRequest {
  readonly subject: string;
  readonly right: string;
  /** Today, when left out. */
  readonly received_on?: string;
  readonly way: string;
  readonly identified_by?: string;
  readonly wording?: string;
  /** data_subject, when left out. */
  readonly source?: string;
}

/**
 * Records a request, whoever of the staff it reached: its time runs from the day it reached the controller.
 * @throws purpose-does-not-reach, request-in-the-future, request-before-the-law, request-right-unanswered, request-of-an-organisation,
 * fields-refused, subject-not-found, subject-closed
 */
export const recordRequest = async (
  parts: RightsParts,
  access: Access,
  { subject, right, source = 'data_subject', ...given }: NewRequest,
): Promise<{ readonly id: string }> => {
  const asked = { operation: 'add', records: ['subject_request'], subjects: [subject] } as const;
  const fields = await look(parts, access, asked, async () => {
    mayUseRequests(parts, access, 'add');
    mayUseRequests(parts, access); // what is written is told: who may not be told is refused before it is written
    const { document } = parts.notice();
    const received = given.received_on ?? parts.today();
    const due = dueDayOf(document, received, parts.today());
    // An unknown right is refused with its field; a known one that runs without a clock by its own name.
    if (Object.hasOwn(document.rights ?? {}, right) && !answeredRights(document, received).includes(right)) {
      throw rightsErrors['request-right-unanswered']({ right });
    }
    return {
      ...given,
      exercised_right: right,
      received_on: received,
      due_on: due,
      recorded_by: access.actor.id,
    };
  });
  return addRow(parts, access, definitionOf('subject_request'), subject, { source, fields });
};

interface Step {
  readonly kind: string;
  readonly identified_by?: string;
  readonly extended_to?: string;
  readonly reason?: string;
  readonly told_by?: string;
}

/** The staff's own doing. */
const OWN_WORK = 'own_records';

type Requested = Awaited<ReturnType<typeof findRequest>>;

/** Takes a step. Whether it can still be taken is asked by the database, in the statement that takes it. */
const takeStep = async (
  parts: RightsParts,
  access: Access,
  id: string,
  stepOf: (request: Requested) => Step,
): Promise<void> => {
  const subjects: string[] = [];
  const asked = { operation: 'add', records: ['request_step'], subjects } as const;
  const { request, step } = await look(parts, access, asked, async () => {
    mayUseRequests(parts, access, 'add', 'request_step');
    const found = await findRequest(parts, access, mayUseRequests(parts, access), id);
    subjects.push(found.subject); // a refusal from here on is one about a person
    return { request: found, step: stepOf(found) };
  });
  await addRow(parts, access, definitionOf('request_step'), request.subject, {
    source: OWN_WORK,
    fields: { ...step, request_id: id, taken_by: access.actor.id },
  });
};

const look = <Result>(
  parts: RightsParts,
  access: Access,
  asked: Parameters<typeof recordRefusal>[2],
  work: () => Promise<Result>,
): Promise<Result> => work().catch((error) => recordRefusal(parts, access, asked, error));

/** Keeps how the person was identified. @throws purpose-does-not-reach, request-not-found, request-closed, fields-refused */
export const identify = (parts: RightsParts, access: Access, id: string, means: string): Promise<void> =>
  takeStep(parts, access, id, () => ({ kind: 'identified', identified_by: means }));

/**
 * Extends the time of a request, once, within its first month, with a reason that the person has been told (GDPR 12(3)).
 * @throws purpose-does-not-reach, request-not-found, request-closed, request-extended-already, request-extension-late,
 * request-extension-untold, fields-refused
 */
export const extend = (
  parts: RightsParts,
  access: Access,
  id: string,
  told: { readonly reason: string; readonly told_by: string },
): Promise<void> =>
  takeStep(parts, access, id, ({ row: { fields } }) => {
    const { document } = parts.notice();
    const timed = fields as unknown as Parameters<typeof clockOf>[1];
    const day = extendedDueDay(timed.received_on, document.requests);
    if (day === undefined) throw rightsErrors['request-extension-untold']();
    if (timed.closed_on !== null) throw rightsErrors['request-closed']();
    if (timed.extended_to !== null) throw rightsErrors['request-extended-already']();
    if (clockOf(document, timed, parts.today()).extends_to === null) {
      throw rightsErrors['request-extension-late']();
    }
    return { kind: 'extended', extended_to: day, ...told };
  });

export interface Closure {
  readonly outcome: 'answered' | 'refused' | 'withdrawn';
  readonly reason?: string;
  readonly told_by?: string;
}

/** Closes a request. @throws purpose-does-not-reach, request-not-found, request-closed, request-closure-incomplete, fields-refused */
export const closeRequest = (
  parts: RightsParts,
  access: Access,
  id: string,
  { outcome, ...told }: Closure,
): Promise<void> =>
  takeStep(parts, access, id, () => {
    const toldOf = outcome !== 'withdrawn';
    if (
      toldOf !== (told.told_by !== undefined) ||
      (outcome === 'refused' && (told.reason ?? '').trim() === '')
    ) {
      throw rightsErrors['request-closure-incomplete']();
    }
    return { kind: outcome, ...told };
  });
