import type { DatedFact } from './dated.ts';

/** What else than an adequacy decision a transfer to a third country can rest on: GDPR 46, 47 and 49. */
export type TransferInstrument = DatedFact & {
  readonly kind: 'scc' | 'bcr' | 'contract' | 'explicit_consent';
  /** Number of the decision that adopted it, where there is one. */
  readonly decision?: string;
  readonly adopted?: string;
  /** GDPR 49: for specific cases, never for what happens as a routine. */
  readonly exception?: boolean;
};

const gdpr = {
  valid_from: '2018-05-25',
  valid_to: null,
  source: 'http://data.europa.eu/eli/reg/2016/679/oj',
  status: 'V',
  checked_on: '2026-11-22',
} as const;

const repealed = (decision: string): TransferInstrument => ({
  id: decision,
  kind: 'scc',
  decision,
  valid_from: null,
  valid_to: '2022-12-27',
  source: 'http://data.europa.eu/eli/dec_impl/2021/914/oj',
  status: 'R',
  checked_on: null,
  note: 'Repealed on 27 September 2021; contracts made on it before ended on 27 December 2022. The number is recalled.',
});

export const transferInstruments: readonly TransferInstrument[] = [
  {
    id: '(EU) 2021/914',
    kind: 'scc',
    decision: '(EU) 2021/914',
    adopted: '2021-06-04',
    valid_from: '2021-06-27',
    valid_to: null,
    source: 'http://data.europa.eu/eli/dec_impl/2021/914/oj',
    status: 'V2',
    checked_on: '2026-11-22',
    note: 'Four modules: 1 controller to controller, 2 controller to processor, 3 processor to processor, 4 processor to controller.',
  },
  repealed('2001/497/EC'),
  repealed('2004/915/EC'),
  repealed('2010/87/EU'),
  { id: 'gdpr-47', kind: 'bcr', ...gdpr, note: 'Binding corporate rules approved by an authority.' },
  {
    id: 'gdpr-49-1-a',
    kind: 'explicit_consent',
    exception: true,
    ...gdpr,
    note: 'After the risks have been told.',
  },
  { id: 'gdpr-49-1-b', kind: 'contract', exception: true, ...gdpr, note: 'Points (b) and (c).' },
];
