import { createHash, randomUUIDv7 } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Pool } from 'pg';
import { type Audit, type AuditEntry, openAudit } from '../../packages/server/src/audit/audit.api.ts';
import { exportDatabase } from '../../packages/server/src/audit/verifier/export-database.ts';
import { verifyDatabase } from '../../packages/server/src/audit/verifier/verify-database.ts';
import { verifyFile } from '../../packages/server/src/audit/verifier/verify-file.ts';
import type { Connection } from '../../packages/server/src/platform/database/connection.ts';
import { type Database, openDatabase } from '../../packages/server/src/platform/database/pool.ts';
import { roleNames } from '../../packages/server/src/platform/database/roles.ts';
import type { BenchRow, Figure, Measure } from '../comparison.ts';
import { BENCH_HOME, type BenchRegister, type BenchServer, benchKeys, openBenchServer } from '../database.ts';
import { median } from '../statistics.ts';

const CALLERS = 64;
const APPENDED = 20_000;
const VERIFIED = 1_000_000;
const PROOFS = 200;
/** As the recorder's: so the counterpart commits as seldom. */
const LARGEST_BATCH = 1024;

export const row: BenchRow = {
  id: 'F8',
  title: 'audit log: append, verify, prove',
  prepare: async ({ subjects, operations, smoke }, progress) => {
    const appended = smoke ? 300 : (operations ?? APPENDED);
    const verified = smoke ? 2_000 : (subjects ?? VERIFIED);
    const server = await openBenchServer();
    const log = await openLog(server, 'auditlog');
    const figures: Figure[] = [];
    const proofs: number[] = [];
    for (let size = 1_000; size <= verified; size *= 10) {
      progress(`A log of ${size} entries`);
      const accesses = await fill(log.audit, size);
      const milliseconds = await proofMedian(log.audit, accesses, smoke ? 3 : PROOFS);
      proofs.push(milliseconds);
      figures.push({
        title: `proof of one access among ${size}, median`,
        value: milliseconds,
        unit: 'ms',
        goal: { atMost: 5 },
      });
    }
    const path = join(BENCH_HOME, 'log.export');
    await rm(path, { force: true });
    const { publicKey } = log.audit;
    const size = await exportDatabase(log.register.admin, path, { publicKey });
    const bare = await server.emptyDatabase('bare_log');
    return {
      comparisons: [
        {
          title: `F8 append, ${CALLERS} callers`,
          ours: { name: 'Seloste', run: () => append(log.audit, appended) },
          counterpart: { name: 'insert in batches', run: () => insert(bare, appended) },
          goals: [],
          note: 'The counterpart inserts rows of the same bytes, as many in a commit; it hashes, chains and salts nothing.',
        },
        {
          title: `F8 verify an exported log of ${size}`,
          ours: { name: 'Seloste', run: () => verifyExported(path, publicKey, size) },
          counterpart: { name: 'SHA-256 over the file', run: () => hashFile(path, size) },
          goals: [{ figure: 'throughput', ratio: 0.5 }],
        },
      ],
      figures: async () => {
        const began = performance.now();
        const verdict = await verifyDatabase(log.register.admin, { publicKey });
        const seconds = (performance.now() - began) / 1000;
        if (verdict.findings.length > 0) throw new Error('F8: the log does not verify');
        return [
          ...figures,
          {
            title: 'proof: largest log ÷ smallest',
            value: (proofs.at(-1) ?? 0) / (proofs[0] ?? 1),
            unit: '×',
          },
          {
            title: `verify the live log of ${verdict.size}`,
            value: verdict.size / seconds,
            unit: 'entries/s',
          },
        ];
      },
      close: async () => {
        await log.close();
        await server.stop();
      },
    };
  },
};

interface OpenLog {
  readonly register: BenchRegister;
  readonly audit: Audit;
  readonly close: () => Promise<void>;
}

const openLog = async (server: BenchServer, instance: string): Promise<OpenLog> => {
  const register = await server.register(instance);
  const database: Database = openDatabase(register.server, { role: roleNames(instance).system });
  const audit = await openAudit({ database, instance, signingSeed: benchKeys.auditSigningSeed() });
  return {
    register,
    audit,
    close: async () => {
      await audit.close();
      await database.close();
    },
  };
};

const subjects = Array.from({ length: 10_000 }, () => randomUUIDv7());

const entryOf = (n: number): AuditEntry => ({
  accessId: randomUUIDv7(),
  at: new Date(),
  operation: 'read',
  outcome: 'allowed',
  purpose: 'customer_service',
  controller: 'mpy_telecom',
  noticeVersion: 1,
  categories: ['identity', 'contact_details', 'services'],
  records: ['person', 'postal_address', 'phone_number', 'service'],
  rows: 7,
  durationMs: 3,
  actor: '00000000-0000-7000-b000-000000000001',
  subjects: [subjects[n % subjects.length] ?? ''],
  reason: 'benchmark',
});

/** Runs so many calls with a fixed number of callers, each waiting for its answer. */
const callers = async (
  count: number,
  calls: number,
  call: (n: number) => Promise<unknown>,
): Promise<Measure> => {
  const latencies: number[] = [];
  let next = 0;
  const began = performance.now();
  const caller = async () => {
    while (next < calls) {
      const n = next;
      next += 1;
      const started = performance.now();
      await call(n);
      latencies.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: count }, caller));
  return {
    operations: calls,
    seconds: (performance.now() - began) / 1000,
    latencies,
    touched: { entries: calls },
  };
};

const append = (audit: Audit, entries: number) => callers(CALLERS, entries, (n) => audit.record(entryOf(n)));

/** Bytes of one entry in the tables of the log, clear side included, as text. */
const BODY = JSON.stringify({
  ...entryOf(0),
  actorCommitment: 'x'.repeat(43),
  subjectCommitment: 'x'.repeat(43),
});

/** While one insert commits the next batch gathers: the same sharing of commits as the recorder's. */
const insert = async (connection: Connection, entries: number): Promise<Measure> => {
  const pool = new Pool({ ...connection, max: 1 });
  await pool.query('drop table if exists log');
  await pool.query(
    'create table log (seq bigint primary key, at timestamptz not null, access_id uuid not null, body text not null)',
  );
  const queue: { seq: number; done: () => void; failed: (error: unknown) => void }[] = [];
  let running = false;
  const run = async () => {
    if (running) return;
    running = true;
    while (queue.length > 0) {
      const batch = queue.splice(0, LARGEST_BATCH);
      await pool
        .query({
          name: 'insert',
          text: 'insert into log select * from unnest($1::bigint[], $2::timestamptz[], $3::uuid[], $4::text[])',
          values: [
            batch.map(({ seq }) => seq),
            batch.map(() => new Date()),
            batch.map(() => randomUUIDv7()),
            batch.map(() => BODY),
          ],
        })
        .then(
          () => {
            for (const { done } of batch) done();
          },
          (error) => {
            for (const { failed } of batch) failed(error);
          },
        );
    }
    running = false;
  };
  try {
    return await callers(
      CALLERS,
      entries,
      (seq) =>
        new Promise<void>((done, failed) => {
          queue.push({ seq, done, failed });
          void run();
        }),
    );
  } finally {
    await pool.end();
  }
};

/** Fills the log up to a size; gives some of its accesses. */
const fill = async (audit: Audit, size: number): Promise<string[]> => {
  const accesses: string[] = [];
  let { seq } = await audit.record(entryOf(0));
  while (seq + 1 < size) {
    const batch = Array.from({ length: Math.min(LARGEST_BATCH, size - seq - 1) }, (_, n) => entryOf(n));
    const places = await Promise.all(batch.map((entry) => audit.record(entry)));
    accesses.push(batch[0]?.accessId ?? '');
    seq = places.at(-1)?.seq ?? seq;
  }
  return accesses;
};

const proofMedian = async (audit: Audit, accesses: readonly string[], proofs: number): Promise<number> => {
  const taken: number[] = [];
  for (let n = 0; n < proofs; n += 1) {
    const began = performance.now();
    await audit.proveAccess(accesses[n % accesses.length] ?? '');
    taken.push(performance.now() - began);
  }
  return median(taken);
};

const verifyExported = async (path: string, publicKey: string, size: number): Promise<Measure> => {
  const began = performance.now();
  const { findings, size: seen } = await verifyFile(path, { publicKey });
  if (findings.length > 0) throw new Error('F8: the log does not verify');
  return { operations: size, seconds: (performance.now() - began) / 1000, touched: { entries: seen } };
};

const hashFile = async (path: string, size: number): Promise<Measure> => {
  const began = performance.now();
  const hash = createHash('sha256');
  for await (const part of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(part as Buffer);
  hash.digest();
  return { operations: size, seconds: (performance.now() - began) / 1000, touched: { entries: size } };
};
