import {
  checkNotice,
  countBySeverity,
  jsonReport,
  type NoticeFiles,
  parseNotice,
  sarifReport,
  tellFindings,
  textReport,
} from '@seloste/notice';
import { type Command, Option } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { chosenLanguage } from '../notice/documents/choices.ts';
import { readNoticeFiles } from '../notice/read-notice.ts';
import { calendarDay, today } from './day-option.ts';

interface Options {
  readonly on: string;
  readonly format: 'text' | 'json' | 'sarif';
  readonly lang: string;
  readonly strict: boolean;
}

export const configure = (command: Command): Command =>
  command
    .argument('<notice>', 'folder of the notice, or its notice.yaml')
    .option('--on <date>', 'judge the notice as of this day', calendarDay, today())
    .addOption(
      new Option('--format <format>', 'how to tell').choices(['text', 'json', 'sarif']).default('text'),
    )
    .option('--lang <language>', 'fi, sv or en', 'en')
    .option('--strict', 'fail on warnings and unanswered questions too', false)
    .addHelpText(
      'after',
      '\nReads only. Exit code 0: no error; 1: an error (with --strict, anything but a\nremark). Every code has a page: docs/reference/findings/<code>.md',
    )
    .action(async (path: string, { on, format, lang, strict }: Options) => {
      const language = chosenLanguage(lang);
      const files = await readNoticeFiles(path);
      const findings = tellFindings(checkNotice(parseNotice(files), { on }), language);
      if (format === 'json') console.log(jsonReport(findings, on));
      else if (format === 'sarif') console.log(sarifReport(findings, packageJson.version, language));
      else console.log(textReport(findings, sourcesOf(files), language));
      const { error, warning, review } = countBySeverity(findings);
      if (error > 0 || (strict && warning + review > 0)) process.exitCode = 1;
    });

const sourcesOf = ({ name, text, texts }: NoticeFiles): Record<string, string> =>
  Object.fromEntries([{ name, text }, ...Object.values(texts)].map((file) => [file.name, file.text]));
