import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withClient } from '../../platform/database/prepare-database.ts';
import { auditEntry, openTestAudit } from '../../testing/audit-log.ts';
import { createTestDatabase } from '../../testing/test-database.ts';
import { checkpointSigner, signCheckpoint } from '../checkpoint.ts';
import { exportDatabase } from './export-database.ts';
import type { Finding } from './log-check.ts';
import { verifyDatabase, verifyLog } from './verify-database.ts';
import { verifyFile } from './verify-file.ts';
import { verifyProof } from './verify-proof.ts';

const database = await createTestDatabase();
const audit = await openTestAudit(database);
const publicKey = audit.publicKey;
const BULK = 300; // its members make a list
const SIZE = 600; // two full tiles and a piece
const PROVEN = 123;
let kept = ''; // a checkpoint at 400, kept outside
let provenAccess = '';
const folder = await mkdtemp(join(tmpdir(), 'seloste-audit-'));
afterAll(() => rm(folder, { recursive: true }));

beforeAll(async () => {
  for (let seq = 0; seq < SIZE; ) {
    if (seq === BULK)
      await audit.record(auditEntry({ subjects: Array.from({ length: 70 }, () => randomUUID()) }));
    const end = seq < BULK ? BULK : seq < 400 ? 400 : SIZE;
    const entries = Array.from({ length: end - seq - (seq === BULK ? 1 : 0) }, () => auditEntry());
    if (seq === 0) provenAccess = entries[PROVEN]?.accessId ?? '';
    await Promise.all(entries.map(audit.record));
    seq = end;
    if (seq === 400) kept = await audit.checkpoint();
  }
  await audit.checkpoint();
});

/** Does the harm in a transaction, verifies inside it and rolls it back: every case starts from the sound log. */
const findingsAfter = (
  harm: (client: Client) => Promise<unknown>,
  since?: string,
): Promise<readonly Finding[]> =>
  withClient(database.admin, async (client) => {
    await client.query('begin');
    await harm(client);
    const { findings } = await verifyLog(client, { publicKey, ...(since && { since }) });
    await client.query('rollback');
    return findings;
  });

const run = (text: string) => (client: Client) => client.query(text);
const seqsOf = (findings: readonly Finding[]) => [...new Set(findings.flatMap(({ seq }) => seq ?? []))];

test('the sound log has no finding', async () => {
  expect(await verifyDatabase(database.admin, { publicKey, since: kept })).toMatchObject({
    size: SIZE,
    findings: [],
  });
});

describe('a change in any column of any table is found, and laid to its entry', () => {
  // set_byte(…, 5, …): the sixth byte, whatever it was, becomes another.
  const flip = (column: string) => `set_byte(${column}, 5, 255 - get_byte(${column}, 5))`;
  const other = `'${randomUUID()}'`;
  const cases: readonly [column: string, harm: string, seq: number | undefined][] = [
    ['entry.seq', 'update audit.entry set seq = 70000 where seq = 77', 77],
    ['entry.at', `update audit.entry set at = at + interval '1 microsecond' where seq = 77`, 77],
    ['entry.access_id', `update audit.entry set access_id = ${other} where seq = 77`, 77],
    ['entry.leaf_hash', `update audit.entry set leaf_hash = ${flip('leaf_hash')} where seq = 77`, 77],
    ['entry.body', `update audit.entry set body = replace(body, '"rows":3', '"rows":4') where seq = 77`, 77],
    ['entry.body, no longer JSON', `update audit.entry set body = left(body, -1) where seq = 77`, 77],
    ['subject.seq', 'update audit.subject set seq = 78 where seq = 77', 78],
    ['subject.subject', `update audit.subject set subject = ${other} where seq = 77`, 77],
    ['subject.salt', `update audit.subject set salt = ${flip('salt')} where seq = 77`, 77],
    [
      'actor.seq',
      `delete from audit.actor where seq = 78; update audit.actor set seq = 78 where seq = 77`,
      78,
    ],
    ['actor.actor', `update audit.actor set actor = 'agent-8' where seq = 77`, 77],
    ['actor.salt', `update audit.actor set salt = ${flip('salt')} where seq = 77`, 77],
    [
      'reason.seq',
      `delete from audit.reason where seq = 78; update audit.reason set seq = 78 where seq = 77`,
      78,
    ],
    ['reason.reason', `update audit.reason set reason = reason || '.' where seq = 77`, 77],
    ['reason.salt', `update audit.reason set salt = ${flip('salt')} where seq = 77`, 77],
    ['member_part.subjects', `update audit.member_part set subjects[1] = ${other} where part = 0`, BULK],
    [
      'member_part.at',
      `update audit.member_part set at = at + interval '1 microsecond' where part = 0`,
      BULK,
    ],
    ['member_part.list', `update audit.member_part set list = ${other} where part = 0`, undefined],
    ['member_part.part', 'update audit.member_part set part = part + 1', undefined],
    ['member_part.salts', `update audit.member_part set salts = ${flip('salts')} where part = 0`, BULK],
    ['list.list', `update audit.list set list = ${other}`, BULK],
    ['list.part', 'update audit.list set part = part + 1', BULK],
    ['list.commitments', `update audit.list set commitments = ${flip('commitments')}`, BULK],
    ['bulk.list', `update audit.bulk set list = ${other}`, BULK],
    ['bulk.seq', 'update audit.bulk set seq = seq + 1', BULK],
    ['tile.level', 'update audit.tile set level = 9 where index = 1', undefined],
    ['tile.index', 'update audit.tile set index = 9 where index = 1', undefined],
    ['tile.hashes', `update audit.tile set hashes = ${flip('hashes')} where index = 1`, undefined],
    ['tile.root', `update audit.tile set root = ${flip('root')} where index = 1`, undefined],
    ['head.size', 'update audit.head set size = size - 1', undefined],
    ['head.root', `update audit.head set root = ${flip('root')}`, undefined],
    ['head.frontier', `update audit.head set frontier = ${flip('frontier')}`, undefined],
    ['head, gone', "update audit.head set size = 0, root = '', frontier = ''", undefined],
    ['checkpoint.size', 'update audit.checkpoint set size = 401 where size = 400', undefined],
    ['checkpoint.root', `update audit.checkpoint set root = ${flip('root')} where size = 400`, undefined],
    [
      'checkpoint.at',
      `update audit.checkpoint set at = at + interval '1 second' where size = 400`,
      undefined,
    ],
    [
      'checkpoint.note',
      `update audit.checkpoint set note = replace(note, E'\\n400\\n', E'\\n401\\n') where size = 400`,
      undefined,
    ],
  ];

  test.each(cases)('%s', async (_column, harm, seq) => {
    const findings = await findingsAfter(run(harm));
    expect(findings).not.toEqual([]);
    if (seq !== undefined) expect(seqsOf(findings)[0]).toBe(seq);
  });

  test('no column of the log is left out of these cases', async () => {
    const columns = await withClient(database.admin, (client) =>
      client.query<{ name: string }>(
        `select c.relname || '.' || a.attname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
         where c.relnamespace = 'audit'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
           and a.attnum > 0 and not a.attisdropped and c.relname <> 'pending' and a.attname <> 'singleton'`,
      ),
    );
    expect(
      columns.rows.map(({ name }) => name).filter((name) => !cases.some(([column]) => column === name)),
    ).toEqual([]);
  });
});

describe('harm to the whole', () => {
  test('a deleted entry is named', async () => {
    expect(seqsOf(await findingsAfter(run('delete from audit.entry where seq = 321')))).toEqual([321]);
  });

  test('the last entry deleted', async () => {
    expect(await findingsAfter(run(`delete from audit.entry where seq = ${SIZE - 1}`))).not.toEqual([]);
  });

  test('two entries that changed places are both named', async () => {
    const swap = `update audit.entry a set (at, access_id, leaf_hash, body) = (select at, access_id, leaf_hash, body from audit.entry b
      where b.seq = case a.seq when 10 then 20 else 10 end) where seq in (10, 20)`;
    expect(seqsOf(await findingsAfter(run(swap)))).toEqual([10, 20]);
  });

  test('an entry put in behind the head', async () => {
    expect(
      await findingsAfter(
        run(
          `insert into audit.entry select ${SIZE}, at, access_id, leaf_hash, body from audit.entry where seq = 3`,
        ),
      ),
    ).not.toEqual([]);
  });

  test('an entry rewritten with its hash, by someone without the signing key', async () => {
    const harm = `with forged as (select replace(body, '"rows":3', '"rows":0') as body from audit.entry where seq = 77)
      update audit.entry e set body = f.body, leaf_hash = sha256('\\x00'::bytea || convert_to(f.body, 'UTF8')) from forged f where seq = 77`;
    const findings = await findingsAfter(run(harm));
    expect(findings).toContainEqual({ fault: 'checkpoint_differs', values: { size: 400 } });
  });

  test('a log cut off to where it once was, head and checkpoints and all, by a checkpoint kept elsewhere', async () => {
    const other = await createHeadAt(PROVEN);
    const cut = async (client: Client) => {
      for (const table of ['entry', 'subject', 'actor', 'reason', 'bulk'])
        await client.query(`delete from audit.${table} where seq >= ${PROVEN}`);
      await client.query(
        'delete from audit.member_part; delete from audit.list; delete from audit.checkpoint; delete from audit.tile',
      );
      await client.query('update audit.head set size = $1, root = $2, frontier = $3', [
        PROVEN,
        other.root,
        other.frontier,
      ]);
    };
    expect(await findingsAfter(cut)).toEqual([]);
    expect(await findingsAfter(cut, kept)).toEqual([
      { fault: 'checkpoint_ahead', values: { size: 400, entries: PROVEN } },
    ]);
  });

  test('a checkpoint forged with another key', async () => {
    const forger = checkpointSigner(database.instance, Buffer.alloc(32, 'forger'));
    const head = { size: 5, root: Buffer.alloc(32, 1) };
    const at = new Date('2026-06-01T00:00:00Z');
    const forge = (client: Client) =>
      client.query('insert into audit.checkpoint (size, root, at, note) values ($1, $2, $3, $4)', [
        5,
        head.root,
        at,
        signCheckpoint(forger, head, at),
      ]);
    expect(await findingsAfter(forge)).toMatchObject([
      { fault: 'note_other_signer', values: { checkpoint: 5 } },
    ]);
  });

  test('a checkpoint of the log itself, but of another tree', async () => {
    const { testKeys } = await import('../../testing/test-cluster.ts');
    const note = signCheckpoint(
      checkpointSigner(database.instance, testKeys.auditSigningSeed()),
      { size: 5, root: Buffer.alloc(32, 1) },
      new Date(),
    );
    expect(await findingsAfter(run('select'), note)).toEqual([
      { fault: 'checkpoint_differs', values: { size: 5 } },
    ]);
  });

  test('erased people are no finding', async () => {
    const erase = run(
      'delete from audit.subject where seq < 100; delete from audit.actor; delete from audit.reason; delete from audit.member_part',
    );
    expect(await findingsAfter(erase)).toEqual([]);
  });
});

describe('an exported log', () => {
  const exported = async (options: { withoutIdentities?: boolean } = {}) => {
    const path = join(folder, `${randomUUID()}.jsonl`);
    expect(await exportDatabase(database.admin, path, { publicKey, ...options })).toBe(SIZE);
    return path;
  };
  const changed = async (change: (lines: string[]) => void) => {
    const path = await exported();
    const lines = (await readFile(path, 'utf8')).split('\n');
    change(lines);
    await writeFile(path, lines.join('\n'));
    return (await verifyFile(path, { publicKey })).findings;
  };
  const lineOf = (lines: readonly string[], seq: number) =>
    lines.findIndex((line) => line.startsWith('E ') && line.includes(`"seq":${seq},`));

  test('verifies like the database, with the same root', async () => {
    const live = await verifyDatabase(database.admin, { publicKey });
    expect(await verifyFile(await exported(), { publicKey, since: kept })).toEqual(live);
  });

  test('without identities it verifies and holds none', async () => {
    const path = await exported({ withoutIdentities: true });
    expect((await verifyFile(path, { publicKey })).findings).toEqual([]);
    expect(await readFile(path, 'utf8')).not.toMatch(/agent-7|call about an order/);
  });

  test('a changed byte of any kind of line is found', async () => {
    for (const letter of ['E', 'T', 'S', 'A', 'R', 'C', 'L', 'M']) {
      const findings = await changed((lines) => {
        const at = lines.findLastIndex((line) => line.startsWith(`${letter} `));
        const line = lines[at] ?? '';
        const place = 10; // inside a hash, a salt or an id
        lines[at] = line.slice(0, place) + (line[place] === '7' ? '8' : '7') + line.slice(place + 1);
      });
      expect(findings, letter).not.toEqual([]);
    }
  });

  test('a changed, missing or moved entry is named', async () => {
    const rewritten = await changed((lines) => {
      const at = lineOf(lines, 55);
      lines[at] = (lines[at] ?? '').replace('"rows":3', '"rows":2');
    });
    expect(seqsOf(rewritten)).toEqual([55]);
    const missing = await changed((lines) => lines.splice(lineOf(lines, 55), 4));
    expect(seqsOf(missing)[0]).toBe(55);
    const moved = await changed((lines) => {
      const [a, b] = [lineOf(lines, 55), lineOf(lines, 66)];
      [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
    });
    expect(seqsOf(moved)).toEqual([55, 66]);
  });

  test('cut off at the end', async () => {
    expect(await changed((lines) => lines.splice(-40))).not.toEqual([]);
  });

  test('another file is no log', async () => {
    const path = join(folder, 'other.txt');
    await writeFile(path, 'hello\n');
    await expect(verifyFile(path)).rejects.toThrow('This is no exported audit log.');
  });
});

describe('the proof of an access', () => {
  test('holds offline, for its own key, access and bytes only', async () => {
    const proof = await audit.proveAccess(provenAccess);
    const text = JSON.stringify(proof);
    expect(verifyProof(text, publicKey)).toMatchObject({ access: provenAccess, entries: [{ seq: PROVEN }] });
    const elsewhere = checkpointSigner(database.instance, Buffer.alloc(32, 'elsewhere')).publicKey;
    expect(() => verifyProof(text, elsewhere)).toThrow('note_other_signer');
    expect(() => verifyProof(text.replace('\\"rows\\":3', '\\"rows\\":1'), publicKey)).toThrow(
      `Entry ${PROVEN} is not in the signed log.`,
    );
    expect(() => verifyProof(JSON.stringify({ ...proof, access: randomUUID() }), publicKey)).toThrow(
      'is of another access',
    );
    expect(() => verifyProof('{}')).toThrow('This is no proof');
    const { checkpoint } = proof;
    expect(() =>
      verifyProof(
        JSON.stringify({ ...proof, checkpoint: checkpoint.replace(`\n${SIZE}\n`, '\n599\n') }),
        publicKey,
      ),
    ).toThrow('note_signature');
  });

  test('is as short as the tree is deep', async () => {
    const { entries } = await audit.proveAccess(provenAccess);
    expect(entries[0]?.proof.length).toBeLessThanOrEqual(Math.ceil(Math.log2(SIZE)));
  });
});

/** Root and frontier of the first entries, worked out by the database's own SHA-256 from the stored leaves. */
const createHeadAt = (size: number) =>
  withClient(database.admin, async (client) => {
    const { rows } = await client.query<{ hash: Buffer }>(
      'select leaf_hash as hash from audit.entry where seq < $1 order by seq',
      [size],
    );
    const { Frontier } = await import('../merkle/frontier.ts');
    const frontier = new Frontier();
    for (const { hash } of rows) frontier.append(hash);
    return { root: frontier.root(), frontier: frontier.toBytes() };
  });
