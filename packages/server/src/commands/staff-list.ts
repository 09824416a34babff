import type { Command } from 'commander';
import { rulesOf } from '../access/access-rules.ts';
import { listStaff, type StaffMember } from '../access/staff-desk/read-staff.ts';
import { readCurrentNotice } from '../notice/drift.ts';
import { noticeErrors } from '../notice/notice.errors.ts';
import { readSettings } from '../platform/config/settings.ts';
import { openDatabase } from '../platform/database/pool.ts';
import { openRegisterDatabase } from '../platform/database/register-database.ts';
import { roleNames } from '../platform/database/roles.ts';
import { staffTable } from './staff-table.ts';

const PAGE = 200;

export const configure = (command: Command): Command =>
  command.option('--ended', 'those who have left').action(async ({ ended }: { readonly ended?: boolean }) => {
    const settings = readSettings(process.env);
    const register = await openRegisterDatabase(settings);
    const role = roleNames(settings.SELOSTE_INSTANCE).system;
    const system = openDatabase(register.server, { role, max: 1, name: 'seloste staff list' });
    try {
      const current = await system.withConnection(readCurrentNotice);
      if (!current) throw noticeErrors['notice-not-applied']({ instance: settings.SELOSTE_INSTANCE });
      const { controllers } = rulesOf(current.document);
      const state = ended ? 'ended' : 'working';
      const staff: StaffMember[] = [];
      for (let page = await listStaff(system, { controllers, state, limit: PAGE }); page.length > 0; ) {
        staff.push(...page);
        page = await listStaff(system, { controllers, state, limit: PAGE, after: staff.at(-1)?.id });
      }
      for (const line of staffTable(staff)) console.log(line);
    } finally {
      await system.close();
      await register.stop();
    }
  });
