import type { NoticeDocument } from '@seloste/notice';
import type { FieldProblem } from './records/field.ts';
import type { RowValues } from './records/record-definition.ts';

const unknown = (field: string, known: readonly string[]): FieldProblem => ({
  field,
  code: 'not-in-notice',
  help: `The notice in force knows: ${known.join(', ')}.`,
});

/** Fields whose values are ids of the notice: permissions and kinds of block. */
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
  if (record === 'block' && typeof kind === 'string' && !blocks.includes(kind))
    return [unknown('kind', blocks)];
  return [];
};
