import type { Language } from '@seloste/notice';
import { kindOf } from './kinds/kinds.ts';
import type { Refusal } from './refusal.ts';
import words from './refusal-words.json' with { type: 'json' };

/** What a file is brought in as, and which field each of its columns holds. */
export interface ReadAs {
  readonly as: string;
  readonly columns: readonly (string | null)[];
}

/** The column that a field of the register (`record.field`) came from; undefined where it is no column's. */
export const columnOf = ({ as, columns }: ReadAs, target: string): number | undefined => {
  const { fields } = kindOf(as);
  const at = columns.findIndex((field) => field !== null && fields[field]?.includes(target) === true);
  return at < 0 ? undefined : at;
};

/** Why a row is refused, in the language and by the headers of whoever has the file before them. */
export const reasonIn =
  (language: Language, readAs: ReadAs) =>
  ({ code, reason, problems = [] }: Refusal, headers: readonly string[]): string => {
    const known: Readonly<Record<string, string>> = words[language];
    if (problems.length === 0) return known[code] ?? reason;
    return problems
      .map((problem) => {
        const column = columnOf(readAs, problem.field);
        const place = (column === undefined ? undefined : headers[column]) ?? problem.field;
        return `${place}: ${known[problem.code] ?? problem.code}`;
      })
      .join(' ');
  };
