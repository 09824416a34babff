import type { Client } from 'pg';

/** One entry's row with everything kept beside it. */
export interface EntryRow {
  readonly seq: number;
  /** Milliseconds since 1970, with its fraction. */
  readonly at: number;
  readonly access_id: string;
  readonly leaf_hash: Buffer;
  readonly body: string;
  readonly clear: {
    readonly kind: 'subject' | 'actor' | 'reason';
    readonly value: string;
    readonly salt: Buffer;
  }[];
  readonly lists: string[];
}

/** Entries read at a time. */
const STRETCH = 8192;

/**
 * The log's rows in order, a stretch at a time, gaps and all. Use inside one repeatable-read transaction.
 *
 * @param identities whether to read what identifies people too
 */
export async function* entriesOf(client: Client, identities = true): AsyncGenerator<EntryRow[]> {
  for (let from = '-1'; ; ) {
    const { rows } = await client.query<Omit<EntryRow, 'clear' | 'lists' | 'seq'> & { seq: string }>(
      `select seq, (extract(epoch from at) * 1000)::float8 as at, access_id, leaf_hash, body from audit.entry
       where seq > $1 order by seq limit ${STRETCH}`,
      [from],
    );
    const last = rows.at(-1)?.seq;
    if (last === undefined) return;
    const entries = rows.map((row) => ({ ...row, seq: Number(row.seq), clear: [], lists: [] }) as EntryRow);
    if (identities) await addClearSide(client, entries, from, last);
    yield entries;
    from = last;
  }
}

const addClearSide = async (
  client: Client,
  entries: EntryRow[],
  after: string,
  to: string,
): Promise<void> => {
  const bySeq = new Map(entries.map((entry) => [entry.seq, entry]));
  for (const kind of ['subject', 'actor', 'reason'] as const) {
    const { rows } = await client.query<{ seq: string; value: string; salt: Buffer }>(
      `select seq, ${kind}::text as value, salt from audit.${kind} where seq > $1 and seq <= $2`,
      [after, to],
    );
    for (const { seq, value, salt } of rows) bySeq.get(Number(seq))?.clear.push({ kind, value, salt });
  }
};

/** The commitments of a member list, part by part. */
export const listParts = async (client: Client, list: string) => {
  const { rows } = await client.query<{ part: number; commitments: Buffer }>(
    'select part, commitments from audit.list where list = $1 order by part',
    [list],
  );
  return rows;
};

/** The members of a list who are still known. */
export const listMembers = async (client: Client, list: string) => {
  const { rows } = await client.query<{ subject: string; at: number; salt: Buffer }>(
    'select subject, (extract(epoch from at) * 1000)::float8 as at, salt from audit.member where list = $1',
    [list],
  );
  return rows;
};

export const readHead = async (client: Client) => {
  const { rows } = await client.query<{ size: string; root: Buffer; frontier: Buffer }>(
    'select size, root, frontier from audit.head',
  );
  const [head] = rows;
  if (!head) throw new Error('The log has no head.');
  return { size: Number(head.size), root: head.root, frontier: head.frontier };
};

export const readCheckpoints = async (client: Client) => {
  const { rows } = await client.query<{ size: string; root: Buffer; at: number; note: string }>(
    'select size, root, (extract(epoch from at) * 1000)::float8 as at, note from audit.checkpoint order by size, at',
  );
  return rows.map((row) => ({ ...row, size: Number(row.size) }));
};

/** Rows that belong to no entry: each kind with how many. */
export const strayRows = async (client: Client) => {
  const { rows } = await client.query<{ what: string; rows: string }>(`
    select 'subject' as what, count(*) as rows from audit.subject x where not exists (select from audit.entry e where e.seq = x.seq)
    union all
    select 'actor', count(*) from audit.actor x where not exists (select from audit.entry e where e.seq = x.seq)
    union all
    select 'reason', count(*) from audit.reason x where not exists (select from audit.entry e where e.seq = x.seq)
    union all
    select 'bulk', count(*) from audit.bulk x where not exists (select from audit.entry e where e.seq = x.seq)
    union all
    select 'list', count(*) from audit.list x
      where not exists (select from audit.bulk b where b.list = x.list) and not exists (select from audit.pending p where p.list = x.list)
    union all
    select 'member', coalesce(sum(cardinality(x.subjects)), 0) from audit.member_part x
      where not exists (select from audit.bulk b where b.list = x.list) and not exists (select from audit.pending p where p.list = x.list)
    union all
    select 'member part', count(*) from (
      select part, row_number() over (partition by list order by part) - 1 as place from audit.member_part
    ) x where x.part <> x.place`);
  return rows.map((row) => ({ what: row.what, rows: Number(row.rows) })).filter((row) => row.rows > 0);
};

/** The entry that each member list says it belongs to. */
export const readBulks = async (client: Client) => {
  const { rows } = await client.query<{ list: string; seq: string }>('select list, seq from audit.bulk');
  return new Map(rows.map(({ list, seq }) => [list, Number(seq)]));
};

export const countPending = async (client: Client): Promise<number> => {
  const { rows } = await client.query<{ count: string }>('select count(*) from audit.pending');
  return Number(rows[0]?.count);
};
