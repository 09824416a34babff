import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Transaction } from '../platform/database/pool.ts';
import type { Statement } from '../platform/database/statement.ts';
import { MPY_APPLIED } from '../testing/applied-register.ts';
import { ONE_OF_EACH, plantCase, plantOneOfEach } from '../testing/one-of-each.ts';
import { addCustomer, openRegisterCalls, TELECOM } from '../testing/register-calls.ts';
import { createTestDatabase } from '../testing/test-database.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const admin = database.openAsAdmin();
await plantCase(admin, TELECOM);
const register = await openRegisterCalls(database);
const settings = () => ({ 'seloste.access_id': randomUUID(), 'seloste.controller': TELECOM });
const run = (text: string, values: unknown[] = []) => admin.query(settings(), { text, values });

/** Records whose rows are tied to their subject by trigger, as the catalogue has them. */
const tied = (
  await admin.query<{ record: string }>(
    {},
    {
      text: `select c.relname as record from pg_class c
        where c.relnamespace = 'register'::regnamespace and c.relkind = 'r' and not c.relispartition and c.relname <> 'subject'
          and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and k.confrelid = 'register.subject'::regclass)
        order by 1`,
    },
  )
).map(({ record }) => record);

const [anySource] = await admin.query<{ sources: Record<string, string> }>(
  {},
  { text: 'select jsonb_object_agg(record, source) as sources from notice.source_rule' },
);
const sourceOf = (record: string) => anySource?.sources[record] ?? 'data_subject';

/** A row as the loads write it, with what it is closed to, or as the purposes write it, without. */
const rowOf = (record: string, subject: string, from: 'load' | 'purpose'): Statement => {
  const row = {
    ...ONE_OF_EACH[record],
    subject,
    controller: TELECOM,
    source: sourceOf(record),
    id: randomUUID(),
    obtained_at: '2026-03-02T10:00:00+02:00',
    notice_version: 1,
    access_id: randomUUID(),
    revision: 1,
    blocked_for: from === 'load' ? [] : ['*'],
  };
  const columns = Object.keys(row)
    .map((column) => `"${column}"`)
    .join(', ');
  return {
    text: `insert into register.${record} (${columns}) select ${columns} from jsonb_populate_record(null::register.${record}, $1)`,
    values: [JSON.stringify(row)],
  };
};

const addPerson = () => addCustomer(register);
const held = async (record: string, subject: string) =>
  (await run(`select 1 from register.${record} where subject = $1`, [subject])).length;

test('nearly every record is tied by trigger', () => {
  expect(tied.length).toBeGreaterThan(15);
  expect(tied).not.toContain('prospect');
});

test.each(tied.flatMap((record) => [[record, 'load'] as const, [record, 'purpose'] as const]))(
  'a row of %s without its subject is refused to a %s',
  async (record, from) => {
    await expect(admin.query(settings(), rowOf(record, randomUUID(), from))).rejects.toMatchObject({
      cause: { code: '23503' },
    });
  },
);

test('one row without its subject refuses the whole statement', async () => {
  const subject = await addPerson();
  await expect(
    run(
      `insert into register.phone_number (subject, controller, source, number, access_id, blocked_for)
       select s, $1, 'data_subject', '+358401234567', uuidv7(), '{}' from unnest($2::uuid[]) s`,
      [TELECOM, [subject, subject, randomUUID()]],
    ),
  ).rejects.toMatchObject({ cause: { code: '23503' } });
  expect(await held('phone_number', subject)).toBe(0);
});

test('a subject of another controller does not do', async () => {
  const subject = await addPerson();
  const statement = rowOf('phone_number', subject, 'load');
  const text = String(statement.values?.[0]).replace(TELECOM, 'mpy_osuuskunta');
  await expect(admin.query(settings(), { ...statement, values: [text] })).rejects.toMatchObject({
    cause: { code: '23503' },
  });
});

test.each(['load', 'purpose'] as const)("a person has no organisation's name, from a %s", async (from) => {
  const subject = await addPerson();
  await expect(admin.query(settings(), rowOf('organisation', subject, from))).rejects.toMatchObject({
    cause: { code: '23503' },
  });
});

test('the kind of a subject stays while it has what only that kind has, and changes after', async () => {
  const subject = await addPerson();
  const become = () => run(`update register.subject set kind = 'company' where subject = $1`, [subject]);
  await expect(become()).rejects.toMatchObject({ cause: { code: '23503' } });
  await run('delete from register.person where subject = $1', [subject]);
  await become();
  await admin.query(settings(), rowOf('organisation', subject, 'load'));
});

test('neither a row nor a subject changes whose it is', async () => {
  const [one, other] = [await addPerson(), await addPerson()];
  await admin.query(settings(), rowOf('phone_number', one, 'load'));
  const moved = 'set subject = $2 where subject = $1';
  await expect(run(`update register.phone_number ${moved}`, [one, other])).rejects.toMatchObject({
    cause: { code: '23503' },
  });
  await expect(run(`update register.subject ${moved}`, [one, randomUUID()])).rejects.toMatchObject({
    cause: { code: '23503' },
  });
});

test('with a subject goes everything that is held on it, and nothing else', async () => {
  const [subject, other] = [
    await plantOneOfEach(admin, TELECOM, sourceOf),
    await plantOneOfEach(admin, 'mpy_osuuskunta', sourceOf),
  ];
  await run('delete from register.subject where subject = $1', [subject]);
  for (const record of tied) {
    expect([record, await held(record, subject), await held(record, other)]).toEqual([record, 0, 1]);
  }
});

test('with a subject ends its being the own record of somebody of the staff, once no controller has it', async () => {
  const subject = await addPerson();
  const id = randomUUID();
  await run(
    "insert into register.subject (subject, controller, source, kind, standing) select subject, 'mpy_osuuskunta', source, kind, standing from register.subject where subject = $1",
    [subject],
  );
  await run(
    "insert into access.actor (id, issuer, subject, kind, name) values ($1, 'test', 'own', 'person', 'Oma Nimi')",
    [id],
  );
  await run('insert into access.actor_subject (actor, subject) values ($1, $2)', [id, subject]);
  const remove = async (controller: string) => {
    await run('delete from register.subject where subject = $1 and controller = $2', [subject, controller]);
    return run(
      'select ended_at is null as stands, ended_by is not null as told from access.actor_subject where actor = $1',
      [id],
    );
  };
  expect(await remove(TELECOM)).toEqual([{ stands: true, told: false }]);
  expect(await remove('mpy_osuuskunta')).toEqual([{ stands: false, told: true }]);
});

test('a subject is not removed where rows of others could be overlooked', async () => {
  const subject = await addPerson();
  const remove = (transaction: Transaction) =>
    transaction.query({ text: 'delete from register.subject where subject = $1', values: [subject] });
  await expect(
    admin.transaction(settings(), remove, 'isolation level repeatable read'),
  ).rejects.toMatchObject({ cause: { code: '0A000' } });
});

/** Does `first`, begins `second` in another transaction, and commits the first once the second waits for it. */
const overlap = async (first: Statement, second: Statement): Promise<unknown> => {
  let other: Promise<unknown> = Promise.resolve();
  await admin.transaction(settings(), async (transaction: Transaction) => {
    await transaction.query(first);
    other = admin.transaction(settings(), (later) => later.query(second));
    other.catch(() => undefined);
    let waiting: unknown[] = [];
    while (waiting.length === 0) {
      waiting = await admin.query(
        {},
        {
          text: "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
        },
      );
    }
  });
  return other;
};

const removal = (subject: string): Statement => ({
  text: 'delete from register.subject where subject = $1',
  values: [subject],
});

test.each(['load', 'purpose'] as const)(
  'a subject removed while a %s writes its row takes the row along',
  async (from) => {
    const subject = await addPerson();
    await overlap(rowOf('phone_number', subject, from), removal(subject));
    expect([await held('subject', subject), await held('phone_number', subject)]).toEqual([0, 0]);
  },
);

test.each(['load', 'purpose'] as const)(
  'a row that a %s writes while its subject is being removed is refused',
  async (from) => {
    const subject = await addPerson();
    await expect(overlap(removal(subject), rowOf('phone_number', subject, from))).rejects.toMatchObject({
      cause: { code: '23503' },
    });
    expect(await held('phone_number', subject)).toBe(0);
  },
);

test('a person who is becoming a company takes no identity code meanwhile', async () => {
  const subject = await addPerson();
  await run('delete from register.person where subject = $1', [subject]);
  const change = {
    text: `update register.subject set kind = 'company' where subject = $1`,
    values: [subject],
  };
  await expect(overlap(change, rowOf('identity_code', subject, 'load'))).rejects.toMatchObject({
    cause: { code: '23503' },
  });
});
