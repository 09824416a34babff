import fc from 'fast-check';
import { Value } from 'typebox/value';
import { describe, expect, test } from 'vitest';
import { NoticeDocument } from './language/document.ts';
import { parseNotice } from './parse.ts';
import { LONGEST_VALUE } from './reading/schema-problems.ts';
import { textAt, textKeys } from './texts.ts';

const head = 'seloste: 1\nnotice:\n  id: demo\n  languages: [fi]\n';
const parse = (text: string, fi = '') =>
  parseNotice({ name: 'notice.yaml', text, texts: { fi: { name: 'texts/fi.yaml', text: fi } } });
const seen = (text: string, fi = '') =>
  parse(text, fi).findings.map(({ code, file, line, column }) => `${file}:${line}:${column} ${code}`);

describe('reading a notice', () => {
  test('a notice that fits gives its document, its texts and no finding', () => {
    const parsed = parse(head, 'notice:\n  title: Seloste\n  summary: [Yksi, Kaksi]\n');
    expect(parsed.findings).toEqual([]);
    expect(parsed.document?.notice.id).toBe('demo');
    expect(textAt(parsed.texts, 'fi', 'notice.summary')).toEqual(['Yksi', 'Kaksi']);
    expect(textKeys(parsed.texts.fi ?? {})).toEqual(['notice.title', 'notice.summary']);
  });

  test.each([
    ['broken YAML', `${head}purposes: {a: [}\n`, 'F001'],
    ['a tab as indentation', `${head}purposes:\n\ta: {}\n`, 'F001'],
    ['several documents', `${head}---\n${head}`, 'F001'],
    ['a key that stands twice', `${head}sources:\n  a: {}\n  a: {}\n`, 'F002'],
    ['an alias without an anchor', `${head}sources: *gone\n`, 'F003'],
    ['an alias into itself', `${head}sources: &s\n  a: *s\n`, 'F003'],
    ['a merge key', `${head}sources:\n  a: &a {}\n  b:\n    <<: *a\n`, 'F004'],
    ['an unknown key', `${head}purpose: {}\n`, 'F004'],
    ['a missing key', 'seloste: 1\n', 'F005'],
    ['a list where a map belongs', `${head}sources: []\n`, 'F006'],
    ['an empty map', `${head}sources:\n`, 'F006'],
    ['a number where text belongs', `${head}officer: {phone: 112}\n`, 'F006'],
    ['an unknown value', `${head}requests: {ways: [fax]}\n`, 'F007'],
    ['a period of the wrong form', `${head}requests: {deadline: 1 month}\n`, 'F008'],
    ['a day the calendar lacks', `${head}controllership: {arrangement_dated: 2026-02-30}\n`, 'F008'],
    ['a name with capitals', `${head}sources: {OwnRecords: {}}\n`, 'F009'],
    ['__proto__ as a name', `${head}sources: {__proto__: {}}\n`, 'F009'],
    ['__proto__ as a key', `${head}officer: {__proto__: {email: a}}\n`, 'F004'],
    ['constructor as a name', `${head}purposes: {constructor: {}}\n`, 'F009'],
    ['a million characters', `${head}officer: {phone: "${'1'.repeat(1_000_000)}"}\n`, 'F010'],
    ['UTF-16 read as UTF-8', '\uFFFD\uFFFDs\0e\0', 'F011'],
    ['a tag', `${head}officer: {phone: !number 1}\n`, 'F012'],
    ['nothing at all', '', 'F005'],
    ['a list at the top', '- a\n', 'F006'],
  ])('%s is a finding', (_what, text, code) => {
    const codes = parse(text).findings.map((finding) => finding.code);
    expect(new Set(codes)).toEqual(new Set([code]));
    expect(parse(text).document).toBeUndefined();
  });

  test('the finding stands at the key or value that is wrong', () => {
    expect(seen(`${head}requests:\n  ways: [portal, fax]\n`)).toEqual(['notice.yaml:6:18 F007']);
    expect(seen(`${head}requests:\n  wais: [portal]\n`)).toEqual(['notice.yaml:6:3 F004']);
    expect(seen(head, 'notice:\n  title: 7\n')).toEqual(['texts/fi.yaml:2:10 F006']);
    expect(seen(`${head}sources:\n  a: {}\n  a: {}\n`)).toEqual(['notice.yaml:7:3 F002']);
  });

  test('a slip of the pen is met with the word that was meant', () => {
    const hints = (text: string) => parse(text).findings.map((finding) => finding.hint);
    expect(hints(`${head}purpses: {}\n`)).toEqual(['purposes']);
    expect(hints(`${head}purposes: {a: {uses: {b: [raed]}}}\n`)).toEqual(['read']);
    expect(hints(`${head}purposes: {a: {basis: {artcile: 6(1)(a)}}}\n`)).toEqual(['article']);
    expect(hints(`${head}purposes: {a: {marketing: {emial: {}}}}\n`)).toEqual(['email']);
    expect(hints(`${head}qqqqqqq: {}\n`)).toEqual([undefined]);
  });

  test('a byte order mark of UTF-8 and Windows line ends change nothing', () => {
    expect(seen(`\uFEFF${head.replaceAll('\n', '\r\n')}`)).toEqual([]);
  });

  test('a pile of aliases is refused before it unfolds', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [above, name] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh', 'hi']) {
      bomb.push(`${name}: &${name} [${Array(9).fill(`*${above}`).join(', ')}]`);
    }
    expect(seen(bomb.join('\n'))).toEqual(['notice.yaml:1:1 F003']);
  });

  test('nesting without end is refused', () => {
    const codes = seen(`${head}sources: ${'['.repeat(200_000)}`).map((line) => line.slice(-4));
    expect(codes).toContain('F001');
    expect(seen(head, `a: ${'{a: '.repeat(50)}x${'}'.repeat(50)}`)).toHaveLength(1);
  });

  test('thirty thousand keys are read, each misspelt one found', () => {
    const keys = Array.from({ length: 30_000 }, (_, index) => `key_${index}: 1`);
    expect(
      parse(`${head}${keys.join('\n')}\nkey_7: 2\n`).findings.map(({ code, line }) => `${line} ${code}`),
    ).toEqual(['30005 F002']);
    const { findings } = parse(`${head}${keys.join('\n')}\n`);
    expect(findings).toHaveLength(30_000);
    expect(findings.at(-1)).toMatchObject({ code: 'F004', line: 30_004, column: 1 });
  });

  test('no text changes what objects are', () => {
    parse(`${head}sources: {__proto__: {polluted: true}}\n`, '__proto__: {polluted: yes}\n');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(textAt(parse(head, 'a: b\n').texts, 'fi', 'constructor.name')).toBeUndefined();
  });

  test('a value just short enough passes', () => {
    expect(seen(`${head}officer: {organisation: ${'x'.repeat(LONGEST_VALUE)}}\n`)).toEqual([]);
  });
});

describe('reading anything', () => {
  test('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, fi) => void parse(text, fi)));
    const yamlish = fc.array(fc.constantFrom(...'seloste: \n-[]{}&*!|>"\'#%@`,?\t1'.split('')));
    fc.assert(fc.property(yamlish, (characters) => void parse(characters.join(''))));
  });

  test("finds something whenever TypeBox's own check refuses, and nothing when it does not", () => {
    const sound = {
      seloste: 1,
      notice: { id: 'demo', languages: ['fi'], version: 1, dated: '2026-01-31' },
      purposes: {
        billing: {
          basis: { article: '6(1)(b)', balanced_on: null },
          uses: { orders: ['read'], items: { may: ['add'] } },
        },
      },
      categories: {
        orders: {
          clause: ['D7'],
          fields: { sales_order: ['amount'] },
          retention: { event: 'obtained', keep: 'P1Y' },
        },
      },
      blocks: { ban: { closes: 'all' }, other: { closes: ['billing'] } },
    };
    const places = pathsOf(sound);
    const odd = fc.oneof(
      fc.jsonValue({ maxDepth: 1 }),
      fc.constantFrom('all', 'read', 'P1Y', '2026-01-31', 1),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), odd, (path, value) => {
        const changed = withValue(sound, path, value);
        const { findings } = parse(JSON.stringify(changed));
        expect(findings.length === 0).toBe(Value.Check(NoticeDocument, changed));
      }),
      { numRuns: 500 },
    );
  });
});

type Step = string | number;
const pathsOf = (value: unknown, path: Step[] = []): Step[][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, child]) => {
        const at = [...path, Array.isArray(value) ? Number(key) : key];
        return [at, ...pathsOf(child, at)];
      })
    : [];

const withValue = (value: unknown, [step, ...rest]: Step[], put: unknown): unknown => {
  if (step === undefined) return put;
  if (Array.isArray(value))
    return value.map((item, index) => (index === step ? withValue(item, rest, put) : item));
  const map = value as Record<string, unknown>;
  return { ...map, [step]: withValue(map[step], rest, put) };
};
