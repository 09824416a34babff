import type { DatedFact } from './dated.ts';

/** How long traffic data and the logs of their use are kept: act 917/2014. */
export type TrafficPeriod = DatedFact & {
  readonly section: string;
  /** `floor`: not shorter; `ceiling`: not longer; `exact`: neither. */
  readonly bound: 'floor' | 'ceiling' | 'exact';
  /** ISO 8601 period; left out where another table has it. */
  readonly period?: string;
  readonly counted_from: string;
  /** Binds only a company that the Ministry of the Interior has named (§157). */
  readonly named_companies_only?: boolean;
};

const svpl = {
  valid_to: null,
  source: 'https://finlex.fi/fi/laki/alkup/2014/20140917',
  status: 'V',
  checked_on: '2026-11-22',
} as const;
const FRESHNESS = 'Read up to February 2025; the amending acts 126/2025 and 1150/2025 were not available.';

export const trafficPeriods: readonly TrafficPeriod[] = [
  {
    id: 'billing-floor',
    section: '139.3',
    bound: 'floor',
    period: 'P3M',
    counted_from: 'the due date of the bill or the recording of the data, whichever is later',
    valid_from: '2015-01-01',
    ...svpl,
    note: FRESHNESS,
  },
  {
    id: 'billing-ceiling',
    section: '139.3',
    bound: 'ceiling',
    counted_from: 'the limitation of the debt (728/2003); a disputed bill holds until settled',
    valid_from: '2015-01-01',
    ...svpl,
    note: FRESHNESS,
  },
  {
    id: 'processing-log',
    section: '145',
    bound: 'exact',
    period: 'P2Y',
    counted_from: 'the recording of the log entry',
    valid_from: '2015-01-01',
    ...svpl,
    note: FRESHNESS,
  },
  {
    id: 'offence-list',
    section: '145a',
    bound: 'ceiling',
    period: 'P5Y',
    counted_from: 'the first storing of the conviction',
    ...svpl,
    valid_from: '2019-01-01',
  },
  ...(
    [
      ['authorities-mobile', 'P12M', 'mobile calls and text messages'],
      ['authorities-internet', 'P9M', 'internet access'],
      ['authorities-internet-telephony', 'P6M', 'internet telephony'],
    ] as const
  ).map(
    ([id, period, what]): TrafficPeriod => ({
      id,
      section: '157',
      bound: 'exact',
      period,
      counted_from: `the communication (${what})`,
      named_companies_only: true,
      valid_from: '2015-01-01',
      ...svpl,
      note: FRESHNESS,
    }),
  ),
];

/** Companies that the Ministry of the Interior has named under §157. */
export type NamedCompany = DatedFact & { readonly company: string };

export const namedCompanies: readonly NamedCompany[] = [
  ['dna', 'DNA'],
  ['elisa', 'Elisa'],
  ['telia', 'Telia Finland'],
  ['alands-telekommunikation', 'Ålands Telekommunikation'],
].map(([id, company]) => ({
  id: String(id),
  company: String(company),
  valid_from: '2015-02-27',
  valid_to: null,
  source: 'https://docslib.org/doc/1117270/finland-country-report',
  status: 'V2',
  checked_on: '2026-11-22',
  note: 'As the list stood in 2021; later decisions are not checked.',
}));
