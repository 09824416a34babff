import { afterAll, describe, expect, test } from 'vitest';
import { readCurrentNotice } from '../notice/drift.ts';
import { withClient } from '../platform/database/prepare-database.ts';
import { roleNames } from '../platform/database/roles.ts';
import { MPY_APPLIED } from '../testing/applied-register.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import type { NoticeView } from './access.ts';
import { openPurposeGate, type PurposeGateOptions } from './purpose-gate.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const { instance, server } = database;
const admin = database.openAsAdmin();
const inForce = await withClient(database.admin, readCurrentNotice);
const [stored] = await admin.query<Pick<NoticeView, 'plan'> & Record<string, unknown>>(
  {},
  {
    text: 'select plan from notice.version',
  },
);
if (!inForce || !stored) throw new Error('no notice in force');
let notice: NoticeView = { edition: inForce.edition, document: inForce.document, plan: stored.plan };

const opened: { close: () => Promise<void> }[] = [];
const openGate = (options: Partial<PurposeGateOptions> = {}) => {
  const gate = openPurposeGate({ server, instance, notice: () => notice, ...options });
  opened.push(gate);
  return gate;
};
afterAll(async () => {
  await Promise.all(opened.map((gate) => gate.close()));
});

const ID = '0198c0de-0000-7000-8000-000000000001';
const access = (purpose: string) => ({ id: ID, purpose, controller: 'mpy_telecom' });
const WHO = {
  text: "select current_user as who, current_setting('seloste.access_id') as access, current_setting('seloste.controller') as controller",
};
const subject = '0198c0de-0000-7000-8000-00000000000a';

describe('the purpose gate', () => {
  test('runs under the role of the purpose, with the access and the controller', async () => {
    const gate = openGate();
    const expected = { who: roleNames(instance).purpose('billing'), access: ID, controller: 'mpy_telecom' };
    expect(await gate.query(access('billing'), WHO)).toEqual([expected]);
    expect(await gate.transaction(access('billing'), (tx) => tx.query(WHO))).toEqual([expected]);
  });

  test('knows whether a call is alone, and remembers for a moment that it was not', async () => {
    const gate = openGate();
    const ask = () => gate.query(access('billing'), WHO);
    expect(gate.alone()).toBe(true);
    const asked = ask();
    await expect.poll(gate.alone).toBe(false);
    await asked;
    expect(gate.alone()).toBe(true);
    await Promise.all([ask(), ask()]);
    expect(gate.alone()).toBe(false);
    await expect.poll(gate.alone).toBe(true);
  });

  test('reads do not write', async () => {
    const gate = openGate();
    const add = {
      text: `insert into register.subject (subject, controller, source, kind, standing) values ($1, 'mpy_telecom', 'data_subject', 'person', 'customer')`,
      values: [subject],
    };
    await expect(gate.query(access('service_delivery'), add)).rejects.toMatchObject({ status: 500 });
  });

  test('tells which purposes reach what the database refused', async () => {
    let refreshed = 0;
    const gate = openGate({
      refresh: async () => {
        refreshed += 1;
      },
    });
    const text = 'select own_number from register.traffic_record';
    const allowed = notice.plan.grants
      .filter(({ record, privilege }) => record === 'traffic_record' && privilege === 'select')
      .map(({ purpose }) => purpose);
    expect(allowed).not.toContain('customer_service');
    await expect(gate.query(access('customer_service'), { text })).rejects.toMatchObject({
      code: 'purpose-does-not-reach',
      status: 403,
      extras: { allowed_purposes: [...new Set(allowed)].toSorted() },
    });
    expect(refreshed).toBe(1);
    const removal = gate.transaction(access('market_research'), async (tx) => {
      await tx.query({ text: 'select' });
      await tx.query({ text: 'delete from register.phone_number' });
    });
    const removers = notice.plan.grants
      .filter(({ record, privilege }) => record === 'phone_number' && privilege === 'delete')
      .map(({ purpose }) => purpose);
    await expect(removal).rejects.toMatchObject({
      extras: { allowed_purposes: [...new Set(removers)].toSorted() },
    });
  });

  test.each(['spying', 'duty:audit', '', 'constructor', 'x"; drop schema register; --'])(
    'opens nothing for %j, which is no purpose of the notice',
    async (purpose) => {
      await expect(openGate().query(access(purpose), WHO)).rejects.toMatchObject({
        code: 'purpose-not-in-notice',
      });
    },
  );

  test('lets errors of the caller pass, and rolls back', async () => {
    const own = new Error('own');
    await expect(
      openGate().transaction(access('billing'), async () => {
        throw own;
      }),
    ).rejects.toBe(own);
  });

  test('keeps all its connections within the most, and every call gets its turn', async () => {
    const gate = openGate({ maxConnections: 4, maxPerPurpose: 2 });
    const purposes = ['billing', 'customer_service', 'market_research', 'subject_rights', 'competitions'];
    const calls = Array.from({ length: 60 }, (_, index) => purposes[index % purposes.length] ?? '');
    let most = 0;
    const open = {
      text: 'select count(*)::int as open from pg_stat_activity where usename = $1 and datname = current_database() and application_name like $2',
      values: [server.user, 'seloste %'],
    };
    const answers = await Promise.all(
      calls.map(async (purpose) => {
        const [row] = await gate.query<{ who: string }>(access(purpose), WHO);
        const [seen] = await admin.query<{ open: number }>({}, open);
        most = Math.max(most, seen?.open ?? 0);
        return row?.who;
      }),
    );
    expect(answers).toEqual(calls.map((purpose) => roleNames(instance).purpose(purpose)));
    expect(gate.load().connections).toBeLessThanOrEqual(4);
    // Other gates of this file may hold a few idle connections of their own.
    expect(most).toBeLessThanOrEqual(4 + 2 * opened.length);
  });

  test('takes new connections after a new edition of the notice', async () => {
    const gate = openGate();
    const pid = { text: 'select pg_backend_pid() as pid' };
    const [before] = await gate.query<{ pid: number }>(access('billing'), pid);
    const [same] = await gate.query<{ pid: number }>(access('billing'), pid);
    expect(same).toEqual(before);
    notice = { ...notice, edition: notice.edition + 1 };
    const [after] = await gate.query<{ pid: number }>(access('billing'), pid);
    expect(after).not.toEqual(before);
    const { billing: _dropped, ...purposes } = notice.document.purposes ?? {};
    notice = { ...notice, edition: notice.edition + 1, document: { ...notice.document, purposes } };
    await expect(gate.query(access('billing'), pid)).rejects.toMatchObject({ code: 'purpose-not-in-notice' });
    notice = { ...notice, document: inForce.document };
  });

  test('a database that goes away in the middle of a call is told, and the next call goes on', async () => {
    const gate = openGate();
    const killed = gate.transaction(access('billing'), async (tx) => {
      const [row] = await tx.query<{ pid: number }>({ text: 'select pg_backend_pid() as pid' });
      await admin.query({}, { text: 'select pg_terminate_backend($1)', values: [row?.pid] });
      await tx.query({ text: 'select pg_sleep(30)' });
    });
    await expect(killed).rejects.toMatchObject({ code: 'database-unreachable', status: 503 });
    expect(await gate.query(access('billing'), WHO)).toMatchObject([{ access: ID }]);
  });
});
