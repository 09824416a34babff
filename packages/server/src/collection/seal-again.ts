import { definitionOf, type SubjectKeys, sealRow } from '../register/register.api.ts';
import { copyLine } from './copy-text.ts';
import { type Preparation, readLine } from './prepare-lines.ts';
import type { FileRow } from './reading/read-rows.ts';

/** An identity code that belongs to a subject of the register which has none. */
export interface CodeToSeal {
  readonly line: number;
  readonly subject: string;
  readonly id: string;
}

/** Reads the codes of these lines once more and seals them under their subjects' own keys; rows for `seloste_sealed_again`. */
export const sealAgain = async (
  rows: readonly FileRow[],
  waiting: ReadonlyMap<number, CodeToSeal>,
  preparation: Preparation,
  subjectKeys: SubjectKeys,
): Promise<string> => {
  const found = rows.flatMap(({ line, fields }) => {
    const code = waiting.get(line);
    const read = code && readLine(fields, preparation);
    const values = read && 'values' in read ? read.values.identity_code : undefined;
    return code && values ? [{ ...code, values }] : [];
  });
  if (found.length === 0) return '';
  const keys = await subjectKeys.ensure(found.map(({ subject }) => subject));
  return found
    .map(({ line, subject, id, values }) => {
      const sealed = sealRow(definitionOf('identity_code'), id, values, preparation.keys, keys.get(subject));
      return copyLine([line, sealed.code]);
    })
    .join('');
};
