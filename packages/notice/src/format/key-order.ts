import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { fits, type SchemaNode } from '../reading/schema-node.ts';

/**
 * Puts the keys of every map that the language knows into the order of the language. Names that the author chose keep the author's
 * order, keys that the language does not know come last. A comment above a key goes with it.
 */
export const putInOrder = (yaml: Document, schema: SchemaNode): void => orderNode(yaml.contents, schema);

const orderNode = (node: unknown, schema: SchemaNode): void => {
  if (schema.anyOf) {
    const meant = schema.anyOf.find((branch) => fits(branch, isMap(node) ? {} : isSeq(node) ? [] : ''));
    if (meant) orderNode(node, meant);
  } else if (isSeq<Node>(node) && schema.items) {
    for (const item of node.items) orderNode(item, schema.items);
  } else if (isMap<Node, Node>(node)) {
    const named = Object.values(schema.patternProperties ?? {})[0];
    for (const { key, value } of node.items) {
      const child = schema.properties?.[keyName(key)] ?? named;
      if (child && !isAlias(value)) orderNode(value, child);
    }
    if (schema.properties) orderPairs(node, Object.keys(schema.properties));
  }
};

const orderPairs = (map: YAMLMap<Node, Node>, order: readonly string[]): void => {
  const rank = (pair: Pair<Node, Node>): number => {
    const at = order.indexOf(keyName(pair.key));
    return at < 0 ? order.length : at;
  };
  const sorted = map.items.toSorted((a, b) => rank(a) - rank(b));
  if (sorted.every((pair, index) => pair === map.items[index])) return;
  giveFirstKeyItsComment(map);
  map.items = sorted;
};

/** The reader hangs a comment above the first key on the map; before the keys move it must hang on the key. */
const giveFirstKeyItsComment = (map: YAMLMap<Node, Node>): void => {
  const first = map.items[0]?.key;
  if (!first || !map.commentBefore) return;
  first.commentBefore = [map.commentBefore, first.commentBefore].filter(Boolean).join('\n');
  delete map.commentBefore;
};

const keyName = (key: unknown): string => (isScalar(key) ? String(key.value) : '');
