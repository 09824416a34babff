import type { Language } from '../labels/language.ts';
import type { DatedFact } from './dated.ts';

/** Agencies under the names that notices cite. `valid_to` is the last day of the name. */
export type Agency = DatedFact & {
  /** The name in Finnish, Swedish and English, as texts may have it. */
  readonly names: readonly string[];
  /** What it is called now; only where it is called otherwise. */
  readonly now?: Readonly<Record<Language, string>>;
};

export const agencies: readonly Agency[] = [
  {
    id: 'viestintavirasto',
    names: [
      'Viestintävirasto',
      'Kommunikationsverket',
      'Finnish Communications Regulatory Authority',
      'FICORA',
    ],
    now: {
      fi: 'Liikenne- ja viestintävirasto Traficom',
      sv: 'Transport- och kommunikationsverket Traficom',
      en: 'Finnish Transport and Communications Agency Traficom',
    },
    valid_from: null,
    valid_to: '2018-12-31',
    source: 'Act 1003/2018',
    status: 'V',
    checked_on: '2026-11-22',
  },
  {
    id: 'vaestorekisterikeskus',
    names: ['Väestörekisterikeskus', 'Befolkningsregistercentralen', 'Population Register Centre'],
    now: {
      fi: 'Digi- ja väestötietovirasto',
      sv: 'Myndigheten för digitalisering och befolkningsdata',
      en: 'Digital and Population Data Services Agency',
    },
    valid_from: null,
    valid_to: '2019-12-31',
    source: 'Act 304/2019',
    status: 'R',
    checked_on: null,
  },
  {
    id: 'traficom',
    names: ['Liikenne- ja viestintävirasto', 'Traficom', 'Transport- och kommunikationsverket'],
    valid_from: '2019-01-01',
    valid_to: null,
    source: 'Act 1003/2018',
    status: 'V',
    checked_on: '2026-11-22',
  },
];
