import { say } from '../check/words/say.ts';
import { showPath, type ToldFinding } from '../finding.ts';
import type { Language } from '../labels/language.ts';
import { countBySeverity } from './count.ts';
import { excerpt, printable } from './excerpt.ts';
import { wrap } from './wrap.ts';

/** Width of a terminal that nobody has widened. */
export const COLUMNS = 80;

/**
 * The findings for a terminal, at most 80 columns wide where words can be broken: place, severity, code and message, the
 * line of the file with a caret, what was probably meant, help and law; last a summary line.
 *
 * @param sources the text of each file by the name that findings carry.
 * @param language of the report itself: that in which the findings are told.
 */
export const textReport = (
  findings: readonly ToldFinding[],
  sources: Readonly<Record<string, string>>,
  language: Language,
): string =>
  [
    ...findings.map((finding) => `${findingText(finding, sources, language)}\n`),
    summary(findings, language),
  ].join('\n');

const findingText = (
  finding: ToldFinding,
  sources: Readonly<Record<string, string>>,
  language: Language,
): string => {
  const { file, line, column, severity, code, message, hint, help, law, path } = finding;
  const source = Object.hasOwn(sources, file) ? sources[file]?.split(/\r\n|\r|\n/)[line - 1] : undefined;
  const weight = say(language, [`report.severity.${severity}`]);
  const notes: [label: string, text: string | undefined][] = [
    ['hint', hint],
    ['help', help],
    ['law', law],
    // The answer under `reviews:` names the place by this path.
    ['path', severity === 'review' ? showPath(path) : undefined],
  ];
  return [
    ...wrap(printable(`${file}:${line}:${column} ${weight} ${code} ${message}`), COLUMNS, '  '),
    ...(source === undefined ? [] : excerpt(source, line, column, COLUMNS)),
    ...notes.flatMap(([label, text]) =>
      text ? wrap(printable(`  ${say(language, [`report.${label}`])}: ${text}`), COLUMNS, '    ') : [],
    ),
  ].join('\n');
};

const summary = (findings: readonly ToldFinding[], language: Language): string => {
  const counts = countBySeverity(findings);
  const parts = (['error', 'warning', 'review', 'info'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => say(language, [`report.${severity}`], { count: counts[severity] }))
    .join(', ');
  return say(language, [parts === '' ? 'report.none' : 'report.summary'], { parts }) ?? '';
};
