import { describe, expect, test } from 'vitest';
import type { Severity } from '../finding.ts';
import { parseNotice } from '../parse.ts';
import { checkNotice, checkWith } from './check-notice.ts';
import type { Rule } from './rule.ts';
import { unaskedAnswer } from './structure/unasked-answer.ts';

const head = 'seloste: 1\nnotice: { id: demo, languages: [fi] }\n';
const notice = (text: string) => parseNotice({ name: 'notice.yaml', text: head + text, texts: {} });
const asking = (severity: Severity): Rule => ({
  code: 'F999',
  name: 'asking',
  severity,
  law: 'GDPR 5(1)(c)',
  check: ({ document, finding }) =>
    Object.keys(document.purposes ?? {}).map((id) => finding(['purposes', id], { values: { id } })),
});
const answer = (path: string, on = '2026-02-01') =>
  `purposes: { a: {}, b: {} }\nreviews:\n  - { code: F999, path: ${path}, answered_on: ${on}, by: officer, why: Looked at. }\n`;
const judged = (severity: Severity, text: string, on = '2026-03-01') =>
  checkWith([asking(severity), unaskedAnswer], notice(text), { on }).map(
    ({ code, path }) => `${code} ${path.join('.')}`,
  );

describe('an answer to a review question', () => {
  test('silences that question at that place, and no other', () => {
    expect(judged('review', answer('purposes.a'))).toEqual(['F999 purposes.b']);
  });

  test('does not count before the day it was given', () => {
    expect(judged('review', answer('purposes.a', '2026-03-02'))).toEqual([
      'F999 purposes.a',
      'F999 purposes.b',
    ]);
    expect(judged('review', answer('purposes.a', '2026-03-01'))).toEqual(['F999 purposes.b']);
  });

  test.each(['error', 'warning', 'info'] as const)('silences no %s, and is told to be idle', (severity) => {
    expect(judged(severity, answer('purposes.a'))).toEqual([
      'F999 purposes.a',
      'F999 purposes.b',
      'F190 reviews.0',
    ]);
  });
});

describe('checking a notice', () => {
  test("gives each finding the rule's name, weight and law, and its place", () => {
    expect(checkWith([asking('info')], notice('purposes:\n  a: {}\n'), { on: '2026-03-01' })).toEqual([
      {
        code: 'F999',
        rule: 'asking',
        severity: 'info',
        values: { id: 'a' },
        law: 'GDPR 5(1)(c)',
        path: ['purposes', 'a'],
        file: 'notice.yaml',
        line: 4,
        column: 3,
      },
    ]);
  });

  test('does not judge what could not be read whole', () => {
    const codes = checkNotice(notice('purpses: {}\n'), { on: '2026-03-01' }).map(({ code }) => code);
    expect(codes).toEqual(['F004']);
  });

  test('judges by a day of the calendar and nothing else', () => {
    expect(() => checkNotice(notice(''), { on: '2026-02-30' })).toThrow(RangeError);
  });

  test('says the same twice, and changes nothing in the notice', () => {
    const parsed = notice(answer('purposes.a'));
    const before = structuredClone(parsed.document);
    const first = checkNotice(parsed, { on: '2026-03-01' });
    expect(checkNotice(parsed, { on: '2026-03-01' })).toEqual(first);
    expect(parsed.document).toEqual(before);
  });
});
