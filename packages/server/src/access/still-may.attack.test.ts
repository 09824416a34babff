import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { readCurrentNotice } from '../notice/drift.ts';
import { withClient } from '../platform/database/prepare-database.ts';
import { roleNames } from '../platform/database/roles.ts';
import { MPY_APPLIED } from '../testing/applied-register.ts';
import { startRunningRegister } from '../testing/running-register.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import type { NoticeView } from './access.ts';
import { todayInFinland } from './finnish-day.ts';
import { sessionStore } from './session/session-store.ts';
import { openStillMay } from './still-may.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const admin = database.openAsAdmin();
await startRunningRegister(database);
const system = database.open({ role: roleNames(database.instance).system });
const notice = await withClient(
  database.admin,
  async (client) => (await readCurrentNotice(client)) as unknown as NoticeView,
);
const stillMay = openStillMay({ system, notice: () => notice, today: todayInFinland });
const store = sessionStore(system);
const DAY = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * DAY);

test('a role that was gone at a later sign-in stays gone after that session was swept away', async () => {
  const [outi] = await admin.query<{ id: string }>(
    {},
    { text: "select id from access.actor where subject = 'outi'" },
  );
  const actor = outi?.id ?? '';
  const asked = ago(5);
  const scheduled = randomUUID();
  await admin.query(
    {},
    {
      text: `insert into notice.publication
          (id, base_edition, valid_from, source, text_files, significant, asked_at, asked_by, claimed_roles, access_id, controller, proof)
        values ($1, 1, current_date + 1, '', '{}', false, $2, $3, '{officer}', $4, 'mpy_telecom', '')`,
      values: [scheduled, asked, actor, randomUUID()],
    },
  );
  const signedIn = {
    actor,
    providerSession: null,
    refreshToken: null,
    hash: Buffer.alloc(32, 1),
    at: ago(3),
    endsAt: ago(2.5),
  };
  await store.add({ ...signedIn, claimedRoles: ['agent'] });
  const may = () =>
    stillMay({ actor, claimedRoles: ['officer'], at: asked, controller: 'mpy_telecom', duty: 'notice' });
  expect(await may()).toBe(false);
  await store.purge(new Date(), new Date());
  expect(await may()).toBe(false);
  const left = () =>
    admin.query({}, { text: 'select from access.session where actor = $1', values: [actor] });
  await admin.query(
    {},
    {
      text: "update notice.publication set state = 'withdrawn', ended_at = now() where id = $1",
      values: [scheduled],
    },
  );
  await store.purge(new Date(), new Date());
  expect(await left()).toHaveLength(0);
});
