import fc from 'fast-check';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { describe, expect, test } from 'vitest';
import { checkNotice } from '../check/check-notice.ts';
import { tellFindings } from '../check/words/tell-finding.ts';
import type { ToldFinding } from '../finding.ts';
import { parseNotice } from '../parse.ts';
import { jsonReport } from './json-report.ts';
import { sarifReport } from './sarif-report.ts';
import { COLUMNS, textReport } from './text-report.ts';

const text = 'seloste: 1\nnotice:\n  id: demo\n  languages: [fi]\npurpses:\n  billing: {}\n';
const found = checkNotice(parseNotice({ name: 'my notice/notice.yaml', text, texts: {} }), {
  on: '2026-11-22',
});
const findings = tellFindings(found, 'en');
const question: ToldFinding = {
  code: 'F190',
  rule: 'unasked-answer',
  severity: 'review',
  values: {},
  message: 'is this right',
  path: ['purposes', 'billing'],
  file: '/etc/notice.yaml',
  line: 2,
  column: 1,
};

describe('the findings as text', () => {
  test('show place, line, caret, near miss and help', () => {
    expect(textReport(findings, { 'my notice/notice.yaml': text }, 'en')).toMatchInlineSnapshot(`
      "my notice/notice.yaml:5:1 error F004 the notice has no key "purpses"
          5 | purpses:
            | ^
        did you mean: purposes
        help: Known here: seloste, notice, controllers, controllership, officer,
          authority, purposes, categories, sources, recipients, transfer_grounds,
          directory, permissions, blocks, requests, rights, roles, break_glass,
          undertakings, measures, systems, paper_files, reviews.

      1 error."
    `);
  });

  test('of nothing say so', () => expect(textReport([], {}, 'en')).toBe('No findings.'));

  test('a question shows the path that its answer must name', () => {
    expect(textReport([question], {}, 'en')).toContain('  path: purposes.billing\n');
  });

  test('fit 80 columns, and the caret stands under the column, however long the line', () => {
    const words = fc.string({ unit: fc.constantFrom(...'abcdefgh ÅÄö:'), maxLength: 300 });
    fc.assert(
      fc.property(words, fc.nat(300), words, (source, at, message) => {
        const column = Math.min(at, source.length) + 1;
        const finding: ToldFinding = { ...question, file: 'n', line: 1, column, message };
        const lines = textReport([finding], { n: source.replaceAll('\n', ' ') }, 'en').split('\n');
        for (const line of lines.filter((one) => one.split(' ').every((word) => word.length < 60))) {
          expect(line.length).toBeLessThanOrEqual(COLUMNS);
        }
        const caret = lines.findIndex((line) => /^ +\| +\^$/.test(line));
        const under = lines[caret - 1]?.[lines[caret]?.indexOf('^') ?? -1];
        expect(under ?? ' ').toBe(source[column - 1] ?? ' ');
      }),
    );
  });

  test('hold nothing that a terminal would obey', () => {
    const finding = { ...question, file: 'n', line: 1, message: 'red \u001b[31m' };
    expect(textReport([finding], { n: 'a\u001b[2J' }, 'en')).not.toContain('\u001b');
  });
});

test('the findings as JSON have the same members always', () => {
  const report = JSON.parse(jsonReport([question], '2026-11-22'));
  expect(report).toEqual({
    version: 1,
    on: '2026-11-22',
    summary: { error: 0, warning: 0, review: 1, info: 0 },
    findings: [{ ...question, variant: null, help: null, hint: null, law: null }],
  });
});

describe('the findings as SARIF 2.1.0', () => {
  const Text = Type.Object({ text: Type.String({ minLength: 1 }) });
  const level = Type.Enum(['none', 'note', 'warning', 'error']);
  const Result = Type.Object({
    ruleId: Type.String(),
    ruleIndex: Type.Integer({ minimum: 0 }),
    kind: Type.Enum(['notApplicable', 'pass', 'fail', 'review', 'open', 'informational']),
    level,
    message: Text,
    locations: Type.Array(
      Type.Object({
        physicalLocation: Type.Object({
          artifactLocation: Type.Object({ uri: Type.String({ format: 'uri-reference' }) }),
          region: Type.Object({
            startLine: Type.Integer({ minimum: 1 }),
            startColumn: Type.Integer({ minimum: 1 }),
          }),
        }),
        logicalLocations: Type.Array(Type.Object({ fullyQualifiedName: Type.String() })),
      }),
    ),
  });
  const Log = Type.Object({
    $schema: Type.String({ format: 'uri' }),
    version: Type.Literal('2.1.0'),
    runs: Type.Array(
      Type.Object({
        tool: Type.Object({
          driver: Type.Object({
            name: Type.String({ minLength: 1 }),
            semanticVersion: Type.String(),
            rules: Type.Array(
              Type.Object({
                id: Type.String(),
                shortDescription: Text,
                defaultConfiguration: Type.Object({ level }),
              }),
            ),
          }),
        }),
        columnKind: Type.Literal('utf16CodeUnits'),
        results: Type.Array(Result),
      }),
      { minItems: 1 },
    ),
  });

  test('have what the standard demands', () => {
    const log = JSON.parse(sarifReport([...findings, question], '1.0.0', 'en'));
    expect([...Value.Errors(Log, log)]).toEqual([]);
  });

  test('point each result at its rule, and paths at addresses', () => {
    const [run] = JSON.parse(sarifReport([...findings, question], '1.0.0', 'en')).runs;
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
    const uris = run.results.map(
      (result: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
        result.locations[0]?.physicalLocation.artifactLocation.uri,
    );
    expect(uris).toEqual(['my%20notice/notice.yaml', 'file:///etc/notice.yaml']);
    expect(run.results.at(-1)).toMatchObject({ kind: 'review', level: 'none' });
  });
});
