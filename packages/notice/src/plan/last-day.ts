import type { Retention } from '../language/category.ts';
import type { NoticeDocument } from '../language/document.ts';

const FINANCIAL_YEAR = /^financial_year_end\((.+)\)$/;

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** A column of the row, by the last part of `record.column`. */
const column = (reference: string) => `r.${reference.slice(reference.indexOf('.') + 1)}`;

/** MM-DD of the row's controller: a constant where all controllers close their books on the same day. */
function financialYearEnd(document: NoticeDocument): string {
  const ends = Object.entries(document.controllers ?? {}).map(
    ([id, controller]) => [id, controller.financial_year_end ?? '12-31'] as const,
  );
  const different = new Set(ends.map(([, end]) => end));
  if (different.size < 2) return literal([...different][0] ?? '12-31');
  return `case r.controller ${ends.map(([id, end]) => `when ${literal(id)} then ${literal(end)}`).join(' ')} end`;
}

/**
 * The day on which an event happened, as an SQL expression over the row `r` and the relationship's end `ended`.
 * Timestamps count as the day they have in Finland's time zone, where the controllers keep their books.
 */
function eventDay(event: string, document: NoticeDocument, columnTypes: Record<string, string>): string {
  const financialYear = FINANCIAL_YEAR.exec(event);
  if (financialYear?.[1] !== undefined) {
    return `platform.year_end(${eventDay(financialYear[1], document, columnTypes)}, ${financialYearEnd(document)})`;
  }
  if (event === 'relationship_ended') return 'ended';
  const name = event === 'obtained' ? 'r.obtained_at' : column(event);
  const type = columnTypes[name.slice(2)] ?? 'date';
  return type.startsWith('timestamp') ? `(${name} at time zone 'Europe/Helsinki')::date` : name;
}

function after(day: string, keep: string | undefined, round: Retention['round']): string {
  const from = round === 'calendar_year_end' ? `platform.year_end(${day}, '12-31')` : day;
  return keep === undefined ? from : `(${from} + interval ${literal(keep)})::date`;
}

/**
 * The retention rule as one SQL expression: the last day on which the row may be kept. Several events: the latest counts, and the
 * day is unknown while any of them has not come. The ceiling `until` cuts it, whatever the period says.
 *
 * @param columnTypes column → type of the record, so that moments become days.
 */
export function lastDayExpression(
  rule: Retention | undefined,
  document: NoticeDocument,
  columnTypes: Record<string, string>,
): string {
  if (rule?.event === undefined) return 'null::date';
  const events = Array.isArray(rule.event) ? rule.event : [rule.event];
  const days = events.map((event) => eventDay(event, document, columnTypes));
  const latest =
    days.length === 1
      ? days.join('')
      : `case when ${days.map((day) => `${day} is not null`).join(' and ')} then greatest(${days.join(', ')}) end`;
  const kept = after(latest, rule.keep, rule.round);
  if (rule.until === undefined) return kept;
  return `least(${kept}, ${after(eventDay(rule.until.event, document, columnTypes), rule.until.keep, undefined)})`;
}
