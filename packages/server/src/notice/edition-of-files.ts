import type { NoticeDocument, NoticeFiles, Texts } from '@seloste/notice';
import type { NoticeEdition } from './apply-notice.ts';
import { noticeDigest } from './read-notice.ts';

/** A notice that was read and understood, ready to be published with its files. */
export const editionOf = (files: NoticeFiles, document: NoticeDocument, texts: Texts): NoticeEdition => ({
  document,
  texts,
  source: files.text,
  textFiles: Object.fromEntries(Object.entries(files.texts).map(([language, { text }]) => [language, text])),
  digest: noticeDigest(files),
});
