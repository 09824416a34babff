import { globSync, readFileSync } from 'node:fs';
import { LANGUAGES } from '@seloste/notice';
import { describe, expect, test } from 'vitest';
import { faultInWords } from './fault-in-words.ts';
import type { Fault } from './verifier/fault.ts';

const wordsOf = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`./verifier/words/${language}.json`, import.meta.url), 'utf8'));
const faults = Object.keys(wordsOf('en')) as Fault[];
const NAMES = ['checkpoint', 'count', 'entries', 'index', 'key', 'kind', 'level', 'size', 'what'];
/** What a message names. Its own words stand between braces too, where it chooses between them. */
const namesIn = (message: string | undefined): string[] =>
  NAMES.filter((name) => new RegExp(`\\{${name}[,}]`).test(message ?? ''));

describe.each(LANGUAGES)('the faults of a log in %s', (language) => {
  test('are told every one, and name the same values', () => {
    const words = wordsOf(language);
    expect(Object.keys(words)).toEqual(faults);
    for (const fault of faults) expect(namesIn(words[fault]), fault).toEqual(namesIn(wordsOf('en')[fault]));
  });

  test('are told without what was to be filled in', () => {
    for (const fault of faults) {
      const values = Object.fromEntries(namesIn(wordsOf('en')[fault]).map((name) => [name, 7]));
      const told = faultInWords({ fault, values }, language);
      expect(told).not.toBe(fault);
      expect(told).not.toMatch(/[{}]/);
    }
  });
});

test('every fault that has words is told by the verifier', () => {
  const code = globSync('*.ts', { cwd: new URL('./verifier', import.meta.url) })
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => readFileSync(new URL(`./verifier/${file}`, import.meta.url), 'utf8'))
    .join('\n');
  expect(faults.filter((fault) => !code.includes(`'${fault}'`))).toEqual([]);
});
