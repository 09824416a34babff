import type { Finding, FindingValue, FindingValues, ToldFinding } from '../../finding.ts';
import { countryName, dateInWords, joinedByAnd, joinedByOr } from '../../labels/calendar.ts';
import { citation } from '../../labels/citation.ts';
import type { Language } from '../../labels/language.ts';
import { periodInWords } from '../../labels/period.ts';
import { say } from './say.ts';
import { tellLaw } from './tell-law.ts';

/** A finding with its sentences in a language. */
export const tellFinding = (finding: Finding, language: Language): ToldFinding => {
  const { code, variant, law } = finding;
  const values = valuesInWords(code, finding.values, language);
  const keys = (part: string) => [
    ...(variant === undefined ? [] : [`${code}.${part}.${variant}`]),
    `${code}.${part}`,
  ];
  const help = say(language, keys('help'), values);
  return {
    ...finding,
    message: say(language, keys('message'), values) ?? titleOf(code, language),
    ...(help === undefined ? {} : { help }),
    ...(law === undefined ? {} : { law: tellLaw(law, language) }),
  };
};

export const tellFindings = (findings: readonly Finding[], language: Language): ToldFinding[] =>
  findings.map((finding) => tellFinding(finding, language));

/** What a finding of the code means, as a heading: "A purpose has no legal basis". The code itself when it is none of ours. */
export const titleOf = (code: string, language: Language): string => say(language, [`${code}.title`]) ?? code;

const valuesInWords = (
  code: string,
  values: FindingValues,
  language: Language,
): Record<string, string | number> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, inWords(code, value, language)]));

const inWords = (code: string, value: FindingValue, language: Language): string | number => {
  if (typeof value !== 'object') return value;
  if ('date' in value) return dateInWords(language, value.date);
  if ('period' in value) return periodInWords(language, value.period);
  if ('country' in value) return countryName(language, value.country);
  if ('act' in value) return citation(language, value);
  if ('names' in value) return value.names[language];
  const items = value.list.map((item) =>
    typeof item === 'string' ? item : (say(language, [`${code}.word.${item.word}`]) ?? item.word),
  );
  if (value.as === 'and') return joinedByAnd(language, items);
  return value.as === 'or' ? joinedByOr(language, items) : items.join(', ');
};
