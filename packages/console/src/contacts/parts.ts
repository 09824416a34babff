import type { Vocabulary } from '../api/vocabulary.ts';
import { fieldsFor } from '../customer/rights.ts';

/** Whom the register may hold without a customer relationship, and the record that each stands on (P2, D20). */
export const GROUND_OF = { contact: 'contact_ground', prospect: 'prospect' } as const;
export type Standing = keyof typeof GROUND_OF;
/** A representative is a person who decides or acts for an organisation: as a prospect of the business market (D20). */
export type Who = 'person' | 'representative' | 'company' | 'association';

/** What the subject is. */
export const kindOf = (who: Who): 'person' | 'company' | 'association' =>
  who === 'representative' ? 'person' : who;

/** A record of the new subject with the fields that are asked. */
export interface Part {
  readonly record: string;
  readonly fields: readonly string[];
  /** Without it nothing is saved; others come along where something was written. */
  readonly needed: boolean;
}

const CONTACT_DETAILS: Readonly<Record<string, readonly string[]>> = {
  phone_number: ['number'],
  email_address: ['address'],
  postal_address: ['street', 'postcode'],
};

const NAMES: Readonly<Record<string, readonly string[]>> = {
  person: ['given_names', 'family_name'],
  organisation: ['name', 'business_id'],
};

const GROUNDS: Readonly<Record<string, readonly string[]>> = {
  contact_ground: ['ground', 'described', 'ended_on'],
  prospect: ['ground', 'given_to', 'partner', 'given_at', 'evidence'],
};

const REPRESENTATION = ['organisation', 'position'];

/** Whether a purpose may add subjects of a standing: the relationship, a name and the ground it stands on. */
export const mayAdd = (
  words: Vocabulary | undefined,
  purpose: string | undefined,
  standing: Standing,
): boolean => {
  const concerned = words?.purposes[purpose ?? '']?.concerns.includes(standing) === true;
  return (
    concerned &&
    ['subject', GROUND_OF[standing]].every((record) => fieldsFor(words, purpose, record, 'add').length > 0)
  );
};

/** Who may be added: somebody's representative only where the purpose writes whom they act for, which is half of their ground. */
export const whoMayBe = (words: Vocabulary | undefined, purpose: string | undefined): readonly Who[] => [
  'person',
  ...(fieldsFor(words, purpose, 'representation', 'add').includes('organisation')
    ? (['representative'] as const)
    : []),
  'company',
  'association',
];

/** The purposes that may, for who has none in hand. */
export const purposesThatAdd = (words: Vocabulary | undefined, standing: Standing): string[] =>
  Object.keys(words?.purposes ?? {}).filter((purpose) => mayAdd(words, purpose, standing));

/** What is asked of a new subject: its ground first, its name, and how to reach it, as far as the purpose may write them. */
export const partsOf = (
  words: Vocabulary | undefined,
  purpose: string | undefined,
  standing: Standing,
  who: Who,
): readonly Part[] => {
  const part = (record: string, fields: readonly string[] = [], needed = false): Part => {
    const granted = fieldsFor(words, purpose, record, 'add');
    return { record, fields: fields.filter((field) => granted.includes(field)), needed };
  };
  const ground = GROUND_OF[standing];
  const name = kindOf(who) === 'person' ? 'person' : 'organisation';
  return [
    part(ground, GROUNDS[ground], true),
    part(name, NAMES[name], true),
    ...(who === 'representative' ? [part('representation', REPRESENTATION, true)] : []),
    ...Object.entries(CONTACT_DETAILS).map(([record, fields]) => part(record, fields)),
  ].filter(({ fields }) => fields.length > 0);
};

/** Sources that the notice allows for all of these records: a new subject comes from one place. */
export const sourcesFor = (words: Vocabulary | undefined, records: readonly string[]): readonly string[] => {
  const lists = ['subject', ...records].map(
    (record) =>
      Object.values(words?.categories ?? {}).find((category) => record in category.records)?.sources ?? [],
  );
  const [first = [], ...others] = lists;
  return first.filter((source) => others.every((list) => list.includes(source)));
};
