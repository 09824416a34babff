import type { Language } from '../labels/language.ts';
import type { NoticeDocument } from '../language/document.ts';
import type { Texts } from '../texts.ts';
import { type Announcement, announcementSection } from './announcement.ts';
import { type Fact, fact, type RenderedDocument, type Section } from './model.ts';
import { changesSection } from './sections/changes.ts';
import { contactsSection } from './sections/contacts.ts';
import { dataSection } from './sections/data.ts';
import { protectionSection } from './sections/protection.ts';
import { purposesSection } from './sections/purposes.ts';
import { recipientsSection } from './sections/recipients.ts';
import { requestsSection } from './sections/requests.ts';
import { retentionSection } from './sections/retention.ts';
import { objectionSection, rightsSection } from './sections/rights.ts';
import { sourcesSection } from './sections/sources.ts';
import { summaryOf } from './sections/summary.ts';
import { transfersSection } from './sections/transfers.ts';
import { Voice } from './voice.ts';

/**
 * The public notice as a document without markup: a summary first, then the sections in the first notice's order.
 * Everything that GDPR 13 and 14 ask for is computed from the structure.
 */
export const composeNotice = (
  document: NoticeDocument,
  texts: Texts,
  lang: Language,
  announcements: readonly Announcement[] = [],
): RenderedDocument => {
  const voice = new Voice(document, texts, lang);
  const sections: (Section | undefined)[] = [
    announcementSection(voice, lang, announcements),
    objectionSection(voice),
    purposesSection(voice),
    dataSection(voice),
    sourcesSection(voice),
    recipientsSection(voice),
    transfersSection(voice),
    protectionSection(voice),
    retentionSection(voice),
    rightsSection(voice),
    requestsSection(voice),
    changesSection(voice),
    contactsSection(voice),
  ];
  return {
    lang,
    title: voice.text('notice.title') ?? voice.words.page.title,
    publisher: publisherOf(voice),
    facts: versionFacts(voice),
    introduction: voice.lines('notice.introduction'),
    summary: summaryOf(voice),
    sections: sections.filter((section) => section !== undefined),
  };
};

/** Who publishes a document about this notice: its controllers. */
export const publisherOf = (voice: Voice): string =>
  Object.keys(voice.document.controllers ?? {})
    .map((id) => voice.controller(id))
    .join(' · ');

export const versionFacts = (voice: Voice): Fact[] => {
  const { page } = voice.words;
  const { version, dated, valid_from } = voice.document.notice;
  return [
    fact(page.version, version === undefined ? undefined : String(version)),
    fact(page.dated, dated && voice.date(dated)),
    fact(page.validFrom, valid_from && voice.date(valid_from)),
  ].filter((one) => one !== undefined);
};
