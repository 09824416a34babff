import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { formatNotice, formatTexts } from './format-notice.ts';

const formatted = (text: string): string => {
  const result = formatNotice({ name: 'notice.yaml', text });
  if ('findings' in result) throw new Error(result.findings.map(({ code }) => code).join());
  return result.text;
};

describe('the canonical form of a notice', () => {
  test('sections and keys stand in the order of the language, names in the order of the author', () => {
    const text = [
      'purposes:',
      '  b: { uses: { z: [read], a: [read] }, basis: { article: 6(1)(b) } }',
      '  a: {}',
      'notice: { languages: [fi], id: demo }',
      'seloste: 1',
    ].join('\n');
    expect(formatted(text)).toMatchInlineSnapshot(`
      "seloste: 1

      notice: { id: demo, languages: [fi] }

      purposes:
        b: { basis: { article: 6(1)(b) }, uses: { z: [read], a: [read] } }
        a: {}
      "
    `);
  });

  test('comments go with what they speak of', () => {
    const text = [
      '# The head of the file.',
      '',
      'seloste: 1',
      '# About the purposes.',
      'purposes:',
      '  # About billing.',
      '  billing:',
      '    # About the uses.',
      '    uses: { orders: [read] } # only to look',
      '    # About the basis.',
      '    basis: { article: 6(1)(b) }',
      '# About the notice.',
      'notice:',
      '  id: demo',
      '  languages:',
      '    # The first one.',
      '    - fi',
    ].join('\n');
    expect(formatted(text)).toMatchInlineSnapshot(`
      "# The head of the file.

      seloste: 1

      # About the notice.
      notice:
        id: demo
        languages:
          # The first one.
          - fi

      # About the purposes.
      purposes:
        # About billing.
        billing:
          # About the basis.
          basis: { article: 6(1)(b) }
          # About the uses.
          uses: { orders: [read] } # only to look
      "
    `);
  });

  test('quotes stand where a reader of YAML, old or new, would take text for something else', () => {
    const text = `officer: {organisation: 'Oy', phone: "112", email: 'a: b', url: '2:10', address: {country: NO, city: 'true'}}\n`;
    expect(formatted(text)).toBe(
      'officer: { organisation: Oy, address: { city: "true", country: "NO" }, phone: "112", email: "a: b", url: "2:10" }\n',
    );
  });

  test('an alias never comes to stand before its anchor', () => {
    const text =
      'categories:\n  a: &a { kinds: [person] }\npurposes: { b: {} }\nsources: { c: *a }\nofficer: *a\n';
    expect(parse(formatted(text))).toEqual(parse(text));
  });

  test('a file that is no YAML is not touched: the findings say why', () => {
    const result = formatNotice({ name: 'notice.yaml', text: 'notice: [' });
    expect('findings' in result && result.findings[0]?.code).toBe('F001');
  });

  test.each(['notice.yaml', 'texts/fi.yaml', 'texts/sv.yaml'])(
    'the base notice says the same afterwards: %s',
    (name) => {
      const text = readFileSync(new URL(`../check/samples/base/${name}`, import.meta.url), 'utf8');
      const once = name === 'notice.yaml' ? formatted(text) : textOf(formatTexts({ name, text }));
      expect(parse(once)).toEqual(parse(text));
      expect(commentsOf(once)).toEqual(commentsOf(text));
    },
  );
});

const textOf = (result: ReturnType<typeof formatTexts>): string => ('text' in result ? result.text : '');
const commentsOf = (text: string): string[] =>
  (text.match(/(^|\s)#.*$/gm) ?? []).map((line) => line.trim()).toSorted();

describe('formatting anything', () => {
  const word = fc.constantFrom(
    'seloste',
    'notice',
    'id',
    'uses',
    'basis',
    'purposes',
    'a',
    'b',
    'clause',
    'officer',
  );
  const value = fc.letrec((tie) => ({
    any: fc.oneof({ depthSize: 'small' }, tie('leaf'), fc.array(tie('any'), { maxLength: 4 }), tie('map')),
    map: fc.dictionary(word, tie('any'), { maxKeys: 5 }),
    leaf: fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.lorem({ maxCount: 40 })),
  }));
  const options = fc.record({
    collectionStyle: fc.constantFrom('block' as const, 'flow' as const, 'any' as const),
    defaultStringType: fc.constantFrom('PLAIN' as const, 'QUOTE_SINGLE' as const, 'QUOTE_DOUBLE' as const),
    indent: fc.constantFrom(2, 4),
  });

  test('keeps what it says, and a second time changes nothing', () => {
    fc.assert(
      fc.property(value.map, options, (map, style) => {
        const text = stringify(map, { ...style, aliasDuplicateObjects: false });
        const once = formatted(text);
        expect(parse(once) ?? {}).toEqual(parse(text) ?? {});
        expect(formatted(once)).toBe(once);
      }),
    );
  });

  test('keeps every comment, wherever it stands', () => {
    const base = readFileSync(new URL('../check/samples/base/notice.yaml', import.meta.url), 'utf8').split(
      '\n',
    );
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(base.length - 2), { maxLength: 8 }), (places) => {
        const text = base
          .flatMap((line, index) => {
            const indent = /^ */.exec(line)?.[0] ?? '';
            return places.includes(index) ? [`${indent}# comment ${index}`, line] : [line];
          })
          .join('\n');
        const once = formatted(text);
        expect(commentsOf(once)).toEqual(commentsOf(text));
        expect(formatted(once)).toBe(once);
      }),
      { numRuns: 30 },
    );
  });
});
