import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Transaction } from '../platform/database/pool.ts';
import { roleNames } from '../platform/database/roles.ts';
import { MPY_APPLIED } from '../testing/applied-register.ts';
import { addCustomer, openRegisterCalls, TELECOM } from '../testing/register-calls.ts';
import { createTestDatabase } from '../testing/test-database.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const admin = database.openAsAdmin();
const register = await openRegisterCalls(database);
const under = (purpose: string) => database.open({ role: roleNames(database.instance).purpose(purpose) });
const service = under('customer_service');
const settings = () => ({ 'seloste.access_id': randomUUID(), 'seloste.controller': TELECOM });

const decide = (subject: string, decision: string) => ({
  text: `insert into register.permission (subject, controller, source, permission, decision, evidence)
    values ($1, $2, 'data_subject', 'electronic_marketing', $3, 'call')`,
  values: [subject, TELECOM, decision],
});
const ban = (subject: string) => ({
  text: `insert into register.block (subject, controller, source, kind) values ($1, $2, 'data_subject', 'research_ban')`,
  values: [subject, TELECOM],
});
const phone = (subject: string) => ({
  text: `insert into register.phone_number (subject, controller, source, number) values ($1, $2, 'data_subject', '+358401234567')`,
  values: [subject, TELECOM],
});

type Write = ReturnType<typeof decide>;

/** Writes `first`, begins `second` in another transaction, and commits the first when the second waits or is done. */
const overlap = async (first: Write, second: Write): Promise<void> => {
  let done = false;
  let other: Promise<unknown> = Promise.resolve();
  await service.transaction(settings(), async (tx: Transaction) => {
    await tx.query(first);
    other = service
      .transaction(settings(), (later) => later.query(second))
      .finally(() => {
        done = true;
      });
    other.catch(() => undefined);
    let waiting: unknown[] = [];
    while (!done && waiting.length === 0) {
      waiting = await admin.query(
        {},
        {
          text: "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
        },
      );
    }
  });
  await other;
};

const sees = async (purpose: string, record: string, subject: string) => {
  const text = `select 1 from register.${record} where subject = $1`;
  return (await under(purpose).query(settings(), { text, values: [subject] })).length > 0;
};

test('a ban set while the permission is being given holds', async () => {
  const subject = await addCustomer(register);
  await overlap(decide(subject, 'given'), decide(subject, 'banned'));
  const [latest] = await admin.query<{ decision: string }>(
    {},
    {
      text: 'select decision from register.permission where subject = $1 order by decided_at desc, id desc limit 1',
      values: [subject],
    },
  );
  expect(await sees('electronic_marketing', 'person', subject)).toBe(latest?.decision === 'given');
});

test('a permission given while a ban is being set is worked out with it', async () => {
  const subject = await addCustomer(register);
  await overlap(decide(subject, 'banned'), decide(subject, 'given'));
  expect(await sees('electronic_marketing', 'person', subject)).toBe(true);
});

test('a row on its way when a block comes is closed by it', async () => {
  const subject = await addCustomer(register);
  await overlap(phone(subject), ban(subject));
  const closed = await closedTo(subject);
  expect(closed).toContain('market_research');
});

test('a row that comes while a block is on its way is closed by it', async () => {
  const subject = await addCustomer(register);
  await overlap(ban(subject), phone(subject));
  expect(await closedTo(subject)).toContain('market_research');
});

const closedTo = async (subject: string) => {
  const [row] = await admin.query<{ blocked_for: string[] }>(
    {},
    { text: 'select blocked_for from register.phone_number where subject = $1', values: [subject] },
  );
  return row?.blocked_for;
};

test('the first changes of a month wait for the one that makes their partition', async () => {
  const text = `select format('drop table %s', c.oid::regclass) as statement from pg_inherits i join pg_class c on c.oid = i.inhrelid
    where i.inhparent = 'register.change'::regclass`;
  for (const { statement } of await admin.query<{ statement: string }>({}, { text })) {
    await admin.query({}, { text: statement });
  }
  const [one, other] = [await addCustomer(register), await addCustomer(register)];
  const rename = (subject: string) => ({
    text: `update register.person set family_name = 'Toinen', source = 'data_subject' where subject = $1`,
    values: [subject],
  });
  await overlap(rename(one), rename(other));
  const kept = await admin.query(
    {},
    { text: 'select 1 from register.change where subject = any ($1)', values: [[one, other]] },
  );
  expect(kept).toHaveLength(2);
});
