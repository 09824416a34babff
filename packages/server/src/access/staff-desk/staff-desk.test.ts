import { createHash, randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { applyNotice } from '../../notice/apply-notice.ts';
import { withClient } from '../../platform/database/prepare-database.ts';
import { MPY, MPY_APPLIED, readEdition } from '../../testing/applied-register.ts';
import { startRunningRegister } from '../../testing/running-register.ts';
import { createTestDatabase } from '../../testing/test-database.ts';
import { until } from '../../testing/until.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const admin = database.openAsAdmin();
const { call, register } = await startRunningRegister(database);
const staff = async (who = 'outi') => (await call(who, '/v1/staff?limit=200')).body.items;
const idOf = async (subject: string): Promise<string> =>
  (await staff()).find((one: { subject: string }) => one.subject === subject).id;
const search = (who: string, purpose = 'customer_service') =>
  call(who, '/v1/search', { purpose, body: { criteria: { name: 'Nobody' } } });
const settled = (who: string, status: number, purpose?: string) =>
  until(async () => expect((await search(who, purpose)).status).toBe(status));
const entryOf = async (access: string) => (await register.audit.looksOfAccess(access)).items;

describe('the staff list', () => {
  test('shows officers and administrators who is on it, a page at a time; nobody else', async () => {
    const all = await staff();
    expect(all.length).toBeGreaterThan(12);
    expect(all.find(({ subject }: { subject: string }) => subject === 'maria')).toMatchObject({
      name: 'Maria Lindholm',
      employer: 'contact_centre',
      agreement_missing: null,
      undertakings: [{ undertaking: 'confidentiality', version: '1', language: null }],
    });
    const first = (await call('antti', '/v1/staff?limit=2')).body;
    const second = (await call('antti', `/v1/staff?limit=2&cursor=${first.next}`)).body;
    expect([...first.items, ...second.items]).toEqual(all.slice(0, 4));
    expect((await call('aino', '/v1/staff')).body).toMatchObject({
      code: 'duty-refused',
      roles_with_duty: ['officer', 'administrator'],
    });
  });

  test('takes somebody in, gives and takes roles, and lets them go; each change is an entry with its row', async () => {
    const body = {
      issuer: register.issuer,
      subject: 'uusi',
      kind: 'person',
      name: 'Uusi Työntekijä',
      employer: null,
      controllers: ['mpy_telecom'],
    };
    const added = await call('outi', '/v1/staff', { body });
    expect(added.status).toBe(201);
    const { id } = added.body;
    const given = await call('outi', `/v1/staff/${id}/roles`, { body: { role: 'agent', to: '2030-12-31' } });
    expect(given.body).toMatchObject({
      roles: [{ role: 'agent', valid_to: '2030-12-31' }],
      undertakings_missing: ['confidentiality'],
    });
    const signed = await call('outi', `/v1/staff/${id}/undertakings`, {
      body: { undertaking: 'confidentiality' },
    });
    expect(signed.body.undertakings_missing).toEqual([]);
    const taken = await call('outi', `/v1/staff/${id}/roles/agent`, { method: 'DELETE' });
    expect(taken.body.roles).toEqual([]);
    const ended = await call('outi', `/v1/staff/${id}`, { method: 'DELETE' });
    expect(ended.body.ended_at).toEqual(expect.any(String));
    expect((await staff()).some((one: { id: string }) => one.id === id)).toBe(false);
    const left = (await call('outi', '/v1/staff?state=ended')).body.items;
    expect(left).toMatchObject([{ id, name: 'Uusi Työntekijä' }]);

    const rows = await admin.query<{ added_by: string; ended_by: string }>(
      {},
      { text: 'select added_by, ended_by from access.role_assignment where actor = $1', values: [id] },
    );
    expect(rows.length).toBe(1);
    for (const access of Object.values(rows[0] ?? {}))
      expect(await entryOf(access)).toMatchObject([{ outcome: 'allowed', purpose: 'duty:staff' }]);
  });

  test('is not kept by somebody for themself, nor beyond the controllers they work for', async () => {
    const outi = await idOf('outi');
    const own = await call('outi', `/v1/staff/${outi}/roles`, { body: { role: 'agent' } });
    expect(own.body.code).toBe('staff-self');
    const refused = await entryOf(own.body.instance.replace('urn:seloste:call:', ''));
    expect(refused).toMatchObject([{ outcome: 'refused', code: 'staff-self' }]);
    const elsewhere = await call('outi', '/v1/staff', {
      body: {
        issuer: register.issuer,
        subject: 'x',
        kind: 'person',
        name: 'X',
        employer: null,
        controllers: ['acme'],
      },
    });
    expect(elsewhere.body.code).toBe('staff-of-other-controller');
    expect((await call('outi', `/v1/staff/${randomUUID()}`)).body.code).toBe('staff-unknown');
    const unknown = await call('outi', `/v1/staff/${await idOf('aino')}/roles`, { body: { role: 'root' } });
    expect(unknown.body.code).toBe('staff-notice-mismatch');
  });

  test('notes which subject a member of staff is, one at a time, and refuses nothing by it', async () => {
    const aino = await idOf('aino');
    const [one, other] = [randomUUID(), randomUUID()];
    const put = (subject: string | null) =>
      call('outi', `/v1/staff/${aino}/own-record`, { method: 'PUT', body: { subject } });
    expect((await put(one)).body.own_record).toBe(one);
    expect((await put(one)).body.own_record).toBe(one);
    expect((await put(other)).body.own_record).toBe(other);
    expect((await put(null)).body.own_record).toBeNull();
    const rows = await admin.query(
      {},
      { text: 'select from access.actor_subject where actor = $1', values: [aino] },
    );
    expect(rows.length).toBe(2);
    expect((await search('aino')).status).toBe(200);
  });

  test('shows the processors with their agreements', async () => {
    const { items } = (await call('outi', '/v1/staff/agreements')).body;
    expect(
      items.find(({ recipient }: { recipient: string }) => recipient === 'contact_centre'),
    ).toMatchObject({
      employees_have_access: true,
      in_force: true,
      staff: 1,
    });
  });
});

describe('an undertaking', () => {
  test('is read in the language asked for, accepted as read, and opens access at once', async () => {
    expect((await search('ville')).body.code).toBe('undertaking-missing');
    const [asked] = (await call('ville', '/v1/undertakings/mine?language=sv')).body.items;
    expect(asked).toMatchObject({
      undertaking: 'confidentiality',
      version: '1',
      language: 'sv',
      in_force: false,
    });
    expect(asked.text).toMatch(/^Jag förbinder mig/);
    const accept = (over: object = {}) =>
      call('ville', '/v1/me/undertakings', {
        body: { undertaking: 'confidentiality', version: '1', language: 'sv', digest: asked.digest, ...over },
      });
    expect((await accept({ version: '2' })).body.code).toBe('undertaking-changed');
    expect((await accept({ language: 'fi' })).body.code).toBe('undertaking-changed');
    expect((await accept({ undertaking: 'silence' })).body.code).toBe('staff-notice-mismatch');
    const accepted = await accept();
    expect(accepted.status).toBe(201);
    expect(accepted.body.expires_on).toMatch(/^\d{4}-\d\d-\d\d$/);
    await settled('ville', 200);
    const [kept] = await admin.query<{ text_digest: Buffer; language: string; years: number }>(
      {},
      {
        text: `select u.text_digest, u.language, extract(year from age(u.expires_on, u.accepted_on))::int as years
          from access.undertaking_acceptance u join access.actor a on a.id = u.actor where a.subject = 'ville'`,
      },
    );
    expect(kept).toEqual({
      text_digest: createHash('sha256').update(asked.text).digest(),
      language: 'sv',
      years: 2,
    });
  });

  test('that the desk ends, ends the access of a running token', async () => {
    const timo = await idOf('timo');
    await settled('timo', 200, 'disruption_handling');
    await call('outi', `/v1/staff/${timo}/undertakings/confidentiality`, { method: 'DELETE' });
    await settled('timo', 403, 'disruption_handling');
    expect((await search('timo', 'disruption_handling')).body.code).toBe('undertaking-missing');
  });
});

test('when an agreement runs out or a text changes in the notice, running tokens are closed at once', async () => {
  await settled('maria', 200);
  const apply = async (change: (source: string) => string) => {
    const edition = await readEdition(MPY, change);
    await withClient(database.admin, (client) => applyNotice(client, edition, database.instance));
  };
  await apply((source) => {
    const over = source.replace(
      /(\n {2}contact_centre:[\s\S]*?agreement: \{)[^}]*\}/,
      '$1 valid_from: 2024-01-01, valid_to: 2024-12-31 }',
    );
    expect(over).not.toBe(source);
    return over;
  });
  await settled('maria', 403);
  expect((await search('maria')).body.code).toBe('agreement-missing');
  await settled('aino', 200);
  await apply((source) =>
    source.replace('version: "1"\n    dated: 2026-11-02', 'version: "2"\n    dated: 2026-11-22'),
  );
  await settled('aino', 403);
  expect((await call('aino', '/v1/me')).body.undertakings_missing).toMatchObject([{ version: '2' }]);
});
