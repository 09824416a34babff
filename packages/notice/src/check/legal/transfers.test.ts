import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adequacyDecisions } from '../../law/adequacy.ts';
import { isInForce } from '../../law/dated.ts';
import { checkSample } from '../sample.ts';

const folder = new URL('../samples/base/', import.meta.url);
const read = (name: string) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') });
const base = {
  ...read('notice.yaml'),
  texts: { fi: read('texts/fi.yaml'), sv: read('texts/sv.yaml') },
};
const TEXTS = { transfer_grounds: { adequacy: { name: 'Esimerkki' } } };

/** Codes found on a day in a notice that rests one transfer on a decision; nothing else in it depends on the day. */
const codesOn = (on: string, decision: string, country: string, dates: object = {}): string[] => {
  const transfer = { country, ground: 'adequacy', decision, certificate_checked_on: '2000-01-01', ...dates };
  const agreement = { valid_from: '2000-01-01' };
  const notice = {
    recipients: { printer: { agreement, transfers: [transfer] } },
    transfer_grounds: { adequacy: { kind: 'adequacy' } },
    purposes: { customer_service: { basis: { balanced_on: '2000-01-01' } } },
  };
  return checkSample(base, { on, notice, texts: { fi: TEXTS, sv: TEXTS } }).map(({ code }) => code);
};

test('a transfer to the United Kingdom is clean on the last day of its decision and an error on the next', () => {
  expect(codesOn('2031-12-27', '(EU) 2021/1772', 'GB')).toEqual([]);
  expect(codesOn('2031-12-28', '(EU) 2021/1772', 'GB')).toEqual(['F402']);
});

test('before the United Kingdom left the EEA no decision was needed', () => {
  expect(codesOn('2020-12-31', '(EU) 2021/1772', 'GB')).toEqual([]);
  expect(codesOn('2021-01-01', '(EU) 2021/1772', 'GB')).toEqual(['F402']);
  expect(codesOn('2021-06-28', '(EU) 2021/1772', 'GB')).toEqual([]);
});

test('Privacy Shield carried a transfer until 15 July 2020 and is refused from the day of the judgment', () => {
  expect(codesOn('2020-07-15', '(EU) 2016/1250', 'US')).toEqual([]);
  expect(codesOn('2020-07-16', '(EU) 2016/1250', 'US')).toEqual(['F401']);
  expect(codesOn('2026-11-22', '(EU) 2016/1250', 'US')).toEqual(['F401']);
});

test("a transfer's own dates end it too", () => {
  const dates = { valid_from: '2024-01-01', valid_to: '2025-12-31' };
  expect(codesOn('2025-12-31', '(EU) 2023/1795', 'US', dates)).toEqual([]);
  expect(codesOn('2026-01-01', '(EU) 2023/1795', 'US', dates)).toEqual(['F402']);
});

test('a transfer is clean on exactly the days on which its decision is in force', () => {
  const outside = adequacyDecisions.filter((row) => row.where.length === 2 && row.where !== 'GB');
  const day = fc.integer({ min: Date.UTC(2019, 0, 1) / 86_400_000, max: Date.UTC(2035, 0, 1) / 86_400_000 });
  fc.assert(
    fc.property(fc.constantFrom(...outside), day, (row, days) => {
      const on = new Date(days * 86_400_000).toISOString().slice(0, 10);
      expect(codesOn(on, row.decision, row.where).length === 0).toBe(isInForce(row, on));
    }),
    { numRuns: 60 },
  );
});
