import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MPY_APPLIED } from '../../testing/applied-register.ts';
import { openRegisterCalls, SERVICES, TELECOM } from '../../testing/register-calls.ts';
import { createTestDatabase } from '../../testing/test-database.ts';
import { until } from '../../testing/until.ts';
import { importRoutes } from './imports.routes.ts';

/** Whether the person of an import would be let in again. */
let may = true;
const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const place = {
  server: database.server,
  instance: database.instance,
  masterKey: Buffer.alloc(32, 'test'),
  people: 'invented' as const,
  stillMay: async () => may,
};
const calls = await openRegisterCalls(database, {
  roles: ['data_steward'],
  routes: ({ audit, notice }) => importRoutes({ ...place, audit, notice }),
});
const admin = database.openAsAdmin();

const FILE = `Asiakasnumero;Etunimet;Sukunimi;Katuosoite;Postinumero;Huomautus
900100;Aino Maria;Esimerkki;Esimerkkikatu 1;50100;x
900101;Åke;Öhman;Esimerkkikatu 2;5010;y
900102;Liisa;Malli;Esimerkkikatu 3;50100;z
`;
const COLUMNS = ['customer_number', 'given_names', 'family_name', 'street', 'postcode', null];
const ORDER = { as: 'customers', source: 'data_subject', columns: COLUMNS };

const call = (
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  url: string,
  body?: object | Buffer,
  purpose = 'service_delivery',
) =>
  calls.http.inject({
    method,
    url: `/v1${url}`,
    headers: {
      'seloste-purpose': purpose,
      'seloste-controller': TELECOM,
      ...(Buffer.isBuffer(body) && { 'content-type': 'application/octet-stream' }),
    },
    ...(body !== undefined && { payload: body }),
  });

const begin = async (...parts: Buffer[]): Promise<string> => {
  const id = (await call('POST', '/imports')).json().import;
  for (const [number, part] of parts.entries()) {
    const answer = await call('PUT', `/imports/${id}/parts/${number}`, part);
    expect(answer.statusCode).toBe(200);
  }
  return id;
};

const settled = (id: string, state: string) =>
  until(async () => {
    const status = (await call('GET', `/imports/${id}`)).json();
    expect(status.state).toBe(state);
    return status;
  });

const customers = async (): Promise<number> => {
  const [row] = await admin.query<{ n: string }>({}, { text: 'select count(*) as n from register.customer' });
  return Number(row?.n);
};

test('sends a file in parts, guesses its columns, checks it, and brings in what was checked', async () => {
  const bytes = Buffer.from(FILE);
  const id = await begin(bytes.subarray(0, 40), bytes.subarray(40));
  const again = await call('PUT', `/imports/${id}/parts/1`, bytes.subarray(40));
  expect(again.json()).toEqual({ received_bytes: bytes.length });

  const columns = (await call('POST', `/imports/${id}/columns`, {})).json();
  expect(columns).toMatchObject({ bytes: bytes.length, encoding: 'utf-8', delimiter: 'semicolon' });
  expect(columns.guesses[0]).toEqual({ as: 'customers', columns: COLUMNS, missing: [] });
  expect(columns.samples[1]).toEqual(['900101', 'Åke', 'Öhman', 'Esimerkkikatu 2', '5010', 'y']);

  expect((await call('POST', `/imports/${id}/run`)).json().code).toBe('import-unchecked');
  expect((await call('POST', `/imports/${id}/check`, ORDER)).statusCode).toBe(202);
  const checked = await settled(id, 'checked');
  expect(checked.result).toMatchObject({ rows: 3, refused: 1, records: { customer: { added: 2 } } });
  expect(checked.result.first_refusals).toMatchObject([
    {
      line: 3,
      problems: [{ field: 'postal_address.postcode' }],
      cells: [{ header: 'Postinumero', value: '5010' }],
    },
  ]);
  expect(await customers()).toBe(0);

  expect((await call('POST', `/imports/${id}/run`)).statusCode).toBe(202);
  await settled(id, 'imported');
  expect(await customers()).toBe(2);
  expect((await call('POST', `/imports/${id}/run`)).json().code).toBe('import-unchecked');

  const refused = await call('GET', `/imports/${id}/refused`);
  expect(refused.headers['content-type']).toContain('text/csv');
  expect(refused.body.split('\r\n')[0]).toBe(
    `seloste_line;seloste_code;seloste_reason;${FILE.split('\n')[0]}`,
  );
  expect(refused.body).toContain('Esimerkkikatu 2;5010;y');
  expect(refused.body).toContain(
    'not-a-postcode;Postinumero: Suomalaisessa postinumerossa on viisi numeroa.;',
  );
  const inSwedish = await call('GET', `/imports/${id}/refused?language=sv`);
  expect(inSwedish.body).toContain(';Postinumero: Ett finländskt postnummer har fem siffror.;');

  expect((await call('DELETE', `/imports/${id}`)).statusCode).toBe(204);
  expect((await call('GET', `/imports/${id}`)).statusCode).toBe(404);
});

test('shows the first cells of a row that is refused as a whole', async () => {
  const id = await begin(Buffer.from(`${FILE}900100;Toinen;Samalla;Numerolla\n`));
  await call('POST', `/imports/${id}/check`, ORDER);
  const { result } = await settled(id, 'checked');
  const [, ragged] = result.first_refusals;
  expect(ragged).toMatchObject({ line: 5, code: 'ragged-row' });
  expect(ragged.cells.slice(0, 2)).toEqual([
    { header: 'Asiakasnumero', value: '900100' },
    { header: 'Etunimet', value: 'Toinen' },
  ]);
  await call('DELETE', `/imports/${id}`);
});

test.each(['', '\n\n'])('takes no file that has headers and nothing after them', async (rest) => {
  const id = await begin(Buffer.from(`${FILE.split('\n')[0]}${rest}`));
  const answer = await call('POST', `/imports/${id}/columns`, {});
  expect(answer.json()).toMatchObject({ status: 422, code: 'import-file-empty', values: { lines: 1 } });
  await call('DELETE', `/imports/${id}`);
});

test('lies encrypted on the disk', async () => {
  const id = await begin(Buffer.from(FILE));
  const folders = (await readdir(tmpdir())).filter((name) => name.startsWith('seloste-imports-'));
  const held = await Promise.all(
    folders.map((folder) => readFile(join(tmpdir(), folder, id)).catch(() => undefined)),
  );
  const file = held.find((bytes) => bytes !== undefined);
  expect(file?.length).toBe(Buffer.byteLength(FILE));
  expect(file?.includes('Esimerkki')).toBe(false);
  await call('DELETE', `/imports/${id}`);
});

test('belongs to who began it, under the purpose it was begun for', async () => {
  const id = await begin(Buffer.from(FILE));
  const other = await call('GET', `/imports/${id}`, undefined, 'customer_service');
  expect(other.json().code).toBe('import-unknown');
  const elsewhere = await calls.http.inject({
    url: `/v1/imports/${id}`,
    headers: { 'seloste-purpose': 'service_delivery', 'seloste-controller': SERVICES },
  });
  expect(elsewhere.json().code).toBe('import-unknown');
  await call('DELETE', `/imports/${id}`);
});

test('gives up the oldest file when somebody begins a fourth', async () => {
  const ids = [];
  for (let number = 0; number < 4; number += 1) ids.push(await begin(Buffer.from(FILE)));
  expect((await call('GET', `/imports/${ids[0]}`)).statusCode).toBe(404);
  expect((await call('GET', `/imports/${ids[3]}`)).statusCode).toBe(200);
  for (const id of ids.slice(1)) await call('DELETE', `/imports/${id}`);
});

test.each([
  ['a part out of order', 'PUT', 'parts/3', Buffer.from('x'), 'import-part-unexpected'],
  ['a check of a kind that is not there', 'POST', 'check', { ...ORDER, as: 'cats' }, 'import-option-wrong'],
] as const)('refuses %s', async (_what, method, url, body, code) => {
  const id = await begin(Buffer.from(FILE));
  const answer = await call(method, `/imports/${id}/${url}`, body);
  expect(answer.json().code).toBe(code);
  await call('DELETE', `/imports/${id}`);
});

test.each([
  ['columns that are not those of the file', { ...ORDER, columns: COLUMNS.slice(1) }, 'import-mapping-wrong'],
  [
    'a field that the kind does not have',
    { ...ORDER, columns: ['cat', null, null, null, null, null] },
    'import-mapping-wrong',
  ],
  ['a source that the notice does not name', { ...ORDER, source: 'gossip' }, 'import-option-wrong'],
] as const)('tells what is wrong with %s, and can be checked anew', async (_what, order, code) => {
  const id = await begin(Buffer.from(FILE));
  await call('POST', `/imports/${id}/check`, order);
  expect((await settled(id, 'failed')).problem.code).toBe(code);
  await call('POST', `/imports/${id}/check`, ORDER);
  await settled(id, 'checked');
  await call('DELETE', `/imports/${id}`);
});

test('brings in nothing when the right of its person ends meanwhile, says so, and leaves what was there whole', async () => {
  const before = await customers();
  const id = await begin(Buffer.from(FILE.replaceAll('9001', '9002')));
  await call('POST', `/imports/${id}/check`, ORDER);
  await settled(id, 'checked');
  may = false;
  await call('POST', `/imports/${id}/run`);
  const failed = await settled(id, 'failed');
  may = true;
  expect(failed.problem).toMatchObject({ code: 'import-right-ended', status: 403 });
  expect(await customers()).toBe(before);
  const { items } = await calls.audit.looksBetween({ from: new Date(Date.now() - 60_000), to: new Date() });
  expect(items).toContainEqual(
    expect.objectContaining({ operation: 'import', outcome: 'refused', code: 'import-right-ended' }),
  );
  // Whoever has the right again checks it anew.
  await call('POST', `/imports/${id}/check`, ORDER);
  await settled(id, 'checked');
  await call('DELETE', `/imports/${id}`);
});

test('leaves an entry in the log for a check, since it tells whom the register knows', async () => {
  const id = await begin(Buffer.from(FILE));
  const answer = await call('POST', `/imports/${id}/check`, ORDER);
  await settled(id, 'checked');
  const { items } = await calls.audit.looksBetween({ from: new Date(Date.now() - 60_000), to: new Date() });
  expect(answer.statusCode).toBe(202);
  expect(
    items.some(({ operation, purpose }) => operation === 'search' && purpose === 'service_delivery'),
  ).toBe(true);
  await call('DELETE', `/imports/${id}`);
});

const agent = await openRegisterCalls(database, {
  roles: ['agent'],
  routes: ({ audit, notice }) => importRoutes({ ...place, audit, notice }),
});

test('is closed to a role without the duty', async () => {
  const answer = await agent.http.inject({
    method: 'POST',
    url: '/v1/imports',
    headers: { 'seloste-purpose': 'customer_service', 'seloste-controller': TELECOM },
  });
  expect(answer.json()).toMatchObject({ code: 'duty-refused', roles_with_duty: ['biller', 'data_steward'] });
});
