import { type Path, showPath } from '../finding.ts';
import type { TextLeaf, TextTree } from '../texts.ts';
import type { Problem } from './problem.ts';
import { readingRules } from './reading-rules.ts';
import { describeKind, kindOf } from './schema-node.ts';

/** A text of a notice is a paragraph or two; the longest of the law's own texts would fit. */
export const LONGEST_TEXT = 20_000;

/** Keys of a text file go `section.element.what`; what is far deeper is a mistake of indentation. */
const DEEPEST = 8;

/** The texts of one language, and what in the file is not text. An empty value is left out: a text still to be written. */
export const textTree = (value: unknown, path: Path = []): { tree: TextTree; problems: Problem[] } => {
  if (kindOf(value) !== 'object') return { tree: {}, problems: [notText(value, path, 'a map of keys')] };
  const problems: Problem[] = [];
  const tree: Record<string, TextLeaf | TextTree> = {};
  for (const [key, child] of Object.entries(value as object)) {
    const at = [...path, key];
    if (key === '__proto__') {
      problems.push({
        rule: readingRules.malformedName,
        path: at,
        part: 'key',
        message: '"__proto__" is a reserved word',
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
  if (odd >= 0) return notText(lines[odd], Array.isArray(value) ? [...path, odd] : path, 'text');
  const length = lines.reduce<number>((sum, line) => sum + String(line).length, 0);
  if (length <= LONGEST_TEXT) return undefined;
  const message = `the text ${showPath(path)} has ${length} characters; at most ${LONGEST_TEXT} fit`;
  return { rule: readingRules.tooLong, path, part: 'value', message, help: 'Split it, or say it shorter.' };
};

const notText = (value: unknown, path: Path, wanted: string): Problem => {
  const plain = ['number', 'boolean'].includes(kindOf(value));
  return {
    rule: readingRules.wrongKind,
    path,
    part: 'value',
    message: `${path.length === 0 ? 'the text file' : `the text ${showPath(path)}`} must be ${wanted}, not ${describeKind({ type: kindOf(value) })}`,
    ...(plain ? { help: `Put it in quotes: '${String(value)}'.` } : {}),
  };
};

const tooDeep = (path: Path): Problem => ({
  rule: readingRules.wrongKind,
  path,
  part: 'key',
  message: `the texts are nested deeper than ${DEEPEST} levels`,
  help: 'Check the indentation: keys go section, element, what.',
});
