import type { DatedFact } from './dated.ts';

/** How long before it takes effect a significant change of a notice has to be told to people, at the least. */
export type AnnouncementTime = DatedFact & {
  readonly article: string;
  /** Whole days between the day of telling and the day of taking effect. */
  readonly days: number;
};

export const announcementTimes: readonly AnnouncementTime[] = [
  {
    id: 'before_it_begins',
    article: '13(3), 14(4)',
    days: 1,
    valid_from: '2018-05-25',
    valid_to: null,
    source: 'http://data.europa.eu/eli/reg/2016/679/oj',
    status: 'V',
    checked_on: '2026-11-22',
    note: 'The Regulation says "prior to" and names no number: one whole day is the least that is before. The guidelines on transparency (WP260 rev.01) ask for a time that fits the change.',
  },
];
