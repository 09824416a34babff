import { randomUUIDv7 } from 'node:crypto';
import type { Command } from 'commander';
import { describeChanges } from '../notice/describe-changes.ts';
import { loadEdition } from '../notice/load-edition.ts';
import { publishEdition } from '../notice/publish-edition.ts';
import { calendarDay, today } from './day-option.ts';
import { withOperator } from './operator.ts';

export const configure = (command: Command): Command =>
  command
    .argument('<notice>', 'folder of the notice, or its notice.yaml')
    .option('--on <date>', 'check the notice as of this day', calendarDay, today())
    .addHelpText('after', '\nOne transaction: all of it or nothing. A running register follows at once.')
    .action(async (path: string, options: { on: string }) => {
      const edition = await loadEdition(path, options.on);
      await withOperator(async (client, instance) => {
        const applied = await publishEdition(client, instance, edition, operator());
        for (const line of describeChanges(applied.changes)) console.log(line);
        if (applied.rowsChanged > 0)
          console.log(`${applied.rowsChanged} rows were opened, closed or given another last day.`);
        console.log(`Edition ${applied.edition} is in force.`);
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
