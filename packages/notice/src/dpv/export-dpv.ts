import { LANGUAGES } from '../labels/language.ts';
import { retentionSentence } from '../labels/retention-sentence.ts';
import type { Category } from '../language/category.ts';
import type { NoticeDocument } from '../language/document.ts';
import type { Operation, Purpose } from '../language/purpose.ts';
import type { Recipient } from '../language/recipient.ts';
import { addressInWords } from '../render/sections/contact.ts';
import { anchor, Voice } from '../render/voice.ts';
import { type Texts, textAt } from '../texts.ts';
import { usesOf } from '../uses.ts';
import { DPV_CONTEXT, type Node, type Reference, term, told, type Value } from './context.ts';

/** What a purpose may do, in the vocabulary's own processing terms. */
const PROCESSING: Readonly<Record<Operation, string>> = {
  read: 'Consult',
  add: 'Store',
  change: 'Modify',
  remove: 'Erase',
};

/** GDPR's ground of each kind of transfer. */
const TRANSFER_TERMS = {
  adequacy: 'A45-3',
  scc: 'A46-2-c',
  bcr: 'A46-2-b',
  contract: 'A49-1-b',
  explicit_consent: 'A49-1-a',
} as const;

const RECIPIENT_TYPES: Readonly<Record<string, string>> = {
  processor: 'dpv:DataProcessor',
  controller: 'dpv:DataController',
  authority: 'dpv:Authority',
  directory: 'dpv:ThirdParty',
  acquirer: 'dpv:ThirdParty',
};

/**
 * The notice as JSON-LD in W3C DPV 2.3 terms: the notice, its controllers, and one process per purpose with legal
 * basis, personal data, recipients and storage conditions. Names come in every language of the notice.
 */
export const exportDpv = (document: NoticeDocument, texts: Texts): Node => {
  const base = document.notice.url ?? `urn:seloste:notice:${document.notice.id}`;
  const to = (group: string, id: string): Reference => ({ '@id': `${base}#${anchor(group, id)}` });
  const names = (key: string): Value =>
    LANGUAGES.flatMap((lang): Value[] => {
      const text = textAt(texts, lang, key);
      return text === undefined ? [] : [{ '@value': [text].flat().join(' '), '@language': lang }];
    });
  const all = (group: keyof NoticeDocument): Reference[] =>
    Object.keys(document[group] ?? {}).map((id) => to(group, id));
  const voices = LANGUAGES.map((lang) => new Voice(document, texts, lang));

  const notice = told({
    '@id': base,
    '@type': 'dpv:PrivacyNotice',
    'dct:title': names('notice.title'),
    'dct:description': names('notice.introduction'),
    'dct:hasVersion': document.notice.version === undefined ? undefined : String(document.notice.version),
    'dct:issued': document.notice.dated,
    'dct:valid': document.notice.valid_from,
    'dpv:hasDataController': all('controllers'),
    'dpv:hasDataProtectionOfficer': document.officer ? to('contacts', 'officer') : undefined,
    'dpv:hasAuthority': document.authority ? to('contacts', 'authority') : undefined,
    'dpv:hasProcess': Object.keys(document.purposes ?? {}).map((id) => to('processes', id)),
    'dpv:hasRight': rightTerms(document),
    'dpv:hasTechnicalOrganisationalMeasure': all('measures'),
  });

  const entity = (
    id: Reference,
    type: string,
    who: {
      readonly name?: string;
      readonly business_id?: string;
      readonly email?: string;
      readonly phone?: string;
    } & {
      readonly address?: Parameters<typeof addressInWords>[1];
    },
  ): Node =>
    told({
      ...id,
      '@type': type,
      'dpv:hasName': who.name,
      'dpv:hasIdentifier': who.business_id,
      'dpv:hasAddress': who.address && voices[0] ? addressInWords(voices[0], who.address) : undefined,
      'dpv:hasContact': [who.email, who.phone].filter((way) => way !== undefined),
    });

  const process = (id: string, purpose: Purpose): Node =>
    told({
      ...to('processes', id),
      '@type': 'dpv:Process',
      'dpv:hasPurpose': to('purposes', id),
      'dpv:hasDataController': (purpose.controllers ?? Object.keys(document.controllers ?? {})).map((c) =>
        to('controllers', c),
      ),
      'dpv:hasLegalBasis': legalBasis(purpose),
      'dpv:hasApplicableLaw': purpose.basis?.law?.map(({ act, section }) =>
        [act, section].filter(Boolean).join(' '),
      ),
      'dpv:hasDataSubject': (purpose.concerns ?? ['customer']).map((standing) => to('standings', standing)),
      'dpv:hasPersonalData': Object.keys(usesOf(purpose)).map((category) => to('categories', category)),
      'dpv:hasProcessing': [...new Set(Object.values(usesOf(purpose)).flatMap(({ may }) => may))].map(
        (operation) => term(PROCESSING[operation], 'dpv'),
      ),
      'dpv:hasRecipient': Object.entries(document.recipients ?? {})
        .filter(([, recipient]) => recipient.purposes?.includes(id))
        .map(([recipient]) => to('recipients', recipient)),
    });

  const purposeNode = (id: string, purpose: Purpose): Node =>
    told({
      ...to('purposes', id),
      '@type': 'dpv:Purpose',
      'skos:prefLabel': names(`purposes.${id}.name`),
      'skos:definition': names(`purposes.${id}.description`),
      'skos:broader': purpose.dpv?.map((name) => term(name, 'dpv')),
    });

  const categoryNode = (id: string, category: Category): Node =>
    told({
      ...to('categories', id),
      '@type': 'dpv:PersonalData',
      'skos:prefLabel': names(`categories.${id}.name`),
      'skos:definition': names(`categories.${id}.description`),
      'skos:broader': category.dpv?.map((name) => term(name, 'pd')),
      'dpv:hasDataSource': category.sources?.map((source) => to('sources', source)),
      'dpv:hasStorageCondition': [category.retention, ...Object.values(category.retention_of ?? {})]
        .filter((rule) => rule !== undefined)
        .map((rule) =>
          told({
            '@type': 'dpv:StorageDuration',
            'dpv:hasDuration': rule.keep
              ? {
                  '@type': 'dpv:TemporalDuration',
                  'dct:extent': { '@value': rule.keep, '@type': 'xsd:duration' },
                }
              : { '@type': 'dpv:UntilEventDuration' },
            'dct:description': voices.map((voice) => ({
              '@value': retentionSentence(voice.lang, rule, voice.retentionNames),
              '@language': voice.lang,
            })),
          }),
        ),
    });

  const recipientNode = (id: string, recipient: Recipient): Node =>
    told({
      ...to('recipients', id),
      '@type': recipient.role ? (RECIPIENT_TYPES[recipient.role] ?? 'dpv:Recipient') : 'dpv:Recipient',
      'skos:prefLabel': names(`recipients.${id}.name`),
      'dpv:hasName': recipient.name,
      'dpv:hasCountry': recipient.country ? term(recipient.country, 'loc') : undefined,
      'dpv:hasThirdCountry': recipient.transfers?.flatMap(({ country }) =>
        country ? [term(country, 'loc')] : [],
      ),
      'dpv:hasLegalBasis': recipient.transfers?.flatMap(({ ground }) => {
        const kind = ground && document.transfer_grounds?.[ground]?.kind;
        return kind ? [term(TRANSFER_TERMS[kind], 'eu-gdpr')] : [];
      }),
    });

  const labelled = (group: 'sources' | 'measures', type: string): Node[] =>
    Object.keys(document[group] ?? {}).map((id) =>
      told({ ...to(group, id), '@type': type, 'skos:prefLabel': names(`${group}.${id}.name`) }),
    );

  const standings = (['customer', 'prospect', 'contact'] as const).map((standing) =>
    told({
      ...to('standings', standing),
      '@type': standing === 'customer' ? ['dpv:DataSubject', 'dpv:Customer'] : 'dpv:DataSubject',
      'skos:prefLabel': voices.map((voice) => ({
        '@value': voice.words.standings[standing],
        '@language': voice.lang,
      })),
    }),
  );

  return {
    '@context': DPV_CONTEXT,
    '@graph': [
      notice,
      ...Object.entries(document.controllers ?? {}).map(([id, c]) =>
        entity(to('controllers', id), 'dpv:DataController', c),
      ),
      ...(document.officer
        ? [
            entity(to('contacts', 'officer'), 'dpv:DataProtectionOfficer', {
              ...document.officer,
              ...nameOf(document.officer.organisation),
            }),
          ]
        : []),
      ...(document.authority
        ? [entity(to('contacts', 'authority'), 'dpv:DataProtectionAuthority', document.authority)]
        : []),
      ...Object.entries(document.purposes ?? {}).flatMap(([id, purpose]) => [
        process(id, purpose),
        purposeNode(id, purpose),
      ]),
      ...Object.entries(document.categories ?? {}).map(([id, category]) => categoryNode(id, category)),
      ...Object.entries(document.recipients ?? {}).map(([id, recipient]) => recipientNode(id, recipient)),
      ...labelled('sources', 'dpv:DataSource'),
      ...labelled('measures', 'dpv:TechnicalOrganisationalMeasure'),
      ...standings,
    ],
  };
};

const nameOf = (name: string | undefined) => (name === undefined ? {} : { name });

/** `6(1)(b)` is the term A6-1-b; a use with a basis of its own adds that one. */
const legalBasis = (purpose: Purpose): Reference[] => {
  const own = Object.values(purpose.uses ?? {}).flatMap((use) =>
    Array.isArray(use) ? [] : [use.basis?.article],
  );
  const articles = [purpose.basis?.article, ...own].filter((article) => article !== undefined);
  return [...new Set(articles)].map((article) => term(articleTerm(article), 'eu-gdpr'));
};

const articleTerm = (article: string): string => `A${article.replace(/\((\w+)\)/g, '-$1')}`;

/** Rights that the vocabulary has a term for: GDPR 7(3), 13 to 22 and 77, without their paragraphs. */
const rightTerms = (document: NoticeDocument): Reference[] => {
  const articles = Object.values(document.rights ?? {}).flatMap(({ article }) => (article ? [article] : []));
  const terms = articles.map((article) => (article === '7(3)' ? 'A7-3' : `A${article.split('(')[0]}`));
  return [...new Set(terms)]
    .filter((name) => /^A(7-3|1[3-9]|2[0-2]|77)$/.test(name))
    .map((name) => term(name, 'eu-gdpr'));
};
