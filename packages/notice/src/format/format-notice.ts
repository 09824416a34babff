import { type Document, parseDocument, visit } from 'yaml';
import type { Finding } from '../finding.ts';
import { NoticeDocument } from '../language/document.ts';
import type { SourceFile } from '../parse.ts';
import type { SchemaNode } from '../reading/schema-node.ts';
import { readYamlFile } from '../reading/yaml-file.ts';
import { putInOrder } from './key-order.ts';
import { airySections, padOnlyMaps, plainQuotes } from './style.ts';

/** Lines of the canonical form are at most this long, where a line can be broken. */
export const LINE_WIDTH = 120;

/** A file in canonical form; or, when it is no YAML, why. */
export type Formatted = { readonly text: string } | { readonly findings: readonly Finding[] };

/**
 * `notice.yaml` in canonical form: sections and keys in the order of the language, quotes only where they are needed,
 * one style of spaces. Comments stay with what they speak of; the names of elements keep the author's order; what the notice says does not
 * change. Formatting a second time changes nothing.
 */
export const formatNotice = (file: SourceFile): Formatted =>
  format(file, (yaml) => putInOrder(yaml, NoticeDocument as unknown as SchemaNode));

/** A text file in canonical form: the order is the author's. */
export const formatTexts = (file: SourceFile): Formatted => format(file, () => {});

const format = ({ name, text }: SourceFile, arrange: (yaml: Document.Parsed) => void): Formatted => {
  const read = readYamlFile(name, text);
  if (read.value === undefined) return { findings: read.findings };
  return { text: written(text, arrange) ?? written(text, () => {}) ?? text };
};

/** Undefined when, so arranged, an alias would stand before its anchor: then the author's order is kept. */
const written = (text: string, arrange: (yaml: Document.Parsed) => void): string | undefined => {
  const yaml = parseDocument(text.replaceAll('\r\n', '\n').replace(/^\uFEFF/, ''), {
    stringKeys: true,
    logLevel: 'error',
  });
  arrange(yaml);
  if (!aliasesFollowAnchors(yaml)) return undefined;
  plainQuotes(yaml);
  airySections(yaml);
  padOnlyMaps(yaml);
  return yaml.toString({ lineWidth: LINE_WIDTH, indentSeq: true, flowCollectionPadding: true });
};

const aliasesFollowAnchors = (yaml: Document.Parsed): boolean => {
  const seen = new Set<string>();
  let follow = true;
  visit(yaml, {
    Collection: (_key, { anchor }) => void (anchor && seen.add(anchor)),
    Scalar: (_key, { anchor }) => void (anchor && seen.add(anchor)),
    Alias: (_key, { source }) => {
      follow &&= seen.has(source);
    },
  });
  return follow;
};
