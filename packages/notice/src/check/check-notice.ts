import { type Finding, inReadingOrder, type Path } from '../finding.ts';
import type { ParsedNotice } from '../parse.ts';
import { isCalendarDate } from '../reading/calendar-date.ts';
import { isAnswered } from './review-answers.ts';
import type { FindingDetails, Rule } from './rule.ts';
import { rules as allRules } from './rules.ts';

export interface CheckOptions {
  /** The day to judge the notice on, `YYYY-MM-DD`. */
  readonly on: string;
}

/**
 * Everything that is wrong with a notice, or that a human must look at, on a day; in reading order, with the findings of
 * reading. A notice that could not be read whole is not judged further: its rules would speak of parts that are missing only because
 * they were misspelt.
 */
export const checkNotice = (parsed: ParsedNotice, options: CheckOptions): Finding[] =>
  checkWith(allRules, parsed, options);

/** As `checkNotice`, by rules of the caller's choice. */
export const checkWith = (rules: readonly Rule[], parsed: ParsedNotice, { on }: CheckOptions): Finding[] => {
  if (!isCalendarDate(on)) throw new RangeError(`Not a day of the calendar: ${on}`);
  const { document, texts } = parsed;
  if (!document || parsed.findings.length > 0) return inReadingOrder(parsed.findings);
  const raised: Finding[] = [];
  for (const rule of rules) {
    const found = rule.check({
      document,
      texts,
      on,
      raised: [...raised],
      finding: (path, details = {}) =>
        findingOf(rule, path, details, parsed.positions.of(path, details.part)),
      textFinding: (language, path, details = {}) =>
        findingOf(rule, path, details, parsed.positions.ofText(language, path, details.part)),
    });
    raised.push(...found);
  }
  return inReadingOrder(raised.filter((finding) => !isAnswered(finding, document.reviews ?? [], on)));
};

const findingOf = (
  rule: Rule,
  path: Path,
  { variant, values = {}, hint, law = rule.law }: FindingDetails,
  place: { file: string; line: number; column: number },
): Finding => ({
  code: rule.code,
  rule: rule.name,
  severity: rule.severity,
  ...(variant === undefined ? {} : { variant }),
  values,
  ...(hint === undefined ? {} : { hint }),
  ...(law === undefined ? {} : { law }),
  path: [...path],
  ...place,
});
