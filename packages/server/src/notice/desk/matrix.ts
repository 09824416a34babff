import { type NoticeDocument, type Operation, type Plan, usesOf } from '@seloste/notice';
import type { Queryable } from '../queryable.ts';

const OPERATION_OF: Readonly<Record<string, Operation>> = {
  select: 'read',
  insert: 'add',
  update: 'change',
  delete: 'remove',
};
const OPERATIONS: readonly Operation[] = ['read', 'add', 'change', 'remove'];

/** What a purpose may do with a category. */
export interface MatrixCell {
  readonly purpose: string;
  readonly category: string;
  /** What the database lets it do: a grant with a row policy beside it. */
  readonly may: readonly Operation[];
  /** Operation → `record.field` that it may be done to, when that is not every field of the category. */
  readonly fields: Partial<Record<Operation, string[]>>;
  /** What the notice says it may. */
  readonly declared: readonly Operation[];
  /** Whether the two differ: somebody changed the database by hand. */
  readonly differs: boolean;
}

export interface AccessMatrix {
  readonly purposes: readonly string[];
  readonly categories: readonly string[];
  /** Of those pairs only where something is allowed or declared. */
  readonly cells: readonly MatrixCell[];
  /** What roles of no purpose of the notice may do: somebody gave them the right by hand. */
  readonly strangers: readonly StrangerGrant[];
}

export interface StrangerGrant {
  /** Of the database; `public` is everybody. */
  readonly role: string;
  readonly operation: Operation;
  readonly record: string;
  readonly fields: readonly string[];
}

/**
 * One privilege on one column, for each role but the owner; a whole table is all of its columns. Only where rows come through: by a
 * row policy, or past all of them.
 */
const LIVE = `
  with held as (
    select c.relname as record, t.attname as field, lower(x.privilege_type) as privilege, x.grantee,
      c.relkind in ('v', 'm') or not c.relrowsecurity as unguarded
    from pg_class c
    join pg_attribute t on t.attrelid = c.oid and t.attnum > 0 and not t.attisdropped
    cross join lateral (
      select (aclexplode(t.attacl)).* union all select (aclexplode(c.relacl)).*
    ) x
    where c.relnamespace = 'register'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and not c.relispartition
      and x.grantee <> c.relowner
  )
  select distinct h.record, h.field, h.privilege, coalesce(r.rolname, 'public') as role
  from held h left join pg_roles r on r.oid = h.grantee
  where h.unguarded or r.rolsuper or r.rolbypassrls or exists (
    select from pg_policies p
    where p.schemaname = 'register' and p.tablename = h.record and p.roles && array[coalesce(r.rolname, 'public'), 'public']::name[]
      and lower(p.cmd) in (h.privilege, 'all')
  )`;

interface Held {
  readonly record: string;
  readonly field: string;
  readonly privilege: string;
  readonly role: string;
}

/**
 * Purposes by categories as the live catalogue has it, beside what the notice says. Nothing is taken from memory but the words: which
 * field is of which category, and what the notice planned.
 */
export const accessMatrix = async (
  client: Queryable,
  { document, plan }: { readonly document: NoticeDocument; readonly plan: Plan },
): Promise<AccessMatrix> => {
  const { rows } = await client.query<Held>(LIVE);
  const categoryOf = new Map(
    plan.records.flatMap(({ record, fields }) =>
      Object.entries(fields).map(([field, category]) => [`${record}.${field}`, category] as const),
    ),
  );
  const purposeOf = new Map(plan.purposes.map(({ id, role }) => [role, id]));
  const live = cellsOf(rows.flatMap((held) => placed(held, purposeOf, categoryOf)));
  const planned = cellsOf(
    plan.grants.flatMap(({ role, record, privilege, columns }) =>
      (columns.length > 0 ? columns : columnsOf(plan, record)).flatMap((field) =>
        placed({ record, field, privilege, role }, purposeOf, categoryOf),
      ),
    ),
  );
  const purposes = Object.keys(document.purposes ?? {});
  const categories = Object.keys(document.categories ?? {});
  const cells = purposes.flatMap((purpose) => {
    const uses = usesOf(document.purposes?.[purpose] ?? {});
    return categories.flatMap((category): MatrixCell[] => {
      const key = `${purpose} ${category}`;
      const is = live.get(key) ?? new Map<Operation, Set<string>>();
      const said = planned.get(key) ?? new Map<Operation, Set<string>>();
      const declared = uses[category]?.may ?? [];
      if (is.size === 0 && declared.length === 0) return [];
      return [cellOf({ purpose, category, declared }, is, said, fieldsOf(categoryOf, category))];
    });
  });
  const strangers = strangersIn(rows.filter(({ role }) => !purposeOf.has(role)));
  return { purposes, categories, cells, strangers };
};

const strangersIn = (held: readonly Held[]): StrangerGrant[] => {
  const together = Map.groupBy(held, ({ role, record, privilege }) => `${role} ${record} ${privilege}`);
  return [...together.keys()].toSorted().flatMap((key) => {
    const grants = together.get(key) ?? [];
    const [{ role, record, privilege } = NOBODY] = grants;
    const operation = OPERATION_OF[privilege];
    if (operation === undefined) return [];
    return [{ role, operation, record, fields: grants.map(({ field }) => field).toSorted() }];
  });
};

const NOBODY: Held = { record: '', field: '', privilege: '', role: '' };

type Fields = Map<Operation, Set<string>>;

const placed = (
  { record, field, privilege, role }: Held,
  purposeOf: ReadonlyMap<string, string>,
  categoryOf: ReadonlyMap<string, string>,
): [key: string, operation: Operation, field: string][] => {
  const name = `${record}.${field}`;
  const [purpose, category, operation] = [purposeOf.get(role), categoryOf.get(name), OPERATION_OF[privilege]];
  return purpose && category && operation ? [[`${purpose} ${category}`, operation, name]] : [];
};

const cellsOf = (
  found: readonly (readonly [key: string, operation: Operation, field: string])[],
): Map<string, Fields> => {
  const cells = new Map<string, Fields>();
  for (const [key, operation, field] of found) {
    const cell = cells.get(key) ?? new Map<Operation, Set<string>>();
    cells.set(key, cell);
    cell.set(operation, (cell.get(operation) ?? new Set()).add(field));
  }
  return cells;
};

const columnsOf = (plan: Plan, record: string): string[] =>
  Object.keys(plan.records.find((one) => one.record === record)?.fields ?? {});

const fieldsOf = (categoryOf: ReadonlyMap<string, string>, category: string): string[] =>
  [...categoryOf].filter(([, one]) => one === category).map(([field]) => field);

const cellOf = (
  of: Pick<MatrixCell, 'purpose' | 'category' | 'declared'>,
  is: Fields,
  said: Fields,
  all: readonly string[],
): MatrixCell => {
  const may = OPERATIONS.filter((operation) => is.has(operation));
  const partly = may.filter(
    (operation) => operation !== 'remove' && (is.get(operation)?.size ?? 0) < all.length,
  );
  return {
    ...of,
    may,
    fields: Object.fromEntries(
      partly.map((operation) => [operation, [...(is.get(operation) ?? [])].toSorted()]),
    ),
    differs: OPERATIONS.some(
      (operation) => !sameFields(is.get(operation) ?? new Set(), said.get(operation) ?? new Set()),
    ),
  };
};

const sameFields = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((one) => b.has(one));
