import type { NoticeFiles } from '@seloste/notice';
import { stringify } from 'yaml';

/** The files of a notice as the desk hands them about. */
export interface DeskFiles {
  /** notice.yaml word for word. */
  readonly notice: string;
  /** Language → texts/<language>.yaml word for word. */
  readonly texts: Readonly<Record<string, string>>;
}

/** The files by the names that findings show. */
export const namedFiles = ({ notice, texts }: DeskFiles): NoticeFiles => ({
  name: 'notice.yaml',
  text: notice,
  texts: Object.fromEntries(
    Object.entries(texts).map(([language, text]) => [language, { name: `texts/${language}.yaml`, text }]),
  ),
});

/** The files of an edition. Of one from before its text files were kept, they are written anew from what they said. */
export const filesOfEdition = (edition: {
  readonly source: string;
  readonly textFiles: Readonly<Record<string, string>> | null;
  readonly texts: Readonly<Record<string, unknown>>;
}): DeskFiles => ({
  notice: edition.source,
  texts:
    edition.textFiles ??
    Object.fromEntries(
      Object.entries(edition.texts).map(([language, texts]) => [
        language,
        stringify(texts, { lineWidth: 118 }),
      ]),
    ),
});
