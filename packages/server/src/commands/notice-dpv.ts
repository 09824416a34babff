import { exportDpv } from '@seloste/notice';
import type { Command } from 'commander';
import { loadNotice } from '../notice/documents/load-notice.ts';
import { writeOutput } from '../notice/documents/write-output.ts';

export const configure = (command: Command): Command =>
  command
    .argument('<notice>', 'folder of the notice, or its notice.yaml')
    .option('--out <file>', 'file to write; standard output when left out')
    .action(async (path: string, options: { readonly out?: string }) => {
      const { document, texts } = await loadNotice(path);
      await writeOutput(`${JSON.stringify(exportDpv(document, texts), null, 2)}\n`, options.out);
    });
