import type { PlanProblem } from '@seloste/notice';
import type { ObjectName } from './object-name.ts';

/**
 * One thing that a notice makes in the database, or that was found there: its name, what it says, and how to make and
 * unmake it. The planned objects and the live ones are compared as text; what differs is the plan, or, when nobody applied
 * anything, drift.
 */
export interface DatabaseObject extends ObjectName {
  /** What it says, in one line, in the form in which it is read back from the catalogue. */
  definition: string;
  create: string[];
  drop: string[];
  /** What to do instead of `drop` when the planned object takes its place: a role keeps what was granted to it. */
  replace?: string[];
  kind: ObjectKind;
}

/** In the order in which they are made; they are unmade in the opposite order. */
export const OBJECT_KINDS = [
  'role',
  'function',
  'table',
  'sources',
  'trigger',
  'policy',
  'grant',
  'rule',
] as const;
export type ObjectKind = (typeof OBJECT_KINDS)[number];

export interface Difference {
  kind: ObjectKind;
  name: string;
  /** What the notice says; undefined: nothing, it must go. */
  planned?: DatabaseObject;
  /** What the database has; undefined: nothing yet. */
  live?: DatabaseObject;
  /** Why the database cannot carry the notice out any more, where that is the difference. */
  problem?: PlanProblem;
}

/** What must change for the live objects to be the planned ones, in the order in which it can be carried out. */
export function differences(
  planned: readonly DatabaseObject[],
  live: readonly DatabaseObject[],
): Difference[] {
  const liveByName = new Map(live.map((object) => [object.name, object]));
  const plannedByName = new Map(planned.map((object) => [object.name, object]));
  const found: Difference[] = [];
  for (const object of planned) {
    const there = liveByName.get(object.name);
    if (there?.definition === object.definition) continue;
    found.push({ kind: object.kind, name: object.name, planned: object, ...(there && { live: there }) });
  }
  for (const object of live) {
    if (!plannedByName.has(object.name)) found.push({ kind: object.kind, name: object.name, live: object });
  }
  return found;
}

/** The statements that carry the differences out: everything old is unmade first, in the reverse order of making. */
export function statementsFor(found: readonly Difference[]): string[] {
  const rank = (difference: Difference) => OBJECT_KINDS.indexOf(difference.kind);
  const ordered = found.toSorted((a, b) => rank(a) - rank(b));
  return [
    ...ordered.toReversed().flatMap(({ planned, live }) => (planned && live?.replace) ?? live?.drop ?? []),
    ...ordered.flatMap(({ planned }) => planned?.create ?? []),
  ];
}
