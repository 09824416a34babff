import { describe, expect, test } from 'vitest';
import { createTestDatabase } from '../../testing/test-database.ts';
import { queryBuilder } from './query-builder.ts';
import { roleNames } from './roles.ts';

const testDatabase = await createTestDatabase();
const admin = testDatabase.openAsAdmin({ max: 1 });
const server = testDatabase.open({ max: 2 });
await admin.query({}, { text: 'create table public.note (id int primary key, word text not null)' });

const words = () => admin.query<{ word: string }>({}, { text: 'select word from public.note order by id' });

describe('one statement in one go', () => {
  test('sees the settings of its transaction, which are gone afterwards', async () => {
    const statement = { text: "select current_setting('seloste.access_id', true) as id" };
    const settings = { 'seloste.access_id': "o'neil", 'seloste.controller': 'a' };
    expect(await admin.query(settings, statement)).toEqual([{ id: "o'neil" }]);
    const [after] = await admin.query<{ id: string | null }>({}, statement);
    expect(after?.id || null).toBeNull();
  });

  test('is undone when it fails, and the connection goes on', async () => {
    const twice = { text: "insert into public.note values (1, 'a'), (1, 'b')" };
    await expect(admin.query({}, twice)).rejects.toMatchObject({ code: 'constraint-violated' });
    expect(await words()).toEqual([]);
  });

  test('reports the setting that failed, not the statement after it', async () => {
    await expect(admin.query({ role: 'nobody_of_that_name' }, { text: 'select 1' })).rejects.toMatchObject({
      code: 'value-refused',
    });
  });

  test('reports a constraint that is checked only at commit', async () => {
    await admin.query(
      {},
      {
        text: 'create table public.late (id int, unique (id) deferrable initially deferred)',
      },
    );
    const twice = { text: 'insert into public.late values (1), (1)' };
    await expect(admin.query({}, twice)).rejects.toMatchObject({ code: 'constraint-violated' });
  });

  test('takes a query built with Kysely, and a prepared one again and again', async () => {
    const note = queryBuilder<{ 'public.note': { id: number; word: string } }>();
    const query = note.selectFrom('public.note').select('word').where('id', '=', 99);
    expect(await admin.query({}, query)).toEqual([]);
    const prepared = { name: 'double', text: 'select $1::int * 2 as doubled', values: [4] };
    for (let round = 0; round < 3; round += 1)
      expect(await admin.query({}, prepared)).toEqual([{ doubled: 8 }]);
  });

  test('can be read only', async () => {
    const insert = { text: "insert into public.note values (7, 'x')" };
    await expect(admin.query({}, insert, 'read only')).rejects.toThrow();
    expect(await words()).toEqual([]);
  });
});

describe('several statements in one transaction', () => {
  test('are kept together', async () => {
    await admin.transaction({ 'seloste.access_id': 'x' }, async (transaction) => {
      await transaction.query({ text: 'insert into public.note values ($1, $2)', values: [1, 'first'] });
      await transaction.query({
        text: "insert into public.note values (2, current_setting('seloste.access_id'))",
      });
    });
    expect(await words()).toEqual([{ word: 'first' }, { word: 'x' }]);
    await admin.query({}, { text: 'truncate public.note' });
  });

  test('are undone when the work throws, and its own error comes out', async () => {
    const work = admin.transaction({}, async (transaction) => {
      await transaction.query({ text: "insert into public.note values (1, 'x')" });
      throw new RangeError('own');
    });
    await expect(work).rejects.toThrow(RangeError);
    expect(await words()).toEqual([]);
  });

  test('a swallowed failure does not pass as done', async () => {
    const work = admin.transaction({}, async (transaction) => {
      await transaction.query({ text: 'select 1/0' }).catch(() => undefined);
    });
    await expect(work).rejects.toMatchObject({ code: 'transaction-rolled-back' });
  });
});

describe('a lost connection', () => {
  const breakAndInsert = {
    text: `with broken as (select pg_terminate_backend(pg_backend_pid()))
           insert into public.note select 5, 'lost' from broken`,
  };

  test('in the middle of a statement is one error, leaves nothing half-done, and the pool recovers', async () => {
    await expect(admin.query({}, breakAndInsert)).rejects.toMatchObject({ code: 'database-unreachable' });
    expect(await words()).toEqual([]);
  });

  test('in the middle of a transaction likewise', async () => {
    const work = admin.transaction({}, async (transaction) => {
      await transaction.query({ text: "insert into public.note values (1, 'x')" });
      await transaction.query(breakAndInsert);
    });
    await expect(work).rejects.toMatchObject({ code: 'database-unreachable' });
    expect(await words()).toEqual([]);
  });

  test('while idle is not noticed by the next call', async () => {
    await server.query({}, { text: 'select 1' });
    await admin.query(
      {},
      {
        text: 'select pg_terminate_backend(pid) from pg_stat_activity where usename = $1 and datname = current_database()',
        values: [roleNames(testDatabase.instance).server],
      },
    );
    const patient = async (): Promise<unknown> =>
      server.query({}, { text: 'select 2 as two' }).catch((error: { code: string }) => {
        expect(error.code).toBe('database-unreachable'); // the loss can arrive with this very call
        return patient();
      });
    expect(await patient()).toEqual([{ two: 2 }]);
  });
});

describe('the server role', () => {
  test('reaches no table', async () => {
    await expect(server.query({}, { text: 'select * from public.note' })).rejects.toMatchObject({
      code: 'database-refused',
    });
  });

  test('a pool opens under the role it is given', async () => {
    const owner = roleNames(testDatabase.instance).owner;
    const pool = testDatabase.openAsAdmin({ role: owner });
    expect(await pool.query({}, { text: 'select current_user::text as me' })).toEqual([{ me: owner }]);
  });
});

describe('a prepared statement in one go', () => {
  const one = testDatabase.openAsAdmin({ max: 1 });
  const divided = (by: number) => ({
    name: 'divided',
    text: 'select 12 / $1::int as share, $1::text as asked',
    values: [by],
  });

  test('that failed at its first call runs at the next, and leaves nothing prepared behind', async () => {
    for (let round = 0; round < 3; round += 1) {
      await expect(one.query({}, divided(0), 'read only')).rejects.toMatchObject({ code: 'value-refused' });
    }
    expect(await one.query({}, divided(4), 'read only')).toEqual([{ share: 3, asked: '4' }]);
    const prepared = await one.query(
      {},
      { text: 'select count(*)::int as many from pg_prepared_statements' },
    );
    expect(prepared).toEqual([{ many: 2 }]); // this one, and the one that makes a transaction read only
  });

  test('with a value that cannot be sent leaves the connection as it was', async () => {
    const endless: Record<string, unknown> = {};
    endless.itself = endless;
    await expect(
      one.query({ 'seloste.access_id': 'x' }, { ...divided(4), values: [endless] }),
    ).rejects.toThrow(TypeError);
    expect(await one.query({}, divided(4))).toEqual([{ share: 3, asked: '4' }]);
  });

  test('gives its rows as arrays when asked, whatever it gave before', async () => {
    const asked = divided(6);
    expect(await one.query({}, asked)).toEqual([{ share: 2, asked: '6' }]);
    expect(await one.query({}, { ...asked, rowMode: 'array' })).toEqual([[2, '6']]);
  });

  test('answers without rows, and with none', async () => {
    const word = (id: number) => ({
      name: 'word',
      text: 'select word from public.note where id = $1',
      values: [id],
    });
    const insert = {
      name: 'add',
      text: 'insert into public.note values ($1, $2)',
      values: [40, 'forty'],
    };
    expect(await one.query({}, word(40))).toEqual([]);
    expect(await one.query({}, insert)).toEqual([]);
    expect(await one.query({}, word(40))).toEqual([{ word: 'forty' }]);
    await one.query({}, { text: 'delete from public.note where id = 40' });
  });

  test('can be planned once for all values', async () => {
    const asked = (id: number) => ({
      name: 'generic',
      text: `select current_setting('plan_cache_mode') as plan, $1::int as id`,
      values: [id],
      plan: 'generic' as const,
    });
    expect(await one.query({}, asked(1))).toEqual([{ plan: 'force_generic_plan', id: 1 }]);
    expect(await one.query({}, { text: 'show plan_cache_mode' })).toEqual([{ plan_cache_mode: 'auto' }]);
  });
});
