import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { LANGUAGES } from '../labels/language.ts';
import { parseNotice } from '../parse.ts';
import { checkNotice } from './check-notice.ts';
import { tellFindings } from './words/tell-finding.ts';

const folder = new URL('../../../../notices/mpy/', import.meta.url);
const source = readFileSync(new URL('notice.yaml', folder), 'utf8');

type Json = { [key: string]: unknown };
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const HOSTILE = ['{count, plural, other {#}}', "it's '{'", '<b>x</b>', '__proto__', 'constructor'];

/** Each of them in other places of the notice: each place takes a while. */
const STRIDE = 199;

const told = (text: string) => {
  const parsed = parseNotice({ name: 'notice.yaml', text, texts: {} });
  const findings = checkNotice(parsed, { on: '2026-11-22' });
  return LANGUAGES.map((language) => tellFindings(findings, language));
};

/** Every text of the notice in turn, and every key, replaced. */
const replacedAt = (value: unknown, replace: string, places: { left: number }): unknown => {
  if (typeof value === 'string') return places.left-- === 0 ? replace : value;
  if (Array.isArray(value)) return value.map((one) => replacedAt(one, replace, places));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      places.left-- === 0 ? replace : key,
      replacedAt(one, replace, places),
    ]),
  );
};

const countOf = (value: unknown): number => {
  const places = { left: Number.MAX_SAFE_INTEGER };
  replacedAt(value, '', places);
  return Number.MAX_SAFE_INTEGER - places.left;
};
const whole = parse(source);
const count = countOf(whole);

test.each(HOSTILE)('%j in any place of a notice is told as it is, and breaks nothing', (hostile) => {
  const failed: string[] = [];
  for (let place = 7 * HOSTILE.indexOf(hostile); place < count; place += STRIDE) {
    const text = stringify(replacedAt(whole, hostile, { left: place }), { aliasDuplicateObjects: false });
    try {
      for (const list of told(text))
        for (const { message, help } of list)
          if (/undefined|\[object|NaN/.test(`${message} ${help ?? ''}`)) failed.push(`${place}: ${message}`);
    } catch (thrown) {
      failed.push(`${place}: ${thrown}`);
    }
  }
  expect(failed).toEqual([]);
});

test('a name of 100 000 characters does not make the findings explode', () => {
  let most = 0;
  for (let place = 0; place < count; place += 2 * STRIDE) {
    const text = stringify(replacedAt(whole, 'x'.repeat(100_000), { left: place }), {
      aliasDuplicateObjects: false,
    });
    most = Math.max(most, JSON.stringify(told(text)[0]).length);
  }
  expect(most).toBeLessThan(3_000_000);
});
