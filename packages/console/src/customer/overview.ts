import { api, dataOf } from '../api/api.ts';
import type { paths } from '../api/schema.d.ts';
import type { Vocabulary } from '../api/vocabulary.ts';
import { useAccess } from '../frame/access.tsx';
import type { InHand } from '../frame/in-hand.ts';
import { registerKey, useRegisterQuery } from '../frame/queries.ts';
import { queryClient } from '../frame/query-client.ts';

/** A row as the register shows it: what the purpose may read, where it came from, until when it is kept. */
export interface Row {
  readonly id: string;
  readonly revision: number;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly source: string;
  readonly obtained_at: string;
  readonly notice_version: number;
  readonly last_day: string | null;
}

export type RecordView =
  | { readonly by_time: true }
  | { readonly by_time?: undefined; readonly closed_by: readonly string[]; readonly rows: readonly Row[] };

/** A category of the notice as the purpose has it. Records stand by their part of an address. */
export type CategoryView =
  | { readonly access: 'open'; readonly records: Readonly<Record<string, RecordView>> }
  | { readonly access: 'closed'; readonly opened_by: readonly string[] };

export interface Flag {
  readonly kind: string;
  readonly closes: readonly string[];
}

export interface Overview {
  readonly subject: string;
  readonly controller: string;
  readonly flags: readonly Flag[];
  readonly categories: Readonly<Record<string, CategoryView>>;
}

/** Whether the purpose does not open a category. */
export const isClosed = ({ categories }: Overview, category: string): boolean =>
  categories[category]?.access !== 'open';

export type Decisions =
  paths['/v1/subjects/{subject}/decisions']['get']['responses'][200]['content']['application/json'];

/** What the page is made of. It comes whole, so that nothing moves after it is shown. */
export interface Customer {
  readonly overview: Overview;
  /** What is permitted and banned, where the purpose may see it. */
  readonly decisions: Decisions | undefined;
}

/** First part of the keys of one subject's reads. */
export const SUBJECT = 'subject';

/** Whether the purpose reads permissions whole, as the decisions are told. */
const readsDecisions = (words: Vocabulary | undefined, purpose: string | undefined): boolean => {
  const use = words?.purposes[purpose ?? '']?.uses.permissions;
  return use?.may.includes('read') === true && use.fields === undefined;
};

/** All at once: one after the other would be several waits, and what came later would move what is there. */
export const customerRead = (
  subject: string,
  words: Vocabulary | undefined,
  { purpose, controller }: Pick<InHand, 'purpose' | 'controller'>,
) => ({
  queryKey: [SUBJECT, subject],
  queryFn: async ({ signal }: { readonly signal: AbortSignal }): Promise<Customer> => {
    const params = { path: { subject } };
    const readsCases = words?.purposes[purpose ?? '']?.uses.cases?.may.includes('add') === true;
    const [overview, decisions] = await Promise.all([
      dataOf(api.GET('/v1/subjects/{subject}', { params, signal })),
      readsDecisions(words, purpose)
        ? dataOf(api.GET('/v1/subjects/{subject}/decisions', { params, signal }))
        : undefined,
      // The section of cases finds them when it is drawn; whether they came is its matter.
      readsCases &&
        queryClient.prefetchQuery({
          queryKey: registerKey({ purpose, controller }, ['cases', 'of', subject]),
          queryFn: () => dataOf(api.GET('/v1/subjects/{subject}/cases', { params })),
        }),
    ]);
    return { overview: overview as unknown as Overview, decisions };
  },
});

export const useCustomer = (subject: string, words: Vocabulary | undefined) =>
  useRegisterQuery<Customer>({
    ...customerRead(subject, words, useAccess()),
    enabled: words !== undefined,
    retryOnMount: false, // what was refused while the page opened is told, not asked and logged again
  });

/** The rows of a record, by its part of an address; none where it is closed. */
export const rowsAt = ({ categories }: Overview, path: string): readonly Row[] => {
  for (const category of Object.values(categories)) {
    const record = category.access === 'open' ? category.records[path] : undefined;
    if (record !== undefined && record.by_time === undefined) return record.rows;
  }
  return [];
};

/** A field of a row as text; empty where there is none. */
export const textOf = ({ fields }: Pick<Row, 'fields'>, field: string): string =>
  fields[field] === undefined || fields[field] === null ? '' : String(fields[field]);

/** A row that somebody asks the origin of. */
export interface Asked {
  readonly subject: string;
  readonly record: string;
  readonly row: Row;
  /** What the row is, in words. */
  readonly what: string;
  /** Never changed: the row's own origin is that of all its values. */
  readonly fixed?: boolean;
}
