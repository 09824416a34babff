import { createHash } from 'node:crypto';
import { type NoticeDocument, type Texts, textLines } from '@seloste/notice';

/** The notice in force with its texts. */
export interface NoticeWithTexts {
  readonly document: NoticeDocument;
  readonly texts: Readonly<Record<string, unknown>>;
}

/** An undertaking of confidentiality as it is read before it is accepted. */
export interface UndertakingText {
  readonly version: string | null;
  readonly language: string;
  readonly text: string;
  /** SHA-256 of the text in UTF-8: what is kept of it when it is accepted. */
  readonly digest: Buffer;
}

/**
 * The text in force of an undertaking, in the asked language or, where the notice has none in it, in its first. Undefined when
 * the notice does not have the undertaking.
 */
export const textOfUndertaking = (
  { document, texts }: NoticeWithTexts,
  undertaking: string,
  asked?: string,
): UndertakingText | undefined => {
  const told = Object.hasOwn(document.undertakings ?? {}, undertaking)
    ? document.undertakings?.[undertaking]
    : undefined;
  if (!told) return undefined;
  const { languages } = document.notice;
  const language = languages.find((one) => one === asked) ?? languages[0] ?? 'fi';
  const key = told.text ?? `undertakings.${undertaking}.text`;
  const text = textLines(texts as Texts, language, key)
    .join('\n\n')
    .replaceAll(/[ \t]*\n(?!\n)/g, '\n')
    .trim();
  return {
    version: told.version ?? null,
    language,
    text,
    digest: createHash('sha256').update(text, 'utf8').digest(),
  };
};
