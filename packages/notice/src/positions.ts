import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { Path } from './finding.ts';

/** A place in a file; lines and columns are counted from 1, columns in UTF-16 code units. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Which side of `key: value` is meant. List items have no key: both sides are the item. */
export type Part = 'key' | 'value';

/** Where the elements of a notice stand in its files. A path that is not there answers with its nearest parent. */
export interface PositionIndex {
  /** Place in `notice.yaml`. */
  of(path: Path, part?: Part): Position;
  /** Place in the text file of a language; line 1 of its usual name when there is no such file. */
  ofText(language: string, path: Path, part?: Part): Position;
}

/** One parsed file, for looking up places. */
export interface ParsedFile {
  readonly name: string;
  readonly yaml: Document.Parsed;
  readonly lines: LineCounter;
}

export const positionsOf = (
  notice: ParsedFile,
  texts: Readonly<Record<string, ParsedFile>>,
): PositionIndex => ({
  of: (path, part = 'key') => positionIn(notice, path, part),
  ofText: (language, path, part = 'key') => {
    const file = Object.hasOwn(texts, language) ? texts[language] : undefined;
    return file ? positionIn(file, path, part) : { file: `texts/${language}.yaml`, line: 1, column: 1 };
  },
});

/** The place of a path in one file. */
export const positionIn = (file: ParsedFile, path: Path, part: Part): Position => {
  const offset = offsetOf(file.yaml, path, part);
  const { line, col } = file.lines.linePos(offset);
  return { file: file.name, line: Math.max(line, 1), column: Math.max(col, 1) };
};

const offsetOf = (yaml: Document.Parsed, path: Path, part: Part): number => {
  let node: Node | null = yaml.contents;
  let keyAt = startOf(node) ?? 0;
  let valueAt = keyAt;
  for (const step of path) {
    const found = childOf(isAlias(node) ? (node.resolve(yaml) ?? null) : node, step);
    if (!found) return keyAt;
    keyAt = startOf(found.key) ?? startOf(found.value) ?? keyAt;
    valueAt = startOf(found.value) ?? keyAt;
    node = found.value;
  }
  return part === 'key' ? keyAt : valueAt;
};

const childOf = (
  node: Node | null,
  step: string | number,
): { key: Node | null; value: Node | null } | undefined => {
  if (isMap<Node, Node>(node)) {
    const pair = pairsOf(node).get(String(step));
    return pair && { key: pair.key, value: pair.value };
  }
  if (isSeq<Node>(node) && typeof step === 'number') {
    const item = node.items[step];
    return item && { key: item, value: item };
  }
  return undefined;
};

/** A map's pairs by key, kept with the map: a file with very many findings would else be searched from the top for each. */
const pairs = new WeakMap<YAMLMap<Node, Node>, Map<string, Pair<Node, Node>>>();

const pairsOf = (map: YAMLMap<Node, Node>): Map<string, Pair<Node, Node>> => {
  let known = pairs.get(map);
  if (!known) {
    known = new Map(map.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]));
    pairs.set(map, known);
  }
  return known;
};

const startOf = (node: Node | null | undefined): number | undefined => node?.range?.[0];
