import type { DatedFact } from '../law/dated.ts';
import { requestPeriods } from '../law/requests.ts';

/** No seven days in a row are without a working day: a period that ends on a holiday is moved by less (Regulation 1182/71 Art 3(4)). */
const WEEK = 7;

/** Whether a row of law holds on the day that a request was received. */
const holds = ({ valid_from, valid_to }: Pick<DatedFact, 'valid_from' | 'valid_to'>): string =>
  [
    ...(valid_from === null ? [] : [`r.received_on >= '${valid_from}'`]),
    ...(valid_to === null ? [] : [`r.received_on <= '${valid_to}'`]),
  ].join(' and ') || 'true';

const latest = (cases: readonly (readonly [when: string, period: string])[]): string =>
  `case ${cases.map(([when, period]) => `when ${when} then (r.received_on + ${period})::date + ${WEEK}`).join(' ')} end`;

/**
 * Whether the days of a row are ones that the law can have given it, as an SQL expression over the row `r`; undefined for records whose days no
 * table of law bounds. The law's own count, with its holidays, stays in one place and gives an earlier day: this bounds a wrong one.
 */
export function withinLawExpression(record: string): string | undefined {
  if (record !== 'subject_request') return undefined;
  const answers = requestPeriods.filter(({ id }) => id === 'answer');
  const extensions = requestPeriods.filter(({ id }) => id === 'extension');
  const due = latest(answers.map((answer) => [holds(answer), `interval '${answer.period}'`]));
  const extended = latest(
    answers.flatMap((answer) =>
      extensions.map(
        (extension) =>
          [
            `${holds(answer)} and ${holds(extension)}`,
            `(interval '${answer.period}' + interval '${extension.period}')`,
          ] as const,
      ),
    ),
  );
  return `coalesce(r.due_on <= ${due} and (r.extended_to is null or r.extended_to <= ${extended}), false)`;
}
