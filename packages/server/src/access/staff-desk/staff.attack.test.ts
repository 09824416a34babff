import { expect, test } from 'vitest';
import { MPY_APPLIED } from '../../testing/applied-register.ts';
import { startRunningRegister } from '../../testing/running-register.ts';
import { createTestDatabase } from '../../testing/test-database.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const admin = database.openAsAdmin();
const { call, register } = await startRunningRegister(database);
const put = (subject: string, over: object = {}) =>
  call('antti', '/v1/staff', {
    body: {
      issuer: register.issuer,
      subject,
      kind: 'person',
      name: 'Somebody Else',
      employer: null,
      controllers: ['mpy_telecom'],
      ...over,
    },
  });
const employmentOf = async (subject: string) => {
  const [row] = await admin.query(
    {},
    {
      text: `select e.id, e.controllers from access.employment e join access.actor a on a.id = e.actor
        where a.subject = $1 and e.ended_at is null`,
      values: [subject],
    },
  );
  return row;
};

test('nobody changes their own entry by putting themselves on the list anew', async () => {
  const before = await employmentOf('antti');
  expect((await put('antti')).body.code).toBe('staff-self');
  expect(await employmentOf('antti')).toEqual(before);
});

test('nobody takes over the staff of a controller that they do not work for', async () => {
  await admin.query(
    {},
    {
      text: `update access.employment set controllers = '{mpy_osuuskunta}'
        where ended_at is null and actor = (select id from access.actor where subject = 'kaisa')`,
    },
  );
  await admin.query(
    {},
    {
      text: `update access.employment set controllers = '{mpy_telecom}'
        where ended_at is null and actor = (select id from access.actor where subject = 'antti')`,
    },
  );
  // What is changed past the register it hears of a moment later.
  await expect.poll(async () => (await call('antti', '/v1/me')).body.controllers).toEqual(['mpy_telecom']);
  const before = await employmentOf('kaisa');
  expect((await put('kaisa')).body.code).toBe('staff-of-other-controller');
  expect(await employmentOf('kaisa')).toEqual(before);
});

test('a page is not begun at somebody of another controller: nothing is told of where their name stands', async () => {
  const [kaisa] = await admin.query<{ id: string }>(
    {},
    { text: "select id from access.actor where subject = 'kaisa'" },
  );
  const { items } = (await call('antti', '/v1/staff')).body;
  expect(items.length).toBeGreaterThan(2);
  expect((await call('antti', `/v1/staff?cursor=${items[0].id}`)).body.items).toEqual(items.slice(1));
  expect((await call('antti', `/v1/staff?cursor=${kaisa?.id}`)).body.items).toEqual([]);
});

test('who works for none of one’s controllers is neither listed nor changed', async () => {
  const listed = async (state = 'working') =>
    (await call('antti', `/v1/staff?limit=200&state=${state}`)).body.items.map(
      ({ subject }: { subject: string }) => subject,
    );
  expect(await listed()).toContain('aino');
  expect(await listed()).not.toContain('kaisa');
  const before = await employmentOf('kaisa');
  const [kaisa] = await admin.query<{ id: string }>(
    {},
    { text: "select id from access.actor where subject = 'kaisa'" },
  );
  for (const [path, options] of [
    ['', { method: 'DELETE' }],
    ['/roles', { body: { role: 'agent' } }],
    ['/roles/marketer', { method: 'DELETE' }],
    ['/undertakings', { body: { undertaking: 'confidentiality' } }],
    ['/own-record', { method: 'PUT', body: { subject: null } }],
  ] as const) {
    const answer = await call('antti', `/v1/staff/${kaisa?.id}${path}`, options);
    expect([answer.status, answer.body.code], path).toEqual([404, 'staff-unknown']);
  }
  expect(await employmentOf('kaisa')).toEqual(before);
});

test('who came back is working, whatever ended before', async () => {
  const subjects = async (state: string) =>
    (await call('antti', `/v1/staff?limit=200&state=${state}`)).body.items.map(
      ({ subject }: { subject: string }) => subject,
    );
  const [timo] = await admin.query<{ id: string }>(
    {},
    { text: "select id from access.actor where subject = 'timo'" },
  );
  expect((await call('antti', `/v1/staff/${timo?.id}`, { method: 'DELETE' })).status).toBe(200);
  expect(await subjects('ended')).toContain('timo');
  expect((await put('timo')).status).toBe(201);
  expect(await subjects('working')).toContain('timo');
  expect(await subjects('ended')).not.toContain('timo');
});
