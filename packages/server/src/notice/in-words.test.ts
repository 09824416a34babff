import { readFileSync } from 'node:fs';
import { LANGUAGES, type Language, type PlanProblem } from '@seloste/notice';
import { describe, expect, test } from 'vitest';
import type { Difference } from './database-object.ts';
import { objectInWords, tellDifference, tellProblem } from './in-words.ts';
import { named, type ObjectName } from './object-name.ts';

const wordsOf = (language: Language): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`./words/${language}.json`, import.meta.url), 'utf8'));

const grant = { privilege: 'select', what: 'table', object: 'register.invoice', role: 'billing' } as const;
const OBJECTS: readonly ObjectName[] = [
  named.role('billing'),
  named.grant(grant),
  named.grant({ ...grant, wide: true }),
  named.grant({ ...grant, privilege: 'truncate' }),
  named.grant({ ...grant, privilege: 'execute', what: 'function', object: 'platform.new_id()' }),
  named.grant({ ...grant, privilege: 'usage', what: 'schema', object: 'audit' }),
  named.policy('billing_read', 'invoice'),
  named.table('invoice'),
  named.table('invoices_seen', 'view'),
  named.function('last_day', 'invoice'),
  named.sources('invoice'),
  named.trigger('keep_change', 'invoice'),
  named.purposeRule('billing'),
  named.blockRule('restriction', 'invoice', 'billing'),
  named.blockRule('restriction', '*', 'billing'),
  named.sourceRefusal('update_ban', 'contact', 'registry'),
  named.sourceRefusal('update_ban', '*', 'registry'),
  named.controllerRule('one'),
];
const namesOf = (key: string): readonly string[] => {
  const form = OBJECTS.find((one) => `object.${one.form}` === key);
  return form === undefined ? ['object', 'record'] : Object.keys(form.values);
};
/** Values by which the words choose, and which they need not repeat. */
const CHOOSING = ['what', 'wide', 'every', 'privilege'];

const object = (name: ObjectName) => ({
  ...name,
  kind: 'rule' as const,
  definition: 'as it is',
  create: [],
  drop: [],
});
const missing = (name: ObjectName): Difference => ({
  kind: 'rule',
  name: name.name,
  planned: object(name),
});
const undeclared = (name: ObjectName): Difference => ({ kind: 'rule', name: name.name, live: object(name) });
const different = (name: ObjectName): Difference => ({ ...missing(name), live: object(name) });

describe.each(LANGUAGES)('what differs in the database, in %s', (language) => {
  test('has words for every key, and they name the same values', () => {
    const [own, english] = [wordsOf(language), wordsOf('en')];
    expect(Object.keys(own)).toEqual(Object.keys(english));
    // Words of the message's own stand between braces too, where it chooses between them.
    const namesIn = (key: string, text = '') =>
      namesOf(key).filter((name) => new RegExp(`\\{${name}[,}]`).test(text));
    for (const key of Object.keys(english))
      expect(namesIn(key, own[key]), key).toEqual(namesIn(key, english[key]));
  });

  test.each(OBJECTS.map((one) => [one.name, one] as const))('tells "%s" with its names', (_name, one) => {
    const told = objectInWords(missing(one), language);
    expect(told).not.toBe(one.name);
    expect(told).not.toMatch(/[{}*]/);
    for (const [name, value] of Object.entries(one.values))
      if (!CHOOSING.includes(name) && value !== '*') expect(told).toContain(value);
  });

  test('tells what is missing, what nobody declared and what is otherwise apart', () => {
    const told = [missing, undeclared, different].map((made) =>
      tellDifference(made(named.role('billing')), language),
    );
    expect(told.map(({ differs }) => differs)).toEqual(['missing', 'undeclared', 'different']);
    expect(new Set(told.map(({ message }) => message)).size).toBe(3);
  });

  test('tells of data that would be left without a category, and of a column that nobody declared', () => {
    const held = tellProblem({ code: 'category-still-holds-data', values: { record: 'invoice' } }, language);
    expect(held.message).toContain('invoice');
    const problem: PlanProblem = {
      code: 'undeclared-field',
      values: { record: 'call', field: 'cell' },
      path: [],
    };
    const drifted = tellDifference({ ...undeclared(named.table('call')), problem }, language);
    expect(drifted.message).toContain('call.cell');
  });
});

test('every form of object that has words is one that objects have', () => {
  const forms = Object.keys(wordsOf('en')).filter((key) => key.startsWith('object.'));
  expect([...new Set(OBJECTS.map(({ form }) => `object.${form}`))].toSorted()).toEqual(forms.toSorted());
});

test('reads as a sentence', () => {
  expect(tellDifference(undeclared(named.grant({ ...grant, wide: true })), 'fi').message).toBe(
    'Roolin billing lukuoikeus tauluun register.invoice (kaikki sarakkeet) on tietokannassa, vaikka seloste ei sitä edellytä.',
  );
  expect(tellDifference(missing(named.policy('care_read', 'call')), 'sv').message).toBe(
    'Radregeln care_read för tabellen register.call saknas.',
  );
  expect(tellDifference(different(named.trigger('keep_change', 'call')), 'en').message).toBe(
    'Trigger keep_change of table register.call is not as the notice says.',
  );
});
