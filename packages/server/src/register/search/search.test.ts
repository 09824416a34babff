// Over 400 lines: each way of looking for somebody is a test, and they share one register of people to be found.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { roleNames } from '../../platform/database/roles.ts';
import { MPY_APPLIED } from '../../testing/applied-register.ts';
import { addCustomer, openRegisterCalls, SERVICES, TELECOM } from '../../testing/register-calls.ts';
import { testKeys } from '../../testing/test-cluster.ts';
import { createTestDatabase } from '../../testing/test-database.ts';
import { purposeView } from '../purpose-view.ts';
import type { SearchCriteria } from './criteria.ts';
import { criteriaOf } from './criterion-queries.ts';
import { openSources, searchStatement } from './search-statement.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const admin = database.openAsAdmin();
const register = await openRegisterCalls(database);

const search = (criteria: SearchCriteria, purpose = 'service_delivery', more: object = {}) =>
  register.call({ purpose, method: 'POST', url: '/search', body: { criteria, ...more } });
const found = async (criteria: SearchCriteria, purpose?: string) => {
  const answer = await search(criteria, purpose);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body.items.map(({ subject }: { subject: string }) => subject);
};

let aino = '';
let company = '';

beforeAll(async () => {
  aino = await addCustomer(register, {
    customers: [{ fields: { customer_number: '100001', customer_type: 'consumer' } }],
    'phone-numbers': [{ fields: { number: '040 123 4567' } }],
    'email-addresses': [{ fields: { address: 'Aino.E@example.org' } }],
    'postal-addresses': [{ fields: { street: 'Éspläntie 12 B', postcode: '50100' } }],
    services: [
      {
        source: 'own_records',
        fields: { service_number: 'L-1', product: 'Kuitu', product_group: 'fibre', number: '015 123 4567' },
      },
    ],
    'sales-orders': [
      {
        fields: {
          order_number: 'T-1',
          ordered_on: '2026-01-15',
          product: 'Kuitu',
          channel: 'web',
          status: 'confirmed',
          amount: '49,90',
        },
      },
    ],
    'identity-codes': [{ fields: { code: '010190-900P', ground: 'credit' } }],
  });
  company = await addCustomer(register, {}, { kind: 'company' });
  // Some thousands of others, as an import would leave them.
  await admin.query(
    {},
    {
      text: `with made as (
          insert into register.subject (subject, controller, source, access_id, kind, standing)
          select gen_random_uuid(), $1, 'data_subject', gen_random_uuid(), 'person', 'customer' from generate_series(1, 4000)
          returning subject
        ), numbered as (select subject, row_number() over () as n from made), phones as (
          insert into register.phone_number (subject, controller, source, access_id, number)
          select subject, $1, 'data_subject', gen_random_uuid(), '+35850' || (1000000 + n) from numbered
        ), mails as (
          insert into register.email_address (subject, controller, source, access_id, address)
          select subject, $1, 'data_subject', gen_random_uuid(), 'n' || n || '@example.org' from numbered
        ), streets as (
          insert into register.postal_address (subject, controller, source, access_id, street, postcode, city)
          select subject, $1, 'data_subject', gen_random_uuid(), 'Tie' || n || ' 1', '50100', 'Mikkeli' from numbered
        ), codes as (
          insert into register.identity_code (subject, controller, source, access_id, code, code_hash, masked, ground)
          select subject, $1, 'data_subject', gen_random_uuid(), '', sha256(n::text::bytea), '010190-****', 'credit' from numbered
        ), customers as (
          insert into register.customer (subject, controller, source, access_id, customer_number, customer_type)
          select subject, $1, 'data_subject', gen_random_uuid(), 'C' || n, 'consumer' from numbered
        )
        insert into register.person (subject, controller, source, access_id, given_names, family_name)
        select subject, $1, 'data_subject', gen_random_uuid(), 'Etu' || n, 'Suku' || n from numbered`,
      values: [TELECOM],
    },
  );
  await admin.query({}, { text: 'analyze' });
});

describe('a subject is found by', () => {
  test.each([
    ['family name', { name: 'esimerkki' }],
    ['given name', { name: 'AINO' }],
    ['both names', { name: 'Aino Maria Esimerkki' }],
    ['both names the other way round', { name: 'esimerkki aino' }],
    ['a second given name', { name: 'maria esim' }],
    ['a name written with other accents', { name: 'Éśimerkki, Aíno' }],
    ['customer number', { customer_number: ' 100001 ' }],
    ['phone in national form', { phone: '0401234567' }],
    ['phone in international form', { phone: '+358 40 1234567' }],
    ['number of a service', { phone: '015-1234567' }],
    ['e-mail in any case', { email: 'AINO.e@EXAMPLE.org' }],
    ['beginning of a street', { address: { street: 'esplantie' } }],
    ['street and postcode', { address: { street: 'Esplantie 12', postcode: '50100' } }],
    ['order number', { order_number: 'T-1' }],
    ['order number in small letters, without its dash', { order_number: 't1' }],
    ['service number', { service_number: 'L-1' }],
    ['identity code', { identity_code: '010190-900p' }],
    ['several together', { name: 'aino', phone: '040 123 4567', email: 'aino.e@example.org' }],
  ])('%s', async (_what, criteria) => {
    expect(await found(criteria)).toEqual([aino]);
  });

  test('an organisation’s name and business id', async () => {
    expect(await found({ name: 'testiyritys oy' })).toEqual([company]);
    expect(await found({ business_id: '01651331' })).toEqual([company]);
  });
});

describe('one text finds', () => {
  test.each([
    ['a phone', '(040) 123-4567'],
    ['a phone from abroad', '+358 40 123 4567'],
    ['the number of a subscription', '015 123 4567'],
    ['the beginning of a phone', '040 123'],
    ['the beginning of a phone from abroad', '+358 40 123'],
    ['the beginning of a phone after an international prefix', '00358 40123'],
    ['the beginning of a subscription', '(015) 123'],
    ['the beginning of a phone with a trunk 0 that is not dialled', '+358 (0)40 123'],
    ['an e-mail address in other letters', 'AINO.E@example.org'],
    ['the beginning of an e-mail address', 'aino.e@ex'],
    ['a customer number', '100 001'],
    ['an order number', 't-1'],
    ['a service number without its dash', 'l1'],
    ['a name', 'esimerkki aino'],
    ['a name with a comma', 'Esimerkki, Aino'],
    ['a street with its number', 'esplantie 12'],
    ['a street and a postcode', 'Esplantie 12 B, 50100'],
    ['a street and a postcode without a comma', 'Esplantie 12 B 50100'],
    ['a street and a town', 'esplantie 12, Mikkeli'],
    ['a street and the beginning of a town', 'esplantie, mik'],
    ['a street alone', 'esplan'],
  ])('by %s', async (_what, text) => {
    expect(await found({ text })).toEqual([aino]);
  });

  test('an organisation by its business id or its name', async () => {
    for (const text of ['0165133-1', '01651331', 'FI01651331', 'testiyritys o'])
      expect(await found({ text }), text).toEqual([company]);
  });

  test.each([
    ['another town', 'esplantie 12, Kuopio'],
    ['a code, which identifies nobody alone', '010190-900P'],
    ['wildcards', '%erkki'],
    ['SQL', "x' or '1'='1"],
  ])('nobody by %s', async (_what, text) => {
    expect(await found({ text })).toEqual([]);
  });

  test('what the purpose may read, and nothing by what it may not', async () => {
    expect(await found({ text: '100001' }, 'customer_service')).toEqual([aino]);
    expect(await found({ text: 'esimerkki' }, 'electronic_marketing')).toEqual([]); // no permission
    expect(await search({ text: 'T-100001' }, 'competitions')).toMatchObject({
      status: 403,
      body: { code: 'purpose-does-not-reach', criteria: ['text'] },
    });
  });

  test('those found by a number before those found by a name, each once, page by page', async () => {
    const added = await register.call({
      purpose: 'service_delivery',
      method: 'POST',
      url: '/subjects',
      body: {
        source: 'data_subject',
        relationship: { kind: 'company', standing: 'customer' },
        records: { organisations: [{ fields: { name: 'T-1 Oy' } }] },
      },
    });
    const named = added.body.subject;
    expect(await found({ text: 'T-1' })).toEqual([aino, named]);
    const first = await search({ text: 'T-1' }, 'service_delivery', { limit: 1 });
    const { body } = await search({ text: 'T-1' }, 'service_delivery', {
      limit: 1,
      cursor: first.body.next,
    });
    expect(
      [first, { body }].flatMap((page) => page.body.items.map((item: { subject: string }) => item.subject)),
    ).toEqual([aino, named]);
    expect(body.next).toBeUndefined();
  });
});

describe('nothing is found by', () => {
  test.each([
    ['another postcode', { address: { street: 'Esplantie', postcode: '00100' } }],
    ['criteria that fit two people', { name: 'aino', phone: '050 1000001' }],
    ['a code that differs by its separator', { identity_code: '010190Y900P' }],
    ['the middle of a name', { name: 'merkki' }],
    ['wildcards', { customer_number: '1%' }],
    ['SQL', { name: "x' or '1'='1" }],
    ['SQL in a number', { customer_number: "'; drop table register.person; --" }],
  ])('%s', async (_what, criteria) => {
    expect(await found(criteria)).toEqual([]);
  });

  test('another controller', async () => {
    const answer = await register.call({
      purpose: 'service_delivery',
      controller: SERVICES,
      method: 'POST',
      url: '/search',
      body: { criteria: { name: 'esimerkki' } },
    });
    expect(answer.body.items).toEqual([]);
  });
});

describe('an answer', () => {
  test('shows what the purpose may read, and no more', async () => {
    const shown = async (purpose: string) =>
      (await search({ phone: '040 123 4567' }, purpose)).body.items[0].shown;
    expect(await shown('service_delivery')).toEqual({
      person: [{ given_names: 'Aino Maria', family_name: 'Esimerkki', birth_date: null }],
      customer: [{ customer_number: '100001', customer_type: 'consumer' }],
      postal_address: [{ postcode: '50100', city: 'Mikkeli' }],
    });
    expect(await shown('competitions')).toEqual({
      person: [{ given_names: 'Aino Maria', family_name: 'Esimerkki' }],
    });
  });

  test('does not come for a criterion that the purpose may not read: nothing can be guessed', async () => {
    const refused = await search({ identity_code: '010190-900P' }, 'customer_service');
    expect(refused).toMatchObject({
      status: 403,
      body: { code: 'purpose-does-not-reach', criteria: ['identity_code'] },
    });
    expect(refused.body.allowed_purposes).toEqual(expect.arrayContaining(['service_delivery']));
    expect((await search({ customer_number: '100001', name: 'x y' }, 'competitions')).body.criteria).toEqual([
      'customer_number',
    ]);
  });

  test('comes in pages that give everybody once', async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await search({ name: 'suku1' }, 'service_delivery', {
        limit: 50,
        ...(cursor && { cursor }),
      });
      expect(page.body.items.length).toBeLessThanOrEqual(50);
      seen.push(...page.body.items.map(({ subject }: { subject: string }) => subject));
      cursor = page.body.next;
    } while (cursor !== undefined);
    expect(seen.length).toBe(1111);
    expect(new Set(seen).size).toBe(1111);
  });

  test('comes in the order of names, family names before given names', async () => {
    const { body } = await search({ name: 'es' });
    expect(body.items[0].subject).toBe(aino);
    const etu = await search({ name: 'etu1' }, 'service_delivery', { limit: 3 });
    expect(
      etu.body.items.map(
        ({ shown }: { shown: { person: { given_names: string }[] } }) => shown.person[0]?.given_names,
      ),
    ).toEqual(['Etu1', 'Etu10', 'Etu100']);
  });

  test.each([
    ['two beginnings', { name: 'suku', address: { street: 'Tie1', postcode: '50100' } }, 1111],
    ['two beginnings, the name the rarer', { name: 'suku12', address: { street: 'Tie' } }, 111],
    ['both names', { name: 'suku2 etu2' }, 1111],
  ])('of %s comes in pages that give everybody once', async (_what, criteria, all) => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await search(criteria, 'service_delivery', { limit: 50, ...(cursor && { cursor }) });
      seen.push(...page.body.items.map(({ subject }: { subject: string }) => subject));
      cursor = page.body.next;
    } while (cursor !== undefined);
    expect(seen.length).toBe(all);
    expect(new Set(seen).size).toBe(all);
  });

  test('finds a person by any of several given names, with the family name', async () => {
    const [row] = await admin.query<{ subject: string }>(
      {},
      {
        text: `with made as (
            insert into register.subject (subject, controller, source, access_id, kind, standing)
            values (gen_random_uuid(), $1, 'data_subject', gen_random_uuid(), 'person', 'customer') returning subject
          )
          insert into register.person (subject, controller, source, access_id, given_names, family_name)
          select subject, $1, 'data_subject', gen_random_uuid(), 'Eeva Anna-Liisa Kaarina Helmi', 'Niminen' from made returning subject`,
        values: [TELECOM],
      },
    );
    for (const name of [
      'eeva niminen',
      'niminen anna liisa',
      'liisa nimi',
      'niminen kaarina',
      'helmi niminen',
    ]) {
      expect(await found({ name }), name).toEqual([row?.subject]);
    }
    expect(await found({ name: 'niminen arina' })).toEqual([]);
  });

  test('shows a subject once that is found in two ways', async () => {
    const both = await addCustomer(register, {
      'phone-numbers': [{ fields: { number: '044 765 4321' } }],
      services: [
        {
          source: 'own_records',
          fields: {
            service_number: 'L-2',
            product: 'Liittymä',
            product_group: 'mobile',
            number: '044 765 4321',
          },
        },
      ],
    });
    expect(await found({ phone: '044 765 4321' })).toEqual([both]);
  });

  test('goes on only with the same question, purpose and caller', async () => {
    const { body } = await search({ name: 'suku1' });
    const more = { cursor: body.next };
    expect(await search({ name: 'suku2' }, 'service_delivery', more)).toMatchObject({
      body: { code: 'cursor-refused' },
    });
    expect(await search({ name: 'suku1' }, 'customer_service', more)).toMatchObject({
      body: { code: 'cursor-refused' },
    });
    const elsewhere = await register.call({
      purpose: 'service_delivery',
      controller: SERVICES,
      method: 'POST',
      url: '/search',
      body: { criteria: { name: 'suku1' }, limit: 2, ...more },
    });
    expect(elsewhere.body.code).toBe('cursor-refused');
    expect(Buffer.from(body.next, 'base64url').toString()).not.toContain('suku1');
  });

  test.each([
    ['one letter', { name: '-- x' }, 'search-too-wide'],
    ['a text of signs', { text: '-- !' }, 'search-too-wide'],
    ['the beginning of an operator’s numbers', { text: '+358 40' }, 'search-too-wide'],
    ['too many words', { name: 'a b c d e f g' }, 'search-too-wide'],
    ['a street of signs', { address: { street: '!!!' } }, 'search-too-wide'],
    ['no phone number', { phone: '12x' }, 'fields-refused'],
    ['no e-mail address', { email: 'aino' }, 'fields-refused'],
    ['no identity code', { identity_code: '010190-900X' }, 'fields-refused'],
    ['nothing', {}, 'request-invalid'],
    ['what is no criterion', { shoe_size: '41' }, 'request-invalid'],
  ])('to %s is a refusal', async (_what, criteria, code) => {
    expect(await search(criteria as SearchCriteria)).toMatchObject({ status: 422, body: { code } });
  });

  test('is in the log with everybody who was shown, and nothing of what was looked for', async () => {
    await found({ name: 'esimerkki aino' }, 'customer_service');
    const { items } = await register.audit.looksAtSubject(aino);
    expect(items).toContainEqual(
      expect.objectContaining({ operation: 'search', purpose: 'customer_service', outcome: 'allowed' }),
    );
    expect(register.lines.join('\n')).not.toMatch(/esimerkki/i);
  });
});

describe('an index serves under row security', () => {
  const view = purposeView(register.parts.notice(), 'service_delivery');
  const pool = database.open({ role: roleNames(database.instance).purpose('service_delivery') });
  const planOf = async (criteria: SearchCriteria, mode: string) => {
    const made = criteriaOf(criteria, { keys: testKeys, people: 'invented' });
    const open = made.map((criterion) => ({
      sources: openSources(view, criterion),
    }));
    const { text, values = [] } = searchStatement(view, open, { limit: 20 });
    const settings = {
      'seloste.access_id': randomUUID(),
      'seloste.controller': TELECOM,
      plan_cache_mode: mode,
    };
    const lines = await pool.query<{ 'QUERY PLAN': string }>(settings, {
      text: `explain (costs off) ${text}`,
      values,
    });
    return lines.map((line) => line['QUERY PLAN']).join('\n');
  };

  test.each<[string, SearchCriteria, RegExp[]]>([
    ['family name', { name: 'suku77' }, [/person__family_key/, /person__given_key/]],
    [
      'both names',
      { name: 'etu7 suku77' },
      [/person__(family|given)_key/, /person__second_key/, /person__third_key/],
    ],
    ['phone', { phone: '050 1000077' }, [/phone_number__number/]],
    ['e-mail', { email: 'n77@example.org' }, [/email_address__address_key/]],
    ['street', { address: { street: 'Tie77' } }, [/postal_address__street_key/]],
    ['customer number', { customer_number: 'C77' }, [/customer__number_key/]],
    ['a text of figures', { text: '0501000077' }, [/customer__number_key/, /phone_number__number/]],
    ['a text of the first figures', { text: '05010000' }, [/phone_number__number/]],
    ['a text of letters', { text: 'suku etu' }, [/person__(family|given)_key/, /postal_address__street_key/]],
    ['a text with a town', { text: 'Tie77 1, Mikkeli' }, [/postal_address__street_key/]],
    ['identity code', { identity_code: '010190-900P' }, [/identity_code__code_hash/]],
  ])('for %s', async (_what, criteria, indices) => {
    for (const mode of ['force_custom_plan', 'force_generic_plan']) {
      const plan = await planOf(criteria, mode);
      for (const index of indices) expect(plan, mode).toMatch(index);
      expect(plan, mode).not.toMatch(
        /Seq Scan on (person|phone_number|email_address|postal_address|identity_code|customer)\b/,
      );
    }
  });
});
