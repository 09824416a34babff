import { catalogue } from '../check/catalogue.ts';
import { say } from '../check/words/say.ts';
import { titleOf } from '../check/words/tell-finding.ts';
import { type Severity, showPath, type ToldFinding } from '../finding.ts';
import type { Language } from '../labels/language.ts';

/** SARIF has levels for what fails; a question or a remark is another kind of result, whose level is none (§3.27.10). */
const LEVEL: Readonly<Record<Severity, { kind: string; level: string }>> = {
  error: { kind: 'fail', level: 'error' },
  warning: { kind: 'fail', level: 'warning' },
  review: { kind: 'review', level: 'none' },
  info: { kind: 'informational', level: 'none' },
};

/** The findings as SARIF 2.1.0 (OASIS), the form that code-review tools read. Columns are UTF-16 code units. */
export const sarifReport = (
  findings: readonly ToldFinding[],
  version: string,
  language: Language,
): string => {
  const used = catalogue.filter(({ code }) => findings.some((finding) => finding.code === code));
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'seloste',
            semanticVersion: version,
            rules: used.map((rule) => reportingRule(rule, language)),
          },
        },
        language,
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => ({
          ruleId: finding.code,
          ruleIndex: used.findIndex(({ code }) => code === finding.code),
          ...LEVEL[finding.severity],
          message: { text: messageOf(finding, language) },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: uriOf(finding.file) },
                region: { startLine: finding.line, startColumn: finding.column },
              },
              logicalLocations: [{ fullyQualifiedName: showPath(finding.path), kind: 'member' }],
            },
          ],
        })),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
};

const reportingRule = ({ code, name, severity, law }: (typeof catalogue)[number], language: Language) => ({
  id: code,
  name,
  shortDescription: { text: titleOf(code, language) },
  defaultConfiguration: { level: LEVEL[severity].level },
  properties: { page: `docs/reference/findings/${code}.md`, ...(law === undefined ? {} : { law }) },
});

const messageOf = ({ message, hint, help }: ToldFinding, language: Language): string =>
  [`${message}.`, hint && say(language, ['report.asked'], { hint }), help].filter(Boolean).join(' ');

/** A path as a URI reference: relative paths stay relative to where the tool runs. */
const uriOf = (file: string): string => {
  const path = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? `file://${path}` : path;
};
