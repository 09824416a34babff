import { quoteName } from '../platform/database/roles.ts';
import type { DatabaseObject } from './database-object.ts';
import { liveAccess } from './live-access.ts';
import { named, type ObjectName } from './object-name.ts';
import {
  dropBlockRule,
  dropController,
  dropPurposeRule,
  dropSourceRefusal,
  dropSources,
  purposeRule,
} from './planned-objects.ts';
import type { Queryable } from './queryable.ts';

/**
 * Everything the database has that a notice decides, read from the catalogue alone: nothing is taken from memory, so a
 * role, grant, policy, trigger or table made by hand is seen like any other.
 */
export async function liveObjects(client: Queryable, instance: string): Promise<DatabaseObject[]> {
  return [
    ...(await liveRoles(client, instance)),
    ...(await liveTables(client)),
    ...(await liveFunctions(client)),
    ...(await liveSources(client)),
    ...(await liveAccess(client, instance)),
    ...(await liveRules(client)),
  ];
}

async function liveRoles(client: Queryable, instance: string): Promise<DatabaseObject[]> {
  const { rows } = await client.query<{ role: string; attributes: string; members: string[] }>(
    `select r.rolname as role,
       concat_ws(' ', case when r.rolcanlogin then 'login' else 'nologin' end, case when r.rolinherit then 'inherit' else 'noinherit' end,
         case when r.rolsuper then 'superuser' end, case when r.rolbypassrls then 'bypassrls' end,
         case when r.rolcreaterole then 'createrole' end, case when r.rolcreatedb then 'createdb' end) as attributes,
       array(
         select m.rolname || case when a.inherit_option then ' (inherits)' else '' end || case when a.set_option then '' else ' (cannot take it)' end
         from pg_auth_members a join pg_roles m on m.oid = a.member
         where a.roleid = r.oid and (a.set_option or a.inherit_option)
         order by 1
       )::text[] as members
     from pg_roles r
     where starts_with(r.rolname, $1)`,
    [`seloste_${instance}_p_`],
  );
  return rows.map(({ role, attributes, members }) => {
    const replace = members.map(
      (member) => `revoke ${quoteName(role)} from ${quoteName(member.replace(/ \(.*$/, ''))}`,
    );
    return {
      kind: 'role',
      ...named.role(role),
      definition: `${attributes}; taken by ${members.length > 0 ? members.join(', ') : 'nobody'}`,
      create: [],
      replace,
      drop: [...replace, `drop owned by ${quoteName(role)}`, `drop role ${quoteName(role)}`],
    };
  });
}

async function liveTables(client: Queryable): Promise<DatabaseObject[]> {
  const { rows } = await client.query<{ record: string; secured: boolean; owner: string; kind: string }>(
    `select c.relname as record, c.relrowsecurity as secured, pg_get_userbyid(c.relowner) as owner, c.relkind::text as kind
     from pg_class c
     where c.relnamespace = 'register'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f') and not c.relispartition`,
  );
  return rows.map(({ record, secured, owner, kind }) => ({
    kind: 'table',
    ...named.table(record, kind === 'v' || kind === 'm' ? 'view' : 'table'),
    definition: `row security ${secured ? 'on' : 'off'}; owned by ${owner}`,
    create: [],
    drop: [],
  }));
}

async function liveFunctions(client: Queryable): Promise<DatabaseObject[]> {
  const { rows } = await client.query<{ name: string; record: string; body: string; signature: string }>(
    `select p.proname as name, t.typname as record, p.prosrc as body, p.oid::regprocedure::text as signature
     from pg_proc p join pg_type t on t.oid = p.proargtypes[0]
     where p.pronamespace = 'notice'::regnamespace and p.proname in ('last_day', 'closed_by_value', 'within_law')`,
  );
  return rows.map(({ name, record, body, signature }) => ({
    kind: 'function',
    ...named.function(name, record),
    definition: body.replace(/^select /, ''),
    create: [],
    drop: [`drop function ${signature}`],
  }));
}

async function liveSources(client: Queryable): Promise<DatabaseObject[]> {
  const { rows } = await client.query<{ record: string; allowed: string | null; ranked: string[] | null }>(
    `select coalesce(c.relname, r.record) as record, pg_get_constraintdef(k.oid) as allowed, r.ranked
     from pg_constraint k
     join pg_class c on c.oid = k.conrelid and c.relnamespace = 'register'::regnamespace and not c.relispartition
     full join (select record, array_agg(source order by rank) as ranked from notice.source_rule group by record) r on r.record = c.relname
     where k.conname = 'source_declared' or k.conname is null`,
  );
  return rows.map(({ record, allowed, ranked }) => {
    const inConstraint = [...(allowed ?? '').matchAll(/'([^']*)'::text/g)].map(([, source]) => source);
    const agree =
      inConstraint.length === ranked?.length && inConstraint.every((source, at) => source === ranked[at]);
    return {
      kind: 'sources',
      ...named.sources(record),
      definition: agree
        ? inConstraint.join(' > ')
        : `check: ${inConstraint.join(' > ')}; rank: ${ranked?.join(' > ') ?? 'none'}`,
      create: [],
      drop: dropSources(record),
    };
  });
}

async function liveRules(client: Queryable): Promise<DatabaseObject[]> {
  const rule = (name: ObjectName, definition: string, drop: string[]): DatabaseObject => ({
    kind: 'rule',
    ...name,
    definition,
    create: [],
    drop,
  });
  const purposes = await client.query<{
    id: string;
    concerns: string[];
    permission: string | null;
    ends: boolean;
  }>('select id, concerns, permission, ends_with_relationship as ends from notice.purpose');
  const blocks = await client.query<{ block: string; record: string; purpose: string }>(
    'select block, record, purpose from notice.block_rule',
  );
  const refusals = await client.query<{ block: string; record: string; source: string }>(
    'select block, record, source from notice.block_source',
  );
  const controllers = await client.query<{ id: string; ends: string }>(
    'select id, financial_year_end as ends from notice.controller',
  );
  return [
    ...purposes.rows.map(({ id, concerns, permission, ends }) =>
      rule(named.purposeRule(id), purposeRule(concerns, permission, ends), dropPurposeRule(id)),
    ),
    ...blocks.rows.map(({ block, record, purpose }) =>
      rule(named.blockRule(block, record, purpose), 'closed', dropBlockRule(block, record, purpose)),
    ),
    ...refusals.rows.map(({ block, record, source }) =>
      rule(named.sourceRefusal(block, record, source), 'refused', dropSourceRefusal(block, record, source)),
    ),
    ...controllers.rows.map(({ id, ends }) =>
      rule(named.controllerRule(id), `financial year ends ${ends}`, dropController(id)),
    ),
  ];
}
