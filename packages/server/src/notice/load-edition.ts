import { checkNotice, type Language, parseNotice, tellFindings } from '@seloste/notice';
import type { NoticeEdition } from './apply-notice.ts';
import { editionOf } from './edition-of-files.ts';
import { noticeErrors } from './notice.errors.ts';
import { readNoticeFiles } from './read-notice.ts';

/**
 * Reads, parses and checks a notice for publication.
 *
 * @param on the day the checker takes for today (transfers, agreements and certificates run out), ISO 8601.
 * @param language in which the findings of an error are told.
 * @throws notice-has-errors when the checker finds an error: such a notice is not applied.
 */
export async function loadEdition(
  path: string,
  on: string,
  language: Language = 'en',
): Promise<NoticeEdition> {
  const files = await readNoticeFiles(path);
  const parsed = parseNotice(files);
  const errors = checkNotice(parsed, { on }).filter(({ severity }) => severity === 'error');
  if (parsed.document === undefined || errors.length > 0) {
    throw noticeErrors['notice-has-errors']({ count: errors.length, file: files.name }).with({
      findings: tellFindings(errors, language).map(({ code, message, file, line, column }) => ({
        code,
        message,
        file,
        line,
        column,
      })),
    });
  }
  return editionOf(files, parsed.document, parsed.texts);
}
