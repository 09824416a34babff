import { definitionOf } from '../record-definitions.ts';
import type { FieldContext, FieldProblem } from '../records/field.ts';
import { isProblem } from '../records/field.ts';
import { registerErrors } from '../register.errors.ts';

/** Text with the values it takes; `?` stands for each, in order. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** Past the last character of Unicode: in the "C" collation every word that begins with x lies from x up to x with this. */
const AFTER_ALL = '\u{10ffff}';

/**
 * Rows whose searched form begins with what was written. A range instead of `like`: the operators of a range are leak-proof, so
 * an index serves them under row security, and they do so with a prepared plan too.
 */
export const beginsWith = (column: string, written: string): Condition => ({
  sql: `${column} >= platform.search_key(?) and ${column} < platform.search_key(?) || '${AFTER_ALL}'`,
  values: [written, written],
});

/** A word among several, at its beginning: no index serves this, so it only narrows what another condition found. */
const hasWord = (column: string, written: string): Condition => ({
  sql: `strpos(' ' || ${column}, ' ' || platform.search_key(?)) > 0`,
  values: [written],
});

const and = (...conditions: readonly Condition[]): Condition => ({
  sql: conditions.map(({ sql }) => sql).join(' and '),
  values: conditions.flatMap(({ values }) => values),
});

const LEAST = 2;
const MOST_WORDS = 6;

/** The words of a name or a street as `platform.search_key` parts them. @throws search-too-wide */
export const wordsOf = (written: string, criterion: string): string[] => {
  const words = written
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (words.join('').length < LEAST || words.length > MOST_WORDS) {
    throw registerErrors['search-too-wide']({ criterion, least: LEAST, words: MOST_WORDS });
  }
  return words;
};

/**
 * The ways in which words can be a person's name: one word is either; of several, each part may be the given names or the family
 * name. The given name asked for may be the second or third one.
 */
export const personNames = (words: readonly string[]): Condition[] => {
  const whole = words.join(' ');
  const alone = [beginsWith('family_key', whole), beginsWith('given_key', whole)];
  const splits = words.slice(1).flatMap((_, index) => {
    const [first, last] = [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')];
    return [
      and(beginsWith('family_key', last), hasWord('given_key', first)),
      and(beginsWith('family_key', first), hasWord('given_key', last)),
    ];
  });
  return [...alone, ...splits];
};

/** The normal form of a criterion, by the definition of the field it looks for. @throws fields-refused */
export const normalForm = (
  record: string,
  field: string,
  written: string,
  criterion: string,
  context: FieldContext,
): string => {
  const parsed = definitionOf(record).fields[field]?.parse(written, context);
  if (parsed === undefined) throw new TypeError(`no field ${record}.${field}`);
  if (!isProblem(parsed)) return String(parsed.value);
  const problem: FieldProblem = { field: criterion, ...parsed };
  throw registerErrors['fields-refused']({ count: 1 }).with({
    errors: [{ pointer: `#/${criterion}`, code: problem.code, detail: problem.help }],
  });
};
