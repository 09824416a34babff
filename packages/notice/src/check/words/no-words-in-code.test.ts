import { globSync, readFileSync } from 'node:fs';
import { parseSync } from 'oxc-parser';
import { describe, expect, test } from 'vitest';
import { NoticeDocument } from '../../language/document.ts';
import type { SchemaNode } from '../../reading/schema-node.ts';
import { FORMS } from '../../reading/schema-problems.ts';
import { WORDS } from './words.ts';

const source = new URL('../../', import.meta.url);
const files = globSync(['check/{legal,structure,texts}/*.ts', 'reading/*.ts'], { cwd: source }).filter(
  (file) => !file.endsWith('.test.ts'),
);
const textOf = (file: string): string => readFileSync(new URL(file, source), 'utf8');

/** The text that stands in a file between quotes. */
const literalsIn = (file: string): string[] => {
  const found: string[] = [];
  JSON.stringify(parseSync(file, textOf(file)).program, (_, node) => {
    if (node?.type === 'Literal' && typeof node.value === 'string') found.push(node.value);
    if (node?.type === 'TemplateElement') found.push(node.value.cooked);
    return node;
  });
  return found;
};

test.each(files)('%s says nothing by itself', (file) => {
  expect(
    literalsIn(file).filter((text) => /\p{L}{2,} \p{L}+ \p{L}{2,}|\p{L}{2,} \p{L}+ "/u.test(text)),
  ).toEqual([]);
});

describe('the catalogue of words', () => {
  test('has no sentence for a variant that no code tells', () => {
    const code = files.map(textOf).join('\n');
    const variants = Object.keys(WORDS.en).flatMap((key) => {
      const [owner, part, variant] = key.split('.');
      // What can be wrong with YAML is named by its reader.
      return variant === undefined || part === 'word' || owner === 'F001' ? [] : [variant];
    });
    expect(variants.length).toBeGreaterThan(0);
    expect(variants.filter((variant) => !new RegExp(`\\b${variant}\\b`).test(code))).toEqual([]);
  });

  test('tells of every form that a text of the notice can be asked to have', () => {
    const untold: string[] = [];
    JSON.stringify(NoticeDocument, (key, node: SchemaNode) => {
      const asked = node?.pattern !== undefined && key !== 'propertyNames';
      if (asked && WORDS.en[`F008.help.${FORMS.get(node.pattern)}`] === undefined)
        untold.push(String(node.pattern));
      return node;
    });
    expect(untold).toEqual([]);
  });
});
