import { type NoticeDocument, parseNotice, type Texts, tellFinding } from '@seloste/notice';
import { readNoticeFiles } from '../read-notice.ts';
import { documentErrors } from './documents.errors.ts';

/** A notice that can be told: read and understood, whether or not the checker is content with it. */
export interface TellableNotice {
  readonly document: NoticeDocument;
  readonly texts: Texts;
}

/**
 * Reads a notice to be rendered, compared or exported. A notice that lacks things is let through, so that it can be
 * looked at; one that is no notice is refused with the first finding.
 */
export const loadNotice = async (path: string): Promise<TellableNotice> => {
  const { document, texts, findings } = parseNotice(await readNoticeFiles(path));
  if (document) return { document, texts };
  const first = findings.find(({ severity }) => severity === 'error');
  const { file = path, line = 1, column = 1 } = first ?? {};
  const message = first === undefined ? 'no notice' : tellFinding(first, 'en').message;
  throw documentErrors['notice-unreadable']({ file, line, column, message });
};
