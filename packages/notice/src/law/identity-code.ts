import type { DatedFact } from './dated.ts';

/** On what grounds the Finnish personal identity code may be processed, and where it may not: act 1050/2018 §29. */
export type IdentityCodeGround = DatedFact & {
  readonly section: string;
  readonly what: string;
  /** Words of purposes (W3C DPV) in which the ground cannot hold. */
  readonly refused_for?: readonly string[];
};

const act = {
  valid_to: null,
  source: 'https://finlex.fi/fi/laki/alkup/2018/20181050',
  status: 'V',
  checked_on: '2026-11-22',
} as const;

export const identityCodeGrounds: readonly IdentityCodeGround[] = [
  {
    id: 'statutory-task',
    section: '29.1',
    what: 'telling people apart without doubt matters for a task laid down in law',
    valid_from: '2024-01-01',
    ...act,
    note: 'As amended by 1225/2023.',
  },
  {
    id: 'rights-and-duties',
    section: '29.1',
    what: 'telling people apart without doubt matters for rights and duties of the person or the controller',
    valid_from: '2024-01-01',
    ...act,
    note: 'As amended by 1225/2023.',
  },
  {
    id: 'consent-or-law',
    section: '29.1',
    what: 'consent, or a provision of law',
    valid_from: '2019-01-01',
    ...act,
  },
  {
    id: 'listed-business',
    section: '29.2',
    what: 'credit, debt collection, insurance, payment services, renting, lending, credit information',
    valid_from: '2019-01-01',
    ...act,
  },
  {
    id: 'address-update',
    section: '29.3',
    what: 'updating addresses with a receiver that already has the code',
    valid_from: '2019-01-01',
    ...act,
  },
];

/** Purposes for which no ground of §29 holds: what a controller does with prospects, letters and competitions. */
export type IdentityCodeRefusal = DatedFact & { readonly dpv: readonly string[] };

export const identityCodeRefusals: readonly IdentityCodeRefusal[] = [
  {
    id: 'marketing',
    dpv: ['DirectMarketing', 'Marketing', 'Advertising', 'PersonalisedAdvertising'],
    valid_from: '2019-01-01',
    ...act,
    note: 'Our reading: nothing in marketing hangs on telling two people apart without doubt.',
  },
];

/** §29.5: nobody is identified by the code alone, nor by the code and the name. */
export const identificationBans: readonly DatedFact[] = ['identity_code', 'code_and_name'].map((id) => ({
  id,
  valid_from: '2024-01-01',
  ...act,
  note: '§29.5, new by 1225/2023.',
}));
