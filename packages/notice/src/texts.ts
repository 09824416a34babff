/** A text of the notice, or several short ones in order. */
export type TextLeaf = string | readonly string[];

/** The texts of one language, nested as they are written in `texts/<language>.yaml`. */
export interface TextTree {
  readonly [key: string]: TextLeaf | TextTree;
}

/** The texts of a notice, by language (`fi`, `sv`, `en`). */
export type Texts = Readonly<Record<string, TextTree>>;

/**
 * The text under a dotted key (`purposes.billing.name`) in one language, or undefined when it is not written. An empty
 * text counts as not written.
 */
export const textAt = (texts: Texts, language: string, key: string): TextLeaf | undefined => {
  let node: TextLeaf | TextTree | undefined = Object.hasOwn(texts, language) ? texts[language] : undefined;
  for (const step of key.split('.')) {
    if (node === undefined || isLeaf(node)) return undefined;
    node = Object.hasOwn(node, step) ? node[step] : undefined;
  }
  if (node === undefined || !isLeaf(node) || node.length === 0) return undefined;
  return typeof node === 'string' && node.trim() === '' ? undefined : node;
};

/** The text as paragraphs or list items: a single text is a list of one, a text that is not written an empty list. */
export const textLines = (texts: Texts, language: string, key: string): readonly string[] => {
  const text = textAt(texts, language, key);
  return text === undefined ? [] : typeof text === 'string' ? [text] : text;
};

/** Every dotted key that one language has a text for, in the order of the file. */
export const textKeys = (tree: TextTree, under = ''): string[] =>
  Object.entries(tree).flatMap(([key, node]) =>
    isLeaf(node) ? [`${under}${key}`] : textKeys(node, `${under}${key}.`),
  );

const isLeaf = (node: TextLeaf | TextTree): node is TextLeaf =>
  typeof node === 'string' || Array.isArray(node);
