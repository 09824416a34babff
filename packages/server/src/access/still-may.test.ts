import { expect, test } from 'vitest';
import { applyNotice } from '../notice/apply-notice.ts';
import { readCurrentNotice } from '../notice/drift.ts';
import { withClient } from '../platform/database/prepare-database.ts';
import { roleNames } from '../platform/database/roles.ts';
import { MPY, MPY_APPLIED, readEdition } from '../testing/applied-register.ts';
import { startRunningRegister } from '../testing/running-register.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { until } from '../testing/until.ts';
import type { NoticeView } from './access.ts';
import { todayInFinland } from './finnish-day.ts';
import { openStillMay } from './still-may.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const admin = database.openAsAdmin();
const { call } = await startRunningRegister(database);
const system = database.open({ role: roleNames(database.instance).system });
const readNotice = () =>
  withClient(database.admin, async (client) => {
    const current = await readCurrentNotice(client);
    if (current === undefined) throw new Error('no notice is applied');
    return current as unknown as NoticeView;
  });
let notice = await readNotice();
let today = todayInFinland();
const stillMay = openStillMay({ system, notice: () => notice, today: () => today });

const idOf = async (subject: string): Promise<string> => {
  const [row] = await admin.query<{ id: string }>(
    {},
    { text: 'select id from access.actor where subject = $1', values: [subject] },
  );
  return row?.id ?? '';
};
const BEGAN = new Date('2026-11-23T08:00:00Z');
const may = async (who: string, claimedRoles: readonly string[], over: object = {}) =>
  stillMay({
    actor: await idOf(who),
    claimedRoles,
    at: BEGAN,
    controller: 'mpy_telecom',
    duty: 'import',
    purpose: 'service_delivery',
    ...over,
  });

/** What the provider claimed when somebody signed in to the console. */
const signIn = async (who: string, roles: readonly string[], at: string) =>
  admin.query(
    {},
    {
      text: `insert into access.session
          (actor, claimed_roles, secret_hash, signed_in_at, claims_at, rotated_at, last_used_at, ends_at)
        select $1, $2, sha256($3::text::bytea), at, at, at, at, at + interval '12 hours' from (select $3::timestamptz) moment (at)`,
      values: [await idOf(who), roles, at],
    },
  );

/** The day after a day, both `YYYY-MM-DD`. */
const nextDay = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

test('goes by what was claimed when it began, until a later sign-in claims something else', async () => {
  expect(await may('liisa', ['data_steward'])).toBe(true);
  expect(await may('liisa', [])).toBe(false);
  expect(await may('liisa', ['data_steward'], { purpose: 'billing' })).toBe(false);
  expect(await may('liisa', ['data_steward'], { controller: 'acme' })).toBe(false);
  await signIn('liisa', [], '2026-11-23T07:59:59Z');
  expect(await may('liisa', ['data_steward'])).toBe(true);
  await signIn('liisa', ['agent'], '2026-11-23T08:00:01Z');
  expect(await may('liisa', ['data_steward'])).toBe(false);
});

test('goes by what was claimed anew in a session that was open before it began', async () => {
  await signIn('sanna', ['data_steward'], '2026-11-23T07:30:00Z');
  expect(await may('sanna', ['data_steward'])).toBe(true);
  await admin.query(
    {},
    {
      text: "update access.session set claimed_roles = '{}', claims_at = '2026-11-23T08:10:00Z' where actor = $1",
      values: [await idOf('sanna')],
    },
  );
  expect(await may('sanna', ['data_steward'])).toBe(false);
});

test('ends with the assigned role, the undertaking, the employment and the line of the notice, at once', async () => {
  const { items } = (await call('outi', '/v1/staff?limit=200')).body;
  const member = (who: string) => items.find(({ subject }: { subject: string }) => subject === who).id;
  const role = { body: { role: 'data_steward', from: today, to: today } };
  expect((await call('outi', `/v1/staff/${member('aino')}/roles`, role)).status).toBe(200);
  expect(await may('aino', [])).toBe(true);
  const now = today;
  today = nextDay(now);
  expect(await may('aino', [])).toBe(false);
  today = now;

  await call('outi', `/v1/staff/${member('aino')}/undertakings/confidentiality`, { method: 'DELETE' });
  expect(await may('aino', [])).toBe(false);
  await call('outi', `/v1/staff/${member('aino')}/undertakings`, {
    body: { undertaking: 'confidentiality' },
  });
  expect(await may('aino', [])).toBe(true);

  const before = notice;
  const edition = await readEdition(MPY, (source) => {
    const without = source.replace(/( {2}data_steward:[\s\S]*?) {4}duties: \[import\]\n/, '$1');
    expect(without).not.toBe(source);
    return without;
  });
  await withClient(database.admin, (client) => applyNotice(client, edition, database.instance));
  notice = await readNotice();
  expect(await may('aino', [])).toBe(false);
  notice = before;
  expect(await may('aino', [])).toBe(true);

  await until(async () =>
    expect((await call('outi', `/v1/staff/${member('aino')}`, { method: 'DELETE' })).status).toBeLessThan(
      300,
    ),
  );
  expect(await may('aino', [])).toBe(false);
});
