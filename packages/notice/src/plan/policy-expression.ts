/**
 * Row policies, in the very form in which PostgreSQL deparses them (pg_policies), so that the live catalogue can be
 * compared as text. They look at the row's own columns, constants and transaction-local settings, nothing else: no other table,
 * so they cost little. They ask the settings once a statement, in a sub-select without a table. Only where a distributed engine is at
 * hand the policies of streams, which it would hold, have no sub-select of any kind: such an engine refuses them (tried with Citus).
 */

const textArray = (items: readonly string[]) => `'{${items.join(',')}}'::text[]`;

const equalsAny = (column: string, items: readonly string[]) => {
  if (items.length === 0) return 'false';
  const list = items.map((item) => `'${item}'::text`).join(', ');
  return items.length === 1 ? `(${column} = ${list})` : `(${column} = ANY (ARRAY[${list}]))`;
};

export interface PolicyParts {
  purpose: string;
  /** Whether a distributed engine may hold the record. */
  distributed: boolean;
  /** The controllers this purpose is limited to; undefined when all of the notice's may use it. */
  controllers?: readonly string[];
  /** For the change history: the records whose old values the purpose may see. */
  records?: readonly string[];
}

/** True for rows of the controller in hand, under a recorded access, that are not closed to the purpose. */
export function openRows(parts: PolicyParts): string {
  return allOf(
    [
      ...(parts.distributed ? [RECORDED, ASKED_CONTROLLER] : [RECORDED_CONTROLLER_ONCE]),
      `((cardinality(blocked_for) = 0) OR (NOT (blocked_for && ${textArray(['*', parts.purpose])})))`,
    ],
    parts,
  );
}

/**
 * True for new rows of the controller in hand, under a recorded access. Whether the subject is closed to the purpose is
 * asked by the trigger that settles the row, since a purpose that needs a permission adds the subject and the permission together.
 */
export function newRows(parts: PolicyParts): string {
  return allOf([RECORDED, ASKED_CONTROLLER], parts);
}

/** A recorded access has a UUID; anything else is an error, and none at all is no row. */
const RECORDED = "((NULLIF(current_setting('seloste.access_id'::text, true), ''::text))::uuid IS NOT NULL)";
const ASKED_CONTROLLER = "(controller = current_setting('seloste.controller'::text, true))";
/**
 * Both asked once a statement instead of once a row, where the settings cost more than all else of the policy; in one
 * sub-select, since each costs a plan node of its own in every record that a statement reads.
 */
const RECORDED_CONTROLLER_ONCE = [
  "(controller = ( SELECT current_setting('seloste.controller'::text, true) AS current_setting",
  `WHERE ${RECORDED}))`,
].join('\n  ');

function allOf(conditions: readonly string[], { controllers, records }: PolicyParts): string {
  const parts = [...conditions];
  if (controllers !== undefined) parts.push(equalsAny('controller', controllers));
  if (records !== undefined) parts.push(equalsAny('record', records));
  return `(${parts.join(' AND ')})`;
}
