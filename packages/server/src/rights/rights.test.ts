// Over 400 lines: each step of a request and each way to bend one is a test, and they share one register and its ways of asking.
import { randomUUID } from 'node:crypto';
import { dueDay, extendedDueDay } from '@seloste/notice';
import { describe, expect, test } from 'vitest';
import { openColleagues, todayInFinland } from '../access/access.api.ts';
import { roleNames } from '../platform/database/roles.ts';
import { MPY_APPLIED } from '../testing/applied-register.ts';
import {
  ACTOR,
  addCustomer,
  type Call,
  openRegisterCalls,
  SERVICES,
  TELECOM,
} from '../testing/register-calls.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { rightsRoutes } from './rights.api.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const admin = database.openAsAdmin();
const system = database.open({ role: roleNames(database.instance).system });
const register = await openRegisterCalls(database, {
  roles: ['agent', 'officer'],
  routes: (parts) => (http) =>
    rightsRoutes(http, { ...parts, colleagues: openColleagues(system), today: todayInFinland }),
});
await admin.query(
  {},
  {
    text: "insert into access.actor (id, issuer, subject, kind, name) values ($1, 'test', 'a', 'person', 'Aino Agentti')",
    values: [ACTOR],
  },
);

const TOLD = { deadline: 'P1M', extension: 'P2M' };
const today = todayInFinland();
const before = (days: number): string =>
  new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);

const call = (asked: Partial<Call> & Pick<Call, 'url'>) =>
  register.call({ purpose: 'subject_rights', ...asked });
const post = (url: string, body: unknown, more: Partial<Call> = {}) =>
  call({ method: 'POST', url, body, ...more });
const AGENT = { purpose: 'customer_service' } as const;
const ASKED = { right: 'access', way: 'phone' } as const;
const record = async (given: object = {}, more: Partial<Call> = AGENT) => {
  const subject = await addCustomer(register);
  const recorded = await post('/requests', { subject, ...ASKED, ...given }, more);
  expect(recorded.status, JSON.stringify(recorded.body)).toBe(201);
  return recorded.body;
};
const extendIt = (id: string, more: Partial<Call> = {}) =>
  post(`/requests/${id}/extension`, { reason: 'Tallenteita on paljon.', told_by: 'email' }, more);
const close = (id: string, body: object = { outcome: 'answered', told_by: 'email' }) =>
  post(`/requests/${id}/closure`, body);
const looksAt = async (subject: string) => (await register.audit.looksAtSubject(subject)).items;

describe('a request', () => {
  test('that an agent hears on the phone is recorded with its due day', async () => {
    const request = await record({ wording: 'Haluan nähdä kaikki tietoni.', received_on: before(3) });
    expect(request).toMatchObject({
      right: 'access',
      way: 'phone',
      status: 'open',
      received_on: before(3),
      due_on: dueDay(before(3), TOLD),
      identified_by: null,
      wording: 'Haluan nähdä kaikki tietoni.',
      recorded_by: { id: ACTOR, name: 'Aino Agentti' },
      closed_on: null,
      last_day: null,
      clock: {
        answer_by: dueDay(before(3), TOLD),
        overdue: false,
        extends_to: extendedDueDay(before(3), TOLD),
      },
      shown: { person: [{ family_name: 'Esimerkki' }] },
    });
    // The answer is the officer's: what was done about it is not for the agent.
    expect(request.steps).toBeUndefined();
    const whole = await call({ url: `/requests/${request.id}` });
    expect(whole.body).toMatchObject({ id: request.id, steps: [] });
    const looks = await looksAt(request.subject);
    expect(looks.map(({ operation, purpose }) => `${operation} ${purpose}`)).toEqual(
      expect.arrayContaining(['add customer_service', 'read customer_service', 'read subject_rights']),
    );
  });

  test('is sealed as it lies', async () => {
    const { id } = await record({ wording: 'Vain minun sanani.' });
    await close(id, { outcome: 'refused', reason: 'Henkilöä ei tunnistettu.', told_by: 'phone' });
    const [row] = await admin.query<{ row: string }>(
      {},
      {
        text: `select (to_jsonb(q) || to_jsonb(s))::text as row from register.subject_request q
          join register.request_step s on s.request_id = q.id where q.id = $1`,
        values: [id],
      },
    );
    const bytes = Buffer.from('Vain minun').toString('hex');
    expect(row?.row).not.toMatch(new RegExp(`Vain minun|${bytes}|tunnistettu`));
  });

  test.each([
    ['a day that has not come', { received_on: before(-1) }, 'request-in-the-future'],
    ['a day before the law', { received_on: '2018-05-24' }, 'request-before-the-law'],
    ['a right that has no time', { right: 'complaint' }, 'request-right-unanswered'],
    ['a right that is none', { right: 'oblivion' }, 'fields-refused'],
    [
      'a means of identifying that the notice rules out',
      { identified_by: 'code_and_name' },
      'fields-refused',
    ],
    ['a way that is none', { way: 'pigeon' }, 'request-invalid'],
  ])('with %s is refused, and the refusal is in the log', async (_what, given, code) => {
    const subject = await addCustomer(register);
    const refused = await post('/requests', { subject, ...ASKED, ...given }, AGENT);
    expect(refused).toMatchObject({ status: 422, body: { code } });
    const kept = (await looksAt(subject)).filter(({ outcome }) => outcome === 'refused');
    expect(kept).toHaveLength(code === 'request-invalid' ? 0 : 1);
  });

  test('is a person’s, never an organisation’s', async () => {
    const subject = await addCustomer(register, {}, { kind: 'company' });
    expect(await post('/requests', { subject, ...ASKED }, AGENT)).toMatchObject({
      status: 422,
      body: { code: 'request-of-an-organisation' },
    });
  });

  test('of another controller is not there', async () => {
    const { id } = await record();
    const elsewhere = { controller: SERVICES };
    for (const answer of [
      await call({ ...elsewhere, url: `/requests/${id}` }),
      await extendIt(id, elsewhere),
      await call({ url: `/requests/${randomUUID()}` }),
    ]) {
      expect(answer).toMatchObject({ status: 404, body: { code: 'request-not-found' } });
    }
    expect((await call({ ...elsewhere, url: '/requests?state=all' })).body.items).toEqual([]);
  });
});

describe('the notice says who', () => {
  test('reads, records and answers', async () => {
    const { id, subject } = await record();
    for (const asked of [
      { url: '/requests' },
      { url: `/requests/${id}` },
      { url: `/subjects/${subject}/requests` },
    ]) {
      const refused = await call({ purpose: 'telemarketing', ...asked });
      expect(refused).toMatchObject({ status: 403, body: { code: 'purpose-does-not-reach' } });
      expect(refused.body.allowed_purposes).toEqual([
        'billing',
        'contact_management',
        'customer_service',
        'subject_rights',
      ]);
    }
    expect(await extendIt(id, AGENT)).toMatchObject({
      status: 403,
      body: { allowed_purposes: ['subject_rights'] },
    });
  });

  test('reads what the person said: not who sends the bills', async () => {
    const { id, subject } = await record({ wording: 'Laskuni on väärin, oikaiskaa.' });
    const seen = await call({ purpose: 'billing', url: `/requests/${id}` });
    expect(seen.body).toMatchObject({ id, status: 'open' });
    expect(seen.body).not.toHaveProperty('wording');
    const told = await post('/requests', { subject, ...ASKED, wording: 'x' }, { purpose: 'billing' });
    expect(told).toMatchObject({
      status: 403,
      body: { allowed_purposes: ['contact_management', 'customer_service', 'subject_rights'] },
    });
    expect((await post('/requests', { subject, ...ASKED }, { purpose: 'billing' })).status).toBe(201);
  });

  test('sees a restricted person’s: the officer alone', async () => {
    const { id, subject } = await record();
    const restricted = await post(`/subjects/${subject}/blocks`, {
      source: 'data_subject',
      fields: { kind: 'restriction', began_on: today, evidence: 'form' },
    });
    expect(restricted.status, JSON.stringify(restricted.body)).toBe(201);
    expect(await call({ ...AGENT, url: `/requests/${id}` })).toMatchObject({ status: 404 });
    expect(await call({ url: `/requests/${id}` })).toMatchObject({ status: 200, body: { id } });
  });
});

describe('the time of a request', () => {
  test('is extended once, to three months from the receipt, with the reason that was told', async () => {
    const { id, subject } = await record({ received_on: before(5) });
    const extended = await extendIt(id);
    expect(extended).toMatchObject({
      status: 200,
      body: {
        status: 'extended',
        due_on: dueDay(before(5), TOLD),
        extended_to: extendedDueDay(before(5), TOLD),
        clock: { answer_by: extendedDueDay(before(5), TOLD), extends_to: null },
        steps: [
          {
            kind: 'extended',
            reason: 'Tallenteita on paljon.',
            told_by: 'email',
            taken_by: { id: ACTOR, name: 'Aino Agentti' },
          },
        ],
      },
    });
    expect(await extendIt(id)).toMatchObject({ status: 409, body: { code: 'request-extended-already' } });
    const history = await admin.query<{ status: string }>(
      {},
      {
        text: "select old->>'status' as status from register.change where subject = $1 and record = 'subject_request'",
        values: [subject],
      },
    );
    expect(history).toEqual([{ status: 'open' }]);
  });

  test('is not extended after its first month, however it is tried', async () => {
    const { id, subject, clock } = await record({ received_on: before(60) });
    expect(clock).toMatchObject({ overdue: true, extends_to: null });
    expect(clock.days_left).toBeLessThan(0);
    expect(await extendIt(id)).toMatchObject({ status: 409, body: { code: 'request-extension-late' } });
    await expect(
      stepAs('subject_rights', { subject, id, kind: 'extended', to: extendedDueDay(before(60), TOLD) }),
    ).rejects.toMatchObject({ code: 'request-extension-late' });
  });

  test('is extended on the last day of its first month, and is not late on it', async () => {
    const received = before(20);
    const dueOn = async (due: string) => {
      const subject = await addCustomer(register);
      const [row] = await as(
        'customer_service',
        `insert into register.subject_request (subject, controller, source, exercised_right, received_on, way, recorded_by, due_on)
          values ($1, $2, 'data_subject', 'access', $3, 'phone', $4, $5) returning id`,
        [subject, TELECOM, received, ACTOR, due],
      );
      return { subject, id: String(row?.id) };
    };
    const overdue = async () =>
      (await call({ url: '/requests?state=overdue&limit=200' })).body.items.map(
        ({ id }: { id: string }) => id,
      );
    const [today_, yesterday] = [await dueOn(today), await dueOn(before(1))];
    expect(await overdue()).toContain(yesterday.id);
    expect(await overdue()).not.toContain(today_.id);
    await expect(
      stepAs('subject_rights', { ...yesterday, kind: 'extended', to: before(-30) }),
    ).rejects.toMatchObject({ code: 'request-extension-late' });
    await stepAs('subject_rights', { ...today_, kind: 'extended', to: before(-30) });
    expect((await call({ url: `/requests/${today_.id}` })).body).toMatchObject({ status: 'extended' });
  });

  test('stops when it is answered, refused with a reason, or withdrawn', async () => {
    const { id } = await record({ received_on: before(50) });
    for (const lacking of [
      { outcome: 'refused', told_by: 'email' },
      { outcome: 'refused', reason: 'Ei tunnistettu.' },
      { outcome: 'answered' },
      { outcome: 'withdrawn', told_by: 'email' },
    ]) {
      expect(await close(id, lacking)).toMatchObject({
        status: 422,
        body: { code: 'request-closure-incomplete' },
      });
    }
    const refused = await close(id, { outcome: 'refused', reason: 'Ei tunnistettu.', told_by: 'post' });
    expect(refused.body).toMatchObject({
      status: 'refused',
      closed_on: today,
      clock: { days_left: null, overdue: true },
      last_day: `${Number(today.slice(0, 4)) + 3}${today.slice(4)}`.replace('-02-29', '-02-28'),
      steps: [{ kind: 'refused', reason: 'Ei tunnistettu.', told_by: 'post' }],
    });
    for (const answer of [
      await close(id),
      await extendIt(id),
      await post(`/requests/${id}/identification`, { identified_by: 'signed_form' }),
    ]) {
      expect(answer).toMatchObject({ status: 409, body: { code: 'request-closed' } });
    }
    const withdrawn = await record();
    expect((await close(withdrawn.id, { outcome: 'withdrawn' })).body).toMatchObject({ status: 'withdrawn' });
  });

  test('stops once, of ten who answer at once', async () => {
    const { id } = await record();
    const answers = await Promise.all(Array.from({ length: 10 }, () => close(id)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array(9).fill(409)]);
    expect((await call({ url: `/requests/${id}` })).body.steps).toHaveLength(1);
  });

  test('does not wait for the identification, which is kept as a step', async () => {
    const { id } = await record();
    const identified = await post(`/requests/${id}/identification`, { identified_by: 'known_contact' });
    expect(identified.body).toMatchObject({
      status: 'open',
      identified_by: 'known_contact',
      steps: [{ kind: 'identified', identified_by: 'known_contact', reason: null }],
    });
  });
});

describe('the list', () => {
  test('has what waits by its due day, then what is done; page by page and narrowed', async () => {
    const waiting = [
      await record({ received_on: before(10) }),
      await record({ received_on: before(90), right: 'erasure' }),
    ];
    const done = await record({ received_on: before(20) });
    await close(done.id);
    const read = async (
      query: string,
    ): Promise<
      { id: string; status: string; right: string; clock: { answer_by: string; overdue: boolean } }[]
    > => {
      const items = [];
      let cursor = '';
      do {
        const page = await call({ url: `/requests?limit=3&${query}${cursor}` });
        expect(page.status, JSON.stringify(page.body)).toBe(200);
        items.push(...page.body.items);
        cursor = page.body.next === undefined ? '' : `&cursor=${encodeURIComponent(page.body.next)}`;
      } while (cursor !== '');
      return items;
    };
    const open = await read('state=open');
    expect(open.map(({ id }) => id)).toEqual(expect.arrayContaining(waiting.map(({ id }) => id)));
    const days = open.map(({ clock }) => clock.answer_by);
    expect(days).toEqual(days.toSorted());
    expect(open.every(({ status }) => ['open', 'extended'].includes(status))).toBe(true);
    const all = await read('state=all');
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.findLastIndex(({ status }) => ['open', 'extended'].includes(status))).toBe(open.length - 1);
    expect((await read('state=closed')).map(({ id }) => id)).toContain(done.id);
    const overdue = await read('state=overdue');
    expect(overdue.length).toBeGreaterThan(0);
    expect(overdue.every(({ clock }) => clock.overdue)).toBe(true);
    expect((await read('state=all&right=erasure')).map(({ id }) => id)).toEqual([waiting[1]?.id]);
  });

  test('tells who, never what they said; the log names everybody shown', async () => {
    const { id, subject } = await record({ wording: 'Älkää kertoko tätä.' });
    const list = await call({ ...AGENT, url: '/requests?limit=200' });
    const mine = list.body.items.find((one: { id: string }) => one.id === id);
    expect(mine.shown.person).toEqual([{ given_names: 'Aino Maria', family_name: 'Esimerkki' }]);
    expect(JSON.stringify(list.body)).not.toContain('kertoko');
    expect((await looksAt(subject)).some(({ operation }) => operation === 'search')).toBe(true);
    const own = await call({ ...AGENT, url: `/subjects/${subject}/requests` });
    expect(own.body.items).toMatchObject([{ id, wording: 'Älkää kertoko tätä.' }]);
  });
});

interface RawStep {
  readonly subject: string;
  readonly id: string;
  readonly kind: string;
  readonly to?: string | undefined;
}

const settings = () => ({ 'seloste.access_id': randomUUID(), 'seloste.controller': TELECOM });
const poolOf = (purpose: string) => database.open({ role: roleNames(database.instance).purpose(purpose) });
const pools = new Map(
  ['customer_service', 'subject_rights', 'telemarketing'].map((one) => [one, poolOf(one)]),
);
const as = (purpose: string, text: string, values: unknown[] = []) => {
  const pool = pools.get(purpose);
  if (pool === undefined) throw new Error(purpose);
  return pool.query(settings(), { text, values });
};
const stepAs = (purpose: string, { subject, id, kind, to }: RawStep) =>
  as(
    purpose,
    `insert into register.request_step (subject, controller, source, request_id, kind, taken_by, extended_to, reason, told_by)
      values ($1, $2, 'own_records', $3, $4, $5, $6, '\\x00', 'email')`,
    [subject, TELECOM, id, kind, ACTOR, to ?? null],
  );

describe('the database refuses', () => {
  test('to change a request or a step, whoever asks', async () => {
    const { id } = await record();
    await extendIt(id);
    for (const purpose of ['customer_service', 'subject_rights', 'telemarketing']) {
      for (const statement of [
        `update register.subject_request set due_on = due_on + 30 where id = '${id}'`,
        `update register.request_step set taken_by = '${randomUUID()}' where request_id = '${id}'`,
        `delete from register.subject_request where id = '${id}'`,
      ]) {
        await expect(as(purpose, statement), `${purpose}: ${statement}`).rejects.toMatchObject({
          code: 'database-refused',
        });
      }
    }
    for (const statement of [
      `update register.subject_request set due_on = due_on + 30 where id = '${id}'`,
      `update register.subject_request set status = 'answered' where id = '${id}'`,
      `update register.request_step set taken_by = '${randomUUID()}' where request_id = '${id}'`,
    ]) {
      await expect(admin.query(settings(), { text: statement })).rejects.toMatchObject({
        code: 'request-not-rewritten',
      });
    }
  });

  test('steps and reading without the purpose for it', async () => {
    const { id, subject } = await record();
    await expect(stepAs('customer_service', { subject, id, kind: 'answered' })).rejects.toMatchObject({
      code: 'database-refused',
    });
    await expect(
      as('telemarketing', 'select received_on from register.subject_request'),
    ).rejects.toMatchObject({
      code: 'database-refused',
    });
    await expect(as('customer_service', 'select kind from register.request_step')).rejects.toMatchObject({
      code: 'database-refused',
    });
  });

  test('a step on what is not there, is another’s, or has no reason', async () => {
    const { id, subject } = await record();
    const other = await addCustomer(register);
    for (const wrong of [
      { subject, id: randomUUID() },
      { subject: other, id },
    ]) {
      await expect(stepAs('subject_rights', { ...wrong, kind: 'answered' })).rejects.toMatchObject({
        code: 'request-not-found',
      });
    }
    await expect(
      as(
        'subject_rights',
        `insert into register.request_step (subject, controller, source, request_id, kind, taken_by, told_by)
          values ($1, $2, 'own_records', $3, 'refused', $4, 'email')`,
        [subject, TELECOM, id, ACTOR],
      ),
    ).rejects.toMatchObject({ code: 'constraint-violated' });
  });

  test('days that no law gives, and takes every day that the law counts', async () => {
    const { id, subject } = await record({ received_on: before(3) });
    await expect(
      as(
        'customer_service',
        `insert into register.subject_request (subject, controller, source, exercised_right, received_on, way, recorded_by, due_on)
          values ($1, $2, 'data_subject', 'access', $3, 'phone', $4, $3::date + 45)`,
        [subject, TELECOM, today, ACTOR],
      ),
    ).rejects.toMatchObject({ code: 'constraint-violated' });
    await expect(
      stepAs('subject_rights', { subject, id, kind: 'extended', to: before(-110) }),
    ).rejects.toMatchObject({ code: 'constraint-violated' });
    const counted = Array.from({ length: 1500 }, (_, at) => {
      const received_on = new Date(Date.UTC(2030, 11, 31 - at)).toISOString().slice(0, 10);
      return {
        received_on,
        due_on: dueDay(received_on),
        extended_to: extendedDueDay(received_on, { extension: 'P2M' }),
      };
    });
    const [asked] = await admin.query<{ within: boolean; beyond: boolean; unknown: boolean }>(
      {},
      {
        text: `select bool_and(notice.within_law(r)) as within,
            bool_or(notice.within_law(jsonb_populate_record(r, jsonb_build_object('due_on', r.due_on + 8)))) as beyond,
            notice.within_law(jsonb_populate_record(null::register.subject_request, '{"received_on": "2018-05-24", "due_on": "2018-05-25"}')) as unknown
          from jsonb_populate_recordset(null::register.subject_request, $1::jsonb) r`,
        values: [JSON.stringify(counted)],
      },
    );
    expect(asked).toEqual({ within: true, beyond: false, unknown: false });
  });

  test('a request that begins closed, or tomorrow', async () => {
    const subject = await addCustomer(register);
    const insert = (received: string) =>
      as(
        'customer_service',
        `insert into register.subject_request (subject, controller, source, exercised_right, received_on, way, recorded_by, due_on,
            status, closed_on, extended_to, recorded_at)
          values ($1, $2, 'data_subject', 'access', $3, 'phone', $4, $3::date + 31, 'answered', $3, $3::date + 90, '2020-01-01')`,
        [subject, TELECOM, received, ACTOR],
      );
    await expect(insert(before(-1))).rejects.toMatchObject({ code: 'request-in-the-future' });
    await insert(today);
    const { body } = await call({ url: `/subjects/${subject}/requests` });
    expect(body.items).toMatchObject([{ status: 'open', closed_on: null, extended_to: null }]);
    expect(Date.parse(body.items[0].recorded_at)).toBeGreaterThan(Date.now() - 600_000);
  });
});
