import { pgArray } from './binary-array.ts';
import { encodeLeaf, type PreparedEntry } from './entry-encoding.ts';
import type { GrowingTree } from './merkle/growing-tree.ts';
import { leafHash } from './merkle/tree-hash.ts';

/** Of which parts a batch can do without: most have no full tile, nothing pending and no list. */
interface Parts {
  readonly tiles: boolean;
  readonly bulks: boolean;
  readonly pending: boolean;
}

/**
 * Everything of a batch in one statement: it goes in whole or, when another server moved the head meanwhile, not at all
 * (no row comes back). The head's row lock puts the servers in a line, so numbers have no gaps. Parts that a batch has nothing
 * for are left out: each costs as much as an entry, however empty.
 */
const textOf = ({ tiles, bulks, pending }: Parts): string => {
  let place = 19;
  const next = (type: string) => {
    place += 1;
    return `$${place}::${type}[]`;
  };
  const parts = [
    `moved as (
    update audit.head set size = $1, root = $2, frontier = $3 where size = $4 and root = $5 returning true
  )`,
    `entries as (
    insert into audit.entry (seq, at, access_id, leaf_hash, body)
    select e.* from moved, unnest($6::bigint[], $7::timestamptz[], $8::uuid[], $9::bytea[], $10::text[]) e
  )`,
    `actors as (
    insert into audit.actor (seq, actor, salt) select a.* from moved, unnest($11::bigint[], $12::text[], $13::bytea[]) a
  )`,
    `subjects as (
    insert into audit.subject (seq, subject, salt) select s.* from moved, unnest($14::bigint[], $15::uuid[], $16::bytea[]) s
  )`,
    `reasons as (
    insert into audit.reason (seq, reason, salt) select r.* from moved, unnest($17::bigint[], $18::text[], $19::bytea[]) r
  )`,
  ];
  if (tiles) {
    parts.push(`tiles as (
    insert into audit.tile (level, index, hashes, root)
    select t.* from moved, unnest(${next('integer')}, ${next('bigint')}, ${next('bytea')}, ${next('bytea')}) t
  )`);
  }
  if (bulks) {
    parts.push(`bulks as (
    insert into audit.bulk (list, seq) select b.* from moved, unnest(${next('uuid')}, ${next('bigint')}) b
  )`);
  }
  if (pending) {
    parts.push(`sequenced as (
    delete from audit.pending p using moved where p.id = any (${next('uuid')})
  )`);
  }
  return `with ${parts.join(', ')} select from moved`;
};

const texts = new Map<string, string>();

/** The statement for these parts and its name, the same text each time. */
const statementFor = (parts: Parts): { name: string; text: string } => {
  const wanted = Object.entries(parts).filter(([, has]) => has);
  const name = ['seloste-audit-batch', ...wanted.map(([part]) => part)].join('-');
  const text = texts.get(name) ?? textOf(parts);
  texts.set(name, text);
  return { name, text };
};

/** Gives the entries their numbers, grows the tree by them, and returns the statement that stores it all. */
export const batchStatement = (tree: GrowingTree, batch: readonly PreparedEntry[]) => {
  const before = { size: tree.size, root: tree.root() };
  const numbered = batch.map((entry, n) => {
    const seq = before.size + n;
    const body = encodeLeaf(seq, entry);
    const hash = leafHash(body);
    tree.append(hash);
    return { seq, body, hash, entry };
  });
  const actors = numbered.flatMap(({ seq, entry: { actor } }) => (actor ? [{ seq, ...actor }] : []));
  const reasons = numbered.flatMap(({ seq, entry: { reason } }) => (reason ? [{ seq, ...reason }] : []));
  const subjects = numbered.flatMap(({ seq, entry }) => entry.subjects.map((clear) => ({ seq, ...clear })));
  const bulks = numbered.flatMap(({ seq, entry: { list } }) => (list ? [{ seq, list }] : []));
  const tiles = tree.takeFullTiles();
  const pending = batch.flatMap((entry) => entry.pending ?? []);
  const parts = { tiles: tiles.length > 0, bulks: bulks.length > 0, pending: pending.length > 0 };
  return {
    ...statementFor(parts),
    values: [
      tree.size,
      tree.root(),
      tree.frontierBytes(),
      before.size,
      before.root,
      pgArray.bigint(numbered.map(({ seq }) => seq)),
      pgArray.timestamptz(batch.map(({ at }) => at)),
      pgArray.uuid(batch.map(({ accessId }) => accessId)),
      pgArray.bytea(numbered.map(({ hash }) => hash)),
      pgArray.text(numbered.map(({ body }) => body)),
      ...clearSide(actors, pgArray.text),
      ...clearSide(subjects, pgArray.uuid),
      ...clearSide(reasons, pgArray.text),
      ...(parts.tiles
        ? [
            pgArray.integer(tiles.map(({ level }) => level)),
            pgArray.bigint(tiles.map(({ index }) => index)),
            pgArray.bytea(tiles.map(({ hashes }) => hashes)),
            pgArray.bytea(tiles.map(({ root }) => root)),
          ]
        : []),
      ...(parts.bulks
        ? [pgArray.uuid(bulks.map(({ list }) => list)), pgArray.bigint(bulks.map(({ seq }) => seq))]
        : []),
      ...(parts.pending ? [pgArray.uuid(pending)] : []),
    ],
  };
};

const clearSide = (
  rows: readonly { readonly seq: number; readonly value: string; readonly salt: Buffer }[],
  values: (values: readonly string[]) => Buffer,
): Buffer[] => [
  pgArray.bigint(rows.map(({ seq }) => seq)),
  values(rows.map(({ value }) => value)),
  pgArray.bytea(rows.map(({ salt }) => salt)),
];
