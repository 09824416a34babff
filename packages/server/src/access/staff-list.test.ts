import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { roleNames } from '../platform/database/roles.ts';
import { MPY, MPY_APPLIED, readEdition } from '../testing/applied-register.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { until } from '../testing/until.ts';
import { DEMO_PEOPLE, DEMO_SERVICES } from './demo-provider/demo-people.ts';
import { ensureDemoStaff } from './demo-provider/demo-staff.ts';
import { acceptUndertaking, addStaff, assignRole, endRole, endStaff, endUndertaking } from './staff.ts';
import { followStaff } from './staff-list.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const { instance, server } = database;
const system = database.open({ role: roleNames(instance).system });
const admin = database.openAsAdmin();
const { document } = await readEdition(MPY);
const staff = await followStaff({ system, server, instance });
afterAll(() => staff.close());

const ISSUER = 'https://sign-in.example';
const who = (subject: string) => ({ issuer: ISSUER, subject });
const add = (subject: string, more: object = {}) =>
  addStaff(system, document, {
    ...who(subject),
    kind: 'person',
    name: 'Someone Invented',
    employer: null,
    controllers: ['mpy_telecom'],
    ...more,
  });

/** A change is announced after its commit: what was remembered is gone a moment later. */
const soon = (look: () => Promise<unknown>, expected: unknown) =>
  until(async () => expect(await look()).toEqual(expected));

/** When all that was announced until now has been heard: announcements come in the order of their commits. */
const allHeard = async (): Promise<void> => {
  const mark = randomUUID();
  const came = new Promise<void>((resolve) => {
    const stop = staff.onChange((what) => {
      if (what === 'anything' || !('actor' in what) || what.actor !== mark) return;
      stop();
      resolve();
    });
  });
  await admin.query({}, { text: "select pg_notify('seloste_staff', $1)", values: [mark] });
  await came;
};

describe('the staff list', () => {
  test('knows nobody by itself', async () => {
    expect(await staff.find(ISSUER, 'nobody')).toBeUndefined();
  });

  test('knows who was added, with roles and undertakings', async () => {
    const id = await add('s1');
    await assignRole(system, document, who('s1'), { role: 'agent', from: '2026-01-01', to: '2026-12-31' });
    await acceptUndertaking(system, document, who('s1'), {
      undertaking: 'confidentiality',
      on: '2026-01-31',
    });
    expect(await staff.find(ISSUER, 's1')).toEqual({
      id,
      kind: 'person',
      name: 'Someone Invented',
      brokenGlasses: [],
      employer: null,
      controllers: ['mpy_telecom'],
      roles: [{ role: 'agent', validFrom: '2026-01-01', validTo: '2026-12-31' }],
      undertakings: [
        { undertaking: 'confidentiality', version: '1', acceptedOn: '2026-01-31', expiresOn: '2028-01-31' },
      ],
    });
    expect(await staff.find('https://other.example', 's1')).toBeUndefined();
  });

  test('counts the validity of an undertaking by the calendar', async () => {
    await add('leap');
    await acceptUndertaking(system, document, who('leap'), {
      undertaking: 'confidentiality',
      on: '2028-02-29',
    });
    expect((await staff.find(ISSUER, 'leap'))?.undertakings[0]?.expiresOn).toBe('2030-02-28');
  });

  test('asks the database once, and again after a change of that person alone', async () => {
    await add('s2');
    await add('s3');
    await assignRole(system, document, who('s2'), { role: 'agent', from: '2026-01-01' });
    await allHeard();
    const asking = vi.spyOn(system, 'query');
    await staff.find(ISSUER, 's2');
    await staff.find(ISSUER, 's3');
    expect(asking).toHaveBeenCalledTimes(2);
    asking.mockClear();
    await staff.find(ISSUER, 's2');
    await staff.find(ISSUER, 's3');
    expect(asking).not.toHaveBeenCalled();
    await assignRole(system, document, who('s2'), { role: 'biller', from: '2026-01-01' });
    await allHeard();
    asking.mockClear();
    const roles = (await staff.find(ISSUER, 's2'))?.roles.map(({ role }) => role);
    expect(roles?.sort()).toEqual(['agent', 'biller']);
    expect(asking).toHaveBeenCalledTimes(1);
    await staff.find(ISSUER, 's3');
    expect(asking).toHaveBeenCalledTimes(1);
    asking.mockRestore();
  });

  test('forgets a role, an undertaking and an employment as soon as they end', async () => {
    await add('s4');
    await assignRole(system, document, who('s4'), { role: 'agent', from: '2026-01-01' });
    await acceptUndertaking(system, document, who('s4'), {
      undertaking: 'confidentiality',
      on: '2026-01-01',
    });
    expect(await staff.find(ISSUER, 's4')).toMatchObject({ roles: [{}], undertakings: [{}] });
    await endRole(system, who('s4'), 'agent');
    await soon(async () => (await staff.find(ISSUER, 's4'))?.roles, []);
    await endUndertaking(system, who('s4'), 'confidentiality');
    await soon(async () => (await staff.find(ISSUER, 's4'))?.undertakings, []);
    await endStaff(system, who('s4'));
    await soon(() => staff.find(ISSUER, 's4'), undefined);
  });

  test('does not remember what it read before a change was announced', async () => {
    const id = await add('s6');
    let announced = 0;
    onTestFinished(
      staff.onChange((what) => {
        if (what !== 'anything' && 'actor' in what && what.actor === id) announced += 1;
      }),
    );
    const heard = (times: number) => until(() => expect(announced).toBe(times));
    await assignRole(system, document, who('s6'), { role: 'agent', from: '2026-01-01' });
    await assignRole(system, document, who('s6'), { role: 'biller', from: '2026-01-01' });
    await allHeard();
    const before = announced;
    const ask = system.query;
    const asking = vi.spyOn(system, 'query').mockImplementationOnce(async (...asked) => {
      const read = await ask(...asked);
      await endRole(system, who('s6'), 'agent');
      await heard(before + 1);
      return read as never;
    });
    await staff.find(ISSUER, 's6');
    asking.mockRestore();
    expect((await staff.find(ISSUER, 's6'))?.roles).toMatchObject([{ role: 'biller' }]);
  });

  test('remembers nothing while it cannot hear of changes, and hears again by itself', async () => {
    await add('s5');
    await staff.find(ISSUER, 's5');
    await admin.query(
      {},
      {
        text: "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'seloste staff' and datname = current_database()",
      },
    );
    await soon(async () => {
      await assignRole(system, document, who('s5'), { role: 'agent', from: '2026-01-01' });
      await endRole(system, who('s5'), 'agent');
      return (await staff.find(ISSUER, 's5'))?.roles;
    }, []);
    await until(async () => {
      const [row] = await admin.query<{ listening: boolean }>(
        {},
        {
          text: "select exists (select from pg_stat_activity where application_name = 'seloste staff' and datname = current_database()) as listening",
        },
      );
      expect(row?.listening).toBe(true);
    });
  });
});

describe('history', () => {
  test('keeps every employment, role and undertaking with its end', async () => {
    const id = await add('h1');
    expect(await add('h1')).toBe(id);
    await add('h1', { controllers: ['mpy_telecom', 'mpy_osuuskunta'] });
    await add('h1', { employer: 'contact_centre' });
    const rows = await admin.query(
      {},
      {
        text: 'select employer, controllers, ended_at is null as now from access.employment where actor = $1 order by added_at',
        values: [id],
      },
    );
    expect(rows).toEqual([
      { employer: null, controllers: ['mpy_telecom'], now: false },
      { employer: null, controllers: ['mpy_telecom', 'mpy_osuuskunta'], now: false },
      { employer: 'contact_centre', controllers: ['mpy_telecom'], now: true },
    ]);
  });

  const denied = { code: 'database-refused' };
  test.each([
    ['delete from access.actor', denied],
    ["update access.actor set name = 'x'", denied],
    ["update access.role_assignment set role = 'administrator'", denied],
    ['update access.undertaking_acceptance set expires_on = null', denied],
    ['delete from access.employment', denied],
    ['update access.employment set ended_at = null where ended_at is not null', { code: 'staff-row-ended' }],
  ])('the server cannot: %s', async (text, error) => {
    await expect(system.query({}, { text })).rejects.toMatchObject(error);
  });

  test('the server without a role, and a purpose, see no staff', async () => {
    const bare = database.open();
    const agent = database.open({ role: roleNames(instance).purpose('customer_service') });
    for (const table of [
      'actor',
      'employment',
      'role_assignment',
      'undertaking_acceptance',
      'idempotent_call',
    ]) {
      for (const pool of [bare, agent]) {
        await expect(pool.query({}, { text: `select from access.${table}` })).rejects.toMatchObject(denied);
      }
    }
  });
});

describe('what the notice does not have', () => {
  test.each([
    ['a controller', () => add('x1', { controllers: ['acme'] })],
    ['a recipient', () => add('x1', { employer: 'acme' })],
    ['a role', () => assignRole(system, document, who('s1'), { role: 'root', from: '2026-01-01' })],
    [
      'an undertaking',
      () => acceptUndertaking(system, document, who('s1'), { undertaking: 'x', on: '2026-01-01' }),
    ],
  ])('%s is refused', async (_what, change) => {
    await expect((async () => change())()).rejects.toMatchObject({ code: 'staff-notice-mismatch' });
  });

  test('nor who is not on the list', async () => {
    await expect(endRole(system, who('nobody'), 'agent')).rejects.toMatchObject({ code: 'staff-not-found' });
  });
});

test('the demo people are put on the list once, and one has given no undertaking', async () => {
  await ensureDemoStaff(system, document, ISSUER);
  await ensureDemoStaff(system, document, ISSUER);
  for (const { id, employer, undertaking } of DEMO_PEOPLE) {
    const standing = await staff.find(ISSUER, id);
    expect(standing).toMatchObject({ kind: 'person', employer: employer ?? null });
    expect(standing?.controllers).toEqual(['mpy_osuuskunta', 'mpy_yrityspalvelut', 'mpy_telecom']);
    expect(standing?.undertakings.length).toBe(undertaking ? 1 : 0);
  }
  for (const { id } of DEMO_SERVICES) expect(await staff.find(ISSUER, id)).toMatchObject({ kind: 'service' });
  const known = new Set(DEMO_PEOPLE.flatMap(({ roles }) => roles));
  expect([...known].toSorted()).toEqual(Object.keys(document.roles ?? {}).toSorted());
});
