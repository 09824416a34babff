import { randomUUIDv7 } from 'node:crypto';
import type { Command } from 'commander';
import { describeApplied, describeChanges } from '../notice/describe-changes.ts';
import { chosenLanguage } from '../notice/documents/choices.ts';
import { readCurrentNotice } from '../notice/drift.ts';
import { effectsOf } from '../notice/effects.ts';
import { loadEdition } from '../notice/load-edition.ts';
import { inWords } from '../notice/names-of-notice.ts';
import { publishEdition } from '../notice/publish-edition.ts';
import { calendarDay, today } from './day-option.ts';
import { withOperator } from './operator.ts';
import { tellingRefusals } from './told-refusal.ts';

export const configure = (command: Command): Command =>
  command
    .argument('<notice>', 'folder of the notice, or its notice.yaml')
    .option('--on <date>', 'check the notice as of this day', calendarDay, today())
    .option('--lang <language>', 'fi, sv or en', 'en')
    .addHelpText(
      'after',
      '\nOne transaction: all of it or nothing. A running register follows at once.\nObjects keep the names that the database has for them.',
    )
    .action(async (path: string, { on, lang }: { on: string; lang: string }) => {
      const language = chosenLanguage(lang);
      await tellingRefusals(language, async () => {
        const edition = await loadEdition(path, on, language);
        await withOperator(async (client, instance) => {
          const before = await readCurrentNotice(client);
          const applied = await publishEdition(client, instance, edition, operator(), { language });
          const effectOf = effectsOf(applied.changes, {
            instance,
            language,
            next: inWords(edition),
            before: before && inWords(before),
          });
          const told = [
            ...describeChanges(applied.changes, language, effectOf),
            ...describeApplied(applied, language),
          ];
          for (const line of told) console.log(line);
        });
      });
    });

/** The command line has no actor: whoever may run it holds the database anyway. */
const operator = () => ({
  accessId: randomUUIDv7(),
  actor: null,
  purpose: null,
  controller: null,
  reason: 'seloste notice apply',
  at: new Date(),
});
