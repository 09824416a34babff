import type { Static } from 'typebox';
import type { Transfer } from '../../language/recipient.ts';
import { type Block, type Fact, fact, facts, paragraph, type Section } from '../model.ts';
import { anchor, capitalised, type Voice } from '../voice.ts';

/** GDPR 13(1)(f): each transfer outside the EEA with its country, safeguard, dates, and how to get a copy. */
export const transfersSection = (voice: Voice): Section => {
  const { words, document } = voice;
  const recipients = Object.entries(document.recipients ?? {}).filter(([, r]) => r.transfers?.length);
  const countries = new Set(
    recipients
      .flatMap(([, r]) => r.transfers ?? [])
      .flatMap(({ country }) => (country ? [voice.country(country)] : [])),
  );
  const none = recipients.length === 0;
  return {
    id: 'transfers',
    heading: words.sections.transfers,
    blocks: [
      ...voice.lines('notice.transfers').map((line) => paragraph(line)),
      ...(countries.size > 0 ? [paragraph(words.transfers.lead(voice.joined([...countries])))] : []),
      ...(none ? [paragraph(words.transfers.none)] : []),
    ],
    subsections: [
      ...recipients.map(([id, { transfers = [] }]) => ({
        id: anchor('transfers', id),
        heading: voice.name('recipients', id),
        gist: voice.joined([
          ...new Set(transfers.flatMap((t) => (t.country ? [voice.country(t.country)] : []))),
        ]),
        folded: true,
        blocks: transfers.flatMap((transfer) => transferFacts(voice, transfer)),
      })),
      ...grounds(voice),
    ],
  };
};

/** One transfer as facts; the record of processing tells them too. */
export const transferFacts = (voice: Voice, transfer: Static<typeof Transfer>): Block[] => {
  const { words } = voice;
  return facts([
    fact(words.transfers.country, transfer.country && voice.country(transfer.country)),
    fact(words.transfers.safeguard, safeguardInWords(voice, transfer)),
    decisionFact(voice, transfer),
    fact(
      words.transfers.validity,
      [
        transfer.valid_from && words.transfers.from(voice.date(transfer.valid_from)),
        transfer.valid_to && words.transfers.to(voice.date(transfer.valid_to)),
      ]
        .filter(Boolean)
        .join(', '),
    ),
    fact(words.transfers.copy, voice.text(transfer.copy) ?? words.transfers.copyDefault),
  ]);
};

export const safeguardInWords = (voice: Voice, transfer: Static<typeof Transfer>): string | undefined => {
  if (!transfer.ground) return undefined;
  const kind = voice.document.transfer_grounds?.[transfer.ground]?.kind;
  const named = voice.text(`transfer_grounds.${transfer.ground}.name`);
  const name =
    named ?? (kind ? voice.words.safeguards[kind] : voice.name('transfer_grounds', transfer.ground));
  return transfer.module ? `${name}, ${voice.words.transfers.module(transfer.module)}` : name;
};

const decisionFact = (voice: Voice, transfer: Static<typeof Transfer>): Fact | undefined => {
  const { words } = voice;
  const told = [
    transfer.decision,
    transfer.decision_date && words.transfers.given(voice.date(transfer.decision_date)),
    transfer.certificate_checked_on &&
      words.transfers.certificate(voice.date(transfer.certificate_checked_on)),
  ];
  return fact(words.transfers.decision, told.filter(Boolean).join(', '));
};

const grounds = (voice: Voice) => {
  const { words, document } = voice;
  const entries = Object.entries(document.transfer_grounds ?? {});
  if (entries.length === 0) return [];
  const told = entries.map(([id, ground]) =>
    fact(
      voice.name('transfer_grounds', id),
      ground.kind && !ground.refused ? voice.words.safeguards[ground.kind] : undefined,
      ground.refused ? words.transfers.refused : undefined,
      ground.routine === false ? words.transfers.exceptional : undefined,
      capitalised([ground.decision, voice.laws(ground.law)].filter(Boolean).join(', ')),
    ),
  );
  return [{ id: 'transfer-grounds', heading: words.transfers.grounds, folded: false, blocks: facts(told) }];
};
