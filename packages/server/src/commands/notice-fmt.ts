import { randomUUID } from 'node:crypto';
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { formatNotice, formatTexts, type SourceFile, tellFindings, textReport } from '@seloste/notice';
import type { Command } from 'commander';
import { readNoticeFiles } from '../notice/read-notice.ts';

export const configure = (command: Command): Command =>
  command
    .argument('<notice>', 'folder of the notice, or its notice.yaml')
    .option('--check', 'write nothing; tell which files would change', false)
    .addHelpText(
      'after',
      '\nOrders sections and keys as the language does, in one style; comments stay.\nExit code 0: all files are (now) in form; 1: --check found one that is not, or\na file is no YAML. Then nothing is written.',
    )
    .action(async (path: string, { check }: { check: boolean }) => {
      const { texts, ...notice } = await readNoticeFiles(path);
      const results = [
        { file: notice, formatted: formatNotice(notice) },
        ...Object.values(texts).map((file) => ({ file, formatted: formatTexts(file) })),
      ];
      const unreadable = results.flatMap(({ formatted }) =>
        'findings' in formatted ? formatted.findings : [],
      );
      if (unreadable.length > 0) {
        console.error(
          textReport(
            tellFindings(unreadable, 'en'),
            Object.fromEntries(results.map(({ file }) => [file.name, file.text])),
            'en',
          ),
        );
        process.exitCode = 1;
        return;
      }
      const changed = results.flatMap(({ file, formatted }) =>
        'text' in formatted && formatted.text !== file.text
          ? [{ name: file.name, text: formatted.text }]
          : [],
      );
      for (const file of changed) {
        if (!check) await replaceFile(file);
        console.log(`${check ? 'not in form' : 'formatted'}: ${file.name}`);
      }
      if (check && changed.length > 0) process.exitCode = 1;
    });

/** Writes beside the file and renames, so that a reader, or a crash, never meets half of it. Its mode and links to it stay. */
const replaceFile = async ({ name, text }: SourceFile): Promise<void> => {
  const target = await realpath(name);
  const beside = `${target}.${randomUUID()}`;
  const { mode } = await stat(target);
  try {
    await writeFile(beside, text, { mode, flag: 'wx' });
    await rename(beside, target);
  } catch (thrown) {
    await rm(beside, { force: true });
    throw thrown;
  }
};
