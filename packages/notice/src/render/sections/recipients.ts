import type { Recipient } from '../../language/recipient.ts';
import {
  type Block,
  type Fact,
  fact,
  facts,
  type Inline,
  paragraph,
  type Section,
  type Subsection,
  separated,
} from '../model.ts';
import { anchor, capitalised, type Voice } from '../voice.ts';

/** GDPR 13(1)(e): recipients and categories of recipients, with what each gets, why and where. */
export const recipientsSection = (voice: Voice): Section => {
  const { words, document } = voice;
  const recipients = Object.entries(document.recipients ?? {});
  const directory = directorySubsection(voice);
  return {
    id: 'recipients',
    heading: words.sections.recipients,
    blocks: [
      ...voice.lines('notice.recipients').map((line) => paragraph(line)),
      ...(recipients.length === 0 ? [paragraph(words.recipients.none)] : []),
    ],
    subsections: [
      ...recipients.map(([id, recipient]) => ({
        id: anchor('recipients', id),
        heading: voice.name('recipients', id),
        ...(recipient.role ? { gist: words.recipientRoles[recipient.role] } : {}),
        folded: true,
        blocks: recipientBlocks(voice, id, recipient),
      })),
      ...(directory ? [directory] : []),
    ],
  };
};

const recipientBlocks = (voice: Voice, id: string, recipient: Recipient): Block[] => {
  const { words } = voice;
  const { purposes = [], categories = [] } = recipient;
  return [
    ...voice.description('recipients', id).map((line) => paragraph(line)),
    ...facts([
      fact(
        words.recipients.name,
        recipient.name === voice.name('recipients', id) ? undefined : recipient.name,
      ),
      fact(words.recipients.role, recipient.role && words.recipientRoles[recipient.role]),
      fact(words.recipients.country, recipient.country && voice.country(recipient.country)),
      fact(words.recipients.purposes, separated(purposes.map((purpose) => voice.link('purposes', purpose)))),
      fact(
        words.recipients.categories,
        separated(categories.map((category) => voice.link('categories', category))),
      ),
      fact(words.recipients.law, capitalised(voice.laws(recipient.law) ?? '')),
      agreementFact(voice, recipient),
      transferPointer(voice, id, recipient),
      fact(
        words.recipients.more,
        recipient.link && [{ text: recipient.link, href: recipient.link } as Inline],
      ),
    ]),
    ...(recipient.employees_have_access ? [paragraph(words.recipients.employees)] : []),
  ];
};

const agreementFact = (voice: Voice, { agreement }: Recipient): Fact | undefined => {
  if (!agreement) return undefined;
  const { words } = voice;
  const { valid_from: from, valid_to: to } = agreement;
  if (!from) return fact(words.recipients.agreement, words.recipients.agreementExists);
  return fact(
    words.recipients.agreement,
    to
      ? words.recipients.agreementBetween(voice.date(from), voice.date(to))
      : words.recipients.agreementFrom(voice.date(from)),
  );
};

const transferPointer = (voice: Voice, id: string, { transfers = [] }: Recipient): Fact | undefined => {
  const countries = [
    ...new Set(transfers.flatMap(({ country }) => (country ? [voice.country(country)] : []))),
  ];
  if (countries.length === 0) return undefined;
  return fact(voice.words.record.transfers, [
    { text: voice.joined(countries), href: `#${anchor('transfers', id)}` },
  ]);
};

const directorySubsection = (voice: Voice): Subsection | undefined => {
  const { directory } = voice.document;
  if (!directory) return undefined;
  const words = voice.words.directory;
  const whom = voice.joined((directory.of ?? ['subscriber']).map((one) => words[one]));
  const refusals = (directory.refusal ?? []).map((refusal) => words[refusal]);
  return {
    id: 'directory',
    heading: words.heading,
    folded: false,
    blocks: [
      paragraph(words.lead(whom)),
      ...(directory.told_before_entry ? [paragraph(words.toldBefore)] : []),
      ...(refusals.length > 0 ? [paragraph(words.refusal(refusals.join(', ')))] : []),
      ...facts([
        fact(
          words.recipients,
          separated((directory.recipients ?? []).map((id) => voice.link('recipients', id))),
        ),
        fact(voice.words.recipients.law, capitalised(voice.laws(directory.law) ?? '')),
      ]),
    ],
  };
};
