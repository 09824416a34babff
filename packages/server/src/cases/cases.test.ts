// Over 400 lines: each step of a case and each way to bend one is a test, and they share one register.
import { randomUUID } from 'node:crypto';
import { addPeriod } from '@seloste/notice';
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
import { until } from '../testing/until.ts';
import { casesRoutes, openFindCase } from './cases.api.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const admin = database.openAsAdmin();
const system = database.open({ role: roleNames(database.instance).system });
const register = await openRegisterCalls(database, {
  roles: ['agent'],
  routes: (parts) => (http) => casesRoutes(http, { ...parts, system, colleagues: openColleagues(system) }),
});
const findCase = openFindCase(system);

const COLLEAGUE = randomUUID();
await admin.query(
  {},
  {
    text: `with people as (
        insert into access.actor (id, issuer, subject, kind, name) values ($1, 'test', 'a', 'person', 'Aino Agentti'), ($2, 'test', 'b', 'person', 'Bertta Agentti')
        returning id), accepted as (
        insert into access.undertaking_acceptance (actor, undertaking, version, accepted_on, expires_on)
        select id, 'confidentiality', '1', current_date - 1, current_date + 300 from people)
      insert into access.employment (actor, controllers) select id, array[$3::text] from people`,
    values: [ACTOR, COLLEAGUE, TELECOM],
  },
);

const call = (asked: Partial<Call> & Pick<Call, 'url'>) =>
  register.call({ purpose: 'customer_service', ...asked });
const post = (url: string, body: unknown = {}, more: Partial<Call> = {}) =>
  call({ method: 'POST', url, body, ...more });
const open = async (body: unknown = { kind: 'enquiry' }, more: Partial<Call> = {}) => {
  const opened = await post('/cases', body, more);
  expect(opened.status, JSON.stringify(opened.body)).toBe(201);
  return opened.body;
};
const close = (id: string, outcome = 'solved') => post(`/cases/${id}/close`, { outcome }, { ifMatch: '*' });
const looksAt = async (subject: string) => (await register.audit.looksAtSubject(subject)).items;

describe('a case', () => {
  test('has a number of its controller and year, a holder, and nothing personal', async () => {
    const [one, two, elsewhere] = [
      await open(),
      await open(),
      await open({ kind: 'fault' }, { controller: SERVICES, purpose: 'billing' }),
    ];
    expect(one.number).toMatch(/^C-\d{4}-\d{6}$/);
    expect(Number(two.number.slice(-6))).toBe(Number(one.number.slice(-6)) + 1);
    expect(elsewhere.number).toMatch(/-000001$/);
    expect(one).toMatchObject({
      status: 'open',
      purpose: 'customer_service',
      opened_by: { id: ACTOR, name: 'Aino Agentti' },
      holder: { id: ACTOR, name: 'Aino Agentti' },
    });
    const columns = await admin.query<{ name: string }>(
      {},
      {
        text: "select attname as name from pg_attribute where attrelid = 'cases.case'::regclass and attnum > 0 and format_type(atttypid, atttypmod) = 'text'",
      },
    );
    // Words of a closed list, ids of the notice, and where the network is: no column takes what somebody said.
    expect(columns.map(({ name }) => name).toSorted()).toEqual([
      'area',
      'controller',
      'holder_role',
      'kind',
      'network_element',
      'number',
      'outcome',
      'purpose',
      'status',
    ]);
  });

  test('is opened by ten at once with ten numbers', async () => {
    const opened = await Promise.all(Array.from({ length: 10 }, () => open()));
    expect(new Set(opened.map(({ number }) => number)).size).toBe(10);
  });

  test('is for the purposes that the notice lets use cases', async () => {
    const { id } = await open();
    for (const asked of [{ url: '/cases' }, { url: `/cases/${id}/parties` }, { url: `/cases/${id}/notes` }]) {
      const refused = await call({ purpose: 'market_research', ...asked });
      expect(refused).toMatchObject({ status: 403, body: { code: 'purpose-does-not-reach' } });
      expect(refused.body.allowed_purposes).toContain('customer_service');
    }
    const refused = await post('/cases', { kind: 'enquiry' }, { purpose: 'telemarketing' });
    expect(refused).toMatchObject({ status: 403, body: { code: 'purpose-does-not-reach' } });
    // What was said is not for those who mend the network.
    expect(await call({ purpose: 'disruption_handling', url: `/cases/${id}/notes` })).toMatchObject({
      status: 403,
      body: { allowed_purposes: expect.arrayContaining(['customer_service', 'billing']) },
    });
  });

  test('of another controller is not there', async () => {
    const { id } = await open();
    const elsewhere = { controller: SERVICES };
    for (const answer of [
      await call({ ...elsewhere, url: `/cases/${id}` }),
      await call({ ...elsewhere, url: `/cases/${id}/parties` }),
      await post(`/cases/${id}/close`, { outcome: 'solved' }, { ...elsewhere, ifMatch: '*' }),
      await post(`/cases/${id}/parties`, { subject: randomUUID() }, elsewhere),
    ]) {
      expect(answer).toMatchObject({ status: 404, body: { code: 'case-not-found' } });
    }
  });

  test('of another controller takes no note, past its own routes either', async () => {
    const subject = await addCustomer(register, {}, { controller: SERVICES });
    const { id } = await open();
    const past = await call({
      controller: SERVICES,
      method: 'POST',
      url: `/subjects/${subject}/case-notes`,
      body: { source: 'own_records', fields: { case_id: id, kind: 'note', content: 'Ohi' } },
    });
    expect(past).toMatchObject({ status: 404, body: { code: 'case-not-found' } });
  });

  test('is moved on by the purposes that may write cases alone, and each step is in the log', async () => {
    const from = new Date();
    const { id } = await open();
    const refused = await post(
      `/cases/${id}/close`,
      { outcome: 'solved' },
      { purpose: 'subject_rights', ifMatch: '*' },
    );
    expect(refused).toMatchObject({ status: 403, body: { code: 'purpose-does-not-reach' } });
    expect((await close(id)).status).toBe(200);
    await until(async () => {
      const { items } = await register.audit.looksBetween({ from, to: new Date(Date.now() + 60_000) });
      const steps = items
        .filter(({ records }) => records.includes('case'))
        .map(({ operation, outcome, purpose }) => `${operation} ${outcome} ${purpose}`);
      expect(steps.toSorted()).toEqual([
        'add allowed customer_service',
        'change allowed customer_service',
        'change refused subject_rights',
      ]);
    });
  });
});

describe('the way of a case', () => {
  test('hand over, close, reopen: each step is kept with who took it', async () => {
    const { id, revision } = await open();
    const step = (name: string, body: unknown, ifMatch: string) =>
      post(`/cases/${id}/${name}`, body, { ifMatch });
    const given = await step('hand-over', { actor: COLLEAGUE }, `"${revision}"`);
    expect(given).toMatchObject({ status: 200, body: { holder: { name: 'Bertta Agentti' }, revision: 2 } });
    // Made from the revision before: somebody was faster.
    expect((await step('hand-over', { role: 'biller' }, `"${revision}"`)).status).toBe(412);
    expect((await step('hand-over', { role: 'biller' }, '"2"')).body).toMatchObject({
      holder: null,
      holder_role: 'biller',
    });
    expect(given.body.last_day).toBeNull();
    const closed = (await close(id, 'referred')).body;
    expect(closed).toMatchObject({ status: 'closed', outcome: 'referred' });
    // MPY keeps what is said in cases for three years.
    expect(closed.last_day).toBe(addPeriod(todayInFinland(Date.parse(closed.closed_at)), 'P3Y'));
    expect(await step('hand-over', { role: 'agent' }, '*')).toMatchObject({
      status: 409,
      body: { code: 'case-closed' },
    });
    expect((await step('reopen', undefined, '*')).body).toMatchObject({
      status: 'open',
      outcome: null,
      holder: { id: ACTOR },
    });
    expect(await step('reopen', undefined, '*')).toMatchObject({
      status: 409,
      body: { code: 'case-is-open' },
    });
    const { body } = await call({ url: `/cases/${id}` });
    expect(body.events).toMatchObject([
      { kind: 'opened', actor: { name: 'Aino Agentti' } },
      { kind: 'handed_over', to_holder: { name: 'Bertta Agentti' } },
      { kind: 'handed_over', to_role: 'biller' },
      { kind: 'closed', outcome: 'referred' },
      { kind: 'reopened' },
    ]);
  });

  test.each([
    ['a stranger', { actor: randomUUID() }],
    ['a role that the notice lacks', { role: 'constructor' }],
    ['a role without a purpose', { role: 'administrator' }],
    ['a role whose purposes use no cases', { role: 'researcher' }],
  ])('is not handed to %s', async (_who, to) => {
    const { id } = await open();
    expect(await post(`/cases/${id}/hand-over`, to, { ifMatch: '*' })).toMatchObject({
      status: 422,
      body: { code: 'case-holder-unknown' },
    });
  });

  test('colleagues are those who work for the controller', async () => {
    const { body } = await call({ url: '/cases/colleagues' });
    expect(body.items.map(({ name }: { name: string }) => name)).toEqual(['Aino Agentti', 'Bertta Agentti']);
    expect((await call({ url: '/cases/colleagues', controller: SERVICES })).body.items).toEqual([]);
  });

  test('is handed to nobody who could not work on it', async () => {
    const [researcher, silent, sworn] = [randomUUID(), randomUUID(), randomUUID()];
    await admin.query(
      {},
      {
        text: `with people as (
            insert into access.actor (id, issuer, subject, kind, name)
            values ($1, 'test', 'r', 'person', 'Reija Tutkija'), ($2, 'test', 's', 'person', 'Saku Agentti'), ($3, 'test', 't', 'person', 'Tuuli Agentti')
            returning id
          ), employed as (insert into access.employment (actor, controllers) select id, array[$4::text] from people),
          accepted as (
            insert into access.undertaking_acceptance (actor, undertaking, version, accepted_on, expires_on)
            select id, 'confidentiality', '1', current_date - 1, current_date + 300 from people where id <> $2
          )
          insert into access.role_assignment (actor, role, valid_from)
          select id, case id when $1 then 'researcher' else 'agent' end, current_date - 1 from people`,
        values: [researcher, silent, sworn, TELECOM],
      },
    );
    const { body } = await call({ url: '/cases/colleagues' });
    const names = body.items.map(({ name }: { name: string }) => name);
    expect(names).toContain('Tuuli Agentti');
    expect(names).not.toContain('Reija Tutkija');
    expect(names).not.toContain('Saku Agentti');
    const { id } = await open();
    const give = (actor: string) => post(`/cases/${id}/hand-over`, { actor }, { ifMatch: '*' });
    for (const actor of [researcher, silent]) {
      expect(await give(actor)).toMatchObject({ status: 422, body: { code: 'case-holder-unknown' } });
    }
    expect(await give(sworn)).toMatchObject({ status: 200, body: { holder: { id: sworn } } });
  });

  test('only an open case is a reason, and nobody else’s', async () => {
    const { id, number } = await open();
    expect(await findCase(id)).toEqual({ number, controller: TELECOM, status: 'open' });
    await close(id);
    expect(await findCase(id)).toMatchObject({ status: 'closed' });
    expect(await findCase(randomUUID())).toBeUndefined();
    expect(await findCase("' or true --")).toBeUndefined();
  });
});

describe('lists', () => {
  test('mine, those of my roles, and all; page by page', async () => {
    const [mine, other] = [await open(), await open()];
    await post(`/cases/${mine.id}/hand-over`, { role: 'agent' }, { ifMatch: '*' });
    await post(`/cases/${other.id}/hand-over`, { actor: COLLEAGUE }, { ifMatch: '*' });
    const ids = async (query: string) =>
      (await call({ url: `/cases?${query}` })).body.items.map(({ id }: { id: string }) => id);
    expect(await ids('of=my_roles')).toEqual([mine.id]);
    expect(await ids('of=mine')).not.toContain(other.id);
    expect(await ids('of=all')).toEqual(expect.arrayContaining([mine.id, other.id]));
    expect(await ids(`of=all&number=${other.number}`)).toEqual([other.id]);
    const seen: string[] = [];
    for (let cursor = ''; ; ) {
      const { body } = await call({ url: `/cases?of=all&limit=3${cursor}` });
      seen.push(...body.items.map(({ id }: { id: string }) => id));
      if (body.next === undefined) break;
      cursor = `&cursor=${encodeURIComponent(body.next)}`;
    }
    expect(seen).toEqual(await ids('of=all&limit=200'));
  });

  test('show who belongs to a case as far as the purpose knows them, and the log names them', async () => {
    const subject = await addCustomer(register);
    const { id } = await open({ kind: 'moving', subject });
    const { body } = await call({ url: '/cases?kind=moving' });
    expect(body.items[0].parties).toEqual({
      count: 1,
      first: [
        {
          subject,
          shown: {
            person: [{ given_names: 'Aino Maria', family_name: 'Esimerkki' }],
            organisation: [],
            customer: [],
          },
        },
      ],
    });
    expect(await looksAt(subject)).toContainEqual(
      expect.objectContaining({ operation: 'search', purpose: 'customer_service' }),
    );
    const { body: own } = await call({ url: `/subjects/${subject}/cases` });
    expect(own.items).toMatchObject([{ id, kind: 'moving' }]);
  });
});

describe('who belongs to a case', () => {
  test('is linked once, unlinked, linked again', async () => {
    const subject = await addCustomer(register);
    const { id } = await open();
    const link = () => post(`/cases/${id}/parties`, { subject });
    const parties = async () => (await call({ url: `/cases/${id}/parties` })).body.items;
    expect([(await link()).status, (await link()).status]).toEqual([204, 204]);
    expect(await parties()).toHaveLength(1);
    const unlink = () => call({ method: 'DELETE', url: `/cases/${id}/parties/${subject}` });
    expect((await unlink()).status).toBe(204);
    expect(await parties()).toEqual([]);
    expect(await unlink()).toMatchObject({ status: 409, body: { code: 'case-customer-not-linked' } });
    expect((await link()).status).toBe(204);
    expect(await parties()).toMatchObject([{ subject }]);
  });

  test('who is not there, or closed to the purpose, opens no case and is linked to none', async () => {
    const before = (await call({ url: '/cases?of=all&limit=200' })).body.items.length;
    expect(await post('/cases', { kind: 'fault', subject: randomUUID() })).toMatchObject({
      status: 404,
      body: { code: 'subject-not-found' },
    });
    const restricted = await addCustomer(register);
    await call({
      purpose: 'subject_rights',
      method: 'POST',
      url: `/subjects/${restricted}/blocks`,
      body: { source: 'data_subject', fields: { kind: 'restriction', evidence: 'letter' } },
    });
    expect((await post('/cases', { kind: 'fault', subject: restricted })).status).toBe(404);
    expect((await call({ url: '/cases?of=all&limit=200' })).body.items).toHaveLength(before);
    const { id } = await open();
    expect((await post(`/cases/${id}/parties`, { subject: restricted })).status).toBe(403);
  });

  test('a restriction takes them out of every case that they are in', async () => {
    const subject = await addCustomer(register);
    const { id } = await open({ kind: 'fault', subject });
    await post(`/cases/${id}/notes`, { subject, kind: 'note', content: 'Yhteys pätkii.' });
    await call({
      purpose: 'subject_rights',
      method: 'POST',
      url: `/subjects/${subject}/blocks`,
      body: { source: 'data_subject', fields: { kind: 'restriction', evidence: 'letter' } },
    });
    expect((await call({ url: `/cases/${id}/parties` })).body.items).toEqual([]);
    expect((await call({ url: `/cases/${id}/notes` })).body.items).toEqual([]);
  });

  test('who was unlinked is in it no more: neither by their notes nor in the lists, nor by their own page', async () => {
    const [subject, other] = [await addCustomer(register), await addCustomer(register)];
    const { id } = await open({ kind: 'contract', subject });
    await post(`/cases/${id}/parties`, { subject: other });
    await post(`/cases/${id}/notes`, { subject, kind: 'note', content: 'Kysyi hinnasta.' });
    expect((await call({ url: `/cases/${id}/notes` })).body.items).toHaveLength(1);
    expect((await call({ method: 'DELETE', url: `/cases/${id}/parties/${subject}` })).status).toBe(204);
    expect((await call({ url: `/cases/${id}/notes` })).body.items).toEqual([]);
    expect((await call({ url: `/subjects/${subject}/cases` })).body.items).toEqual([]);
    expect((await call({ url: '/cases?kind=contract' })).body.items).toMatchObject([
      { id, parties: { count: 1, first: [{ subject: other }] } },
    ]);
  });

  test('a closed case keeps who was in it, and the log who tried to change that', async () => {
    const [linked, unlinked] = [await addCustomer(register), await addCustomer(register)];
    const { id } = await open({ kind: 'fault', subject: linked });
    await post(`/cases/${id}/parties`, { subject: unlinked });
    await call({ method: 'DELETE', url: `/cases/${id}/parties/${unlinked}` });
    await close(id);
    for (const refused of [
      await call({ method: 'DELETE', url: `/cases/${id}/parties/${linked}` }),
      await post(`/cases/${id}/parties`, { subject: unlinked }),
    ])
      expect(refused).toMatchObject({ status: 409, body: { code: 'case-closed' } });
    expect((await call({ url: `/cases/${id}/parties` })).body.items).toMatchObject([{ subject: linked }]);
    const refusalsOn = async (subject: string) =>
      (await looksAt(subject))
        .filter(({ outcome }) => outcome === 'refused')
        .map(({ operation, records, code }) => `${operation} ${records} ${code}`);
    expect(await refusalsOn(linked)).toEqual(['change case_link case-closed']);
    expect(await refusalsOn(unlinked)).toEqual(['add case_link case-closed']);
  });
});

describe('a note', () => {
  test('is written on a party, sealed, read back in the case and with the customer', async () => {
    const subject = await addCustomer(register);
    const { id } = await open({ kind: 'order', subject });
    const note = {
      subject,
      kind: 'call',
      content: 'Kysyi asennuksesta.\nSovittu torstaille.',
      source: 'data_subject',
    };
    const added = await post(`/cases/${id}/notes`, note);
    expect(added.status, JSON.stringify(added.body)).toBe(201);
    const { body } = await call({ url: `/cases/${id}/notes` });
    expect(body.items).toMatchObject([
      { subject, source: 'data_subject', fields: { kind: 'call', content: note.content, case_id: id } },
    ]);
    const whole = await call({ url: `/subjects/${subject}` });
    expect(whole.body.categories.cases.records['case-notes'].rows).toMatchObject([{ id: added.body.id }]);
    const [row] = await admin.query<{ content: Buffer }>(
      {},
      { text: 'select content from register.case_note where id = $1', values: [added.body.id] },
    );
    expect(row?.content.includes(Buffer.from('asennuksesta'))).toBe(false);
    const { events } = (await call({ url: `/cases/${id}` })).body;
    expect(events.at(-1)).toMatchObject({
      kind: 'noted',
      note: added.body.id,
      actor: { name: 'Aino Agentti' },
    });
    expect(
      (await looksAt(subject)).some(
        ({ operation, records }) => operation === 'add' && records.includes('case_note'),
      ),
    ).toBe(true);
  });

  test('is refused for who does not belong to the case', async () => {
    const subject = await addCustomer(register);
    const { id, number } = await open();
    expect(await post(`/cases/${id}/notes`, { subject, kind: 'note', content: 'x' })).toMatchObject({
      status: 409,
      body: { code: 'case-customer-not-linked', detail: expect.stringContaining(number) },
    });
  });

  test('is refused whole in a closed case, by the database too', async () => {
    const subject = await addCustomer(register);
    const { id } = await open({ kind: 'fault', subject });
    await close(id);
    const refused = { status: 409, body: { code: 'case-closed' } };
    expect(await post(`/cases/${id}/notes`, { subject, kind: 'note', content: 'Puolikas' })).toMatchObject(
      refused,
    );
    expect(await post(`/cases/${id}/parties`, { subject: await addCustomer(register) })).toMatchObject(
      refused,
    );
    const past = await call({
      method: 'POST',
      url: `/subjects/${subject}/case-notes`,
      body: { source: 'own_records', fields: { case_id: id, kind: 'note', content: 'Ohi' } },
    });
    expect(past).toMatchObject(refused);
    expect(
      await call({
        method: 'POST',
        url: `/subjects/${subject}/case-notes`,
        body: { source: 'own_records', fields: { case_id: randomUUID(), kind: 'note', content: 'Ohi' } },
      }),
    ).toMatchObject({ status: 404, body: { code: 'case-not-found' } });
    expect((await call({ url: `/cases/${id}/notes` })).body.items).toEqual([]);
  });

  test('that is on its way while the case is closed is either in it or refused', async () => {
    const subject = await addCustomer(register);
    const { id } = await open({ kind: 'fault', subject });
    const write = () => post(`/cases/${id}/notes`, { subject, kind: 'note', content: 'Samaan aikaan' });
    const answers = await Promise.all([write(), write(), close(id), write(), write()]);
    const written = answers.filter(({ status }) => status === 201).length;
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(4 - written);
    expect((await call({ url: `/cases/${id}/notes` })).body.items).toHaveLength(written);
  });

  test('does not move to another case', async () => {
    const subject = await addCustomer(register);
    const [one, other] = [await open({ kind: 'fault', subject }), await open({ kind: 'fault', subject })];
    const { body } = await post(`/cases/${one.id}/notes`, { subject, kind: 'note', content: 'Täällä' });
    const moved = await call({
      method: 'PATCH',
      url: `/subjects/${subject}/case-notes/${body.id}`,
      body: { source: 'own_records', fields: { case_id: other.id } },
      ifMatch: '*',
    });
    expect(moved).toMatchObject({ status: 422, body: { code: 'constraint-violated' } });
  });
});
