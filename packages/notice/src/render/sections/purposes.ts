import { joinedByOr } from '../../labels/calendar.ts';
import type { Basis, Purpose } from '../../language/purpose.ts';
import { usesOf } from '../../uses.ts';
import {
  type Block,
  type Fact,
  fact,
  facts,
  type Inlines,
  paragraph,
  type Section,
  table,
} from '../model.ts';
import { anchor, capitalised, lowered, type Voice } from '../voice.ts';
import { automatedDecisions } from './automated-decisions.ts';

/** GDPR 13(1)(c)–(d), 13(2)(f), 7(3): per purpose its basis, interest or law, the data it uses and its marketing rules. */
export const purposesSection = (voice: Voice): Section => {
  const { words, document } = voice;
  const automated = automatedDecisions(voice);
  return {
    id: 'purposes',
    heading: words.sections.purposes,
    blocks: voice.lines('notice.purposes').map((line) => paragraph(line)),
    subsections: [
      ...Object.entries(document.purposes ?? {}).map(([id, purpose]) => ({
        id: anchor('purposes', id),
        heading: voice.name('purposes', id),
        ...(purpose.basis?.article ? { gist: words.basis[purpose.basis.article] } : {}),
        folded: true,
        blocks: purposeBlocks(voice, id, purpose),
      })),
      ...(automated ? [automated] : []),
    ],
  };
};

const purposeBlocks = (voice: Voice, id: string, purpose: Purpose): Block[] => {
  const { words, document } = voice;
  const controllers = purpose.controllers ?? [];
  const recipients = Object.entries(document.recipients ?? {}).filter(([, r]) => r.purposes?.includes(id));
  return [
    ...voice.description('purposes', id).map((line) => paragraph(line)),
    ...facts([
      ...basisFacts(voice, purpose.basis),
      consentFact(voice, purpose),
      fact(words.purpose.data, ...dataUsed(voice, purpose)),
      fact(
        words.purpose.concerns,
        capitalised(voice.joined((purpose.concerns ?? ['customer']).map((s) => words.standings[s]))),
      ),
      fact(words.purpose.controllers, ...controllers.map((controller) => voice.controller(controller))),
      fact(words.purpose.recipients, ...recipients.map(([recipient]) => voice.link('recipients', recipient))),
      purpose.ends === 'relationship_ended'
        ? fact(words.purpose.ends, words.purpose.endsWithRelationship)
        : undefined,
    ]),
    ...(purpose.marketing_with_partners ? [paragraph(words.purpose.partners)] : []),
    ...marketingTable(voice, id, purpose),
  ];
};

/** The basis with what it rests on: the law of a duty, the interest that is legitimate. */
export const basisFacts = (voice: Voice, basis: Basis | undefined): (Fact | undefined)[] => {
  if (!basis?.article) return [];
  const { words } = voice;
  return [
    fact(words.purpose.basis, `${words.basis[basis.article]} (${words.rights.article(basis.article)})`),
    fact(words.purpose.law, capitalised(voice.laws(basis.law) ?? '')),
    fact(words.purpose.interest, voice.text(interestKey(basis.interest)) ?? basis.interest),
  ];
};

const interestKey = (interest: string | undefined) =>
  interest === undefined || interest.includes('.') ? interest : `interests.${interest}`;

const consentFact = (voice: Voice, purpose: Purpose): Fact | undefined => {
  const { words } = voice;
  const { consent } = purpose;
  if (!consent) return undefined;
  const ways = (consent.withdraw ?? []).map((way) => wayInWords(voice, way));
  return fact(
    words.purpose.consent,
    voice.name('permissions', consent.permission),
    ways.length > 0 ? words.purpose.withdraw(joinedByOr(voice.lang, ways)) : words.purpose.withdrawAny,
    consent.gates_service ? words.purpose.gates : undefined,
  );
};

/** A way to withdraw: one of the ways to ask, or a way that the notice's texts name. */
const wayInWords = (voice: Voice, way: string): string => {
  const ways: Readonly<Record<string, string>> = voice.words.ways;
  return ways[way] ?? voice.text(`ways.${way}`) ?? way.replaceAll('_', ' ');
};

const dataUsed = (voice: Voice, purpose: Purpose): Inlines[] =>
  Object.entries(usesOf(purpose)).map(([category, use]) => {
    const given = purpose.uses?.[category];
    const basis = given && !Array.isArray(given) ? given.basis : undefined;
    const fields = use.fields && fieldsInWords(voice, category, use.fields);
    const [link] = voice.link('categories', category);
    const name = voice.name('categories', category);
    const rest = [
      ...(fields ? [voice.words.purpose.onlyFields('', lowered(fields)).trimEnd()] : []),
      ...(basis?.article ? [voice.words.purpose.withOwnBasis('', lowered(basisInWords(voice, basis)))] : []),
    ].join('');
    return link ? [link, rest].filter((part) => part !== '') : [name, rest];
  });

/** The basis in one phrase, with its law or interest. */
export const basisInWords = (voice: Voice, basis: Basis): string => {
  if (!basis.article) return voice.words.record.none;
  const on = voice.laws(basis.law) ?? voice.text(interestKey(basis.interest));
  return `${voice.words.basis[basis.article]}${on ? `: ${on}` : ''}`;
};

/** The fields a use is narrowed to, or undefined when they are all that the category has. */
export const fieldsInWords = (
  voice: Voice,
  category: string,
  narrowed: readonly string[],
): string | undefined => {
  const records = voice.document.categories?.[category]?.fields ?? {};
  const all = Object.entries(records).flatMap(([record, fields]) =>
    fields.map((field) => `${record}.${field}`),
  );
  const used = all.filter(
    (field) => narrowed.includes(field) || narrowed.includes(`${field.split('.')[0]}.*`),
  );
  if (used.length === all.length) return undefined;
  return voice.joined([
    ...new Set((used.length > 0 ? used : narrowed).map((field) => lowered(voice.field(field)))),
  ]);
};

const marketingTable = (voice: Voice, id: string, purpose: Purpose): Block[] => {
  const { words } = voice;
  const rows = Object.entries(purpose.marketing ?? {}).map(([channel, rule]): Inlines[] => [
    [(words.channels as Readonly<Record<string, string>>)[channel] ?? channel],
    [voice.joined((rule.to ?? ['consumer', 'business']).map((audience) => words.audiences[audience]))],
    [
      [
        rule.rule ? words.marketingRules[rule.rule] : words.record.none.replace(/\.$/, ''),
        ...(rule.limits ?? []).map((limit) => voice.text(`limits.${limit}`) ?? ''),
      ]
        .filter(Boolean)
        .map((part) => part.replace(/\.$/, ''))
        .join('. '),
      ...(rule.law && rule.law.length > 0 ? [` (${voice.laws(rule.law) ?? ''})`] : []),
    ],
  ]);
  const { channel, audience, rule } = words.purpose;
  return table(words.purpose.marketing(voice.name('purposes', id)), [channel, audience, rule], rows);
};
