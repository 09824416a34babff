import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { NoticeFiles, SourceFile } from '@seloste/notice';
import { noticeErrors } from './notice.errors.ts';

/**
 * Reads a notice's files: a folder with `notice.yaml` and `texts/<language>.yaml`, or the path of its `notice.yaml`.
 * Nothing is understood here; `parseNotice` does that.
 */
export async function readNoticeFiles(path: string): Promise<NoticeFiles> {
  const file = await noticeFile(path);
  const folder = join(dirname(file), 'texts');
  const names = await readdir(folder).catch(() => []);
  const texts: Record<string, SourceFile> = {};
  for (const name of names.filter((candidate) => candidate.endsWith('.yaml')).toSorted()) {
    const textFile = join(folder, name);
    texts[basename(name, '.yaml')] = { name: textFile, text: await readFile(textFile, 'utf8') };
  }
  return { name: file, text: await readFile(file, 'utf8'), texts };
}

async function noticeFile(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  const file = found?.isDirectory() ? join(path, 'notice.yaml') : path;
  if (!(await stat(file).catch(() => undefined))?.isFile()) throw noticeErrors['notice-not-found']({ path });
  return file;
}

/** SHA-256 over all of a notice's files, names and lengths included, so that moving text between files shows. */
export function noticeDigest({ text, texts }: NoticeFiles): string {
  const hash = createHash('sha256');
  const parts = [
    ['notice', text],
    ...Object.entries(texts).map(([language, { text: words }]) => [language, words]),
  ];
  for (const [name, content] of parts.toSorted()) hash.update(`${name} ${content?.length}\n${content}`);
  return hash.digest('hex');
}
