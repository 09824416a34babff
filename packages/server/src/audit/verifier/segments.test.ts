import { hash, randomUUID } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditEntry, openTestAudit } from '../../testing/audit-log.ts';
import { createTestDatabase } from '../../testing/test-database.ts';
import { exportDatabase } from './export-database.ts';
import { readParts } from './file-parts.ts';
import { LogCheck } from './log-check.ts';
import { checkInSegments } from './segments.ts';
import { verifyFile } from './verify-file.ts';

const database = await createTestDatabase();
const audit = await openTestAudit(database);
const { publicKey } = audit;
const SIZE = 1500; // five full tiles and a piece
const SIGNED = [400, 768, 1100, SIZE]; // inside tiles, between two, at the end
const SEGMENT = 60_000; // less than a tile's entries: some segments begin behind their own end
const WHOLE = 1 << 30; // the file in order
const folder = await mkdtemp(join(tmpdir(), 'seloste-segments-'));
const path = join(folder, 'log.export');
const kept: string[] = [];
let lines: string[] = [];
afterAll(() => rm(folder, { recursive: true }));

/** Of every kind that stands in the file in another way. */
const kinds = [
  {},
  { reason: 'puhelu: äiti sanoi "ei"' },
  { reason: null },
  { subjects: [], actor: null, reason: null, outcome: 'refused' as const, code: 'purpose-refused' },
  { subjects: [randomUUID(), randomUUID(), randomUUID()] },
  { reason: 'a brace } and {"members":{' },
];

beforeAll(async () => {
  for (let from = 0; from < SIZE; from = kept.length === 0 ? 0 : (SIGNED[kept.length - 1] ?? SIZE)) {
    const to = SIGNED[kept.length] ?? SIZE;
    if (kept.length === 1)
      await audit.record(auditEntry({ subjects: Array.from({ length: 90 }, () => randomUUID()) }));
    const count = to - from - (kept.length === 1 ? 1 : 0);
    await Promise.all(
      Array.from({ length: count }, (_, n) => audit.record(auditEntry(kinds[n % kinds.length]))),
    );
    kept.push(await audit.checkpoint());
  }
  expect(await exportDatabase(database.admin, path, { publicKey })).toBe(SIZE);
  lines = (await readFile(path, 'utf8')).split('\n');
});

const inSegments = async (file: string): Promise<boolean> => {
  const from = (await readFile(file, 'latin1')).indexOf('\nE ') + 1;
  return checkInSegments(
    { path: file, from, size: (await stat(file)).size, segmentBytes: SEGMENT },
    new LogCheck(),
  );
};

const changed = async (change: (lines: string[]) => void): Promise<string> => {
  const file = join(folder, `${randomUUID()}.export`);
  const copy = [...lines];
  change(copy);
  await writeFile(file, copy.join('\n'));
  return file;
};

const placesOf = (letter: string): number[] =>
  lines.flatMap((line, n) => (line.startsWith(`${letter} `) ? [n] : []));

describe('a log checked in segments', () => {
  test('is sound, and told like one in order', async () => {
    expect(await inSegments(path)).toBe(true);
    const verdict = await verifyFile(path, { publicKey, segmentBytes: SEGMENT });
    expect(verdict).toMatchObject({ size: SIZE, findings: [] });
    expect(verdict).toEqual(await verifyFile(path, { publicKey, segmentBytes: WHOLE }));
  });

  test.each(SIGNED)('continues the kept checkpoint of size %i', async (signed) => {
    const since = kept[SIGNED.indexOf(signed)] as string;
    const options = { publicKey, since, segmentBytes: SEGMENT };
    expect((await verifyFile(path, options)).findings).toEqual([]);
    const cut = await changed((copy) => copy.splice(placesOf('E')[signed - 1] ?? 0));
    const { findings } = await verifyFile(cut, options);
    expect(findings.map(({ fault }) => fault)).toContainEqual(expect.stringContaining('checkpoint'));
  });

  test('a checkpoint of another tree is found wherever it was signed', async () => {
    for (const at of placesOf('C')) {
      const other = placesOf('C').find((place) => place !== at) as number;
      const row = JSON.parse((lines[at] ?? '').slice(2)) as { root: string };
      const file = await changed((copy) => {
        copy[at] =
          `C ${JSON.stringify({ ...row, root: (JSON.parse((lines[other] ?? '').slice(2)) as { root: string }).root })}`;
      });
      expect((await verifyFile(file, { publicKey, segmentBytes: SEGMENT })).findings).not.toEqual([]);
    }
  });

  test('entries logged by someone without the key are found by the checkpoint after them', async () => {
    const at = placesOf('E')[700] as number;
    const file = await changed((copy) => {
      copy[at] = (copy[at] ?? '').replace('"rows":3', '"rows":0');
      // with the hashes to match: only what was signed can tell
      const leaves = placesOf('E').slice(512, 768);
      const hashes = leaves.map((place) => hash('sha256', `\0${(copy[place] ?? '').slice(2)}`, 'buffer'));
      copy[placesOf('T')[2] as number] = `T ${Buffer.concat(hashes).toString('base64url')}`;
    });
    expect(await inSegments(file)).toBe(true);
    const { findings } = await verifyFile(file, { publicKey, segmentBytes: SEGMENT });
    expect(findings).toContainEqual({ fault: 'checkpoint_differs', values: { size: 768 } });
  });

  test.each(['E', 'T', 'S', 'A', 'R', 'L', 'M'])(
    'a changed byte in a line %s is told as in order',
    async (letter) => {
      const places = placesOf(letter);
      for (const at of [places[places.length >> 1], places.at(-1)] as number[]) {
        const file = await changed((copy) => {
          const line = copy[at] ?? '';
          copy[at] = line.slice(0, 10) + (line[10] === '7' ? '8' : '7') + line.slice(11);
        });
        expect(await inSegments(file)).toBe(false);
        const told = await verifyFile(file, { publicKey, segmentBytes: SEGMENT });
        expect(told.findings).not.toEqual([]);
        expect(told).toEqual(await verifyFile(file, { publicKey, segmentBytes: WHOLE }));
      }
    },
  );

  test('a segment left out, doubled or moved is found', async () => {
    const tiles = placesOf('T');
    const [one, two, three] = [tiles[0], tiles[1], tiles[2]].map((at) => (at ?? 0) + 1) as [
      number,
      number,
      number,
    ];
    const harms: ((copy: string[]) => void)[] = [
      (copy) => copy.splice(one, two - one),
      (copy) => copy.splice(two, 0, ...lines.slice(one, two)),
      (copy) => copy.splice(one, three - one, ...lines.slice(two, three), ...lines.slice(one, two)),
      (copy) => copy.splice(-3),
    ];
    for (const harm of harms) {
      const file = await changed(harm);
      const told = await verifyFile(file, { publicKey, segmentBytes: SEGMENT });
      expect(told.findings).not.toEqual([]);
      expect(told).toEqual(await verifyFile(file, { publicKey, segmentBytes: WHOLE }));
    }
  });
});

test('the parts of a file begin with the line that broke off, however long it is', async () => {
  const file = join(folder, 'long');
  const written = [1, 70_000, 1_500_000, 3, 0, 400_000].map((length, n) => String(n).repeat(length));
  await writeFile(file, written.map((line) => `${line}\n`).join(''));
  const opened = openSync(file, 'r');
  const { size } = await stat(file);
  const read: string[] = [];
  const end = readParts(opened, 0, size, (part) => {
    let from = 0;
    for (let to = part.indexOf(10); to >= 0; to = part.indexOf(10, from)) {
      read.push(part.toString('latin1', from, to));
      from = to + 1;
    }
    return from;
  });
  closeSync(opened);
  expect(read).toEqual(written);
  expect(end).toBe(size);
});
