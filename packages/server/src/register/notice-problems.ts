import type { NoticeDocument } from '@seloste/notice';
import type { FieldProblem } from './records/field.ts';
import type { RowValues } from './records/record-definition.ts';

const unknown = (field: string, known: readonly string[]): FieldProblem => ({
  field,
  code: 'not-in-notice',
  help: `The notice in force knows: ${known.join(', ')}.`,
});

/** Rights, ways to ask and means of identifying that the notice does not tell of are none of this controller. */
const requestProblems = (
  { rights = {}, requests = {} }: NoticeDocument,
  values: RowValues,
): FieldProblem[] => {
  const known: Readonly<Record<string, readonly string[]>> = {
    exercised_right: Object.keys(rights),
    way: requests.ways ?? [],
    told_by: requests.ways ?? [],
    identified_by: requests.identify ?? [],
  };
  return Object.entries(known)
    .filter(([field, ids]) => typeof values[field] === 'string' && !ids.includes(String(values[field])))
    .map(([field, ids]) => unknown(field, ids));
};

/** Fields whose values are ids of the notice: permissions, kinds of block, and what requests are about. */
export const noticeProblems = (
  document: NoticeDocument,
  record: string,
  values: RowValues,
): FieldProblem[] => {
  const permissions = Object.keys(document.permissions ?? {});
  // A block that rows carry by their value is not set on anybody.
  const blocks = Object.entries(document.blocks ?? {})
    .filter(([, { rows }]) => rows === undefined)
    .map(([id]) => id);
  const { permission, kind } = values;
  if (record === 'permission' && typeof permission === 'string' && !permissions.includes(permission)) {
    return [unknown('permission', permissions)];
  }
  if (record === 'subject_request' || record === 'request_step') return requestProblems(document, values);
  if (record === 'block' && typeof kind === 'string' && !blocks.includes(kind))
    return [unknown('kind', blocks)];
  return [];
};
