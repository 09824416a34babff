import { type Finding, showPath } from '../finding.ts';
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
 */
export const textReport = (findings: readonly Finding[], sources: Readonly<Record<string, string>>): string =>
  [...findings.map((finding) => `${findingText(finding, sources)}\n`), summary(findings)].join('\n');

const findingText = (finding: Finding, sources: Readonly<Record<string, string>>): string => {
  const { file, line, column, severity, code, message, hint, help, law, path } = finding;
  const source = Object.hasOwn(sources, file) ? sources[file]?.split(/\r\n|\r|\n/)[line - 1] : undefined;
  const notes: [label: string, text: string | undefined][] = [
    ['did you mean', hint],
    ['help', help],
    ['law', law],
    // The answer under `reviews:` names the place by this path.
    ['path', severity === 'review' ? showPath(path) : undefined],
  ];
  return [
    ...wrap(printable(`${file}:${line}:${column} ${severity} ${code} ${message}`), COLUMNS, '  '),
    ...(source === undefined ? [] : excerpt(source, line, column, COLUMNS)),
    ...notes.flatMap(([label, text]) =>
      text ? wrap(printable(`  ${label}: ${text}`), COLUMNS, '    ') : [],
    ),
  ].join('\n');
};

const summary = (findings: readonly Finding[]): string => {
  const { error, warning, review, info } = countBySeverity(findings);
  const parts = [
    counted(error, 'error', 'errors'),
    counted(warning, 'warning', 'warnings'),
    counted(review, 'question for review', 'questions for review'),
    counted(info, 'remark', 'remarks'),
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'No findings.' : `${parts.join(', ')}.`;
};

const counted = (count: number, one: string, many: string): string =>
  count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
