import type { DatedFact } from './dated.ts';

const gdpr = {
  valid_from: '2018-05-25',
  valid_to: null,
  source: 'http://data.europa.eu/eli/reg/2016/679/oj',
  status: 'V',
  checked_on: '2026-11-22',
} as const;
const OMNIBUS = 'COM(2025) 837 would widen the ground of abusive requests; its state is not checked.';

/** How fast a data subject has to be answered or informed. */
export type RequestPeriod = DatedFact & {
  readonly article: string;
  readonly period: string;
  readonly counted_from: string;
};

export const requestPeriods: readonly RequestPeriod[] = [
  { id: 'answer', article: '12(3)', period: 'P1M', counted_from: 'receipt of the request', ...gdpr },
  {
    id: 'extension',
    article: '12(3)',
    period: 'P2M',
    counted_from: 'the end of the first month; told with reasons within that month',
    ...gdpr,
  },
  { id: 'refusal', article: '12(4)', period: 'P1M', counted_from: 'receipt of the request', ...gdpr },
  {
    id: 'inform-from-elsewhere',
    article: '14(3)',
    period: 'P1M',
    counted_from: 'obtaining the data; sooner at the first contact or disclosure',
    ...gdpr,
  },
];

/** The articles whose rights GDPR 12(3) and (4) give a time to; the others have their own ways (77, 79) or none to wait for (7(3)). */
export type RequestArticles = DatedFact & { readonly first: number; readonly last: number };

export const requestArticles: readonly RequestArticles[] = [{ id: 'answered', first: 15, last: 22, ...gdpr }];

/** What a request may cost for: GDPR 12(5) and 15(3). The first answer is free, and no quota exists. */
export type FeeGround = DatedFact & {
  readonly article: string;
  /** Article of the only right it holds for; every right when left out. */
  readonly only_for?: string;
};

export const feeGrounds: readonly FeeGround[] = [
  { id: 'manifestly_unfounded', article: '12(5)', ...gdpr, note: OMNIBUS },
  { id: 'manifestly_excessive', article: '12(5)', ...gdpr, note: OMNIBUS },
  { id: 'further_copy', article: '15(3)', only_for: '15', ...gdpr },
];
