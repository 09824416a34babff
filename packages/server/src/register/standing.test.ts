import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { roleNames } from '../platform/database/roles.ts';
import { MPY_APPLIED } from '../testing/applied-register.ts';
import { addCustomer, openRegisterCalls, TELECOM } from '../testing/register-calls.ts';
import { createTestDatabase } from '../testing/test-database.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const admin = database.openAsAdmin();
const register = await openRegisterCalls(database);
const { call } = register;

const under = (purpose: string) => database.open({ role: roleNames(database.instance).purpose(purpose) });
const settings = () => ({ 'seloste.access_id': randomUUID(), 'seloste.controller': TELECOM });
const name = { persons: [{ fields: { given_names: 'Aino', family_name: 'Esimerkki' } }] };
const create = (purpose: string, relationship: object, records: object, source = 'data_subject') =>
  call({ purpose, method: 'POST', url: '/subjects', body: { source, relationship, records } });
const consent = {
  market: 'consumer',
  ground: 'consent',
  given_to: 'controller',
  given_at: '2026-01-10T09:30:00Z',
  evidence: 'form 4711',
};

describe('a prospect (D20)', () => {
  const prospect = { kind: 'person', standing: 'prospect' };

  test('who consented before is kept', async () => {
    const created = await create('service_delivery', prospect, { ...name, prospects: [{ fields: consent }] });
    expect(created.status).toBe(201);
    const seen = await call({ purpose: 'service_delivery', url: `/subjects/${created.body.subject}` });
    expect(seen.body.categories.prospects.records.prospects.rows[0].fields).toMatchObject({
      evidence: 'form 4711',
    });
  });

  test.each([
    ['no ground at all', {}, 'ground-missing'],
    ['no consent', { prospects: [{ fields: { market: 'consumer', ground: 'interest' } }] }, 'fields-refused'],
    ['no proof', { prospects: [{ fields: { ...consent, evidence: undefined } }] }, 'fields-refused'],
    [
      'consent given after storing',
      { prospects: [{ fields: { ...consent, given_at: '2099-01-01T00:00:00Z' } }] },
      'ground-missing',
    ],
    ['partner not named', { prospects: [{ fields: { ...consent, given_to: 'partner' } }] }, 'fields-refused'],
    [
      'a consumer called a business',
      { prospects: [{ fields: { market: 'business', ground: 'interest' } }] },
      'hidden-consumer',
    ],
    [
      'the ground of a contact',
      { 'contact-grounds': [{ fields: { ground: 'supplier', described: 'x' } }] },
      'purpose-does-not-reach',
    ],
  ])('with %s is refused, and nothing is left of it', async (_what, records, code) => {
    const created = await create('service_delivery', prospect, { ...name, ...records });
    expect(created.body.code).toBe(code);
    const [left] = await admin.query<{ n: string }>(
      {},
      {
        text: "select count(*) as n from register.person where family_name = 'Esimerkki' and given_names = 'Aino' and subject not in (select subject from register.prospect)",
      },
    );
    expect(Number(left?.n)).toBe(0);
  });

  test('is refused by the database as well, whoever writes', async () => {
    const pool = under('service_delivery');
    const insert = (row: string) =>
      pool.transaction(settings(), async (tx) => {
        const values = [randomUUID(), TELECOM, randomUUID()];
        await tx.query({
          text: `insert into register.subject (subject, controller, source, kind, standing, ground) values ($1, $2, 'data_subject', 'person', 'prospect', $3)`,
          values,
        });
        if (row !== '') await tx.query({ text: row, values });
      });
    const prospectRow = (fields: string, values: string) =>
      `insert into register.prospect (subject, controller, id, source, ${fields}) values ($1, $2, $3, 'data_subject', ${values})`;
    for (const row of [
      '',
      prospectRow('market, ground', "'consumer', 'consent'"),
      prospectRow('market, ground', "'consumer', 'event'"),
      prospectRow(
        'market, ground, given_to, given_at, evidence',
        "'consumer', 'consent', 'controller', now() + interval '1 day', 'x'",
      ),
      prospectRow('market, ground', "'business', 'interest'"),
    ]) {
      await expect(insert(row), row).rejects.toMatchObject({ status: 422 });
    }
  });

  test('of a partner comes in with the permission that opens it, in one call', async () => {
    const records = {
      persons: [{ fields: { given_names: 'Aino', family_name: 'Kumppani' } }],
      'email-addresses': [{ fields: { address: 'aino@example.org' } }],
      prospects: [{ fields: { ...consent, given_to: 'partner', partner: 'Esimerkki Oy' } }],
      permissions: [
        { fields: { permission: 'partner_marketing', decision: 'given', evidence: 'partner list 1' } },
      ],
    };
    const created = await create('partner_marketing', prospect, records, 'partners');
    expect(created).toMatchObject({ status: 201 });
    const seen = await call({
      purpose: 'partner_marketing',
      url: `/subjects/${created.body.subject}/email-addresses`,
    });
    expect(seen.body.items[0].fields).toEqual({ address: 'aino@example.org' });
    const { body } = await call({
      purpose: 'partner_marketing',
      url: `/subjects/${created.body.subject}/permissions`,
    });
    expect(body.items[0].fields).toMatchObject({
      channel: 'email',
      wording: 'permissions.partner_marketing.wording (edition 1)',
      ends_on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
  });
});

describe('a relationship', () => {
  const relationshipOf = async (purpose: string, subject: string) => {
    const { body } = await call({ purpose, url: `/subjects/${subject}/relationships` });
    const [row] = body.items;
    return { ...row, url: `/subjects/${subject}/relationships/${row.id}` };
  };

  test('of a prospect becomes a customer’s, and only then may its ground go', async () => {
    const records = { ...name, prospects: [{ fields: consent }] };
    const { body } = await create('service_delivery', { kind: 'person', standing: 'prospect' }, records);
    const { subject } = body;
    const removeGround = () =>
      call({
        purpose: 'subject_rights',
        method: 'DELETE',
        url: `/subjects/${subject}/prospects/${body.records.prospects[0]}`,
        ifMatch: '*',
      });
    expect(await removeGround()).toMatchObject({ status: 422, body: { code: 'ground-missing' } });
    expect((await call({ purpose: 'customer_service', url: `/subjects/${subject}` })).status).toBe(404);

    const { url, revision, fields } = await relationshipOf('service_delivery', subject);
    expect(fields.standing).toBe('prospect');
    const customer = { source: 'data_subject', fields: { standing: 'customer' } };
    const changed = await call({
      purpose: 'service_delivery',
      method: 'PATCH',
      url,
      body: customer,
      ifMatch: `"${revision}"`,
    });
    expect(changed).toMatchObject({ status: 200, body: { fields: { standing: 'customer' } } });
    expect((await call({ purpose: 'customer_service', url: `/subjects/${subject}` })).status).toBe(200);
    expect((await removeGround()).status).toBe(204);
  });

  test('gives every row its last day when it ends', async () => {
    const subject = await addCustomer(register);
    const lastDay = async () => {
      const { body } = await call({ purpose: 'service_delivery', url: `/subjects/${subject}/persons` });
      return body.items[0].last_day;
    };
    expect(await lastDay()).toBe(null);
    const { url } = await relationshipOf('service_delivery', subject);
    const body = { source: 'data_subject', fields: { began_on: '2020-01-01', ended_on: '2026-03-31' } };
    const ended = await call({ purpose: 'service_delivery', method: 'PATCH', url, body, ifMatch: '*' });
    expect(ended.status, JSON.stringify(ended.body)).toBe(200);
    expect(await lastDay()).toBe('2029-03-31');
  });

  test('is removed with everything that hung on it', async () => {
    const subject = await addCustomer(register, {
      'phone-numbers': [{ fields: { number: '040 123 4567' } }],
    });
    const { url } = await relationshipOf('subject_rights', subject);
    expect((await call({ purpose: 'subject_rights', method: 'DELETE', url, ifMatch: '*' })).status).toBe(204);
    expect((await call({ purpose: 'subject_rights', url: `/subjects/${subject}` })).status).toBe(404);
    const [left] = await admin.query<{ n: string }>(
      {},
      { text: 'select count(*) as n from register.phone_number where subject = $1', values: [subject] },
    );
    expect(Number(left?.n)).toBe(0);
  });
});

describe('a contact (P2)', () => {
  const contact = { kind: 'person', standing: 'contact' };
  const ground = { 'contact-grounds': [{ fields: { ground: 'land_owner', described: 'Fibre route' } }] };

  test('is kept on its ground and seen by the purpose it concerns', async () => {
    const created = await create('contact_management', contact, { ...name, ...ground });
    expect(created.status).toBe(201);
    const url = `/subjects/${created.body.subject}`;
    expect((await call({ purpose: 'contact_management', url })).status).toBe(200);
    expect((await call({ purpose: 'service_delivery', url })).status).toBe(404);
  });

  test('without ground or name is refused', async () => {
    expect((await create('contact_management', contact, name)).body.code).toBe('ground-missing');
    expect((await create('contact_management', contact, ground)).body.code).toBe('name-missing');
  });
});

describe('bans, blocks and permissions', () => {
  const post = (purpose: string, subject: string, path: string, fields: object, source = 'data_subject') =>
    call({ purpose, method: 'POST', url: `/subjects/${subject}/${path}`, body: { source, fields } });
  const sees = async (purpose: string, subject: string) =>
    (
      await under(purpose).query(settings(), {
        text: 'select 1 from register.person where subject = $1',
        values: [subject],
      })
    ).length > 0;
  const decide = (subject: string, permission: string, decision: string, purpose = 'customer_service') =>
    post(purpose, subject, 'permissions', { permission, decision, evidence: 'call 1' });

  test('a ban acts at once on the rows, in the database itself', async () => {
    const subject = await addCustomer(register);
    expect(await sees('telemarketing', subject)).toBe(true);
    expect((await decide(subject, 'telemarketing', 'banned')).status).toBe(201);
    expect(await sees('telemarketing', subject)).toBe(false);
    expect(await sees('postal_marketing', subject)).toBe(true);
    const seen = await call({ purpose: 'customer_service', url: `/subjects/${subject}/persons` });
    expect(seen.body.flags).toEqual([{ kind: 'telemarketing_ban', closes: [] }]);
  });

  test('a ban is lifted only under a purpose that may end it', async () => {
    const subject = await addCustomer(register);
    await decide(subject, 'telemarketing', 'banned');
    const refused = await decide(subject, 'telemarketing', 'given');
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'ban-in-force', allowed_purposes: ['subject_rights'] },
    });
    expect((await decide(subject, 'telemarketing', 'given', 'subject_rights')).status).toBe(201);
    expect(await sees('telemarketing', subject)).toBe(true);
  });

  test('electronic marketing opens with the permission and closes with its withdrawal', async () => {
    const subject = await addCustomer(register);
    expect(await sees('electronic_marketing', subject)).toBe(false);
    await decide(subject, 'electronic_marketing', 'given');
    expect(await sees('electronic_marketing', subject)).toBe(true);
    const withdrawn = await decide(subject, 'electronic_marketing', 'withdrawn', 'electronic_marketing');
    expect(withdrawn.status).toBe(201);
    expect(await sees('electronic_marketing', subject)).toBe(false);
    const again = await decide(subject, 'electronic_marketing', 'given', 'electronic_marketing');
    expect(again).toMatchObject({ status: 403, body: { code: 'subject-closed' } });
  });

  test('a restricted subject is invisible, save for those who answer it and the authorities', async () => {
    const subject = await addCustomer(register);
    expect(
      (await post('customer_service', subject, 'blocks', { kind: 'restriction', evidence: 'request 1' }))
        .status,
    ).toBe(201);
    for (const purpose of ['customer_service', 'billing', 'service_delivery']) {
      expect((await call({ purpose, url: `/subjects/${subject}` })).body.code).toBe('subject-not-found');
      expect(await sees(purpose, subject)).toBe(false);
    }
    const found = await call({
      purpose: 'customer_service',
      method: 'POST',
      url: '/search',
      body: { criteria: { name: 'esimerkki' } },
    });
    expect(found.body.items.map((item: { subject: string }) => item.subject)).not.toContain(subject);
    const seen = await call({ purpose: 'subject_rights', url: `/subjects/${subject}` });
    expect(seen.body.flags).toEqual([{ kind: 'restriction', closes: [] }]);
  });

  test('a protected address closes addresses and says so', async () => {
    const address = { street: 'Salakuja 1', postcode: '50100' };
    const subject = await addCustomer(register, {
      'postal-addresses': [{ fields: address }],
      'phone-numbers': [{ fields: { number: '040 123 4567' } }],
    });
    await post('statutory_duties', subject, 'blocks', { kind: 'protected_address' }, 'population_register');
    const seen = await call({ purpose: 'customer_service', url: `/subjects/${subject}` });
    const { records } = seen.body.categories.contact_details;
    expect(records['postal-addresses']).toEqual({ closed_by: ['protected_address'], rows: [] });
    expect(records['phone-numbers'].rows).toHaveLength(1);
    expect(seen.body.flags).toEqual([{ kind: 'protected_address', closes: ['postal-addresses'] }]);
    const listed = await call({
      purpose: 'customer_communication',
      url: `/subjects/${subject}/postal-addresses`,
    });
    expect(listed.body).toMatchObject({ closed_by: ['protected_address'], items: [] });
    const found = await call({
      purpose: 'customer_service',
      method: 'POST',
      url: '/search',
      body: { criteria: { address: { street: 'Salakuja' } } },
    });
    expect(found.body.items).toEqual([]);
  });

  test('a purpose that may not read blocks knows only those that close something to it', async () => {
    const subject = await addCustomer(register);
    await post('statutory_duties', subject, 'blocks', { kind: 'protected_address' }, 'population_register');
    await decide(subject, 'telemarketing', 'banned');
    const flags = async (purpose: string) =>
      (await call({ purpose, url: `/subjects/${subject}/persons` })).body.flags;
    expect(await flags('billing')).toEqual([{ kind: 'protected_address', closes: ['postal-addresses'] }]);
    expect(await flags('competitions')).toEqual([]);
  });

  test('only ids of the notice are taken', async () => {
    const subject = await addCustomer(register);
    const refused = await decide(subject, 'astrology', 'given');
    expect(refused).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '#/fields/permission', code: 'not-in-notice' }] },
    });
    const block = await post('customer_service', subject, 'blocks', { kind: 'dislike' });
    expect(block).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '#/fields/kind', code: 'not-in-notice' }] },
    });
  });
});
