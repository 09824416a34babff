/**
 * Row policies, in the very form in which PostgreSQL deparses them (pg_policies), so that the live catalogue can be
 * compared as text. They look at the row's own columns, constants and transaction-local settings, nothing else: no sub-select,
 * so they cost little and a distributed engine can push them down.
 */

const textArray = (items: readonly string[]) => `'{${items.join(',')}}'::text[]`;

const equalsAny = (column: string, items: readonly string[]) => {
  if (items.length === 0) return 'false';
  const list = items.map((item) => `'${item}'::text`).join(', ');
  return items.length === 1 ? `(${column} = ${list})` : `(${column} = ANY (ARRAY[${list}]))`;
};

export interface PolicyParts {
  purpose: string;
  /** The controllers this purpose is limited to; undefined when all of the notice's may use it. */
  controllers?: readonly string[];
  /** For the change history: the records whose old values the purpose may see. */
  records?: readonly string[];
}

/** True for rows of the controller in hand, under a recorded access, that are not closed to the purpose. */
export function openRows(parts: PolicyParts): string {
  return allOf([...RECORDED_ACCESS, `(NOT (blocked_for && ${textArray(['*', parts.purpose])}))`], parts);
}

/**
 * True for new rows of the controller in hand, under a recorded access. Whether the subject is closed to the purpose is
 * asked by the trigger that settles the row, since a purpose that needs a permission adds the subject and the permission together.
 */
export function newRows(parts: PolicyParts): string {
  return allOf(RECORDED_ACCESS, parts);
}

const RECORDED_ACCESS = [
  // A recorded access has a UUID; anything else is an error, and none at all is no row.
  "((NULLIF(current_setting('seloste.access_id'::text, true), ''::text))::uuid IS NOT NULL)",
  "(controller = current_setting('seloste.controller'::text, true))",
];

function allOf(conditions: readonly string[], { controllers, records }: PolicyParts): string {
  const parts = [...conditions];
  if (controllers !== undefined) parts.push(equalsAny('controller', controllers));
  if (records !== undefined) parts.push(equalsAny('record', records));
  return `(${parts.join(' AND ')})`;
}
