import type { DatedFact } from './dated.ts';

/** Rights of other acts whose holders, fees and times differ from the GDPR's: they need a procedure of their own. */
export type OtherProcedure = DatedFact & {
  readonly act: string;
  readonly section: string;
  readonly differs: string;
};

export const otherProcedures: readonly OtherProcedure[] = [
  {
    id: 'member-list',
    act: '421/2013',
    section: '4:16',
    differs:
      "anyone may see members' names and the dates of membership, those with a legitimate interest the rest, and a copy may cost",
    valid_from: '2014-01-01',
    valid_to: null,
    source: 'https://finlex.fi/fi/laki/alkup/2013/20130421',
    status: 'V',
    checked_on: '2026-11-22',
    note: 'As amended by 357/2017 and 1149/2019; act 562/2025 (in force 1 January 2026) was not available.',
  },
];
