import type { Access } from '../access/access.api.ts';
import { auditedRead } from './audited.ts';
import { doesNotReach, purposeView } from './purpose-view.ts';
import type { RecordDefinition } from './records/record-definition.ts';
import { registerErrors } from './register.errors.ts';
import type { RegisterParts } from './register-parts.ts';
import { type RowAnswer, rowAsJson, statementName } from './row-json.ts';

/** What to look up in a stream: a span of time, page by page. */
export interface StreamQuery {
  /** RFC 3339; counts from here. */
  readonly from: string;
  /** RFC 3339; up to here, without it. */
  readonly to: string;
  readonly limit: number;
  readonly cursor?: string;
}

export interface StreamPage {
  readonly items: readonly RowAnswer[];
  readonly next?: string;
}

/** Longest span of one look-up, in days: a year with its leap day. Not a rule of law: it keeps look-ups to their case. */
export const LONGEST_SPAN = 366;
const DAY = 86_400_000; // milliseconds

interface Position {
  readonly at: string;
  readonly id: string;
}

const START: Position = { at: '-infinity', id: '00000000-0000-0000-0000-000000000000' };

/**
 * Rows of a stream (traffic data, online events, changes) of one subject in a span of time, oldest first. Each look-up is in the log with
 * who, when and how long (917/2014 §145). @throws purpose-does-not-reach, span-too-long, cursor-refused
 */
export const readStream = (
  parts: RegisterParts,
  access: Access,
  definition: RecordDefinition,
  subject: string,
  query: StreamQuery,
): Promise<StreamPage> => {
  const { record, stream } = definition;
  if (stream === undefined) throw new TypeError(`${record} is no stream`);
  const asked = { operation: 'read', records: [record], subjects: [subject] } as const;
  return auditedRead(parts, access, asked, async () => {
    const notice = parts.notice();
    const fields = purposeView(notice, access.purpose).fields(record, 'read');
    if (!fields?.includes(stream.by)) {
      throw doesNotReach(notice, access.purpose, record, 'read', [stream.by]);
    }
    const [from, to] = [Date.parse(query.from), Date.parse(query.to)];
    if (!(to > from && to - from <= LONGEST_SPAN * DAY)) {
      throw registerErrors['span-too-long']({ days: LONGEST_SPAN });
    }
    const list = [
      record,
      subject,
      query.from,
      query.to,
      access.purpose,
      access.controller,
      access.actor.id,
    ].join(' ');
    const after = query.cursor === undefined ? START : (parts.cursors.open(query.cursor, list) as Position);
    const text = `select ${rowAsJson(definition, fields, 'r')} as row, r.${stream.by}::text as at, r.id
      from register.${record} r
      where r.subject = $1 and r.${stream.by} >= $2 and r.${stream.by} < $3 and (r.${stream.by}, r.id) > ($4::timestamptz, $5::uuid)
      order by r.${stream.by}, r.id limit $6`;
    const found = await parts.gate.query<{ row: RowAnswer } & Position>(access, {
      text,
      name: statementName(text),
      values: [subject, query.from, query.to, after.at, after.id, query.limit + 1],
    });
    const page = found.slice(0, query.limit);
    const last = page.at(-1);
    const more = found.length > query.limit && last !== undefined;
    const answer: StreamPage = {
      items: page.map(({ row }) => row),
      ...(more && { next: parts.cursors.close({ at: last.at, id: last.id }, list) }),
    };
    return { answer, rows: page.length };
  });
};
