import type { Access, Colleague } from '../access/access.api.ts';
import {
  auditedRead,
  definitionOf,
  type PurposeView,
  type RowAnswer,
  rowAsJson,
  sealedFieldsOf,
  unsealRows,
  whoIsIt,
} from '../register/register.api.ts';
import { mayUseRequests } from './may-use-requests.ts';
import { clockOf, type RequestClock } from './request-clock.ts';
import { rightsErrors } from './rights.errors.ts';
import type { RightsParts } from './rights-parts.ts';

/** Somebody of the staff; without a name when they are in the list no more. */
export interface NamedStaff {
  readonly id: string;
  readonly name?: string;
}

/** A request as the purpose may see it. Fields that it may not read are left out. */
export interface RequestAnswer {
  readonly id: string;
  readonly subject: string;
  readonly right: string;
  readonly received_on: string;
  readonly way: string;
  readonly identified_by?: string | null;
  readonly wording?: string | null;
  readonly recorded_at?: string;
  readonly recorded_by?: NamedStaff;
  readonly status: string;
  readonly due_on: string;
  readonly extended_to: string | null;
  readonly closed_on: string | null;
  readonly clock: RequestClock;
  readonly last_day: string | null;
}

export interface Found extends Record<string, unknown> {
  readonly subject: string;
  readonly row: RowAnswer;
}

const definition = definitionOf('subject_request');

/** SQL of a request's row, as far as granted; the alias of the table is `r`. */
export const requestColumns = (view: PurposeView): string =>
  `r.subject, ${rowAsJson(definition, view.fields('subject_request', 'read') ?? [], 'r')} as row`;

const staffOf = (names: ReadonlyMap<string, Colleague>, id: string): NamedStaff => {
  const name = names.get(id)?.name;
  return { id, ...(name !== undefined && { name }) };
};

/** Requests with the names of the staff, what was sealed opened, and their clocks. */
export const answersOf = async (parts: RightsParts, found: readonly Found[]): Promise<RequestAnswer[]> => {
  for (const subject of new Set(found.map((one) => one.subject))) {
    const rows = found.filter((one) => one.subject === subject).map(({ row }) => row);
    const sealed = { record: 'subject_request', sealed: sealedFieldsOf(definition), rows };
    await unsealRows(parts.subjectKeys, subject, [sealed], 'leave out');
  }
  const recorders = found.flatMap(({ row: { fields } }) => fields.recorded_by ?? []);
  const names = await parts.colleagues.named(recorders.map(String));
  const today = parts.today();
  const { document } = parts.notice();
  return found.map(({ subject, row }) => {
    const { exercised_right: right, recorded_by, ...fields } = row.fields;
    const timed = fields as Pick<RequestAnswer, 'received_on' | 'due_on' | 'extended_to' | 'closed_on'>;
    return {
      id: row.id,
      subject,
      right,
      ...fields,
      ...(typeof recorded_by === 'string' && { recorded_by: staffOf(names, recorded_by) }),
      clock: clockOf(document, timed, today),
      last_day: row.last_day,
    } as RequestAnswer;
  });
};

/** A request of the controller in hand; the log is the caller's matter. @throws request-not-found */
export const findRequest = async (
  { gate }: Pick<RightsParts, 'gate'>,
  access: Access,
  view: PurposeView,
  id: string,
): Promise<Found> => {
  const [found] = await gate.query<Found>(access, {
    text: `select ${requestColumns(view)} from register.subject_request r where r.id = $1 and r.controller = $2`,
    values: [id, access.controller],
  });
  if (found === undefined) throw rightsErrors['request-not-found']();
  return found;
};

/** What was done about a request. */
export interface StepAnswer {
  readonly kind: string;
  readonly taken_at: string;
  readonly taken_by: NamedStaff;
  readonly identified_by: string | null;
  readonly extended_to: string | null;
  readonly reason?: string | null;
  readonly told_by: string | null;
}

const step = definitionOf('request_step');

const stepsOf = async (
  parts: RightsParts,
  access: Access,
  view: PurposeView,
  { subject, row: { id } }: Found,
): Promise<StepAnswer[]> => {
  const found = await parts.gate.query<{ row: RowAnswer }>(access, {
    text: `select ${rowAsJson(step, view.fields('request_step', 'read') ?? [], 's')} as row
      from register.request_step s where s.subject = $1 and s.request_id = $2 order by s.taken_at, s.id`,
    values: [subject, id],
  });
  const rows = found.map(({ row }) => row);
  await unsealRows(
    parts.subjectKeys,
    subject,
    [{ record: 'request_step', sealed: sealedFieldsOf(step), rows }],
    'leave out',
  );
  const names = await parts.colleagues.named(rows.map(({ fields }) => String(fields.taken_by)));
  return rows.map(({ fields: { request_id: _, taken_by, ...fields } }) => ({
    ...(fields as Omit<StepAnswer, 'taken_by'>),
    taken_by: staffOf(names, String(taken_by)),
  }));
};

/** A request with who made it, as far as the purpose may know, and what was done about it where the purpose reads that. */
export type WholeRequest = RequestAnswer & {
  readonly shown: unknown;
  readonly steps?: readonly StepAnswer[];
};

/** Reads one request. @throws purpose-does-not-reach, request-not-found */
export const readRequest = (parts: RightsParts, access: Access, id: string): Promise<WholeRequest> => {
  const asked = { operation: 'read', records: ['subject_request'], subjects: [] } as const;
  return auditedRead(parts, access, asked, async () => {
    const view = mayUseRequests(parts, access);
    const who = whoIsIt(view);
    const request = await findRequest(parts, access, view, id);
    const [known] = await parts.gate.query<{ shown: unknown }>(access, {
      text: `select ${who.json('s')} as shown from (select $1::uuid as subject) s`,
      values: [request.subject],
    });
    const seesSteps = view.fields('request_step', 'read') !== undefined;
    const [answer] = await answersOf(parts, [request]);
    const steps = seesSteps ? await stepsOf(parts, access, view, request) : undefined;
    return {
      answer: { ...(answer as RequestAnswer), shown: known?.shown ?? {}, ...(steps && { steps }) },
      records: ['subject_request', ...(steps?.length ? ['request_step'] : []), ...who.records],
      subjects: [request.subject],
      rows: 1 + (steps?.length ?? 0),
    };
  });
};

/** The requests of a subject, open first. @throws purpose-does-not-reach */
export const requestsOfSubject = (
  parts: RightsParts,
  access: Access,
  subject: string,
): Promise<RequestAnswer[]> => {
  const asked = { operation: 'read', records: ['subject_request'], subjects: [subject] } as const;
  return auditedRead(parts, access, asked, async () => {
    const view = mayUseRequests(parts, access);
    const found = await parts.gate.query<Found>(access, {
      text: `select ${requestColumns(view)} from register.subject_request r where r.subject = $1 and r.controller = $2
        order by (r.closed_on is not null), coalesce(r.extended_to, r.due_on) limit 200`,
      values: [subject, access.controller],
    });
    return { answer: await answersOf(parts, found), rows: found.length };
  });
};
