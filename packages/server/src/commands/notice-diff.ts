import { diffNotices, writeDiff } from '@seloste/notice';
import type { Command } from 'commander';
import { chosen, chosenLanguage } from '../notice/documents/choices.ts';
import { loadNotice } from '../notice/documents/load-notice.ts';
import { writeOutput } from '../notice/documents/write-output.ts';

interface Options {
  readonly lang: string;
  readonly format: string;
  readonly out?: string;
}

export const configure = (command: Command): Command =>
  command
    .argument('<old>', 'folder of the older notice, or its notice.yaml')
    .argument('<new>', 'folder of the newer notice, or its notice.yaml')
    .option('--lang <language>', 'fi, sv or en', 'fi')
    .option('--format <format>', 'text, md or json', 'text')
    .option('--out <file>', 'file to write; standard output when left out')
    .action(async (older: string, newer: string, options: Options) => {
      const lang = chosenLanguage(options.lang);
      const format = chosen(options.format, ['text', 'md', 'json']);
      const [before, after] = await Promise.all([loadNotice(older), loadNotice(newer)]);
      const diff = diffNotices(before, after, lang);
      await writeOutput(writeDiff(diff, format === 'md' ? 'markdown' : format), options.out);
    });
