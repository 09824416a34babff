import type { DatedFact } from './dated.ts';

/** Least times for bookkeeping material: act 1336/1997, 2:10. They are no ground to keep anything else. */
export type BookkeepingPeriod = DatedFact & {
  readonly section: string;
  readonly material: string;
  readonly period: string;
  readonly counted_from: string;
};

const kpl = {
  valid_from: '2016-01-01',
  valid_to: null,
  source: 'https://finlex.fi/fi/laki/ajantasa/1997/19971336',
  status: 'V',
  checked_on: '2026-11-22',
  note: 'As amended by 1620/2015; act 1006/2025 (in force 1 December 2025) was not available.',
} as const;

export const bookkeepingPeriods: readonly BookkeepingPeriod[] = [
  {
    id: 'ledgers',
    section: '2:10.1',
    material: 'financial statements, ledgers, chart of accounts',
    period: 'P10Y',
    counted_from: 'the end of the financial year',
    ...kpl,
  },
  {
    id: 'vouchers',
    section: '2:10.2',
    material: 'vouchers, correspondence on transactions',
    period: 'P6Y',
    counted_from: 'the end of the calendar year in which the financial year ended',
    ...kpl,
  },
];
