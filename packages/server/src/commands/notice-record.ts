import { recordOfProcessing, renderRecord } from '@seloste/notice';
import type { Command } from 'commander';
import { chosen, chosenLanguage } from '../notice/documents/choices.ts';
import { compilePdf } from '../notice/documents/compile-pdf.ts';
import { loadNotice } from '../notice/documents/load-notice.ts';
import { writeOutput } from '../notice/documents/write-output.ts';

interface Options {
  readonly lang: string;
  readonly format: string;
  readonly out?: string;
}

export const configure = (command: Command): Command =>
  command
    .argument('<notice>', 'folder of the notice, or its notice.yaml')
    .option('--lang <language>', 'fi, sv or en', 'fi')
    .option('--format <format>', 'html, md, pdf or json', 'html')
    .option('--out <file>', 'file to write; standard output when left out')
    .action(async (path: string, options: Options) => {
      const lang = chosenLanguage(options.lang);
      const format = chosen(options.format, ['html', 'md', 'pdf', 'json']);
      const { document, texts } = await loadNotice(path);
      if (format === 'json') {
        const record = recordOfProcessing(document, texts, lang);
        return writeOutput(`${JSON.stringify(record, null, 2)}\n`, options.out);
      }
      const written = { html: 'html', md: 'markdown', pdf: 'typst' } as const;
      const text = renderRecord(document, texts, { lang, format: written[format] });
      return writeOutput(format === 'pdf' ? await compilePdf(text) : text, options.out);
    });
