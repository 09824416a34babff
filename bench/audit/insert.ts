import { randomUUIDv7 } from 'node:crypto';
import { Pool } from 'pg';
import type { Connection } from '../../packages/server/src/platform/database/connection.ts';
import type { Measure } from '../comparison.ts';
import { benchEntry } from './bench-entry.ts';
import { callers } from './callers.ts';

/** As the recorder's: so the counterpart commits as seldom. */
const LARGEST_BATCH = 1024;

/** Bytes of one entry in the tables of the log, clear side included, as text. */
const BODY = JSON.stringify({
  ...benchEntry(0),
  actorCommitment: 'x'.repeat(43),
  subjectCommitment: 'x'.repeat(43),
});

/** Rows of the same bytes for so many callers. While one insert commits the next batch gathers, as with the recorder. */
export const insert = async (connection: Connection, count: number, entries: number): Promise<Measure> => {
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
      count,
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
