import type { Command } from 'commander';
import { todayInFinland } from '../access/finnish-day.ts';
import { acceptUndertaking, endUndertaking } from '../access/staff.ts';
import { aboutStaff, dayOf, withStaff } from './staff-call.ts';

interface Options {
  readonly issuer?: string;
  readonly on?: string;
  readonly end?: boolean;
}

export const configure = (command: Command): Command =>
  aboutStaff(command)
    .argument('<undertaking>', 'undertaking of the notice')
    .option('--on <day>', 'day of acceptance, YYYY-MM-DD (default: today)', dayOf)
    .option('--end', 'end it at once')
    .action((subject: string, undertaking: string, options: Options) =>
      withStaff(subject, options, ({ system, document, who }) =>
        options.end
          ? endUndertaking(system, who, undertaking)
          : acceptUndertaking(system, document, who, { undertaking, on: options.on ?? todayInFinland() }),
      ),
    );
