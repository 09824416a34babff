import type { Operation, Purpose } from './language/purpose.ts';

/** One line of a purpose's `uses`, with the shorthand written out. */
export interface NormalUse {
  /** Operations in the order read, add, change, remove, each at most once. */
  may: Operation[];
  /** `record.field` or `record.*`; undefined means every field of the category. */
  fields?: string[];
}

const ORDER: readonly Operation[] = ['read', 'add', 'change', 'remove'];

/** Category → what the purpose may do with it, whichever way the notice wrote it. */
export function usesOf(purpose: Purpose): Record<string, NormalUse> {
  const normal: Record<string, NormalUse> = {};
  for (const [category, use] of Object.entries(purpose.uses ?? {})) {
    const given = Array.isArray(use) ? use : use.may;
    const may = ORDER.filter((operation) => given.includes(operation));
    normal[category] = Array.isArray(use) || use.fields === undefined ? { may } : { may, fields: use.fields };
  }
  return normal;
}
