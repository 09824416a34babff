import type { Command } from 'commander';
import { planChanges } from '../notice/apply-notice.ts';
import { describeChanges } from '../notice/describe-changes.ts';
import { loadEdition } from '../notice/load-edition.ts';
import { calendarDay, today } from './day-option.ts';
import { withOperator } from './operator.ts';

export const configure = (command: Command): Command =>
  command
    .argument('<notice>', 'folder of the notice, or its notice.yaml')
    .option('--on <date>', 'check the notice as of this day', calendarDay, today())
    .option('--format <format>', 'text or json', 'text')
    .addHelpText('after', '\nReads only. Exit code 0: nothing would change; 3: something would.')
    .action(async (path: string, options: { on: string; format: string }) => {
      const edition = await loadEdition(path, options.on);
      await withOperator(async (client, instance) => {
        const { changes } = await planChanges(client, edition.document, instance);
        if (options.format === 'json') {
          const plain = changes.map(({ kind, name, planned, live }) => ({
            kind,
            name,
            planned: planned?.definition ?? null,
            live: live?.definition ?? null,
          }));
          console.log(JSON.stringify(plain, null, 2));
        } else {
          for (const line of describeChanges(changes)) console.log(line);
        }
        if (changes.length > 0) process.exitCode = 3;
      });
    });
