import { call } from '../api/api.ts';
import type { Row } from '../customer/overview.ts';
import { recordSpec } from './field-specs.ts';

type Values = Readonly<Record<string, string | number | null>>;

/** One row of one subject. */
export interface RowPlace {
  readonly subject: string;
  readonly record: string;
  readonly id: string;
}

const pathOf = ({ subject, record, id }: Omit<RowPlace, 'id'> & { readonly id?: string }): string =>
  ['/v1/subjects', subject, recordSpec(record)?.path, id].filter(Boolean).join('/');

const json = { 'Content-Type': 'application/json' };

const etag = (revision: number): string => `"${revision}"`;

/** The row as it is now. */
export const readRow = async (place: RowPlace): Promise<Row> => (await call(pathOf(place))).json();

/** Changes fields of a row as it was at a revision. @throws Problem `revision-changed` when it has another by now */
export const changeRow = async (
  place: RowPlace,
  revision: number,
  source: string,
  fields: Values,
): Promise<Row> => {
  const answer = await call(pathOf(place), {
    method: 'PATCH',
    headers: { ...json, 'If-Match': etag(revision) },
    body: JSON.stringify({ source, fields }),
  });
  return answer.json();
};

export const removeRow = async (place: RowPlace, revision: number): Promise<void> => {
  await call(pathOf(place), { method: 'DELETE', headers: { 'If-Match': etag(revision) } });
};

/** @param key the same for every try of one form, so that a row is not added twice where an answer was lost */
export const addRow = async (
  place: Omit<RowPlace, 'id'>,
  source: string,
  fields: Values,
  key: string,
): Promise<Pick<Row, 'id'> & Partial<Row>> => {
  const answer = await call(pathOf(place), {
    method: 'POST',
    headers: { ...json, 'Idempotency-Key': key },
    body: JSON.stringify({ source, fields }),
  });
  return answer.json();
};
