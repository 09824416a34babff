import type { SelosteError } from '../../platform/errors/seloste-error.ts';
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

/** As a sub-select it is worked out once a statement, not once a row that is asked. */
const KEY = '(select platform.search_key(?))';

/**
 * Rows whose searched form begins with what was written. A range instead of `like`: the operators of a range are leak-proof, so
 * an index serves them under row security, and they do so with a prepared plan too.
 */
export const beginsWith = (column: string, written: string): Condition => ({
  sql: `${column} >= ${KEY} and ${column} < ${KEY} || '${AFTER_ALL}'`,
  values: [written, written],
});

/** Rows whose column holds just this value. */
export const equals = (column: string, value: unknown): Condition => ({
  sql: `${column} = ?`,
  values: [value],
});

/** A word from the third given name on, at its beginning. No leak-proof operator looks there: few rows have one. */
const hasThird = (written: string): Condition => ({
  sql: `third_key is not null and strpos(' ' || third_key, ' ' || ${KEY}) > 0`,
  values: [written],
});

const and = (...conditions: readonly Condition[]): Condition => ({
  sql: conditions.map(({ sql }) => sql).join(' and '),
  values: conditions.flatMap(({ values }) => values),
});

const LEAST = 2;
const MOST_WORDS = 6;

/** The words of a name or a street as `platform.search_key` parts them. */
const partsOf = (written: string): string[] =>
  written
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** The words that can be searched for; undefined when they are too short or too many. */
export const searchableWords = (written: string): string[] | undefined => {
  const words = partsOf(written);
  return words.join('').length < LEAST || words.length > MOST_WORDS ? undefined : words;
};

export const tooWide = (criterion: string): SelosteError =>
  registerErrors['search-too-wide']({ criterion, least: LEAST, words: MOST_WORDS });

/** The same, refused where there are none. @throws search-too-wide */
export const wordsOf = (written: string, criterion: string): string[] => {
  const words = searchableWords(written);
  if (words === undefined) throw tooWide(criterion);
  return words;
};

/** Rows in the order of an index. */
export interface InOrder {
  readonly where: Condition;
  /** Columns that the answer is ordered by: those of the index that serves the condition. */
  readonly keys: readonly string[];
}

const BY_FAMILY = ['family_key', 'given_key'];

/**
 * The ways in which words can be a person's name, the likeliest first: one word is the beginning of either; of several, each part may be
 * the given names or the family name. Last come those whose second or a later given name was asked for.
 */
export const personNames = (words: readonly string[]): InOrder[] => {
  const splits = words.slice(1).flatMap((_, index) => {
    const [first, last] = [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')];
    return [
      { given: first, family: last },
      { given: last, family: first },
    ];
  });
  const each = (given: (written: string) => Condition) =>
    splits.map((split) => and(beginsWith('family_key', split.family), given(split.given)));
  const whole = words.join(' ');
  const later = [...each((written) => beginsWith('second_key', written)), ...each(hasThird)];
  return [
    ...each((written) => beginsWith('given_key', written)).map((where) => ({ where, keys: BY_FAMILY })),
    { where: beginsWith('family_key', whole), keys: BY_FAMILY },
    { where: beginsWith('given_key', whole), keys: BY_FAMILY.toReversed() },
    ...later.map((where) => ({ where, keys: BY_FAMILY })),
  ];
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
