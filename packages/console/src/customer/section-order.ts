/**
 * The notice's categories in the order in which a day's work asks for them: who it is, what they have, what they owe, what they said,
 * what they allow, and the rest. A category that is not named here comes at the end, in the order of the notice.
 */
const ORDER = [
  'identity',
  'contact_details',
  'cases',
  'requests',
  'relationship',
  'identity_code',
  'representation',
  'services',
  'barrings',
  'orders',
  'billing',
  'collection',
  'complaints',
  'permissions',
  'restrictions',
  'recordings',
  'traffic_data',
  'other_information',
  'other_services',
  'social_media',
  'marketing_profile',
  'occupation',
  'dwelling',
  'online_behaviour',
  'prospects',
  'contact_grounds',
  'change_history',
];

export const inReadingOrder = (categories: readonly string[]): string[] =>
  categories
    .map((category, place) => ({ category, rank: ORDER.indexOf(category), place }))
    .toSorted((one, other) => rankOf(one) - rankOf(other))
    .map(({ category }) => category);

const rankOf = ({ rank, place }: { readonly rank: number; readonly place: number }): number =>
  rank < 0 ? ORDER.length + place : rank;
