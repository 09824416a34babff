import type { DatedFact } from './dated.ts';

/** When a debt is time-barred: act 728/2003. It is the ceiling for traffic data kept for billing. */
export type LimitationPeriod = DatedFact & {
  readonly section: string;
  readonly period: string;
  readonly counted_from: string;
};

const act = {
  valid_from: '2004-01-01',
  valid_to: null,
  source: 'https://finlex.fi/fi/laki/alkup/2003/20030728',
  status: 'V',
  checked_on: '2026-11-22',
} as const;

export const limitationPeriods: readonly LimitationPeriod[] = [
  {
    id: 'general',
    section: '4, 5, 10',
    period: 'P3Y',
    counted_from: 'the due date, again from each interruption',
    ...act,
    note: 'The day the act came into force is recalled.',
  },
  { id: 'judgment', section: '13', period: 'P5Y', counted_from: 'the judgment', ...act },
];
