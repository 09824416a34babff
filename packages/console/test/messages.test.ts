import { glob, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  isArgumentElement,
  isLiteralElement,
  isPluralElement,
  isPoundElement,
  isSelectElement,
  isTagElement,
  type MessageFormatElement,
  parse,
} from '@formatjs/icu-messageformat-parser';
import { parseSync } from 'oxc-parser';
import { describe, expect, test } from 'vitest';
import { readMessages } from '../build/compiled-messages.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const LANGUAGES = ['fi', 'sv', 'en'] as const;

const messages = new Map(
  await Promise.all(
    LANGUAGES.map(async (language) => [language, await readMessages(`${root}/messages`, language)] as const),
  ),
);
const finnish = messages.get('fi') ?? new Map<string, string>();

/** Names of what a message has places for: arguments and tags, with what is inside them. */
const placesOf = (elements: readonly MessageFormatElement[]): string[] =>
  elements.flatMap((element) => {
    if (isLiteralElement(element) || isPoundElement(element)) return [];
    const own = isTagElement(element) ? `<${element.value}>` : element.value;
    const inside =
      isPluralElement(element) || isSelectElement(element)
        ? Object.values(element.options).flatMap(({ value }) => placesOf(value))
        : isTagElement(element)
          ? placesOf(element.children)
          : [];
    return isArgumentElement(element) ? [own] : [own, ...inside];
  });

const places = (text: string): string[] => [...new Set(placesOf(parse(text)))].toSorted();

/** Attributes that people read or hear. */
const READ = new Set([
  'label',
  'title',
  'placeholder',
  'aria-label',
  'alt',
  'description',
  'caption',
  'problem',
  'confirm',
  'heading',
  'note',
]);
const AREA = /^[a-z][a-z-]*\.[\w.-]+$/;
const areas = new Set([...finnish.keys()].map((id) => id.split('.')[0]));

interface Found {
  /** Texts in the code that have the form of an id. */
  readonly named: Set<string>;
  /** Those that are asked for by `t('…')` or named as a label. */
  readonly asked: Set<string>;
  /** Patterns of ids that are put together: `find.kind.` and anything. */
  readonly made: RegExp[];
  /** Text that stands in the code. */
  readonly literal: string[];
}

interface Node {
  readonly type: string;
  readonly [part: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;
const isId = (value: unknown): value is string =>
  typeof value === 'string' && AREA.test(value) && areas.has(value.split('.')[0]);
const hasWords = (value: unknown): boolean => /\p{L}{2}/u.test(String(value));
const nameOf = (value: unknown): unknown => (isNode(value) ? value.name : undefined);

/** Calls of t, and labels of what is listed in tables of ours. */
const asksForText = (node: Node): boolean =>
  (node.type === 'CallExpression' && nameOf(node.callee) === 't') ||
  (node.type === 'Property' && nameOf(node.key) === 'label');

const patternOf = (quasis: readonly { value: { cooked: string } }[]): RegExp | undefined => {
  const texts = quasis.map(({ value }) => value.cooked);
  if (texts.length < 2 || !texts[0]?.includes('.') || !areas.has(texts[0].split('.')[0])) return undefined;
  return new RegExp(`^${texts.map((text) => text.replaceAll('.', '\\.')).join('.+')}$`);
};

const lookAt = (node: Node, file: string, found: Found, asked: boolean): void => {
  if (node.type === 'Literal' && isId(node.value)) (asked ? found.asked : found.named).add(node.value);
  if (node.type === 'TemplateLiteral') {
    const pattern = patternOf(node.quasis as { value: { cooked: string } }[]);
    if (pattern) found.made.push(pattern);
  }
  if (node.type === 'JSXText' && hasWords(node.value)) found.literal.push(`${file}: ${node.value}`);
  if (node.type === 'JSXAttribute' && READ.has(String(nameOf(node.name))) && isNode(node.value)) {
    const { type, value } = node.value;
    if (type === 'Literal' && hasWords(value)) found.literal.push(`${file}: ${nameOf(node.name)}="${value}"`);
  }
  for (const part of Object.values(node))
    for (const child of Array.isArray(part) ? part : [part])
      if (isNode(child)) lookAt(child, file, found, asked || asksForText(node));
};

const look = async (): Promise<Found> => {
  const found: Found = { named: new Set(), asked: new Set(), made: [], literal: [] };
  for await (const file of glob('src/**/*.{ts,tsx}', { cwd: root })) {
    if (/\.(test|generate)\.ts$|\.d\.ts$/.test(file)) continue;
    const { program } = parseSync(file, await readFile(`${root}/${file}`, 'utf8'));
    lookAt(program as unknown as Node, file, found, false);
  }
  return found;
};

describe('the messages of the console', () => {
  test.each(['sv', 'en'] as const)('are as many in %s as in Finnish, with the same places', (language) => {
    const others = messages.get(language) ?? new Map<string, string>();
    expect([...others.keys()].toSorted()).toEqual([...finnish.keys()].toSorted());
    for (const [id, text] of finnish) expect(places(others.get(id) ?? ''), id).toEqual(places(text));
  });

  test('are all used, and none that is asked for is missing', async () => {
    const { named, asked, made } = await look();
    const used = (id: string) => named.has(id) || asked.has(id) || made.some((pattern) => pattern.test(id));
    expect([...asked].filter((id) => !finnish.has(id))).toEqual([]);
    expect([...finnish.keys()].filter((id) => !used(id))).toEqual([]);
    for (const pattern of made)
      expect(
        [...finnish.keys()].some((id) => pattern.test(id)),
        String(pattern),
      ).toBe(true);
  });

  test('are where all text is: none stands in the code', async () => {
    expect((await look()).literal).toEqual([]);
  });
});
