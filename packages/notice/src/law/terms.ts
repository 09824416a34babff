import type { DatedFact } from './dated.ts';

/** Words that notices still use and that the law, or the field, has left behind. */
export type OldTerm = DatedFact & {
  readonly term: string;
  /** The term is a stem: any ending may follow, in small letters or capitals. */
  readonly inflected: boolean;
  readonly language: 'fi' | 'sv' | 'en';
  /** The term to use, in the language of the text. */
  readonly now: string;
  /** Where the law has it. */
  readonly law: { readonly act: string; readonly section: string };
};

export const oldTerms: readonly OldTerm[] = [
  {
    id: 'teletunnistetieto',
    term: 'teletunnistetie',
    inflected: true,
    language: 'fi',
    now: 'välitystieto',
    law: { act: '917/2014', section: '3' },
    valid_from: null,
    valid_to: '2014-12-31',
    source: 'https://finlex.fi/fi/laki/alkup/2014/20140917',
    status: 'V',
    checked_on: '2026-11-22',
  },
  {
    id: 'dba',
    term: 'DBA',
    inflected: false,
    language: 'en',
    now: 'DPA (data processing agreement)',
    law: { act: '(EU) 2016/679', section: '28' },
    valid_from: null,
    valid_to: '2018-05-24',
    source: 'http://data.europa.eu/eli/reg/2016/679/oj, Art. 28',
    status: 'V',
    checked_on: '2026-11-22',
    note: 'A slip of the pen rather than a term: no such agreement exists.',
  },
];
