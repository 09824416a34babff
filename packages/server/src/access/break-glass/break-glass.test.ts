import { Client } from 'pg';
import { describe, expect, onTestFinished, test } from 'vitest';
import { MPY_APPLIED } from '../../testing/applied-register.ts';
import { startMailServer } from '../../testing/mail-server.ts';
import { startRunningRegister } from '../../testing/running-register.ts';
import { createTestDatabase } from '../../testing/test-database.ts';
import { until } from '../../testing/until.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const admin = database.openAsAdmin();
const mail = await startMailServer();
const { call, register } = await startRunningRegister(database, {
  SELOSTE_SMTP_URL: mail.url,
  SELOSTE_MAIL_FROM: 'seloste@example.fi',
});
const REASON = 'Sairaalan linja on poikki eikä vikapäivystys vastaa.';
const ask = (who: string, over: object = {}) =>
  call(who, '/v1/break-glass', {
    body: { purpose: 'disruption_handling', controller: 'mpy_telecom', reason: REASON, ...over },
  });
/** A search is a call that every purpose has; its answer does not matter here. */
const search = (who: string, purpose: string, controller = 'mpy_telecom') =>
  call(who, '/v1/search', { purpose, controller, body: { criteria: { name: 'Nobody' } } });
const me = async (who: string) => (await call(who, '/v1/me')).body;
const settled = (who: string, purpose: string, status: number) =>
  until(async () => expect((await search(who, purpose)).status).toBe(status));

describe('a purpose outside the role', () => {
  test('opens with a written reason, for the controller and the minutes of the notice, and closes when ended', async () => {
    expect((await search('aino', 'disruption_handling')).body.code).toBe('purpose-refused');
    const before = await me('aino');
    expect(before.may_break_glass).toEqual(['disruption_handling', 'service_delivery', 'billing']);
    expect(before.break_glass).toEqual({ minutes: 60, reason_characters: 20 });

    const { status, body: glass } = await ask('aino');
    expect(status).toBe(201);
    expect(Date.parse(glass.ends_at) - Date.parse(glass.opened_at)).toBe(3_600_000);
    await settled('aino', 'disruption_handling', 200);
    expect((await search('aino', 'disruption_handling', 'mpy_osuuskunta')).body).toMatchObject({
      code: 'controller-refused',
      allowed_controllers: ['mpy_telecom'],
    });
    expect((await search('aino', 'billing')).body.code).toBe('purpose-refused');
    const now = await me('aino');
    expect(now.purposes_now).toContainEqual({
      purpose: 'disruption_handling',
      controllers: ['mpy_telecom'],
      because: 'break_glass',
      break_glass: glass.id,
      ends_at: glass.ends_at,
    });
    expect((await ask('aino')).body.code).toBe('break-glass-needless');

    expect((await call('eero', `/v1/break-glass/${glass.id}`, { method: 'DELETE' })).status).toBe(404);
    const ended = await call('aino', `/v1/break-glass/${glass.id}`, { method: 'DELETE' });
    expect(ended.body).toMatchObject({ open: false, ended_at: expect.any(String) });
    await settled('aino', 'disruption_handling', 403);
  });

  test('closes by itself when its time is over, and is opened anew only when it was reviewed', async () => {
    const { body: glass } = await ask('timo', { purpose: 'service_delivery' });
    await settled('timo', 'service_delivery', 200);
    await admin.query(
      {},
      {
        text: `update access.break_glass set opened_at = opened_at - interval '2 hours', ends_at = ends_at - interval '2 hours'
          where id = $1`,
        values: [glass.id],
      },
    );
    await settled('timo', 'service_delivery', 403);
    const again = await ask('timo', { purpose: 'service_delivery' });
    expect(again).toMatchObject({ status: 409, body: { code: 'break-glass-unreviewed' } });
    const id = again.body.instance.replace('urn:seloste:call:', '');
    expect((await register.audit.looksOfAccess(id)).items).toMatchObject([
      { operation: 'break-glass', outcome: 'refused', code: 'break-glass-unreviewed' },
    ]);
    // Another purpose waits for nothing of it.
    expect((await ask('timo', { purpose: 'customer_service' })).status).toBe(201);

    const review = { body: { outcome: 'justified', note: 'Vika oli todellinen ja jatkuu yhä.' } };
    expect((await call('outi', `/v1/break-glass/${glass.id}/review`, review)).status).toBe(200);
    expect((await ask('timo', { purpose: 'service_delivery' })).status).toBe(201);
  });

  test.each([
    [
      'a purpose that the notice does not name for the role',
      'aino',
      { purpose: 'subject_rights' },
      'break-glass-refused',
    ],
    ['a purpose that is none', 'aino', { purpose: 'spying' }, 'break-glass-refused'],
    ['a purpose of the role', 'aino', { purpose: 'customer_service' }, 'break-glass-needless'],
    ['a controller of nobody', 'aino', { purpose: 'billing', controller: 'acme' }, 'break-glass-refused'],
    ['a short reason', 'aino', { purpose: 'billing', reason: 'kiire on kova' }, 'break-glass-reason-short'],
    [
      'a reason of blanks',
      'aino',
      { purpose: 'billing', reason: ' '.repeat(40) },
      'break-glass-reason-short',
    ],
    ['no undertaking in force', 'ville', {}, 'break-glass-refused'],
    ['a role that the notice gives none', 'kaisa', { purpose: 'billing' }, 'break-glass-refused'],
    [
      'a purpose that the processor does not act for',
      'maria',
      { purpose: 'service_delivery' },
      'break-glass-refused',
    ],
    ['a service', 'demo-integration', { purpose: 'customer_service' }, 'break-glass-refused'],
  ])('stays closed for %s, and the log has it', async (_what, who, over, code) => {
    const answer = await ask(who, over);
    expect(answer.body.code).toBe(code);
    const id = answer.body.instance.replace('urn:seloste:call:', '');
    const { items } = await register.audit.looksOfAccess(id);
    expect(items).toMatchObject([{ operation: 'break-glass', outcome: 'refused', code }]);
  });

  test('opens once when asked for many times at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => ask('eero', { purpose: 'customer_service' })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409, 409]);
  });

  test('is never longer than an hour, whatever asks the database', async () => {
    await expect(
      admin.query(
        {},
        {
          text: `insert into access.break_glass (id, actor, purpose, controller, reason, notice_version, ends_at)
            select gen_random_uuid(), id, 'billing', 'mpy_telecom', 'x', 1, now() + interval '61 minutes'
            from access.actor where subject = 'aino'`,
        },
      ),
    ).rejects.toMatchObject({ code: 'constraint-violated' });
  });
});

describe('the data-protection officer', () => {
  test('is told at once on the desk and by mail, sees every access, and reviews', async () => {
    const waitingBefore = (await me('outi')).alarms.break_glass;
    const { body: glass } = await ask('aino', { purpose: 'billing' });
    await settled('aino', 'billing', 200);
    await search('aino', 'customer_service');
    expect((await me('outi')).alarms).toEqual({ break_glass: waitingBefore + 1 });
    expect((await me('aino')).alarms).toEqual({});

    await until(() => expect(mail.taken.some(({ source }) => source.includes(glass.id))).toBe(true));
    const told = mail.taken.find(({ source }) => source.includes(glass.id));
    expect(told?.to).toEqual(['tietosuojavastaava@mpy.fi']);
    expect(told?.source).not.toContain('Sairaalan');
    expect(told?.source).toContain(`/break-glass/${glass.id}`);

    const [newest] = (await call('outi', '/v1/break-glass?state=unreviewed')).body.items;
    expect(newest).toMatchObject({
      id: glass.id,
      name: 'Aino Mäkelä',
      reason: REASON,
      open: true,
      review: null,
    });
    const accesses = (await call('outi', `/v1/break-glass/${glass.id}/accesses`)).body.items;
    expect(accesses.length).toBeGreaterThan(0);
    expect(new Set(accesses.map(({ operation }: { operation: string }) => operation))).toEqual(
      new Set(['search']),
    );
    expect(accesses[0].reason).toBe(`a test of it [break-glass ${glass.id}]`);

    const review = { body: { outcome: 'unjustified', note: 'Laskutuksen työntekijä oli paikalla.' } };
    expect((await call('aino', `/v1/break-glass/${glass.id}/review`, review)).status).toBe(403);
    const reviewed = await call('outi', `/v1/break-glass/${glass.id}/review`, review);
    expect(reviewed.body).toMatchObject({
      open: false,
      review: { outcome: 'unjustified', reviewer_name: 'Outi Kallio' },
    });
    await settled('aino', 'billing', 403);
    expect((await me('outi')).alarms).toEqual({ break_glass: waitingBefore });
    expect((await call('outi', `/v1/break-glass/${glass.id}/review`, review)).body.code).toBe(
      'break-glass-reviewed',
    );
  });

  test('hears of it in an open console, and nobody else does', async () => {
    const idOf = async (who: string): Promise<string> => (await me(who)).actor;
    const [officer, agent] = [await idOf('outi'), await idOf('eero')];
    for (const [actor, roles] of [
      [officer, ['officer']],
      [agent, ['biller']],
    ])
      await admin.query(
        {},
        {
          text: `insert into access.session
              (actor, claimed_roles, secret_hash, signed_in_at, rotated_at, last_used_at, claims_at, ends_at)
            values ($1, $2, sha256(gen_random_uuid()::text::bytea), now(), now(), now(), now(), now() + interval '1 hour')`,
          values: [actor, roles],
        },
      );
    const heard: string[] = [];
    const hearing = new Client(database.admin);
    hearing.on('notification', ({ payload = '' }) => heard.push(payload));
    await hearing.connect();
    onTestFinished(() => hearing.end());
    await hearing.query('listen seloste_staff');
    const { body: glass } = await ask('aino', { purpose: 'billing' });
    await until(() => expect(heard).toContain(officer));
    heard.length = 0;
    await call('aino', `/v1/break-glass/${glass.id}`, { method: 'DELETE' });
    await until(() => expect(heard).toContain(officer));
    expect(heard).not.toContain(agent);
  });

  test('does not judge their own emergency: the database refuses it', async () => {
    const given = await call('antti', '/v1/staff?limit=200');
    const aino = given.body.items.find(({ subject }: { subject: string }) => subject === 'aino');
    await call('antti', `/v1/staff/${aino.id}/roles`, { body: { role: 'officer' } });
    const glass = await until(async () => {
      expect((await me('aino')).duties).toContain('audit');
      return (await ask('aino', { purpose: 'service_delivery' })).body;
    });
    const review = { body: { outcome: 'justified', note: 'Oma tapaus, kaikki kunnossa.' } };
    const answer = await call('aino', `/v1/break-glass/${glass.id}/review`, review);
    expect(answer.body.code).toBe('break-glass-own');
    const { items } = (await call('outi', '/v1/break-glass')).body;
    expect(items.find(({ id }: { id: string }) => id === glass.id)).toMatchObject({
      open: true,
      review: null,
    });
  });

  test('of another controller sees nothing of it', async () => {
    await admin.query(
      {},
      {
        text: `update access.employment set controllers = '{mpy_osuuskunta}'
          where actor = (select id from access.actor where subject = 'outi')`,
      },
    );
    const { items } = await until(async () => {
      const answer = await call('outi', '/v1/break-glass', { controller: 'mpy_osuuskunta' });
      expect(answer.body.items).toEqual([]);
      return answer.body;
    });
    expect(items).toEqual([]);
    const [any] = await admin.query<{ id: string }>(
      {},
      { text: 'select id from access.break_glass limit 1' },
    );
    const one = await call('outi', `/v1/break-glass/${any?.id}/accesses`, { controller: 'mpy_osuuskunta' });
    expect(one.body.code).toBe('break-glass-unknown');
    const itself = await call('outi', `/v1/break-glass/${any?.id}`, { controller: 'mpy_osuuskunta' });
    expect(itself.body.code).toBe('break-glass-unknown');
    const review = { body: { outcome: 'justified', note: 'Toisen rekisterinpitäjän asia.' } };
    const reviewed = await call('outi', `/v1/break-glass/${any?.id}/review`, {
      controller: 'mpy_osuuskunta',
      ...review,
    });
    expect(reviewed.body.code).toBe('break-glass-unknown');
    // Others wait for their review, and none of them here.
    const [waiting] = await admin.query<{ count: number }>(
      {},
      {
        text: `select count(*)::int as count from access.break_glass g
          where not exists (select from access.break_glass_review r where r.break_glass = g.id)`,
      },
    );
    expect(waiting?.count).toBeGreaterThan(0);
    expect((await me('outi')).alarms).toEqual({ break_glass: 0 });
  });
});
