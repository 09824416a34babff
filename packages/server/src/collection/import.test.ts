// Over 400 lines: each thing a file can hold or lack is one test, and they share one register and its ways of importing.
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { roleNames } from '../platform/database/roles.ts';
import { unseal } from '../platform/keys/envelope.ts';
import { keysFrom } from '../platform/keys/keys.ts';
import { lookupHashOf, openSubjectKeys } from '../register/register.api.ts';
import { MPY_APPLIED } from '../testing/applied-register.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { beginLoad, inLoadTransaction } from './bulk-load.ts';
import { type ImportRequest, importFile } from './import-file.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const admin = database.openAsAdmin();
const folder = await mkdtemp(join(tmpdir(), 'seloste-import-'));
afterAll(() => rm(folder, { recursive: true }));

const place = {
  server: database.server,
  instance: database.instance,
  masterKey: Buffer.alloc(32, 'test'),
  people: 'invented' as const,
};
const customersRequest = {
  as: 'customers',
  purpose: 'service_delivery',
  source: 'data_subject',
  controller: 'mpy_telecom',
  reason: 'a test of imports',
  actor: 'operator:test',
};
let files = 0;
const importText = async (content: string | Buffer, request: Partial<ImportRequest> = {}) => {
  const file = join(folder, `${files++}.csv`);
  await writeFile(file, content);
  return importFile(place, { ...customersRequest, file, ...request });
};
const rows = <Row extends Record<string, unknown>>(text: string, values: unknown[] = []) =>
  admin.query<Row>({}, { text, values });

const CUSTOMERS = `\uFEFFAsiakasnumero;Etunimet;Sukunimi;Syntymäaika;Henkilötunnus;Peruste;Katuosoite;Postinumero;Puhelin;Sähköposti;Alkupäivä
100;Aino Maria;Esimerkki;1.1.1990;010190-900P;credit;Esimerkkikatu 1 A 2;50100;040 123 4567;aino@example.org;15.1.2020
101;Åke;Öhman;2.3.1985;;;"Pitkä;katu 3";50100;;ake@example.org;2021-05-01
`;

test('brings customers with what they are closed to, their last day, provenance and sealed codes', async () => {
  const outcome = await importText(CUSTOMERS);
  expect(outcome.refused.size).toBe(0);
  expect(Object.fromEntries(outcome.counts)).toMatchObject({
    customer: { added: 2 },
    identity_code: { added: 1 },
  });
  const [subject] = await rows(
    `select s.kind, s.standing, s.began_on::text, s.source, s.notice_version, s.access_id, s.revision, s.last_day,
       s.blocked_for @> '{electronic_marketing,contact_management}' as closed, s.blocked_for && '{billing,*}' as shut, p.family_key
     from register.subject s join register.person p using (subject) join register.customer c using (subject) where c.customer_number = '100'`,
  );
  expect(subject).toEqual({
    kind: 'person',
    standing: 'customer',
    began_on: '2020-01-15',
    source: 'data_subject',
    notice_version: 1,
    access_id: outcome.accessId,
    revision: 1,
    last_day: null,
    closed: true,
    shut: false,
    family_key: 'esimerkki',
  });
});

test('leaves the closing that the register itself works out row by row', async () => {
  await admin.transaction(
    { 'seloste.access_id': '01936f2e-7a4b-7c3d-8e5f-60718293a4b5' },
    async (transaction) => {
      const [followed] = await transaction.query<{ n: string }>({ text: 'select register.recompute() as n' });
      expect(followed).toEqual({ n: '0' });
    },
  );
});

test('a sealed code opens under the key of its subject, and its hash finds it', async () => {
  const [code] = await rows<{ subject: string; id: string; code: Buffer; code_hash: Buffer; masked: string }>(
    'select subject, id, code, code_hash, masked from register.identity_code',
  );
  const keys = keysFrom(place.masterKey);
  const system = database.open({ role: roleNames(database.instance).system });
  const key = await openSubjectKeys(system, keys).find(code?.subject ?? '');
  const opened = unseal(
    key ?? Buffer.alloc(32),
    code?.code ?? Buffer.alloc(0),
    `identity_code.code:${code?.id}`,
  );
  expect(opened.toString()).toBe('010190-900P');
  expect(code?.code_hash).toEqual(lookupHashOf(keys, 'identity_code', 'code', '010190-900P'));
  expect(code?.masked).toBe('010190-****');
});

test('the second run of the same file changes nothing', async () => {
  const snapshot = () =>
    rows(`select (select count(*) from register.change) as changes, (select count(*) from keys.subject_key) as keys,
      (select string_agg(x::text, '|' order by x.id) from register.postal_address x) as addresses,
      (select string_agg(x::text, '|' order by x.id) from register.identity_code x) as codes,
      (select string_agg(x::text, '|' order by x.id) from register.subject x) as subjects`);
  const before = await snapshot();
  const outcome = await importText(CUSTOMERS);
  expect(outcome.refused.size).toBe(0);
  for (const { added, changed } of outcome.counts.values())
    expect({ added, changed }).toEqual({ added: 0, changed: 0 });
  expect(outcome.counts.get('subject')?.unchanged).toBe(2);
  expect(await snapshot()).toEqual(before);
});

test('changes what differs, keeps the old value in the history, and lets an empty cell say nothing', async () => {
  const outcome = await importText(
    'Asiakasnumero;Etunimet;Sukunimi;Katuosoite;Postinumero\n100;Aino;;Uusi katu 9;50100\n',
    {
      mapping: new Map([['Sukunimi', 'family_name']]),
    },
  );
  expect([...outcome.refused.values()]).toMatchObject([{ line: 2, code: 'missing' }]);
  const again = await importText(
    'Asiakasnumero;Etunimet;Sukunimi;Katuosoite;Postinumero;Syntymäaika\n100;Aino;Esimerkki;Uusi katu 9;50100;\n',
  );
  expect(Object.fromEntries(again.counts)).toMatchObject({
    person: { changed: 1 },
    postal_address: { changed: 1 },
  });
  const [kept] = await rows(
    `select p.given_names, p.birth_date::text, p.revision, (select array_agg(h.old ->> 'given_names') from register.change h where h.row_id = p.id) as before
     from register.person p where p.given_names = 'Aino'`,
  );
  expect(kept).toEqual({
    given_names: 'Aino',
    birth_date: '1990-01-01',
    revision: 2,
    before: ['Aino Maria'],
  });
});

test('a worse source refuses the row and not the import; a better one overwrites', async () => {
  const file = 'Asiakasnumero;Etunimet;Sukunimi\n100;Anna;Esimerkki\n101;Åke;Öhman\n';
  const worse = await importText(file, { source: 'partners' });
  expect([...worse.refused.values()]).toEqual([
    expect.objectContaining({ line: 2, code: 'source-not-as-good' }),
  ]);
  expect(worse.counts.get('person')).toEqual({ added: 0, changed: 0, unchanged: 1 });
});

test('adds a code to a customer who has none, sealed under the key that the customer already has', async () => {
  const header = 'Asiakasnumero;Etunimet;Sukunimi;Hetu;Peruste\n';
  const outcome = await importText(`${header}101;Åke;Öhman;020385-901P;credit\n`);
  expect([...outcome.refused.values()]).toEqual([]);
  const [code] = await rows<{ subject: string; id: string; code: Buffer }>(
    "select i.subject, i.id, i.code from register.identity_code i join register.customer c using (subject) where c.customer_number = '101'",
  );
  const system = database.open({ role: roleNames(database.instance).system });
  const key = await openSubjectKeys(system, keysFrom(place.masterKey)).find(code?.subject ?? '');
  const opened = unseal(
    key ?? Buffer.alloc(32),
    code?.code ?? Buffer.alloc(0),
    `identity_code.code:${code?.id}`,
  );
  expect(opened.toString()).toBe('020385-901P');
  const other = await importText(
    `${header}101;Åke;Öhman;010190-900P;credit\n102;Nea;Uusi;020385-901P;credit\n`,
  );
  expect([...other.refused.values()].map(({ code: refusal }) => refusal)).toEqual([
    'identity-code-differs',
    'of-another-subject',
  ]);
  expect(await rows("select from register.customer where customer_number = '102'")).toEqual([]);
});

describe('prospects (D20)', () => {
  const header = 'standing;Etunimet;Sukunimi;Sähköposti;market;prospect_ground;given_to;given_at;evidence\n';
  test('a consumer without prior consent is refused, one with it comes in, and again changes nothing', async () => {
    const file = `${header}prospect;Pro;Spekti;pro@example.org;consumer;consent;controller;2026-01-10 10:00;lomake 1
prospect;Ei;Lupaa;ei@example.org;consumer;interest;;;
prospect;Ei;Näyttöä;naytto@example.org;consumer;consent;controller;2026-01-10 10:00;\n`;
    const first = await importText(file);
    expect([...first.refused.values()].map(({ line, code }) => [line, code])).toEqual([
      [3, 'needed-here'],
      [4, 'needed-here'],
    ]);
    expect(first.counts.get('prospect')?.added).toBe(1);
    const second = await importText(file);
    expect(second.counts.get('prospect')).toEqual({ added: 0, changed: 0, unchanged: 1 });
  });
  test('columns that tell no ground bring no prospect', async () => {
    const outcome = await importText(
      'standing;Etunimet;Sukunimi;email\nprospect;Pro;Toinen;toinen@example.org\n',
    );
    expect([...outcome.refused.values()].map(({ code }) => code)).toEqual(['missing']);
  });
});

describe('rows of customers', () => {
  test('services with tabs and Swedish headers, orders and invoices with Finnish decimals', async () => {
    const services = await importText(
      'Kundnummer\tAbonnemangsnummer\tProdukt\tProduktgrupp\tTelefonnummer\tStartdatum\n100\tL-1\tMobil\tmobile\t040 123 4567\t1.1.2021\n999\tL-2\tX\tmobile\t\t\n',
      { as: 'services', source: 'own_records' },
    );
    expect(services.counts.get('service')?.added).toBe(1);
    expect([...services.refused.values()]).toMatchObject([{ line: 3, code: 'unknown-customer-number' }]);
    const orders = await importText(
      'Asiakasnro;Tilausnumero;Tilauspäivä;Tuote;Kanava;Tila;Summa\n100;T-1;2.3.2026;Kuitu;web;confirmed;"1 234,50"\n',
      { as: 'orders', source: 'own_records' },
    );
    expect(orders.counts.get('sales_order')?.added).toBe(1);
    expect(await rows('select amount::text, ordered_on::text from register.sales_order')).toEqual([
      { amount: '1234.50', ordered_on: '2026-03-02' },
    ]);
    const request = { as: 'invoices', purpose: 'billing', source: 'own_records' };
    const invoice = (status: string, balance: string) =>
      `Asiakasnumero;Laskunumero;Laskupäivä;Eräpäivä;Summa;Avoinna;Tila\r\n100;I-1;1.3.2026;15.3.2026;49,90 €;${balance};${status}\r\n`;
    expect((await importText(invoice('open', '49,90'), request)).counts.get('invoice')?.added).toBe(1);
    expect((await importText(invoice('open', '49,90'), request)).counts.get('invoice')?.unchanged).toBe(1);
    expect((await importText(invoice('paid', '0'), request)).counts.get('invoice')?.changed).toBe(1);
    expect(await rows('select last_day::text, balance::text from register.invoice')).toEqual([
      { last_day: '2032-12-31', balance: '0.00' },
    ]);
  });

  test('permissions open and close what the customer already has, in the same transaction', async () => {
    const request = { as: 'permissions', source: 'data_subject' };
    const open = () =>
      rows(
        `select bool_and(not e.blocked_for @> '{electronic_marketing}') as open from register.email_address e join register.customer c using (subject) where c.customer_number = '100'`,
      );
    const line = (decision: string, at: string) =>
      `customer_number;permission;decision;decided_at;evidence\n100;electronic_marketing;${decision};${at};lomake 7\n`;
    expect(await open()).toEqual([{ open: false }]);
    expect(
      (await importText(line('given', '2026-02-01 09:00'), request)).counts.get('permission')?.added,
    ).toBe(1);
    expect(await open()).toEqual([{ open: true }]);
    await importText(line('withdrawn', '2026-02-02 09:00'), request);
    expect(await open()).toEqual([{ open: false }]);
    // An older decision that comes later does not count.
    await importText(line('given', '2026-01-02 09:00'), request);
    expect(await open()).toEqual([{ open: false }]);
    expect(
      (await importText(line('given', '2026-01-02 09:00'), request)).counts.get('permission')?.unchanged,
    ).toBe(1);
    // A decision is evidence: another word on the same one is no change of it.
    const reworded = await importText(
      line('given', '2026-01-02 09:00').replace('lomake 7', 'lomake 8'),
      request,
    );
    expect([...reworded.refused.values()]).toMatchObject([{ line: 2, code: 'purpose-may-not-change' }]);
  });

  test('traffic data get their partitions, closing and last day, by whoever had the number', async () => {
    const request = { as: 'traffic', purpose: 'billing', source: 'own_records' };
    const file = `Oma numero,Alkuaika,Kesto,Laji,Suunta,Vastanumero
+358401234567,2026-03-02 10:00:00,62,call,out,050 123 4567
+358401234567,2020-03-02 10:00:00,62,call,out,050 123 4567
+358409999999,2026-03-02 10:00:00,62,call,out,\n`;
    const first = await importText(file, request);
    expect([...first.refused.values()].map(({ line, code }) => [line, code])).toEqual([
      [3, 'unknown-number'],
      [4, 'unknown-number'],
    ]);
    const [row] = await rows(
      `select notice_version, blocked_for @> '{contact_management}' as closed, last_day is not null as ends from register.traffic_record`,
    );
    expect(row).toEqual({ notice_version: 1, closed: true, ends: true });
    const second = await importText(file, request);
    expect(second.counts.get('traffic_record')).toEqual({ added: 0, changed: 0, unchanged: 1 });
  });

  test('traffic belongs to a number to its last day in Finland, and not a day more', async () => {
    await importText(
      'customer_number;service_number;product;product_group;number;began_on;ended_on\n100;L-3;Mobiili;mobile;040 765 4321;1.1.2025;10.3.2026\n',
      { as: 'services', source: 'own_records' },
    );
    const outcome = await importText(
      `Oma numero,Alkuaika,Kesto,Laji,Suunta,Vastanumero
+358407654321,2026-03-10 23:59:00,5,call,out,
+358407654321,2026-03-11 00:01:00,5,call,out,\n`,
      { as: 'traffic', purpose: 'billing', source: 'own_records' },
    );
    expect([...outcome.refused.values()].map(({ line, code }) => [line, code])).toEqual([
      [3, 'unknown-number'],
    ]);
    expect(outcome.counts.get('traffic_record')?.added).toBe(1);
  });

  test('numbers and people of another controller are not known', async () => {
    const elsewhere = { controller: 'mpy_yrityspalvelut', source: 'own_records' };
    const service = await importText(
      'customer_number;service_number;product;product_group\n100;L-4;Kuitu;fibre\n',
      { as: 'services', ...elsewhere },
    );
    expect([...service.refused.values()]).toMatchObject([{ line: 2, code: 'unknown-customer-number' }]);
    const traffic = await importText(
      'Oma numero,Alkuaika,Kesto,Laji,Suunta,Vastanumero\n+358401234567,2026-03-02 10:00:00,62,call,out,\n',
      { as: 'traffic', purpose: 'billing', ...elsewhere },
    );
    expect([...traffic.refused.values()]).toMatchObject([{ line: 2, code: 'unknown-number' }]);
    const prospect = await importText(
      `standing;Etunimet;Sukunimi;Sähköposti;market;prospect_ground;given_to;given_at;evidence
prospect;Pro;Spekti;pro@example.org;consumer;consent;controller;2026-01-10 10:00;lomake 1\n`,
      { controller: 'mpy_yrityspalvelut' },
    );
    expect([...prospect.refused.values()]).toEqual([]);
    expect(prospect.counts.get('prospect')).toEqual({ added: 1, changed: 0, unchanged: 0 });
  });

  test('days that end today are counted as the register counts them row by row', async () => {
    const [days] = await rows<{ today: string; yesterday: string }>(
      'select current_date::text as today, (current_date - 1)::text as yesterday',
    );
    const { today = '', yesterday = '' } = days ?? {};
    const customers = `Asiakasnumero;Etunimet;Sukunimi;Sähköposti;began_on;ended_on
520;Tänä;Esimerkki;a@example.org;2020-01-01;${today}
521;Eilen;Esimerkki;b@example.org;2020-01-01;${yesterday}\n`;
    expect((await importText(customers)).counts.get('customer')?.added).toBe(2);
    await importText(
      `customer_number;permission;decision;decided_at;evidence;ends_on
520;electronic_marketing;given;2026-02-01 09:00;lomake 7;${today}
521;electronic_marketing;given;2026-02-01 09:00;lomake 7;${yesterday}\n`,
      { as: 'permissions', source: 'data_subject' },
    );
    const closed = await rows<{ customer_number: string; closed: boolean }>(
      `select c.customer_number, e.blocked_for @> '{electronic_marketing}' as closed
       from register.email_address e join register.customer c using (subject) where c.customer_number in ('520', '521') order by 1`,
    );
    expect(closed).toEqual([
      { customer_number: '520', closed: false },
      { customer_number: '521', closed: true },
    ]);
    await admin.transaction(
      { 'seloste.access_id': '01936f2e-7a4b-7c3d-8e5f-60718293a4b5' },
      async (transaction) => {
        const [followed] = await transaction.query<{ n: string }>({
          text: 'select register.recompute() as n',
        });
        expect(followed).toEqual({ n: '0' });
      },
    );
  });

  test('a restricted customer takes no new rows under a closed purpose', async () => {
    const [who] = await rows<{ subject: string }>(
      "select subject from register.customer where customer_number = '101'",
    );
    await admin.transaction({ 'seloste.access_id': '01936f2e-7a4b-7c3d-8e5f-60718293a4b5' }, (transaction) =>
      transaction.query({
        text: "insert into register.block (subject, controller, source, kind) values ($1, 'mpy_telecom', 'data_subject', 'restriction')",
        values: [who?.subject],
      }),
    );
    const outcome = await importText(
      'customer_number;service_number;product;product_group\n101;L-9;Kuitu;fibre\n',
      {
        as: 'services',
        source: 'own_records',
      },
    );
    expect([...outcome.refused.values()].map(({ code }) => code)).toEqual(['closed-to-purpose']);
  });

  const withNumber = (number: string, directory: string) =>
    `Asiakasnumero;Etunimet;Sukunimi;Puhelin;Salaisuus\n${number};Olli;Esimerkki;050 765 43${number.slice(-2)};${directory}\n`;
  const ofNumber = (number: string) =>
    rows<{ closed: string[] }>(
      `select p.blocked_for as closed from register.phone_number p join register.customer c using (subject) where c.customer_number = $1`,
      [number],
    );

  test('a secret number is closed by the set as by the row', async () => {
    for (const [number, directory] of [
      ['510', 'secret'],
      ['511', 'partly_secret'],
      ['512', 'listed'],
    ] as const) {
      const outcome = await importText(withNumber(number, directory));
      expect([...outcome.refused.values()]).toEqual([]);
      const [bySet] = await ofNumber(number);
      expect(bySet?.closed.includes('telemarketing')).toBe(directory !== 'listed');
      // The trigger settles the same row anew.
      await admin.transaction(
        { 'seloste.access_id': '01936f2e-7a4b-7c3d-8e5f-60718293a4b5' },
        (transaction) =>
          transaction.query({
            text: `update register.phone_number p set directory = directory from register.customer c
            where c.subject = p.subject and c.customer_number = $1`,
            values: [number],
          }),
      );
      expect(await ofNumber(number)).toEqual([bySet]);
    }
    const [followed] = await rows<{ n: string }>('select register.recompute() as n');
    expect(followed).toEqual({ n: '0' });
  });

  test('a number that the purpose may not see any more is not changed under it', async () => {
    const outcome = await importText(withNumber('510', 'listed'));
    expect([...outcome.refused.values()]).toMatchObject([
      { line: 2, record: 'phone_number', code: 'closed-to-purpose' },
    ]);
    const [number] = await rows(
      `select p.directory from register.phone_number p join register.customer c using (subject) where c.customer_number = '510'`,
    );
    expect(number).toEqual({ directory: 'secret' });
  });

  test('a ban on updates refuses lines that change something, and those alone', async () => {
    await admin.transaction({ 'seloste.access_id': '01936f2e-7a4b-7c3d-8e5f-60718293a4b5' }, (transaction) =>
      transaction.query({
        text: `insert into register.block (subject, controller, source, kind)
          select subject, controller, 'population_register', 'update_ban' from register.customer where customer_number = '512'`,
      }),
    );
    const line = 'Asiakasnumero;Etunimet;Sukunimi;Sähköposti\n512;Olli;Esimerkki;';
    const codes = async (email: string, source: string) => [
      ...(await importText(`${line}${email}\n`, { source })).refused.values(),
    ];
    expect(await codes('', 'contact_registers')).toEqual([]);
    expect(await codes('olli@example.org', 'contact_registers')).toMatchObject([
      { line: 2, code: 'source-refused' },
    ]);
    expect(await codes('olli@example.org', 'data_subject')).toEqual([]);
    expect(await codes('olli@example.org', 'contact_registers')).toEqual([]);
  });
});

test('a load stays under the controller and the access that it was begun with', async () => {
  const begun = {
    accessId: '01936f2e-7a4b-7c3d-8e5f-60718293a4b5',
    purpose: 'service_delivery',
    controller: 'mpy_telecom',
  };
  for (const [setting, value] of [
    ['seloste.controller', 'mpy_yrityspalvelut'],
    ['seloste.access_id', '01936f2e-7a4b-7c3d-8e5f-60718293a4b6'],
  ]) {
    const moved = inLoadTransaction(database.server, database.instance, async (client) => {
      const load = await beginLoad(client, begun);
      await client.query('select set_config($1, $2, true)', [setting, value]);
      await load.stage('customer', ['customer_number']);
    });
    await expect(moved).rejects.toMatchObject({ code: 'load-not-begun' });
  }
});

test('one load at a time: another is told to wait, and brings nothing', async () => {
  const begun = Promise.withResolvers<void>();
  const go = Promise.withResolvers<void>();
  const first = inLoadTransaction(
    database.server,
    database.instance,
    async (client) => {
      await beginLoad(client, {
        accessId: '01936f2e-7a4b-7c3d-8e5f-60718293a4b5',
        purpose: 'service_delivery',
        controller: 'mpy_telecom',
      });
      begun.resolve();
      await go.promise;
    },
    () => false,
  );
  await begun.promise;
  const second = importText('Asiakasnumero;Etunimet;Sukunimi\n530;Odota;Vuoroa\n');
  await expect(second.finally(go.resolve)).rejects.toMatchObject({ code: 'load-under-way' });
  await first;
  expect(await rows("select from register.customer where customer_number = '530'")).toEqual([]);
});

describe('what the notice does not allow', () => {
  test.each([
    [{ purpose: 'market_research' }, 'load-not-granted'],
    [{ purpose: 'nothing' }, 'import-option-wrong'],
    [{ controller: 'nobody' }, 'import-option-wrong'],
    [{ source: 'credit_registers' }, 'import-source-not-allowed'],
  ])('%j is refused', async (request, code) => {
    await expect(importText(CUSTOMERS, request)).rejects.toMatchObject({ code });
  });
  test('a purpose that may add only some fields takes a file with only those', async () => {
    const file =
      'standing;Etunimet;Sukunimi;Sähköposti;market;prospect_ground;given_to;given_at;evidence;partner\nprospect;Kump;Panin;kump@example.org;consumer;consent;partner;2026-01-10 10:00;sopimus 1;Esimerkki Energia Oy\n';
    const outcome = await importText(file, { purpose: 'partner_marketing', source: 'partners' });
    expect(outcome.counts.get('prospect')?.added).toBe(1);
    await expect(
      importText(CUSTOMERS, { purpose: 'partner_marketing', source: 'partners' }),
    ).rejects.toMatchObject({ code: 'import-source-not-allowed' });
  });
});

describe('the audit log', () => {
  test('has one entry that points to everybody in the import, and none for a dry run', async () => {
    const many = `Asiakasnumero;Etunimet;Sukunimi\n${Array.from({ length: 70 }, (_, n) => `7${n};Moni;Monta`).join('\n')}\n`;
    const entries = () => rows<{ n: string }>('select count(*) as n from audit.pending');
    const before = await entries();
    const dry = await importText(many, { dryRun: true });
    expect(dry.counts.get('customer')?.added).toBe(70);
    expect(await entries()).toEqual(before);
    expect(await rows("select from register.customer where customer_number = '71'")).toEqual([]);
    const { accessId } = await importText(many);
    const [entry] = await rows(
      `select operation, purpose, controller, actor, reason, row_count, members,
         (select count(distinct m.subject) from audit.member m join register.customer c on c.subject = m.subject where m.list = p.list) as found
       from audit.pending p where access_id = $1`,
      [accessId],
    );
    expect(entry).toEqual({
      operation: 'import',
      purpose: 'service_delivery',
      controller: 'mpy_telecom',
      actor: 'operator:test',
      reason: 'a test of imports',
      row_count: '70',
      members: '70',
      found: '70',
    });
  });
});

describe('files that are not what they should be', () => {
  const header = 'Asiakasnumero;Etunimet;Sukunimi\n';
  test.each<[string, string | Buffer, string, Partial<ImportRequest>?]>([
    ['empty', '', 'import-file-empty'],
    ['with NUL bytes', `${header}1;A\0;B\n`, 'import-nul-bytes'],
    [
      'with mixed encodings',
      Buffer.concat([Buffer.from(`${header}1;Åke;B\n`), Buffer.from([0x32, 0x3b, 0xc5, 0x3b, 0x42])]),
      'import-encoding-mixed',
    ],
    ['that is no text', Buffer.from([...Buffer.from(header), 0x81, 0xff, 0x8d]), 'import-encoding-unknown'],
    [
      'in Latin-1 when UTF-8 was told',
      Buffer.from(`${header}1;Åke;B\n`, 'latin1'),
      'import-encoding-wrong',
      { encoding: 'utf-8' },
    ],
    ['with a broken quote', `${header}1;A "b";C\n`, 'import-csv-malformed'],
    ['with a quote that is never closed', `${header}1;"A;C\n`, 'import-csv-malformed'],
    ['with two equal headers', 'Asiakasnumero;Nimi;Nimi\n1;a;b\n', 'import-headers-repeated'],
    ['without the needed columns', 'a;b\n1;2\n', 'import-columns-unknown'],
    [
      'mapped to an unknown field',
      `${header}1;a;b\n`,
      'import-mapping-wrong',
      { mapping: new Map([['Sukunimi', 'nothing']]) },
    ],
    [
      'mapped from an absent header',
      `${header}1;a;b\n`,
      'import-mapping-wrong',
      { mapping: new Map([['Nimi', 'family_name']]) },
    ],
    [
      'with a row of five million characters',
      `${header}1;"${'a'.repeat(5_000_000)}";B\n`,
      'import-row-too-long',
    ],
  ])('%s: refused whole, nothing written', async (_what, content, code, request) => {
    const before = await rows('select count(*) as n from register.subject');
    await expect(importText(content, request)).rejects.toMatchObject({ code });
    expect(await rows('select count(*) as n from register.subject')).toEqual(before);
  });

  test('Latin-1 is found, a field of a million characters and a ragged row are refused rows', async () => {
    const content = Buffer.from(
      `${header}801;Åke;Öljynen\n802;${'a'.repeat(1_000_000)};B\n803;A\n804;A;B;C\n805;"x'); drop table register.subject; --";B\n805;A;B\n`,
      'latin1',
    );
    const rejects = join(folder, 'rejects.csv');
    const outcome = await importText(content, { rejects });
    expect(
      await rows(
        "select p.given_names from register.person p join register.customer c using (subject) where c.customer_number in ('801', '805') order by 1",
      ),
    ).toEqual([{ given_names: "x'); drop table register.subject; --" }, { given_names: 'Åke' }]);
    expect([...outcome.refused.values()].map(({ line, code }) => [line, code]).toSorted()).toEqual([
      [3, 'too-long'],
      [4, 'ragged-row'],
      [5, 'ragged-row'],
      [7, 'repeated-in-file'],
    ]);
    const written = await readFile(rejects, 'utf8');
    expect(written.split('\r\n')[0]).toBe(
      'seloste_line;seloste_code;seloste_reason;Asiakasnumero;Etunimet;Sukunimi',
    );
    expect(written).toContain('\r\n4;ragged-row;The row has 2 columns, the headers 3.;803;A\r\n');
    expect((await stat(rejects)).mode & 0o777).toBe(0o600);
    await expect(importText(content, { rejects })).rejects.toMatchObject({ code: 'rejects-file-exists' });
  });
});
