import { createHash } from 'node:crypto';
import { parseNotice } from '@seloste/notice';
import type { NoticeEdition } from '../notice/apply-notice.ts';

/** A notice written in a test, ready to be applied. A finding of reading fails the test with its place. */
export const editionOf = (source: string): NoticeEdition => {
  const parsed = parseNotice({ name: 'test.yaml', text: source, texts: {} });
  if (parsed.document === undefined) throw new Error(JSON.stringify(parsed.findings));
  const digest = createHash('sha256').update(source).digest('hex');
  return { document: parsed.document, texts: {}, source, digest };
};
