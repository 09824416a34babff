import { type Path, showPath } from '../finding.ts';
import { DateOnly, DaysBefore, Id, MonthDay, Period } from '../language/shared.ts';
import { nearMiss } from '../near-miss.ts';
import { isCalendarDate } from './calendar-date.ts';
import { type Problem, showValue } from './problem.ts';
import { readingRules } from './reading-rules.ts';
import { choicesOf, describeKind, describeKinds, fits, kindOf, type SchemaNode } from './schema-node.ts';

/** The structure names things and refers to texts; what is longer than this belongs in a text file. */
export const LONGEST_VALUE = 2_000;

/** The forms that a text can have, by the pattern of the schema: the catalogue tells how each is written. */
export const FORMS: ReadonlyMap<string | undefined, string> = new Map(
  Object.entries({ name: Id, date: DateOnly, period: Period, days: DaysBefore, month_day: MonthDay }).map(
    ([form, schema]) => [(schema as SchemaNode).pattern, form],
  ),
);

/** Names that the language refuses though they look like names: the message says why. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Everything in `value` that does not fit `schema`, for the writer of a notice.
 *
 * TypeBox's own check says whether a value fits; its errors name branches of unions and stop at the eighth, so they
 * cannot be shown. A test holds the two together: this finds something whenever TypeBox refuses.
 */
export const schemaProblems = (schema: SchemaNode, value: unknown, path: Path = []): Problem[] => {
  if (schema.anyOf) return unionProblems(schema, schema.anyOf, value, path);
  const choices = choicesOf(schema);
  if (choices?.includes(value as never)) return [];
  if (!fits(schema, value)) return [wrongKind([schema], value, path)];
  if (choices) return [unknownValue(choices, value, path)];
  if (typeof value === 'string') return stringProblems(schema, value, path);
  if (typeof value === 'number') return numberProblems(schema, value, path);
  if (Array.isArray(value)) {
    const { items } = schema;
    return items ? value.flatMap((item, index) => schemaProblems(items, item, [...path, index])) : [];
  }
  return typeof value === 'object' && value !== null ? mapProblems(schema, value, path) : [];
};

/** The branch that has the value's kind is the one that was meant; its problems are the ones to show. */
const unionProblems = (
  schema: SchemaNode,
  branches: readonly SchemaNode[],
  value: unknown,
  path: Path,
): Problem[] => {
  const choices = branches.flatMap((branch) => choicesOf(branch) ?? []);
  if (choices.includes(value as never)) return [];
  const meant = branches.find((branch) => !choicesOf(branch) && fits(branch, value));
  if (meant) return schemaProblems(meant, value, path);
  if (choices.some((choice) => kindOf(choice) === kindOf(value))) return [unknownValue(choices, value, path)];
  return [wrongKind(schema.anyOf ?? [], value, path)];
};

const mapProblems = (schema: SchemaNode, map: object, path: Path): Problem[] => {
  const known = schema.properties ?? {};
  const named = Object.values(schema.patternProperties ?? {})[0];
  const missing = (schema.required ?? []).filter((key) => !Object.hasOwn(map, key));
  return [
    ...missing.map((key) => missingKey(key, path)),
    ...Object.entries(map).flatMap(([key, value]) => {
      const at = [...path, key];
      if (Object.hasOwn(known, key)) return schemaProblems(known[key] ?? {}, value, at);
      if (named) return [...nameProblems(schema.propertyNames, key, at), ...schemaProblems(named, value, at)];
      return [unknownKey(key, Object.keys(known), path)];
    }),
  ];
};

const nameProblems = (names: SchemaNode | undefined, key: string, path: Path): Problem[] => {
  const choices = names && choicesOf(names);
  if (choices) return choices.includes(key) ? [] : [{ ...unknownValue(choices, key, path), part: 'key' }];
  const right =
    !names || (new RegExp(names.pattern ?? '').test(key) && key.length <= (names.maxLength ?? LONGEST_VALUE));
  if (right) return [];
  const variant = RESERVED.has(key) ? { variant: 'reserved' } : {};
  const values = { value: showValue(key) };
  return [{ rule: readingRules.malformedName, path, part: 'key', ...variant, values }];
};

const stringProblems = (schema: SchemaNode, value: string, path: Path): Problem[] => {
  if (value.length > LONGEST_VALUE) {
    const values = { at: showPath(path), length: value.length, most: LONGEST_VALUE };
    return [{ rule: readingRules.tooLong, path, part: 'value', variant: 'value', values }];
  }
  const formed = !schema.pattern || new RegExp(schema.pattern).test(value);
  const short = value.length <= (schema.maxLength ?? LONGEST_VALUE);
  const real = schema.format !== 'date' || isCalendarDate(value);
  if (formed && short && real) return [];
  const variant = FORMS.get(schema.pattern);
  const values = { at: showPath(path), value: showValue(value) };
  return [{ rule: readingRules.malformedValue, path, part: 'value', ...(variant && { variant }), values }];
};

const numberProblems = (schema: SchemaNode, value: number, path: Path): Problem[] => {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = schema;
  if (value >= minimum && value <= maximum) return [];
  const [variant, limit] = value < minimum ? ['less', minimum] : ['more', maximum];
  const values = { at: showPath(path), value, limit };
  return [{ rule: readingRules.malformedValue, path, part: 'value', variant, values }];
};

const missingKey = (key: string, path: Path): Problem => ({
  rule: readingRules.missingKey,
  path,
  part: 'key',
  ...(path.length === 0 && { variant: 'root' }),
  values: { at: showPath(path), key },
});

const unknownKey = (key: string, known: readonly string[], path: Path): Problem => {
  const near = nearMiss(key, known);
  return {
    rule: readingRules.unknownKey,
    path: [...path, key],
    part: 'key',
    ...(path.length === 0 && { variant: 'root' }),
    values: { at: showPath(path), key: showValue(key), known: { list: known } },
    ...(near === undefined ? {} : { hint: near }),
  };
};

const unknownValue = (
  choices: readonly (string | number | boolean)[],
  value: unknown,
  path: Path,
): Problem => {
  const near = typeof value === 'string' ? nearMiss(value, choices.map(String)) : undefined;
  return {
    rule: readingRules.unknownValue,
    path,
    part: 'value',
    values: { at: showPath(path), value: showValue(value), choices: { list: choices.map(String) } },
    ...(near === undefined ? {} : { hint: near }),
  };
};

const wrongKind = (branches: readonly SchemaNode[], value: unknown, path: Path): Problem => {
  const text =
    branches.some((branch) => branch.type === 'string') && ['number', 'boolean'].includes(kindOf(value));
  return {
    rule: readingRules.wrongKind,
    path,
    part: 'value',
    ...(text && { variant: 'quotes' }),
    values: {
      where: path.length === 0 ? 'root' : 'path',
      at: showPath(path),
      kinds: { list: describeKinds(branches), as: 'or' },
      found: { list: describeKind({ type: kindOf(value) }) },
      value: String(value),
    },
  };
};
