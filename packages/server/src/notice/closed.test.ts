import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { quoteName, roleNames } from '../platform/database/roles.ts';
import { MPY_APPLIED } from '../testing/applied-register.ts';
import { createTestDatabase } from '../testing/test-database.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const admin = database.openAsAdmin();
const server = new Client(database.server);
const REFUSED = '42501';

/** Schemas of the register; PostgreSQL's own and those of extensions hold no datum of ours. */
const OURS = "not in ('pg_catalog', 'information_schema', 'extensions', 'public', 'pg_toast')";

beforeAll(() => server.connect());
afterAll(() => server.end());

const objects = await admin.query<{ name: string; columns: string[] }>(
  {},
  {
    text: `select c.oid::regclass::text as name, array_agg(quote_ident(a.attname)::text order by a.attnum) as columns
           from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
           where n.nspname ${OURS} and c.relkind in ('r', 'p', 'v', 'm', 'f') group by c.oid`,
  },
);
const functions = await admin.query<{ call: string }>(
  {},
  {
    text: `select p.oid::regproc::text || '(' || coalesce((select string_agg('null::' || format_type(t, null), ', ' order by i)
             from unnest(p.proargtypes) with ordinality as a (t, i)), '') || ')' as call
           from pg_proc p join pg_namespace n on n.oid = p.pronamespace
           where n.nspname ${OURS} and p.prokind = 'f' and p.prorettype <> 'trigger'::regtype`,
  },
);

const refusal = (sql: string) =>
  server.query(sql).then(
    () => 'answered',
    ({ code }: { code: string }) => code,
  );

describe('the connecting role with no purpose taken', () => {
  test('the catalogue was enumerated', () => {
    expect(objects.length).toBeGreaterThan(40);
    expect(functions.length).toBeGreaterThan(5);
  });

  test('reads, adds, changes and removes nothing in any table or view', async () => {
    for (const { name } of objects) {
      for (const sql of [
        `select from ${name}`,
        `insert into ${name} default values`,
        `delete from ${name}`,
        `truncate ${name}`,
      ]) {
        expect(await refusal(sql), sql).toBe(REFUSED);
      }
    }
  });

  test('reads and changes no column', async () => {
    for (const { name, columns } of objects) {
      for (const column of columns) {
        expect(await refusal(`select ${column} from ${name}`), `${name}.${column}`).toBe(REFUSED);
        expect(await refusal(`update ${name} set ${column} = default`), `${name}.${column}`).toBe(REFUSED);
      }
    }
  });

  test.each(functions)('may not call $call', async ({ call }) => {
    expect(await refusal(`select ${call}`)).toBe(REFUSED);
  });

  test('takes no other role than a purpose or the system', async () => {
    const { rows } = await server.query<{ role: string }>(
      `select rolname as role from pg_roles where pg_has_role(current_user, oid, 'set') and rolname <> current_user`,
    );
    const { system } = roleNames(database.instance);
    const allowed = rows.every(
      ({ role }) => role === system || role.startsWith(roleNames(database.instance).purpose('')),
    );
    expect(allowed).toBe(true);
    expect(await refusal(`set role ${quoteName(roleNames(database.instance).owner)}`)).toBe(REFUSED);
  });

  test('owns nothing, bypasses nothing, is no superuser and makes nothing', async () => {
    const { rows } = await server.query(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolinherit,
         (select count(*)::int from pg_class where relowner = r.oid) + (select count(*)::int from pg_proc where proowner = r.oid) as owned
       from pg_roles r where rolname = current_user`,
    );
    expect(rows).toEqual([
      {
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcreatedb: false,
        rolinherit: false,
        owned: 0,
      },
    ]);
    for (const sql of [
      'create table register.mine (id int)',
      'create schema mine',
      'create temp table mine (id int)',
      'create role mine',
    ]) {
      expect(await refusal(sql), sql).toBe(REFUSED);
    }
  });
});

describe('the system role', () => {
  test('has nothing on the register', async () => {
    await server.query(`set role ${quoteName(roleNames(database.instance).system)}`);
    try {
      for (const { name } of objects.filter((object) => object.name.startsWith('register.'))) {
        expect(await refusal(`select from ${name}`), name).toBe(REFUSED);
        expect(await refusal(`insert into ${name} default values`), name).toBe(REFUSED);
      }
    } finally {
      await server.query('reset role');
    }
  });
});

describe('a purpose without an access id', () => {
  test('adds nothing', async () => {
    await server.query('begin');
    await server.query(
      `set local role ${quoteName(roleNames(database.instance).purpose('service_delivery'))}`,
    );
    await server.query("select set_config('seloste.controller', 'mpy_telecom', true)");
    const outcome = await refusal(
      `insert into register.subject (subject, controller, source, kind, standing) values ('${randomUUID()}', 'mpy_telecom', 'data_subject', 'person', 'customer')`,
    );
    await server.query('rollback');
    expect(outcome).toBe(REFUSED);
  });
});
