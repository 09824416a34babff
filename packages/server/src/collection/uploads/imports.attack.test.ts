import { describe, expect, test } from 'vitest';
import { MPY_APPLIED } from '../../testing/applied-register.ts';
import { openRegisterCalls, TELECOM } from '../../testing/register-calls.ts';
import { createTestDatabase } from '../../testing/test-database.ts';
import { until } from '../../testing/until.ts';
import { importRoutes } from './imports.routes.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const place = {
  server: database.server,
  instance: database.instance,
  masterKey: Buffer.alloc(32, 'test'),
  people: 'invented' as const,
  stillMay: async () => true,
};
const calls = await openRegisterCalls(database, {
  roles: ['data_steward'],
  routes: ({ audit, notice }) => importRoutes({ ...place, audit, notice }),
});
const small = await openRegisterCalls(database, {
  roles: ['data_steward'],
  routes: ({ audit, notice }) => importRoutes({ ...place, audit, notice, mostBytes: 100, mostRefused: 9 }),
});

const call = (
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  url: string,
  body?: object | Buffer,
  headers: Record<string, string> = {},
) =>
  calls.http.inject({
    method,
    url: `/v1${url}`,
    headers: {
      'seloste-purpose': 'service_delivery',
      'seloste-controller': TELECOM,
      ...(Buffer.isBuffer(body) && { 'content-type': 'application/octet-stream' }),
      ...headers,
    },
    ...(body !== undefined && { payload: body }),
  });
const begin = async (...parts: string[]): Promise<string> => {
  const id = (await call('POST', '/imports')).json().import;
  for (const [number, part] of parts.entries())
    await call('PUT', `/imports/${id}/parts/${number}`, Buffer.from(part));
  return id;
};
const settled = (id: string, state: string) =>
  until(async () => {
    const status = (await call('GET', `/imports/${id}`)).json();
    expect(status.state).toBe(state);
    return status;
  });
const HEADERS = 'Asiakasnumero;Etunimet;Sukunimi;Katuosoite;Postinumero;Puhelin;Huomautus';
const order = {
  as: 'customers',
  source: 'data_subject',
  columns: ['customer_number', 'given_names', 'family_name', 'street', 'postcode', null, null],
};
const GOOD = '900100;Aino Maria;Esimerkki;Esimerkkikatu 1;50100;;\n';

describe('what was checked is what is brought in', () => {
  test('no part comes after the check, also when nobody looked at the columns', async () => {
    const id = await begin(`${HEADERS}\n${GOOD}`);
    await call('POST', `/imports/${id}/check`, order);
    await settled(id, 'checked');
    const late = await call('PUT', `/imports/${id}/parts/1`, Buffer.from(GOOD.replace('900100', '900199')));
    expect(late.json().code).toBe('import-part-unexpected');
    await call('DELETE', `/imports/${id}`);
  });

  test('nor is a part that came already taken anew with other bytes', async () => {
    const id = await begin(`${HEADERS}\n`, GOOD);
    await call('PUT', `/imports/${id}/parts/1`, Buffer.from(`${GOOD}${GOOD}${GOOD}`));
    await call('POST', `/imports/${id}/check`, order);
    expect((await settled(id, 'checked')).result.rows).toBe(1);
    await call('DELETE', `/imports/${id}`);
  });

  test('two checks of one file at once: one is told to wait', async () => {
    const id = await begin(`${HEADERS}\n${GOOD}`);
    const answers = await Promise.all(
      Array.from({ length: 3 }, () => call('POST', `/imports/${id}/check`, order)),
    );
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([202, 409, 409]);
    await settled(id, 'checked');
    await call('DELETE', `/imports/${id}`);
  });
});

describe('the file of refused rows', () => {
  test('runs nothing in a spreadsheet, and what is no formula stands as it stood', async () => {
    const evil = ['=HYPERLINK("https://evil.example")', '+cmd|x!A1', '-2+cmd|x', '@SUM(A1)', '\t=1+cmd|x'];
    const rows = evil.map(
      (cell) => `900200;A;B;Katu 1;5010;+358 40 123 4567;"${cell.replaceAll('"', '""')}"\n`,
    );
    const id = await begin(`${HEADERS.replace('Huomautus', '=cmd|x!A1')}\n${rows.join('')}`);
    await call('POST', `/imports/${id}/check`, order);
    await settled(id, 'checked');
    const { body } = await call('GET', `/imports/${id}/refused`);
    const cells = body.split('\r\n').flatMap((line) => line.split(';'));
    expect(cells.filter((cell) => /^"?[=+\-@\t\r]/.test(cell) && !/^[+-][\d\s]+$/.test(cell))).toEqual([]);
    expect(cells).toContain('+358 40 123 4567');
    await call('DELETE', `/imports/${id}`);
  });

  test('may be imported again: what kept a cell from being a formula is not kept', async () => {
    const id = await begin(`${HEADERS}\n900300;'-A-Maria;'=Esimerkki;Katu 1;50100;;\n`);
    await call('POST', `/imports/${id}/check`, order);
    await settled(id, 'checked');
    await call('POST', `/imports/${id}/run`);
    await settled(id, 'imported');
    const [row] = await database.openAsAdmin().query<{ given_names: string; family_name: string }>(
      {},
      {
        text: `select p.given_names, p.family_name from register.person p join register.customer c using (subject) where c.customer_number = '900300'`,
      },
    );
    expect(row).toEqual({ given_names: '-A-Maria', family_name: '=Esimerkki' });
    await call('DELETE', `/imports/${id}`);
  });
});

describe('a file that is none', () => {
  test('of no bytes at all is told', async () => {
    const id = await begin();
    expect((await call('POST', `/imports/${id}/columns`, {})).json().code).toBe('import-file-empty');
    await call('DELETE', `/imports/${id}`);
    const empty = await begin('');
    expect((await call('POST', `/imports/${empty}/columns`, {})).json().code).toBe('import-file-empty');
    await call('DELETE', `/imports/${empty}`);
  });

  test('of a million columns is told, not listed', async () => {
    const id = await begin(`${';'.repeat(1_000_000)}\n`);
    const answer = await call('POST', `/imports/${id}/columns`, {});
    expect(answer.statusCode).toBe(422);
    expect(answer.body.length).toBeLessThan(2_000);
    await call('DELETE', `/imports/${id}`);
  });

  test('of nothing but letters and line ends does not fill the memory with refusals', async () => {
    const headers = { 'seloste-purpose': 'service_delivery', 'seloste-controller': TELECOM };
    const { import: id } = (await small.http.inject({ method: 'POST', url: '/v1/imports', headers })).json();
    const at = (path: string) => ({ url: `/v1/imports/${id}${path}`, headers });
    await small.http.inject({
      ...at('/parts/0'),
      method: 'PUT',
      headers: { ...headers, 'content-type': 'application/octet-stream' },
      payload: Buffer.from(`${HEADERS}\n${'x\n'.repeat(10)}`),
    });
    await small.http.inject({ ...at('/check'), method: 'POST', payload: order });
    await until(async () =>
      expect((await small.http.inject(at(''))).json()).toMatchObject({
        state: 'failed',
        problem: { code: 'import-refusals-too-many' },
      }),
    );
  });

  test('that is too large is refused as it comes', async () => {
    const headers = { 'seloste-purpose': 'service_delivery', 'seloste-controller': TELECOM };
    const begun = await small.http.inject({ method: 'POST', url: '/v1/imports', headers });
    const send = (number: number, bytes: number) =>
      small.http.inject({
        method: 'PUT',
        url: `/v1/imports/${begun.json().import}/parts/${number}`,
        headers: { ...headers, 'content-type': 'application/octet-stream' },
        payload: Buffer.alloc(bytes, 'a'),
      });
    expect((await send(0, 60)).statusCode).toBe(200);
    const over = await send(1, 60);
    expect([over.statusCode, over.json().code]).toEqual([413, 'import-too-large']);
    expect((await send(1, 40)).json()).toEqual({ received_bytes: 100 });
  });
});

test('many begun at once are no more than one after another', async () => {
  const begun = await Promise.all(Array.from({ length: 12 }, () => call('POST', '/imports')));
  const still = await Promise.all(begun.map((one) => call('GET', `/imports/${one.json().import}`)));
  const open = still.filter(({ statusCode }) => statusCode === 200);
  expect(open.length).toBeLessThanOrEqual(3);
  for (const one of open) await call('DELETE', `/imports/${one.json().import}`);
});

test('another’s import is not there, by any name', async () => {
  const id = await begin(`${HEADERS}\n${GOOD}`);
  const other = { 'test-actor': '01936f2e-7a4b-7c3d-8e5f-60718293a4b5' };
  for (const [method, path] of [
    ['GET', ''],
    ['GET', '/refused'],
    ['POST', '/run'],
    ['DELETE', ''],
  ] as const)
    expect((await call(method, `/imports/${id}${path}`, undefined, other)).json().code).toBe(
      'import-unknown',
    );
  for (const path of ['..%2f..%2fetc%2fpasswd', '%2e%2e', `${id}%00`, `${id}/../${id}x`])
    expect((await call('GET', `/imports/${path}`)).statusCode).toBeGreaterThanOrEqual(400);
  await call('DELETE', `/imports/${id}`);
});
