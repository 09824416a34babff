import { fileURLToPath } from 'node:url';
import { parseNotice } from '@seloste/notice';
import { applyNotice, type NoticeEdition } from '../notice/apply-notice.ts';
import { editionOf } from '../notice/edition-of-files.ts';
import { readNoticeFiles } from '../notice/read-notice.ts';
import { withClient } from '../platform/database/prepare-database.ts';
import type { TestDatabaseOptions } from './test-database.ts';

/** The folder of the first notice. */
export const MPY = fileURLToPath(new URL('../../../../notices/mpy', import.meta.url));

/** The notice in a folder, ready to be applied; `change` rewrites its notice.yaml first, for a test of what a line does. */
export const readEdition = async (
  folder: string,
  change: (source: string) => string = (source) => source,
): Promise<NoticeEdition> => {
  const read = await readNoticeFiles(folder);
  const files = { ...read, text: change(read.text) };
  const parsed = parseNotice(files);
  if (parsed.document === undefined) throw new Error(JSON.stringify(parsed.findings.slice(0, 5)));
  return editionOf(files, parsed.document, parsed.texts);
};

/** A register with notices/mpy in force and nothing in it: `createTestDatabase({ startingPoint: MPY_APPLIED })`. */
export const MPY_APPLIED: NonNullable<TestDatabaseOptions['startingPoint']> = {
  name: 'mpy_applied',
  build: async ({ admin, instance }) => {
    const edition = await readEdition(MPY);
    await withClient(admin, (client) => applyNotice(client, edition, instance));
  },
};
