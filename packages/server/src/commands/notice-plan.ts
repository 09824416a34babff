import type { Command } from 'commander';
import { planChanges } from '../notice/apply-notice.ts';
import { describeChanges } from '../notice/describe-changes.ts';
import { chosenLanguage } from '../notice/documents/choices.ts';
import { readCurrentNotice } from '../notice/drift.ts';
import { effectsOf } from '../notice/effects.ts';
import { loadEdition } from '../notice/load-edition.ts';
import { inWords } from '../notice/names-of-notice.ts';
import { calendarDay, today } from './day-option.ts';
import { withOperator } from './operator.ts';
import { tellingRefusals } from './told-refusal.ts';

interface Options {
  readonly on: string;
  readonly format: string;
  readonly lang: string;
}

export const configure = (command: Command): Command =>
  command
    .argument('<notice>', 'folder of the notice, or its notice.yaml')
    .option('--on <date>', 'check the notice as of this day', calendarDay, today())
    .option('--format <format>', 'text or json', 'text')
    .option('--lang <language>', 'fi, sv or en', 'en')
    .addHelpText(
      'after',
      '\nReads only. Exit code 0: nothing would change; 3: something would; 1: the notice\ncannot be carried out. Objects keep the names that the database has for them.',
    )
    .action(async (path: string, { on, format, lang }: Options) => {
      const language = chosenLanguage(lang);
      await tellingRefusals(language, async () => {
        const edition = await loadEdition(path, on, language);
        await withOperator(async (client, instance) => {
          const { changes } = await planChanges(client, edition.document, instance, language);
          const before = await readCurrentNotice(client);
          const effectOf = effectsOf(changes, {
            instance,
            language,
            next: inWords(edition),
            before: before && inWords(before),
          });
          if (format === 'json') {
            const plain = changes.map((change) => ({
              kind: change.kind,
              name: change.name,
              effect: effectOf(change) ?? null,
              planned: change.planned?.definition ?? null,
              live: change.live?.definition ?? null,
            }));
            console.log(JSON.stringify(plain, null, 2));
          } else {
            for (const line of describeChanges(changes, language, effectOf)) console.log(line);
          }
          if (changes.length > 0) process.exitCode = 3;
        });
      });
    });
