import type { DatedFact } from './dated.ts';

/** Editions of standards that notices claim certificates for. `valid_to` is the last day certificates on it held. */
export type Standard = DatedFact & {
  /** Number without the edition's year. */
  readonly number: string;
  readonly edition: string;
  readonly successor?: string;
};

export const standards: readonly Standard[] = [
  {
    id: 'iso-27001-2013',
    number: '27001',
    edition: '2013',
    successor: 'ISO/IEC 27001:2022',
    valid_from: '2013-10-01',
    valid_to: '2025-10-31',
    source: 'IAF MD 26',
    status: 'R',
    checked_on: null,
    note: 'End of the transition to the 2022 edition; recalled.',
  },
  {
    id: 'iso-27001-2022',
    number: '27001',
    edition: '2022',
    valid_from: '2022-10-25',
    valid_to: null,
    source: 'https://www.iso.org/standard/27001',
    status: 'R',
    checked_on: null,
  },
];
