import { readFileSync } from 'node:fs';
import { Compile } from 'typebox/schema';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { noticeSchema } from './schema.ts';

const file = new URL('../../schema/notice.schema.json', import.meta.url);
const base = readFileSync(new URL('../check/samples/base/notice.yaml', import.meta.url), 'utf8');

describe("the editors' schema", () => {
  test('is the language of today: npm run generate writes it', () => {
    expect(readFileSync(file, 'utf8')).toBe(noticeSchema());
  });

  test('takes a good notice, and refuses a misspelt key, a capital in a name and an odd period', () => {
    const schema = Compile(JSON.parse(noticeSchema()));
    expect(schema.Check(parse(base))).toBe(true);
    for (const change of [
      { purpses: {} },
      { sources: { Own: {} } },
      { requests: { deadline: '1 month' } },
      { notice: { id: 'demo', languages: ['de'] } },
    ]) {
      expect(schema.Check({ ...parse(base), ...change }), JSON.stringify(change)).toBe(false);
    }
  });

  test('keeps no trace of the tool that it is made with', () => {
    expect(noticeSchema()).not.toMatch(/~|typebox/i);
  });
});
