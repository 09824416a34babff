import { quoteName } from '../platform/database/roles.ts';
import type { DatabaseObject } from './database-object.ts';
import type { Queryable } from './queryable.ts';

/** Who else than the owner may do anything in schema `register`, by which policy, and which triggers are at work. */
export async function liveAccess(client: Queryable): Promise<DatabaseObject[]> {
  return [...(await liveTriggers(client)), ...(await livePolicies(client)), ...(await liveGrants(client))];
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
    name: `policy ${policy} on register.${record}`,
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
    where p.pronamespace in ('register'::regnamespace, 'notice'::regnamespace)
    union all
    select 'schema', n.nspname, n.nspowner, n.nspname, null, a.*
    from pg_namespace n cross join lateral aclexplode(n.nspacl) a
    where n.nspname = 'register'
  )
  select what, object, name, lower(privilege_type) as privilege,
    case when grantee = 0 then 'public' else pg_get_userbyid(grantee) end as grantee,
    array_agg(col::text order by col) filter (where col is not null) as columns
  from acl
  where grantee <> owner
  group by what, object, name, privilege_type, grantee`;

async function liveGrants(client: Queryable): Promise<DatabaseObject[]> {
  const { rows } = await client.query<{
    what: string;
    object: string;
    name: string;
    privilege: string;
    grantee: string;
    columns: string[] | null;
  }>(GRANTS);
  return rows.map(({ what, object, name, privilege, grantee, columns }) => {
    const on =
      what === 'schema'
        ? 'schema register'
        : what === 'function'
          ? `function ${object}`
          : `register.${quoteName(name)}`;
    const to = grantee === 'public' ? 'public' : quoteName(grantee);
    // Delete is granted by table in the plan too; anything else on a whole table is wider than any plan says.
    const wide = what === 'table' && privilege !== 'delete';
    return {
      kind: 'grant',
      name: `grant ${privilege} on ${what === 'schema' ? 'schema register' : what === 'function' ? `function ${object}` : `register.${name}`}${wide ? ' (every column)' : ''} to ${grantee}`,
      definition:
        what === 'column'
          ? (columns ?? []).toSorted().join(', ')
          : what === 'schema'
            ? 'granted'
            : 'whole rows',
      create: [],
      drop: [`revoke ${privilege} on ${on} from ${to}`],
    };
  });
}

/** Triggers that `register.attach()` makes; it replaces them in place. */
const OURS = ['settle_insert', 'settle_change', 'keep_change', 'keep_removal', 'zz_follow'];

async function liveTriggers(client: Queryable): Promise<DatabaseObject[]> {
  const { rows } = await client.query<{ trigger: string; record: string; does: string; enabled: boolean }>(
    `select t.tgname as trigger, c.relname as record, t.tgfoid::regproc::text as does, t.tgenabled = 'O' as enabled
     from pg_trigger t join pg_class c on c.oid = t.tgrelid
     where c.relnamespace = 'register'::regnamespace and not t.tgisinternal`,
  );
  return rows.map(({ trigger, record, does, enabled }) => ({
    kind: 'trigger',
    name: `trigger ${trigger} on register.${record}`,
    definition: `${does}${enabled ? '' : ' (switched off)'}`,
    create: [],
    drop: OURS.includes(trigger)
      ? []
      : [`drop trigger ${quoteName(trigger)} on register.${quoteName(record)}`],
  }));
}
