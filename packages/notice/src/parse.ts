import { type Finding, inReadingOrder } from './finding.ts';
import { NoticeDocument } from './language/document.ts';
import { type PositionIndex, positionIn, positionsOf } from './positions.ts';
import { findingAt, type Problem } from './reading/problem.ts';
import type { SchemaNode } from './reading/schema-node.ts';
import { schemaProblems } from './reading/schema-problems.ts';
import { textTree } from './reading/text-tree.ts';
import { readYamlFile, type YamlFile } from './reading/yaml-file.ts';
import type { Texts, TextTree } from './texts.ts';

/** One file as the caller read it. `name` is what findings show; nothing is opened by it. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

/** The files of a notice's folder: `notice.yaml` itself and `texts/<language>.yaml`. */
export interface NoticeFiles extends SourceFile {
  readonly texts: Readonly<Record<string, SourceFile>>;
}

/** A notice as read. Findings here are of reading: files that are no YAML, and what the language does not have. */
export interface ParsedNotice {
  /** The notice; undefined when `notice.yaml` is unreadable or does not fit the language (the findings say where). */
  readonly document: NoticeDocument | undefined;
  readonly texts: Texts;
  readonly positions: PositionIndex;
  readonly findings: readonly Finding[];
}

/** Reads a notice from the text of its files. Never throws: whatever is wrong is a finding with its place. */
export const parseNotice = (files: NoticeFiles): ParsedNotice => {
  const notice = readYamlFile(files.name, files.text);
  const problems =
    notice.value === undefined ? [] : schemaProblems(NoticeDocument as unknown as SchemaNode, notice.value);
  const findings = [...notice.findings, ...placed(notice, problems)];

  const texts: Record<string, TextTree> = {};
  const textFiles: Record<string, YamlFile['parsed']> = {};
  for (const [language, file] of Object.entries(files.texts)) {
    const yaml = readYamlFile(file.name, file.text);
    const read = textTree(yaml.value ?? {});
    texts[language] = read.tree;
    textFiles[language] = yaml.parsed;
    findings.push(...yaml.findings, ...placed(yaml, read.problems));
  }

  const sound = notice.value !== undefined && problems.length === 0;
  return {
    document: sound ? (notice.value as NoticeDocument) : undefined,
    texts,
    positions: positionsOf(notice.parsed, textFiles),
    findings: inReadingOrder(findings),
  };
};

const placed = (file: YamlFile, problems: readonly Problem[]): Finding[] =>
  problems.map((problem) => findingAt(problem, positionIn(file.parsed, problem.path, problem.part)));
