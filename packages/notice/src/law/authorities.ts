import type { DatedFact } from './dated.ts';

/** Where the supervisory authority is reached: GDPR 13(2)(d). */
export type AuthorityAddress = DatedFact & {
  readonly names: readonly string[];
  readonly street: string;
  readonly postcode: string;
  /** Number of the post-office box, which each language has its own letters before. */
  readonly po_box: string;
  readonly po_box_postcode: string;
  readonly city: string;
  readonly phone?: string;
  readonly email: string;
};

const names = [
  'Tietosuojavaltuutetun toimisto',
  'Dataombudsmannens byrå',
  'Office of the Data Protection Ombudsman',
];

export const authorityAddresses: readonly AuthorityAddress[] = [
  {
    id: 'tsv-ratapihantie',
    names,
    street: 'Ratapihantie 9',
    postcode: '00520',
    po_box: '800',
    po_box_postcode: '00521',
    city: 'Helsinki',
    email: 'tietosuoja@om.fi',
    valid_from: null,
    valid_to: '2020-12-31',
    source: 'https://tietosuoja.fi/yhteystiedot',
    status: 'R',
    checked_on: null,
    note: 'A former address; the year of the move is recalled.',
  },
  {
    id: 'tsv-lintulahdenkuja',
    names,
    street: 'Lintulahdenkuja 4',
    postcode: '00530',
    po_box: '800',
    po_box_postcode: '00531',
    city: 'Helsinki',
    phone: '029 566 6700',
    email: 'tietosuoja@om.fi',
    valid_from: '2021-01-01',
    valid_to: null,
    source: 'https://tietosuoja.fi/yhteystiedot',
    status: 'V',
    checked_on: '2026-11-22',
    note: 'The first day is recalled.',
  },
];
