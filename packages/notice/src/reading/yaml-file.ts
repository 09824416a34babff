import { type Alias, type Document, isScalar, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import type { Finding } from '../finding.ts';
import type { ParsedFile, Position } from '../positions.ts';
import { findingAt, type Problem } from './problem.ts';
import { readingRules } from './reading-rules.ts';

/** A notice is some hundred kilobytes; what is far longer is something else, and slow to read. */
export const LONGEST_FILE = 5_000_000;

/** How often values may be repeated by aliases, over the whole file. */
const MOST_ALIASES = 500;

/** A YAML file with its value. `value` is undefined when the file is unreadable: the findings then say why. */
export interface YamlFile {
  readonly parsed: ParsedFile;
  readonly value: unknown;
  readonly findings: readonly Finding[];
}

/** Reads one file of YAML 1.2. Never throws: whatever is wrong is a finding. */
export const readYamlFile = (name: string, text: string): YamlFile => {
  const lines = new LineCounter();
  const misread = unfit(text);
  const source = misread ? '' : text;
  let yaml: Document.Parsed;
  try {
    yaml = parseDocument(source, {
      lineCounter: lines,
      prettyErrors: false,
      stringKeys: true,
      // The reader compares every key with every other; a set is quicker, and a long file ends.
      uniqueKeys: false,
      resolveKnownTags: false,
      logLevel: 'error',
    });
  } catch {
    // The reader calls itself for each level: thousands of levels end the stack.
    return empty(name, { rule: readingRules.unreadable, variant: 'RESOURCE_EXHAUSTION', values: {} });
  }
  const parsed = { name, yaml, lines };
  if (misread) return empty(name, misread);
  const findings = [
    ...[...yaml.errors, ...yaml.warnings].map((error) => yamlFinding(parsed, error)),
    ...duplicateKeyFindings(parsed),
    ...aliasFindings(parsed),
  ];
  if (findings.length > 0) return { parsed, value: undefined, findings };
  return { parsed, ...contentOf(parsed) };
};

const contentOf = (parsed: ParsedFile): Pick<YamlFile, 'value' | 'findings'> => {
  try {
    return { value: parsed.yaml.toJS({ maxAliasCount: MOST_ALIASES }) ?? {}, findings: [] };
  } catch {
    return { value: undefined, findings: [findingAt(tooManyAliases, placeOf(parsed, 0))] };
  }
};

const tooManyAliases = {
  rule: readingRules.alias,
  variant: 'many',
  values: { most: MOST_ALIASES },
};

type Misread = Pick<Problem, 'rule' | 'variant' | 'values'>;

/** What shows that the characters are not those that were written. A byte order mark of UTF-8 is let through. */
const unfit = (text: string): Misread | undefined => {
  if (text.length > LONGEST_FILE) {
    const values = { length: text.length, most: LONGEST_FILE };
    return { rule: readingRules.tooLong, variant: 'file', values };
  }
  if (!/[\0\uFFFD]/.test(text)) return undefined;
  return { rule: readingRules.encoding, values: {} };
};

const empty = (name: string, misread: Misread): YamlFile => {
  const lines = new LineCounter();
  const parsed = { name, yaml: parseDocument('', { lineCounter: lines }), lines };
  return { parsed, value: undefined, findings: [findingAt(misread, { file: name, line: 1, column: 1 })] };
};

const yamlFinding = (parsed: ParsedFile, error: YAMLError): Finding => {
  const rule =
    error.code === 'TAG_RESOLVE_FAILED'
      ? readingRules.tag
      : error.code === 'BAD_ALIAS'
        ? readingRules.alias
        : readingRules.unreadable;
  return findingAt({ rule, variant: error.code, values: {} }, placeOf(parsed, error.pos[0]));
};

const duplicateKeyFindings = (parsed: ParsedFile): Finding[] => {
  const findings: Finding[] = [];
  visit(parsed.yaml, {
    Map: (_key, map) => {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) {
          const place = placeOf(parsed, key.range?.[0] ?? 0);
          findings.push(findingAt({ rule: readingRules.duplicateKey, values: {} }, place));
        }
        seen.add(key.value);
      }
    },
  });
  return findings;
};

/** Aliases without an anchor, and those that lead into themselves and would never end. */
const aliasFindings = (parsed: ParsedFile): Finding[] => {
  const findings: Finding[] = [];
  visit(parsed.yaml, {
    Alias: (_key, alias: Alias, above) => {
      const target = alias.resolve(parsed.yaml);
      if (target && !above.includes(target)) return;
      const variant = target ? 'loop' : 'no_anchor';
      const problem = { rule: readingRules.alias, variant, values: { name: alias.source } };
      findings.push(findingAt(problem, placeOf(parsed, alias.range?.[0] ?? 0)));
    },
  });
  return findings;
};

const placeOf = (parsed: ParsedFile, offset: number): Position => {
  const { line, col } = parsed.lines.linePos(offset);
  return { file: parsed.name, line: Math.max(line, 1), column: Math.max(col, 1) };
};
