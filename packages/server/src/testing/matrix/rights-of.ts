import { type NoticeDocument, type Operation, usesOf } from '@seloste/notice';

/** What one purpose may do with one record, field by field. */
export type RecordRights = Record<Operation, ReadonlySet<string>>;

const OPERATIONS: readonly Operation[] = ['read', 'add', 'change', 'remove'];

/**
 * Purpose × record × operation × field, as the notice's `uses` say: written apart from the planner, so that the matrix test does not
 * compare the planner with itself. Removing is of whole rows: `*`.
 */
export function rightsOf(document: NoticeDocument, purpose: string, record: string): RecordRights {
  const rights = {
    read: new Set<string>(),
    add: new Set<string>(),
    change: new Set<string>(),
    remove: new Set<string>(),
  };
  for (const [category, use] of Object.entries(usesOf(document.purposes?.[purpose] ?? {}))) {
    for (const field of document.categories?.[category]?.fields?.[record] ?? []) {
      const named =
        use.fields === undefined ||
        use.fields.includes(`${record}.${field}`) ||
        use.fields.includes(`${record}.*`);
      if (!named) continue;
      for (const operation of OPERATIONS) {
        if (use.may.includes(operation)) rights[operation].add(operation === 'remove' ? '*' : field);
      }
    }
  }
  return rights;
}
