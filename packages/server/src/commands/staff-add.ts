import type { Command } from 'commander';
import { addStaff } from '../access/staff.ts';
import { aboutStaff, withStaff } from './staff-call.ts';

interface Options {
  readonly issuer?: string;
  readonly name: string;
  readonly service?: boolean;
  readonly employer?: string;
  readonly controller: string[];
}

export const configure = (command: Command): Command =>
  aboutStaff(command)
    .requiredOption('--name <name>', 'name, for those who read the audit log')
    .requiredOption('--controller <id...>', 'controllers of the notice that it works for')
    .option('--employer <id>', 'processor of the notice that employs it')
    .option('--service', 'a service, not a person')
    .action((subject: string, options: Options) =>
      withStaff(subject, options, async ({ system, document, who }) => {
        const { name, controller: controllers, employer = null } = options;
        const kind = options.service ? 'service' : 'person';
        console.log(await addStaff(system, document, { ...who, kind, name, employer, controllers }));
      }),
    );
