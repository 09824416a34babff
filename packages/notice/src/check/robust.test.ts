import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { parseNotice } from '../parse.ts';
import { checkNotice } from './check-notice.ts';
import { tellFindings } from './words/tell-finding.ts';

type Step = string | number;
const folder = new URL('../../../../notices/mpy/', import.meta.url);
const whole: unknown = parse(readFileSync(new URL('notice.yaml', folder), 'utf8'));

const pathsOf = (value: unknown, path: Step[] = []): Step[][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, child]) => {
        const at = [...path, Array.isArray(value) ? Number(key) : key];
        return [at, ...pathsOf(child, at)];
      })
    : [];

const without = (value: unknown, [step, ...rest]: Step[]): unknown => {
  if (step === undefined || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return rest.length === 0
      ? value.toSpliced(Number(step), 1)
      : value.map((item, index) => (index === step ? without(item, rest) : item));
  }
  const { [step]: child, ...others } = value as Record<string, unknown>;
  return rest.length === 0 || child === undefined ? others : { ...others, [step]: without(child, rest) };
};

/** Keys without which an element cannot be read: a notice without one is not judged. */
const NEEDED = new Set([
  'seloste',
  'notice',
  'id',
  'languages',
  'act',
  'may',
  'permission',
  'used',
  'duty',
  'kinds',
  'named',
]);
const places = pathsOf(whole).filter((path) => !NEEDED.has(String(path.at(-1))));

test('whatever part of a notice is missing, the checker answers, and each finding has a place', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...places), { minLength: 1, maxLength: 12 }), (removed) => {
      const text = stringify(removed.reduce<unknown>(without, whole), { aliasDuplicateObjects: false });
      const parsed = parseNotice({ name: 'notice.yaml', text, texts: {} });
      for (const { line, column, message, help } of tellFindings(
        checkNotice(parsed, { on: '2026-11-22' }),
        'fi',
      )) {
        expect(line).toBeGreaterThan(0);
        expect(column).toBeGreaterThan(0);
        expect(`${message} ${help ?? ''}`).not.toMatch(/undefined|\[object|NaN/);
      }
    }),
    { numRuns: 60 },
  );
});
