import { expect, test } from 'vitest';
import { roleNames } from '../platform/database/roles.ts';
import { MPY_APPLIED } from '../testing/applied-register.ts';
import { createTestDatabase } from '../testing/test-database.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const admin = database.openAsAdmin();
const { server } = roleNames(database.instance);
const OURS = "('register', 'notice', 'access', 'audit', 'cases', 'collection', 'platform')";

/** Functions and procedures of ours that a role which is neither the owner nor a superuser may call. */
const callable = (role: string) =>
  admin.query<{ name: string }>(
    {},
    {
      text: `select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where n.nspname in ${OURS} and has_function_privilege($1, p.oid, 'execute') and has_schema_privilege($1, n.oid, 'usage')
        order by 1`,
      values: [role],
    },
  );

const purposes = (
  await admin.query<{ role: string }>(
    {},
    {
      text: 'select rolname as role from pg_roles where rolname like $1',
      values: [`seloste\\_${database.instance}\\_p\\_%`],
    },
  )
).map(({ role }) => role);

test('nobody at large may call a function of the register or read a table', async () => {
  const [found] = await admin.query<{ functions: string[] | null; tables: string[] | null }>(
    {},
    {
      text: `select
        (select array_agg(p.oid::regprocedure::text) from pg_proc p join pg_namespace n on n.oid = p.pronamespace
          where n.nspname in ${OURS} and (p.proacl is null or exists (select from aclexplode(p.proacl) a where a.grantee = 0))) as functions,
        (select array_agg(c.oid::regclass::text) from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where n.nspname in ${OURS} and exists (select from aclexplode(c.relacl) a where a.grantee = 0)) as tables`,
    },
  );
  expect(found).toEqual({ functions: null, tables: null });
});

test('a purpose calls what every row needs, and nothing that tells of rows', async () => {
  expect(purposes.length).toBeGreaterThan(10);
  const seen = new Set<string>();
  for (const role of purposes)
    for (const { name } of await callable(role)) seen.add(name.replace(/\(.*/, ''));
  expect([...seen].toSorted()).toEqual(['audit.record', 'platform.new_id', 'platform.search_key']);
});

test('a purpose reads no table beside those of the register and the notice', async () => {
  const found = await admin.query<{ role: string; what: string }>(
    {},
    {
      text: `select distinct c.oid::regclass::text as what from pg_class c join pg_namespace n on n.oid = c.relnamespace cross join unnest($1::text[]) r (role)
        where n.nspname in ('access', 'audit', 'cases', 'collection', 'platform', 'notice') and c.relkind in ('r', 'p', 'v', 'm')
          and has_schema_privilege(r.role, n.oid, 'usage') and has_any_column_privilege(r.role, c.oid, 'select, insert, update')`,
      values: [purposes],
    },
  );
  expect(found.map(({ what }) => what).toSorted()).toEqual([]);
});

test('no function of the owner’s rights leaves its search path open', async () => {
  const found = await admin.query<{ name: string }>(
    {},
    {
      text: `select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where n.nspname in ${OURS} and p.prosecdef and not coalesce(p.proconfig::text like '%search_path=%', false)`,
    },
  );
  expect(found).toEqual([]);
});

test('the server itself may call nothing and read nothing without taking a role', async () => {
  expect(await callable(server)).toEqual([]);
});
