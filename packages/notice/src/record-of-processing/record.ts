import type { Language } from '../labels/language.ts';
import { retentionSentence } from '../labels/retention-sentence.ts';
import type { NoticeDocument } from '../language/document.ts';
import type { Operation, Purpose } from '../language/purpose.ts';
import { basisInWords, fieldsInWords } from '../render/sections/purposes.ts';
import { groundInWords } from '../render/sections/retention.ts';
import { safeguardInWords } from '../render/sections/transfers.ts';
import { Voice } from '../render/voice.ts';
import type { Texts } from '../texts.ts';
import { usesOf } from '../uses.ts';

/** What a purpose does with one category, with the time limit for its erasure: GDPR 30(1)(c) and (f). */
export interface RecordedUse {
  readonly id: string;
  readonly name: string;
  /** The fields a use is narrowed to; left out when it has the whole category. */
  readonly only?: string;
  readonly operations: readonly Operation[];
  readonly retention: readonly string[];
  readonly ground: string;
}

export interface RecordedTransfer {
  readonly country: string;
  readonly safeguard: string;
  readonly decision?: string;
}

export interface RecordedRecipient {
  readonly id: string;
  readonly name: string;
  readonly role?: string;
  readonly transfers: readonly RecordedTransfer[];
}

/** One purpose of one controller: a row of the record. */
export interface ProcessingActivity {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly basis: string;
  readonly subjects: readonly string[];
  readonly uses: readonly RecordedUse[];
  readonly recipients: readonly RecordedRecipient[];
}

export interface ControllerRecord {
  readonly id: string;
  readonly name: string;
  readonly joint_with: readonly string[];
  readonly activities: readonly ProcessingActivity[];
}

/** The record of processing activities of GDPR 30(1), in one language, a part per controller. */
export interface RecordOfProcessing {
  readonly language: Language;
  readonly notice: { readonly id: string; readonly version?: number; readonly dated?: string };
  readonly controllers: readonly ControllerRecord[];
  /** 30(1)(g): a general description of the security measures. */
  readonly security: readonly string[];
}

export const recordOfProcessing = (
  document: NoticeDocument,
  texts: Texts,
  lang: Language,
): RecordOfProcessing => {
  const voice = new Voice(document, texts, lang);
  const { id, version, dated } = document.notice;
  const controllers = Object.keys(document.controllers ?? {});
  return {
    language: lang,
    notice: { id, ...(version === undefined ? {} : { version }), ...(dated === undefined ? {} : { dated }) },
    controllers: controllers.map((controller) => ({
      id: controller,
      name: voice.controller(controller),
      joint_with:
        document.controllership?.kind === 'joint'
          ? controllers.filter((other) => other !== controller).map((other) => voice.controller(other))
          : [],
      activities: Object.entries(document.purposes ?? {})
        .filter(([, purpose]) => purpose.controllers?.includes(controller) ?? true)
        .map(([purposeId, purpose]) => activity(voice, purposeId, purpose)),
    })),
    security: Object.keys(document.measures ?? {}).map((measure) => voice.name('measures', measure)),
  };
};

const activity = (voice: Voice, id: string, purpose: Purpose): ProcessingActivity => ({
  id,
  name: voice.name('purposes', id),
  description: voice.description('purposes', id).join(' '),
  basis: basisInWords(voice, purpose.basis ?? {}),
  subjects: (purpose.concerns ?? ['customer']).map((standing) => voice.words.standings[standing]),
  uses: Object.entries(usesOf(purpose)).map(([category, { may, fields }]) =>
    recordedUse(voice, category, may, fields),
  ),
  recipients: Object.entries(voice.document.recipients ?? {})
    .filter(([, recipient]) => recipient.purposes?.includes(id))
    .map(([recipientId, recipient]) => ({
      id: recipientId,
      name: recipient.name ?? voice.name('recipients', recipientId),
      ...(recipient.role ? { role: voice.words.recipientRoles[recipient.role] } : {}),
      transfers: (recipient.transfers ?? []).map((transfer) => ({
        country: transfer.country ? voice.country(transfer.country) : voice.words.record.none,
        safeguard: safeguardInWords(voice, transfer) ?? voice.words.record.none,
        ...(transfer.decision ? { decision: transfer.decision } : {}),
      })),
    })),
});

const recordedUse = (
  voice: Voice,
  category: string,
  operations: readonly Operation[],
  fields: readonly string[] | undefined,
): RecordedUse => {
  const { retention, retention_of } = voice.document.categories?.[category] ?? {};
  const only = fields && fieldsInWords(voice, category, fields);
  const own = Object.entries(retention_of ?? {}).map(
    ([record, rule]) =>
      voice.words.retention.of(voice.name('records', record)) +
      retentionSentence(voice.lang, rule, voice.retentionNames),
  );
  return {
    id: category,
    name: voice.name('categories', category),
    ...(only === undefined ? {} : { only }),
    operations,
    retention: [
      ...(retention ? [retentionSentence(voice.lang, retention, voice.retentionNames)] : []),
      ...own,
    ],
    ground: retention ? groundInWords(voice, retention) : voice.words.retention.none,
  };
};
