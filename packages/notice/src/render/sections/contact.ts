import type { Static } from 'typebox';
import type { PostalAddress } from '../../language/shared.ts';
import { type Fact, fact, type Inlines } from '../model.ts';
import type { Voice } from '../voice.ts';

interface Reachable {
  readonly address?: Static<typeof PostalAddress>;
  readonly phone?: string;
  readonly email?: string;
  readonly url?: string;
}

/** How somebody can be reached: GDPR 13(1)(a)–(b). */
export const contactFacts = (voice: Voice, who: Reachable, addressTerm?: string): (Fact | undefined)[] => {
  const { contacts } = voice.words;
  return [
    fact(addressTerm ?? contacts.address, who.address && addressInWords(voice, who.address)),
    fact(contacts.phone, who.phone && phoneLink(who.phone)),
    fact(contacts.email, who.email && emailLink(who.email)),
    fact(
      contacts.website,
      who.url && [{ text: who.url.replace(/^https?:\/\//, '').replace(/\/$/, ''), href: who.url }],
    ),
  ];
};

export const phoneLink = (phone: string): Inlines => [
  { text: phone, href: `tel:${phone.replace(/[^\d+]/g, '')}` },
];

export const emailLink = (email: string): Inlines => [{ text: email, href: `mailto:${email}` }];

/** One line: street, post office box, postcode and place, and the country when it is not Finland. */
export const addressInWords = (voice: Voice, address: Static<typeof PostalAddress>): string =>
  [
    address.street,
    address.po_box && voice.words.contacts.poBox(address.po_box.replace(/^(PL|PB|PO Box)\s*/i, '')),
    [address.postcode, address.city].filter(Boolean).join(' '),
    address.country && address.country !== 'FI' ? voice.country(address.country) : undefined,
  ]
    .filter(Boolean)
    .join(', ');
