import type { Command } from 'commander';
import { todayInFinland } from '../access/finnish-day.ts';
import { assignRole, endRole } from '../access/staff.ts';
import { aboutStaff, dayOf, withStaff } from './staff-call.ts';

interface Options {
  readonly issuer?: string;
  readonly from?: string;
  readonly to?: string;
  readonly end?: boolean;
}

export const configure = (command: Command): Command =>
  aboutStaff(command)
    .argument('<role>', 'role of the notice')
    .option('--from <day>', 'first day, YYYY-MM-DD (default: today)', dayOf)
    .option('--to <day>', 'last day, YYYY-MM-DD', dayOf)
    .option('--end', 'take the role away at once')
    .action((subject: string, role: string, options: Options) =>
      withStaff(subject, options, ({ system, document, who }) =>
        options.end
          ? endRole(system, who, role)
          : assignRole(system, document, who, {
              role,
              from: options.from ?? todayInFinland(),
              to: options.to,
            }),
      ),
    );
