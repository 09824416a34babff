import type { Row } from '../customer/overview.ts';

/** A request as a row of its customer's page. */
export type RequestRow = Pick<Row, 'id' | 'fields'>;

/** A field as text; empty where there is none. */
export const said = ({ fields }: RequestRow, field: string): string => String(fields[field] ?? '');

export const isOpen = (row: RequestRow): boolean => said(row, 'closed_on') === '';

/** The day by which it is answered, extended or not. */
export const answerBy = (row: RequestRow): string => said(row, 'extended_to') || said(row, 'due_on');

/** What waits comes first, the soonest due before; then what is done, the latest before. */
export const inOrder = (rows: readonly RequestRow[]): readonly RequestRow[] =>
  rows.toSorted((one, other) =>
    isOpen(one) !== isOpen(other)
      ? Number(isOpen(other)) - Number(isOpen(one))
      : isOpen(one)
        ? answerBy(one).localeCompare(answerBy(other))
        : said(other, 'closed_on').localeCompare(said(one, 'closed_on')),
  );
