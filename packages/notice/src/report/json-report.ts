import type { ToldFinding } from '../finding.ts';
import { countBySeverity } from './count.ts';

/** Version of the form below: it goes up when a member changes its meaning or goes away, not when one is added. */
const FORM = 1;

/** The findings as JSON for other programs: `{ version, on, summary, findings }`, in reading order. */
export const jsonReport = (findings: readonly ToldFinding[], on: string): string =>
  JSON.stringify(
    {
      version: FORM,
      on,
      summary: countBySeverity(findings),
      findings: findings.map((finding) => ({
        code: finding.code,
        rule: finding.rule,
        severity: finding.severity,
        variant: finding.variant ?? null,
        values: finding.values,
        message: finding.message,
        help: finding.help ?? null,
        hint: finding.hint ?? null,
        law: finding.law ?? null,
        path: finding.path,
        file: finding.file,
        line: finding.line,
        column: finding.column,
      })),
    },
    null,
    2,
  );
