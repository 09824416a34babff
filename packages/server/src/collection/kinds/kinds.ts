import { customers } from './customers.ts';
import type { ImportKind } from './import-kind.ts';
import { invoices, orders, permissions, services, traffic } from './rows.ts';

/** Every kind of file that can be imported, by its name. */
export const importKinds: ReadonlyMap<string, ImportKind> = new Map(
  [customers, services, orders, invoices, permissions, traffic].map((kind) => [kind.name, kind]),
);

/** The kind that the caller knows to exist. */
export const kindOf = (name: string): ImportKind => {
  const kind = importKinds.get(name);
  if (kind === undefined) throw new TypeError(`no kind of import ${name}`);
  return kind;
};
