import { basename, join } from 'node:path';
import { LANGUAGES, type Language, renderNotice } from '@seloste/notice';
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
    .option('--format <format>', 'html, md, pdf or typst', 'html')
    .option('--out <file>', 'file to write; standard output when left out')
    .addHelpText(
      'after',
      '\nA file name with the language in it (notice.fi.html) makes the page link its sisters in the other languages.',
    )
    .action(async (path: string, options: Options) => {
      const lang = chosenLanguage(options.lang);
      const format = chosen(options.format, ['html', 'md', 'pdf', 'typst']);
      const { document, texts } = await loadNotice(path);
      const languages = LANGUAGES.filter((one) => document.notice.languages.includes(one));
      const languageLinks = sisterLinks(options.out, lang, languages);
      const written = { html: 'html', md: 'markdown', pdf: 'typst', typst: 'typst' } as const;
      const text = renderNotice(document, texts, { lang, format: written[format], languageLinks });
      await writeOutput(format === 'pdf' ? await compilePdf(text) : text, options.out);
    });

/** `notice.fi.html` has sisters `notice.sv.html` and `notice.en.html` beside it. */
const sisterLinks = (out: string | undefined, lang: Language, languages: readonly Language[]) => {
  const name = basename(out ?? '');
  const parts = name.split(/([.\-_])/);
  const at = parts.lastIndexOf(lang);
  if (at < 0) return {};
  return Object.fromEntries(languages.map((one) => [one, join(parts.with(at, one).join(''))]));
};
