import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { applyNotice } from '../../notice/apply-notice.ts';
import { withClient } from '../../platform/database/prepare-database.ts';
import { quoteName, roleNames } from '../../platform/database/roles.ts';
import { MPY, MPY_APPLIED, readEdition } from '../../testing/applied-register.ts';
import { startMailServer } from '../../testing/mail-server.ts';
import { startRunningRegister } from '../../testing/running-register.ts';
import { createTestDatabase } from '../../testing/test-database.ts';
import { until } from '../../testing/until.ts';
import { listGlasses } from './broken-glass.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const admin = database.openAsAdmin();
const mail = await startMailServer();
const { call } = await startRunningRegister(database, {
  SELOSTE_SMTP_URL: mail.url,
  SELOSTE_MAIL_FROM: 'seloste@example.fi',
});
const REASON = 'Esimerkin Ainon puhelin 040 123 4567 on poikki.';
const open = (who: string, purpose: string, over: object = {}) =>
  call(who, '/v1/break-glass', { body: { purpose, controller: 'mpy_telecom', reason: REASON, ...over } });
const search = (who: string, purpose: string, reason?: string) =>
  call(who, '/v1/search', {
    purpose,
    ...(reason !== undefined && { reason }),
    body: { criteria: { name: 'Nobody' } },
  });
const settled = (who: string, purpose: string, status: number) =>
  until(async () => expect((await search(who, purpose)).status).toBe(status));

test('the mail tells nothing of what was written, and no header can be written into it', async () => {
  const { body } = await open('timo', 'service_delivery', { reason: `${REASON}\r\nBcc: evil@example.fi` });
  await until(() => expect(mail.taken.some(({ source }) => source.includes(body.id))).toBe(true));
  const told = mail.taken.find(({ source }) => source.includes(body.id));
  expect(told?.to).toEqual(['tietosuojavastaava@mpy.fi']);
  for (const word of ['Esimerk', '040', 'evil']) expect(told?.source).not.toContain(word);
});

test('its time is not made longer: not by opening it again, not by SQL of the serving program', async () => {
  const { body: glass } = await open('aino', 'billing');
  expect((await open('aino', 'billing')).body.code).toBe('break-glass-needless');
  await call('aino', `/v1/break-glass/${glass.id}`, { method: 'DELETE' });
  await settled('aino', 'billing', 403);
  await expect(
    admin.query(
      {},
      {
        text: `update access.break_glass set ended_at = null, ends_at = now() + interval '30 minutes' where id = $1`,
        values: [glass.id],
      },
    ),
  ).rejects.toMatchObject({ code: 'staff-row-ended' });
  await settled('aino', 'billing', 403);
  expect((await open('aino', 'billing')).body.code).toBe('break-glass-unreviewed');
  const elsewhere = await open('aino', 'billing', { controller: 'mpy_osuuskunta' });
  expect(elsewhere.body.code).toBe('break-glass-unreviewed');
  await expect(
    admin.query(
      {},
      {
        text: `insert into access.break_glass (id, actor, purpose, controller, reason, notice_version, ends_at)
          select gen_random_uuid(), actor, purpose, controller, 'x', 1, now() + interval '30 minutes'
          from access.break_glass where id = $1`,
        values: [glass.id],
      },
    ),
  ).rejects.toMatchObject({ code: 'break-glass-unreviewed' });
});

test('every access under it carries its mark, whatever reason is written', async () => {
  const { body: glass } = await open('eero', 'customer_service');
  await settled('eero', 'customer_service', 200);
  for (const reason of ['x'.repeat(500), `done [break-glass ${'0'.repeat(8)}-0000-7000-8000-000000000000]`])
    expect((await search('eero', 'customer_service', reason)).status).toBe(200);
  const { items } = (await call('outi', `/v1/break-glass/${glass.id}/accesses`)).body;
  const written = items.map(({ reason }: { reason: string }) => reason);
  expect(
    written.filter((reason: string) => reason.startsWith('xxx') || reason.startsWith('done')).length,
  ).toBe(2);
});

test('a mark that somebody else writes into a reason of theirs is no access under it', async () => {
  const [glass] = (await call('outi', '/v1/break-glass')).body.items;
  const idle = `/v1/break-glass/${glass.id}/accesses`;
  const before = (await call('outi', idle)).body.items.length;
  expect(glass.name).toBe('Eero Laine');
  const forged = await search('aino', 'customer_service', `soitti [break-glass ${glass.id}]`);
  expect(forged.status).toBe(200);
  expect((await call('outi', idle)).body.items).toHaveLength(before);
});

test('closes at once with the undertaking, and with a notice that allows it no more', async () => {
  await open('aino', 'disruption_handling');
  await settled('aino', 'disruption_handling', 200);
  const aino = (await call('outi', '/v1/staff?limit=200')).body.items.find(
    ({ subject }: { subject: string }) => subject === 'aino',
  );
  await call('outi', `/v1/staff/${aino.id}/undertakings/confidentiality`, { method: 'DELETE' });
  await settled('aino', 'disruption_handling', 403);
  await call('outi', `/v1/staff/${aino.id}/undertakings`, { body: { undertaking: 'confidentiality' } });
  await settled('aino', 'disruption_handling', 200);
  const edition = await readEdition(MPY, (source) => {
    const without = source.replace(
      /\n {4}break_glass: \[disruption_handling, service_delivery, billing\]/,
      '',
    );
    expect(without).not.toBe(source);
    return without;
  });
  await withClient(database.admin, (client) => applyNotice(client, edition, database.instance));
  await settled('aino', 'disruption_handling', 403);
  expect((await call('aino', '/v1/me')).body.may_break_glass).toEqual([]);
  expect((await open('aino', 'billing')).body.code).toBe('break-glass-refused');
});

test('opened anew at the moment it is ended, it still waits for its review', async () => {
  await using two = await openTwo();
  const [ending, opening] = two.sessions;
  const actor = randomUUID();
  const glass = (id: string) => ({
    text: `insert into access.break_glass (id, actor, purpose, controller, reason, notice_version, ends_at)
      values ($1, $2, 'billing', 'mpy_telecom', 'x', 1, now() + interval '30 minutes')`,
    values: [id, actor],
  });
  const first = randomUUID();
  await ending.query(
    "insert into access.actor (id, issuer, subject, kind, name) values ($1, 'test', 'racer', 'person', 'Rauli Rinnakkainen')",
    [actor],
  );
  await ending.query(glass(first));
  await ending.query('begin');
  await ending.query('update access.break_glass set ended_at = now() where id = $1', [first]);
  const opened = opening.query(glass(randomUUID())).then(
    () => 'opened',
    ({ code }: { code: string }) => code,
  );
  await until(async () => expect(await two.waiting()).toBe(1));
  await ending.query('commit');
  expect(await opened).toBe('SE303');
});

test('an end of another’s, and looks at what is not one’s own controller’s, are in the log as refused', async () => {
  const [{ id }] = (await call('outi', '/v1/break-glass')).body.items;
  const span = {
    from: new Date(Date.now() - 600_000).toISOString(),
    to: new Date(Date.now() + 600_000).toISOString(),
  };
  const refused = async () => {
    const list = await call(
      'outi',
      `/v1/audit/entries?${new URLSearchParams({ ...span, outcome: 'refused', limit: '200' })}`,
    );
    expect(list.status).toBe(200);
    return list.body.items
      .filter(({ code }: { code: string }) => code === 'break-glass-unknown')
      .map(({ operation, records }: { operation: string; records: string[] }) => `${operation} ${records}`);
  };
  expect(await refused()).toEqual([]);
  for (const [who, path, method] of [
    ['eero', `/v1/break-glass/${id}`, 'DELETE'],
    ['outi', `/v1/break-glass/${randomUUID()}`, 'GET'],
    ['outi', `/v1/break-glass/${randomUUID()}/accesses`, 'GET'],
  ] as const)
    expect((await call(who, path, { method })).status, `${method} ${path}`).toBe(404);
  await until(async () =>
    expect((await refused()).toSorted()).toEqual([
      'change break_glass',
      'read audit_log',
      'read break_glass',
    ]),
  );
});

/** Two sessions under the role that writes the staff's tables. */
const openTwo = async () => {
  const role = roleNames(database.instance).system;
  const sessions = await Promise.all(
    [1, 2].map(async () => {
      const client = new Client(database.admin);
      await client.connect();
      await client.query(`set role ${quoteName(role)}`);
      return client;
    }),
  );
  const [one, other] = sessions as [Client, Client];
  return {
    sessions: [one, other] as const,
    /** How many of them wait for a lock. */
    waiting: async () => {
      const [row] = await admin.query<{ count: number }>(
        {},
        {
          text: "select count(*)::int as count from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
        },
      );
      return row?.count;
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all(sessions.map((session) => session.end()));
    },
  };
};

test('a page is not begun at a glass of another controller: nothing is told of when it was broken', async () => {
  const add = async (who: string, controller: string, age: string) => {
    const id = randomUUID();
    await admin.query(
      {},
      {
        text: `insert into access.break_glass (id, actor, purpose, controller, reason, notice_version, opened_at, ends_at)
          select $1, id, 'research', $2, 'a long while ago', 1, now() - $3::interval, now() - $3::interval + interval '1 minute'
          from access.actor where subject = $4`,
        values: [id, controller, age, who],
      },
    );
    return id;
  };
  const [older, foreign, newer] = [
    await add('pekka', 'mpy_yrityspalvelut', '3 days'),
    await add('jari', 'mpy_telecom', '2 days'),
    await add('kaisa', 'mpy_yrityspalvelut', '1 day'),
  ];
  const after = async (id: string | undefined) =>
    (
      await listGlasses(admin, { controllers: ['mpy_yrityspalvelut'], state: 'all', limit: 10, after: id })
    ).map(({ id: found }) => found);
  expect(await after(newer)).toEqual([older]);
  expect(await after(foreign)).toEqual([]);
});
