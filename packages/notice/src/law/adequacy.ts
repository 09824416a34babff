import type { Language } from '../labels/language.ts';
import type { DatedFact } from './dated.ts';

/** A decision of the Commission that a country or a framework protects personal data adequately: GDPR 45. */
export type AdequacyDecision = DatedFact & {
  /** Number of the decision as the Official Journal prints it. */
  readonly decision: string;
  /** ISO 3166-1 alpha-2, or the name of an international organisation. */
  readonly where: string;
  /** What an international organisation is called. */
  readonly names?: Readonly<Record<Language, string>>;
  /** Day of adoption, or only its year where the day has not been read. */
  readonly adopted: string;
  readonly scope?: string;
  /** `self_certified`: covers only recipients on the framework's list, so the certificate has to be checked. */
  readonly condition?: 'self_certified';
  /** A judgment that annulled the decision: no transfer may rest on it from that day. */
  readonly annulled?: { readonly on: string; readonly judgment: string; readonly name: string };
};

const checked = { status: 'V', checked_on: '2026-11-22' } as const;
const secondary = { status: 'V2', checked_on: '2026-11-22' } as const;
const OLD_LIST = 'http://eur-lex.europa.eu/eli/dec_impl/2016/2295/oj';
const YEAR_ONLY = 'Confirmed by the Commission report of 15 January 2024. The year of adoption is recalled.';

const kept = (where: string, decision: string, adopted: string, scope?: string): AdequacyDecision => ({
  id: decision,
  decision,
  where,
  adopted,
  ...(scope === undefined ? {} : { scope }),
  valid_from: null,
  valid_to: null,
  source: OLD_LIST,
  ...checked,
  note: YEAR_ONLY,
});

/** Adequacy decisions, those that ended or were annulled included: a notice may still cite them. */
export const adequacyDecisions: readonly AdequacyDecision[] = [
  kept('CH', '2000/518/EC', '2000'),
  kept('CA', '2002/2/EC', '2001', 'commercial organisations'),
  kept('AR', '2003/490/EC', '2003'),
  kept('GG', '2003/821/EC', '2003'),
  kept('IM', '2004/411/EC', '2004'),
  kept('JE', '2008/393/EC', '2008'),
  kept('FO', '2010/146/EU', '2010'),
  kept('AD', '2010/625/EU', '2010'),
  kept('IL', '2011/61/EU', '2011'),
  kept('UY', '2012/484/EU', '2012'),
  kept('NZ', '2013/65/EU', '2012'),
  {
    id: '2000/520/EC',
    decision: '2000/520/EC',
    where: 'US',
    adopted: '2000',
    scope: 'Safe Harbour',
    condition: 'self_certified',
    valid_from: null,
    valid_to: '2015-10-05',
    annulled: { on: '2015-10-06', judgment: 'C-362/14', name: 'Schrems' },
    source: 'ECLI:EU:C:2015:650',
    status: 'R',
    checked_on: null,
    note: 'Recalled; kept so that a very old notice is recognised.',
  },
  {
    id: '(EU) 2016/1250',
    decision: '(EU) 2016/1250',
    where: 'US',
    adopted: '2016-07-12',
    scope: 'EU–US Privacy Shield',
    condition: 'self_certified',
    valid_from: '2016-07-12',
    valid_to: '2020-07-15',
    annulled: { on: '2020-07-16', judgment: 'C-311/18', name: 'Schrems II' },
    source: 'C-311/18, ECLI:EU:C:2020:559',
    ...secondary,
    note: 'Void from 16 July 2020 without a period of grace. The day of adoption is recalled.',
  },
  {
    id: '(EU) 2019/419',
    decision: '(EU) 2019/419',
    where: 'JP',
    adopted: '2019-01-23',
    scope: 'private sector',
    valid_from: '2019-01-23',
    valid_to: null,
    source: 'http://data.europa.eu/eli/dec_impl/2019/419/oj',
    ...secondary,
  },
  {
    id: '(EU) 2021/1772',
    decision: '(EU) 2021/1772',
    where: 'GB',
    adopted: '2021-06-28',
    valid_from: '2021-06-28',
    valid_to: '2025-12-27',
    source: 'http://data.europa.eu/eli/dec_impl/2021/1772/oj',
    ...secondary,
    note: 'Extended on 24 June 2025 to 27 December 2025; the number of the amending decision, 2025/1226, is recalled.',
  },
  {
    id: '(EU) 2021/1772',
    decision: '(EU) 2021/1772',
    where: 'GB',
    adopted: '2021-06-28',
    valid_from: '2025-12-28',
    valid_to: '2031-12-27',
    source: 'https://www.dpocentre.com/news/eu-renews-uk-personal-data-adequacy-decisions',
    ...secondary,
    note: 'Renewed on 19 December 2025; the number of the renewing decision was not found.',
  },
  {
    id: '(EU) 2022/254',
    decision: '(EU) 2022/254',
    where: 'KR',
    adopted: '2021-12-17',
    valid_from: '2021-12-17',
    valid_to: null,
    source: 'http://data.europa.eu/eli/dec_impl/2022/254/oj',
    ...secondary,
    note: 'The number is recalled.',
  },
  {
    id: '(EU) 2023/1795',
    decision: '(EU) 2023/1795',
    where: 'US',
    adopted: '2023-07-10',
    scope: 'EU–US Data Privacy Framework, self-certified organisations',
    condition: 'self_certified',
    valid_from: '2023-07-10',
    valid_to: null,
    source: 'OJ L 231, p. 118; http://data.europa.eu/eli/dec_impl/2023/1795/oj',
    ...checked,
    note: 'An action was dismissed (T-553/23, 3 September 2025); the appeal C-703/25 P was pending in June 2026, its outcome is not checked.',
  },
  {
    id: '(EU) 2025/1382',
    decision: '(EU) 2025/1382',
    where: 'European Patent Organisation',
    names: {
      fi: 'Euroopan patenttijärjestö',
      sv: 'Europeiska patentorganisationen',
      en: 'European Patent Organisation',
    },
    adopted: '2025-07-15',
    valid_from: '2025-07-15',
    valid_to: null,
    source: 'http://data.europa.eu/eli/dec_impl/2025/1382/oj',
    ...secondary,
  },
  {
    id: '(EU) 2026/179',
    decision: '(EU) 2026/179',
    where: 'BR',
    adopted: '2026-01-26',
    valid_from: '2026-01-26',
    valid_to: null,
    source: 'OJ 28.1.2026; http://data.europa.eu/eli/dec_impl/2026/179/oj',
    ...secondary,
  },
];
