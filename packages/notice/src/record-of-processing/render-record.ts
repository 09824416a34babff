import type { Language } from '../labels/language.ts';
import type { NoticeDocument } from '../language/document.ts';
import { publisherOf, versionFacts } from '../render/compose-notice.ts';
import {
  type Block,
  fact,
  facts,
  type Inlines,
  isLink,
  list,
  paragraph,
  type RenderedDocument,
  type Section,
  table,
} from '../render/model.ts';
import { type RenderOptions, writeDocument } from '../render/render-notice.ts';
import { contactFacts } from '../render/sections/contact.ts';
import { measures, systemsTable } from '../render/sections/protection.ts';
import { retentionSection } from '../render/sections/retention.ts';
import { anchor, capitalised, Voice } from '../render/voice.ts';
import type { Texts } from '../texts.ts';
import { type ControllerRecord, type ProcessingActivity, recordOfProcessing } from './record.ts';

/** The record of processing activities (GDPR 30(1)) as a document: a section per controller, then the security measures. */
export const renderRecord = (document: NoticeDocument, texts: Texts, options: RenderOptions): string =>
  writeDocument(composeRecord(document, texts, options.lang), options);

export const composeRecord = (document: NoticeDocument, texts: Texts, lang: Language): RenderedDocument => {
  const voice = new Voice(document, texts, lang);
  const record = recordOfProcessing(document, texts, lang);
  return {
    lang,
    title: voice.words.record.title,
    publisher: publisherOf(voice),
    facts: versionFacts(voice),
    introduction: [voice.words.record.lead],
    sections: [
      ...record.controllers.map((controller) => controllerSection(voice, controller)),
      timeLimits(voice),
      securitySection(voice),
    ],
  };
};

const controllerSection = (voice: Voice, record: ControllerRecord): Section => {
  const { words, document } = voice;
  const controller = document.controllers?.[record.id] ?? {};
  const { officer } = document;
  return {
    id: anchor('controllers', record.id),
    heading: record.name,
    blocks: facts([
      fact(words.contacts.businessId, controller.business_id),
      ...contactFacts(voice, controller),
      fact(words.record.jointWith, record.joint_with.join(', ')),
      fact(
        words.record.officer,
        officer && [officer.organisation, officer.email, officer.phone].filter(Boolean).join(', '),
      ),
    ]),
    subsections: record.activities.map((activity) => ({
      id: anchor(record.id, activity.id),
      heading: activity.name,
      gist: activity.description,
      folded: true,
      blocks: activityBlocks(voice, activity),
    })),
  };
};

const activityBlocks = (voice: Voice, activity: ProcessingActivity): Block[] => {
  const { words } = voice;
  const transfers = activity.recipients.flatMap(({ name, transfers: made }) =>
    made.map(
      ({ country, safeguard, decision }) =>
        `${name}, ${country}: ${[safeguard, decision].filter(Boolean).join(', ')}.`,
    ),
  );
  const recipients = activity.recipients.map(({ name, role }) =>
    role ? `${name}: ${role.toLocaleLowerCase(voice.lang)}.` : `${name}.`,
  );
  return [
    ...facts([
      fact(words.record.basis, activity.basis),
      fact(words.record.subjects, capitalised(voice.joined(activity.subjects))),
      fact(words.record.recipients, ...(recipients.length > 0 ? recipients : [words.record.noRecipients])),
      fact(words.record.transfers, ...(transfers.length > 0 ? transfers : [words.record.noTransfers])),
    ]),
    ...table(
      words.record.use(activity.name),
      [words.record.category, words.record.operations],
      activity.uses.map((use): Inlines[] => [
        [use.only ? words.purpose.onlyFields(use.name, use.only) : use.name],
        [use.operations.map((operation) => words.operations[operation]).join(', ')],
      ]),
    ),
  ];
};

/** 30(1)(f), once for all controllers: the time limit belongs to the category, whichever purpose uses it. */
const timeLimits = (voice: Voice): Section => {
  const section = retentionSection(voice);
  const plain = (content: Inlines): Inlines => content.map((one) => (isLink(one) ? one.text : one));
  return {
    ...section,
    heading: voice.words.record.retention,
    blocks: section.blocks.map((block) =>
      block.kind === 'table' ? { ...block, rows: block.rows.map((row) => row.map(plain)) } : block,
    ),
  };
};

const securitySection = (voice: Voice): Section => ({
  id: 'security',
  heading: voice.words.record.security,
  blocks: [
    ...list(measures(voice)),
    ...systemsTable(voice),
    ...(Object.keys(voice.document.measures ?? {}).length === 0 ? [paragraph(voice.words.record.none)] : []),
  ],
  subsections: [],
});
