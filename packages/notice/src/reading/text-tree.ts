import { type Path, showPath } from '../finding.ts';
import type { TextLeaf, TextTree } from '../texts.ts';
import { type Problem, showValue } from './problem.ts';
import { readingRules } from './reading-rules.ts';
import { kindOf } from './schema-node.ts';

/** A text of a notice is a paragraph or two; the longest of the law's own texts would fit. */
export const LONGEST_TEXT = 20_000;

/** Keys of a text file go `section.element.what`; what is far deeper is a mistake of indentation. */
const DEEPEST = 8;

/** The texts of one language, and what in the file is not text. An empty value is left out: a text still to be written. */
export const textTree = (value: unknown, path: Path = []): { tree: TextTree; problems: Problem[] } => {
  if (kindOf(value) !== 'object') return { tree: {}, problems: [notText(value, path, 'object')] };
  const problems: Problem[] = [];
  const tree: Record<string, TextLeaf | TextTree> = {};
  for (const [key, child] of Object.entries(value as object)) {
    const at = [...path, key];
    if (key === '__proto__') {
      problems.push({
        rule: readingRules.malformedName,
        path: at,
        part: 'key',
        variant: 'reserved',
        values: { value: showValue(key) },
      });
    } else if (kindOf(child) === 'object') {
      if (at.length >= DEEPEST) problems.push(tooDeep(at));
      else {
        const below = textTree(child, at);
        problems.push(...below.problems);
        tree[key] = below.tree;
      }
    } else if (kindOf(child) !== 'null') {
      const wrong = leafProblem(child, at);
      if (wrong) problems.push(wrong);
      else tree[key] = child as TextLeaf;
    }
  }
  return { tree, problems };
};

const leafProblem = (value: unknown, path: Path): Problem | undefined => {
  const lines: unknown[] = Array.isArray(value) ? value : [value];
  const odd = lines.findIndex((line) => typeof line !== 'string');
  if (odd >= 0) return notText(lines[odd], Array.isArray(value) ? [...path, odd] : path, 'string');
  const length = lines.reduce<number>((sum, line) => sum + String(line).length, 0);
  if (length <= LONGEST_TEXT) return undefined;
  const values = { at: showPath(path), length, most: LONGEST_TEXT };
  return { rule: readingRules.tooLong, path, part: 'value', variant: 'text', values };
};

const notText = (value: unknown, path: Path, wanted: 'object' | 'string'): Problem => {
  const plain = ['number', 'boolean'].includes(kindOf(value));
  return {
    rule: readingRules.wrongKind,
    path,
    part: 'value',
    ...(plain && { variant: 'quotes' }),
    values: {
      where: path.length === 0 ? 'file' : 'text',
      at: showPath(path),
      kinds: { list: [{ word: wanted }] },
      found: { list: [{ word: kindOf(value) }] },
      value: String(value),
    },
  };
};

const tooDeep = (path: Path): Problem => ({
  rule: readingRules.wrongKind,
  path,
  part: 'key',
  variant: 'nested',
  values: { deepest: DEEPEST },
});
