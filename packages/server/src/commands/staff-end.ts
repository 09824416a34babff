import type { Command } from 'commander';
import { endStaff } from '../access/staff.ts';
import { aboutStaff, withStaff } from './staff-call.ts';

export const configure = (command: Command): Command =>
  aboutStaff(command).action((subject: string, options: { readonly issuer?: string }) =>
    withStaff(subject, options, ({ system, who }) => endStaff(system, who)),
  );
