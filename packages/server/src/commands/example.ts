import { userInfo } from 'node:os';
import { makeDemo } from '../demo/demo.api.ts';
import { applyNotice } from '../notice/apply-notice.ts';
import { readCurrentNotice } from '../notice/drift.ts';
import { loadEdition } from '../notice/load-edition.ts';
import type { Settings } from '../platform/config/settings.ts';
import { withClient } from '../platform/database/prepare-database.ts';
import type { RegisterDatabase } from '../platform/database/register-database.ts';
import { loadMasterKey } from '../platform/keys/master-key.ts';
import { today } from './day-option.ts';
import { showDemoProgress } from './progress.ts';
import type { FirstLook } from './welcome.ts';

/** Applies the example's notice where none is in force. A register with a notice keeps it, whatever it says. */
export const applyExample = (register: RegisterDatabase, instance: string, notice: string): Promise<void> =>
  withClient(register.admin, async (client) => {
    if ((await readCurrentNotice(client)) !== undefined) return;
    const edition = await loadEdition(notice, today());
    const { edition: number } = await applyNotice(client, edition, instance);
    console.log(`Applied ${notice} as edition ${number}.`);
  });

/** Fills an empty register with invented customers, and tells of what it made. A register that holds anybody is left alone. */
export async function fillWithDemo(
  register: RegisterDatabase,
  settings: Settings,
  customers: number,
): Promise<void> {
  if (customers === 0 || !(await isEmpty(register))) return;
  const progress = showDemoProgress(process.stderr, customers);
  try {
    const { counts } = await makeDemo(
      {
        server: register.server,
        instance: settings.SELOSTE_INSTANCE,
        masterKey: await loadMasterKey(register.home, settings.SELOSTE_MASTER_KEY),
        people: settings.SELOSTE_PEOPLE,
        home: register.home,
      },
      { customers, seed: 1, today: today(), traffic: 20, actor: `operator:${userInfo().username}` },
      progress.tell,
    );
    const rows = [...counts.values()].reduce((sum, count) => sum + count, 0);
    console.log(`Made a demo register: ${customers} customers, ${rows} rows in all.`);
  } finally {
    progress.stop();
  }
}

const isEmpty = (register: RegisterDatabase): Promise<boolean> =>
  withClient(register.admin, async (client) => {
    const { rows } = await client.query<{ empty: boolean }>(
      'select not exists (select from register.subject) as empty',
    );
    return rows[0]?.empty ?? true;
  });

/** A customer with orders whom the demo agent may look at. */
export const firstLook = (register: RegisterDatabase): Promise<FirstLook | undefined> =>
  withClient(register.admin, async (client) => {
    const { rows } = await client.query<{ subject: string; controller: string; agent: string }>(
      `select s.subject, s.controller, a.id as agent
       from register.subject s
       join register.person p using (subject, controller)
       join register.customer c using (subject, controller)
       join register.sales_order o using (subject, controller)
       cross join access.actor a
       where s.standing = 'customer' and s.blocks = '{}' and s.ended_on is null and a.subject = 'aino'
       order by c.customer_number
       limit 1`,
    );
    return rows[0];
  });
