import { quoteName, roleNames } from '../platform/database/roles.ts';
import type { DatabaseObject } from './database-object.ts';
import { named } from './object-name.ts';
import type { Queryable } from './queryable.ts';

/** Who else than the owner may do anything in schema `register`, by which policy, and which triggers are at work. */
export async function liveAccess(client: Queryable, instance: string): Promise<DatabaseObject[]> {
  return [
    ...(await liveTriggers(client)),
    ...(await livePolicies(client)),
    ...(await liveGrants(client, instance)),
  ];
}

async function livePolicies(client: Queryable): Promise<DatabaseObject[]> {
  const { rows } = await client.query<{
    policy: string;
    record: string;
    permissive: string;
    roles: string[];
    command: string;
    using: string | null;
    check: string | null;
  }>(
    `select policyname as policy, tablename as record, lower(permissive) as permissive, roles::text[] as roles, lower(cmd) as command,
       qual as using, with_check as check
     from pg_policies where schemaname = 'register'`,
  );
  return rows.map(({ policy, record, permissive, roles, command, using, check }) => ({
    kind: 'policy',
    ...named.policy(policy, record),
    definition: [
      `for ${command} to ${roles.join(', ')}`,
      permissive === 'permissive' ? null : permissive,
      using && `using ${using}`,
      check && `with check ${check}`,
    ]
      .filter(Boolean)
      .join(' '),
    create: [],
    drop: [`drop policy ${quoteName(policy)} on register.${quoteName(record)}`],
  }));
}

/** One row for each privilege that anyone but the owner holds on a table, column, sequence, function or the schema. */
const GRANTS = `
  with acl as (
    select 'table' as what, c.oid::regclass::text as object, c.relowner as owner, c.relname as name, null as col, a.*
    from pg_class c cross join lateral aclexplode(c.relacl) a
    where c.relnamespace = 'register'::regnamespace
    union all
    select 'column', c.oid::regclass::text, c.relowner, c.relname, t.attname, a.*
    from pg_class c join pg_attribute t on t.attrelid = c.oid cross join lateral aclexplode(t.attacl) a
    where c.relnamespace = 'register'::regnamespace
    union all
    select 'function', p.oid::regprocedure::text, p.proowner, p.proname, null, a.*
    from pg_proc p cross join lateral aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
    where p.pronamespace in ('register'::regnamespace, 'notice'::regnamespace, 'platform'::regnamespace, 'audit'::regnamespace)
    union all
    select 'schema', n.nspname, n.nspowner, n.nspname, null, a.*
    from pg_namespace n cross join lateral aclexplode(n.nspacl) a
    where n.nspname in ('register', 'notice', 'platform', 'extensions', 'audit')
  )
  select what, object, name, lower(privilege_type) as privilege,
    case when grantee = 0 then 'public' else pg_get_userbyid(grantee) end as grantee,
    array_agg(col::text order by col) filter (where col is not null) as columns
  from acl
  where grantee <> owner and not (grantee = $1::regrole and object not like 'register%')
  group by what, object, name, privilege_type, grantee`;

async function liveGrants(client: Queryable, instance: string): Promise<DatabaseObject[]> {
  const { rows } = await client.query<{
    what: string;
    object: string;
    name: string;
    privilege: string;
    grantee: string;
    columns: string[] | null;
  }>(GRANTS, [quoteName(roleNames(instance).system)]);
  return rows.map((row) => {
    const to = row.grantee === 'public' ? 'public' : quoteName(row.grantee);
    // Delete is granted by table in the plan too; anything else on a whole table is wider than any plan says.
    const wide = row.what === 'table' && row.privilege !== 'delete';
    const what = row.what === 'schema' || row.what === 'function' ? row.what : 'table';
    const object = what === 'table' ? `register.${row.name}` : row.object;
    return {
      kind: 'grant',
      ...named.grant({ privilege: row.privilege, what, object, role: row.grantee, wide }),
      definition: grantedWhat(row.what, row.columns),
      create: [],
      drop: [`revoke ${row.privilege} on ${what === 'table' ? object : `${what} ${object}`} from ${to}`],
    };
  });
}

function grantedWhat(what: string, columns: string[] | null): string {
  if (what === 'column') return (columns ?? []).toSorted().join(', ');
  return what === 'table' ? 'whole rows' : 'granted';
}

/** Triggers that the migrations make: one that differs is never dropped, but put right. */
const OURS = [
  'of_its_subject',
  'stay_with_subject',
  'stay_of_its_kind',
  'remove_held',
  'settle_insert',
  'settle_change',
  'keep_change',
  'keep_removal',
  'zz_follow',
  'hidden_consumer',
  'in_an_open_case',
  'stay_in_case',
  'begin_request',
  'of_a_person',
  'begin_step',
  'only_by_steps',
  'take_step',
  'as_taken',
];

async function liveTriggers(client: Queryable): Promise<DatabaseObject[]> {
  const { rows } = await client.query<{ trigger: string; record: string; does: string; enabled: boolean }>(
    `select t.tgname as trigger, c.relname as record, t.tgfoid::regproc::text as does, t.tgenabled = 'O' as enabled
     from pg_trigger t join pg_class c on c.oid = t.tgrelid
     where c.relnamespace = 'register'::regnamespace and not t.tgisinternal`,
  );
  return rows.map(({ trigger, record, does, enabled }) => ({
    kind: 'trigger',
    ...named.trigger(trigger, record),
    definition: `${does}${enabled ? '' : ' (switched off)'}`,
    create: [],
    drop: OURS.includes(trigger)
      ? []
      : [`drop trigger ${quoteName(trigger)} on register.${quoteName(record)}`],
  }));
}
