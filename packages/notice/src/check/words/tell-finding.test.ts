import { describe, expect, test } from 'vitest';
import type { Finding } from '../../finding.ts';
import { LANGUAGES, type Language } from '../../labels/language.ts';
import { agencies } from '../../law/agencies.ts';
import { catalogue } from '../catalogue.ts';
import { agencyGone } from '../legal/agency-gone.ts';
import { termOld } from '../legal/term-old.ts';
import { tellFinding } from './tell-finding.ts';
import { tellLaw } from './tell-law.ts';

const place = { path: [], file: 'notice.yaml', line: 1, column: 1 };
const found = ({ code, name: rule, severity }: typeof agencyGone, values: Finding['values']): Finding => ({
  code,
  rule,
  severity,
  values,
  ...place,
});

describe('what a finding takes from the tables of law', () => {
  const gone = agencies.find(({ id }) => id === 'viestintavirasto')?.now;
  const renamed = found(agencyGone, {
    name: 'Viestintävirasto',
    valid_to: { date: '2018-12-31' },
    now: gone === undefined ? '' : { names: gone },
  });
  const term = found(termOld, {
    key: 'a.b',
    language: 'fi',
    id: 'teletunnistetieto',
    now: 'välitystieto',
    law: { act: '917/2014', section: '3' },
  });

  test.each([
    ['fi', 'Nimi on nyt Liikenne- ja viestintävirasto Traficom.'],
    ['sv', 'Myndigheten heter nu Transport- och kommunikationsverket Traficom.'],
    ['en', 'It is now Finnish Transport and Communications Agency Traficom.'],
  ] as const)('is named in %s', (language, help) => {
    expect(tellFinding(renamed, language).help).toBe(help);
  });

  test.each([
    ['fi', 'Oikea termi on välitystieto: laki sähköisen viestinnän palveluista (917/2014) 3 §.'],
    [
      'sv',
      'Den rätta termen är välitystieto: lagen om tjänster inom elektronisk kommunikation (917/2014) 3 §.',
    ],
    ['en', 'Say välitystieto: Act on Electronic Communications Services (917/2014), section 3.'],
  ] as const)('is cited in %s, while the term stays in the language of the text', (language, help) => {
    expect(tellFinding(term, language).help).toBe(help);
  });
});

describe('what a rule rests on', () => {
  test.each<[Language, string, string]>([
    ['fi', '1050/2018 §29.5', 'tietosuojalaki (1050/2018) 29 § 5 mom.'],
    ['sv', '1050/2018 §29.5', 'dataskyddslagen (1050/2018) 29 § 5 mom.'],
    ['en', '1050/2018 §29.5', 'Data Protection Act (1050/2018), section 29(5)'],
    ['fi', 'GDPR 13(1)(e)–(f), rec. 59', 'tietosuoja-asetus 13(1)(e)–(f), johdanto-osan 59 kappale'],
    ['sv', 'GDPR 13(1)(e)–(f), rec. 59', 'dataskyddsförordningen 13.1 e–f, skäl 59'],
    ['en', 'GDPR 13(1)(e)–(f), rec. 59', 'GDPR 13(1)(e)–(f), recital 59'],
    ['sv', 'GDPR 44, 45; C-311/18', 'dataskyddsförordningen 44, 45; C-311/18'],
  ])('is cited in %s: %s', (language, law, cited) => {
    expect(tellLaw(law, language)).toBe(cited);
  });

  const laws = catalogue.flatMap(({ law }) => law ?? []);
  test.each(LANGUAGES)('has no sign of another language, in %s', (language) => {
    const told = laws.map((law) => tellLaw(law, language));
    expect(
      told.filter((one) => /§+\d|rec\./.test(one) || (language !== 'en' && one.includes('GDPR'))),
    ).toEqual([]);
  });
});
