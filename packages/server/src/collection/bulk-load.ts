import { finished } from 'node:stream/promises';
import { Client, type QueryResultRow } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Connection } from '../platform/database/connection.ts';
import { quoteName, roleNames } from '../platform/database/roles.ts';
import { toSelosteError } from '../platform/errors/problem.ts';
import { type LoadProgress, loadSteps } from './load-steps.ts';

/** Whose load it is. The access id is that of the load's audit entry. */
export interface LoadAccess {
  readonly accessId: string;
  readonly purpose: string;
  readonly controller: string;
}

/** How many rows of a record a load added, changed, and found there already. */
export interface LoadCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** A refusal that only the register could tell. */
export interface LoadRefusal {
  readonly line: number;
  readonly record: string | null;
  readonly code: string;
}

/** What the audit entry of a load says beside its access. */
export interface LoadEntry {
  readonly operation: 'import';
  readonly edition: number;
  readonly categories: readonly string[];
  readonly rows: number;
  readonly actor: string;
  readonly reason: string;
}

/**
 * One set-based load: rows are copied into temporary stages, checked as sets, and added to the register with what they are
 * closed to and their last day. Everything happens in the one transaction that {@link inLoadTransaction} opened.
 */
export interface BulkLoad {
  /** Makes the stage of a record; its COPY columns are {@link STAGE_COLUMNS} and then these, in the table's own order. */
  readonly stage: (record: string, columns: readonly string[]) => Promise<void>;
  readonly stageLines: () => Promise<void>;
  readonly stageKeys: () => Promise<void>;
  /** Rows in COPY's text format into `seloste_<stage>`. */
  readonly copy: (stage: string, columns: readonly string[], rows: Uint8Array) => Promise<void>;
  /** Finds the subject of each line. Only for loads with lines. */
  readonly resolve: () => Promise<void>;
  /** Identity codes that must be sealed under the key of a subject that is in the register already. */
  readonly codesWithoutRow: () => Promise<{ line: number; subject: string; id: string }[]>;
  readonly takeSealedAgain: () => Promise<void>;
  /** Checks the staged records and takes the refused rows out. */
  readonly check: (source: string) => Promise<LoadRefusal[]>;
  /** Adds and changes, records in the order in which they refer to each other. */
  readonly load: (source: string, obtainedAt: Date) => Promise<Map<string, LoadCounts>>;
  /** Lets the rest follow, leaves the audit entry, and ends the load. */
  readonly end: (entry: LoadEntry) => Promise<void>;
}

/** The columns that every stage of a record begins with. */
export const STAGE_COLUMNS = ['line', 'subject', 'id'] as const;

// Sorts and joins of a load are few and large; temporary tables have buffers of their own.
const SESSION = `set work_mem = '128MB'; set temp_buffers = '128MB'; set maintenance_work_mem = '256MB';
  set max_parallel_workers_per_gather = 0`;

/**
 * Runs `work` in one transaction on a connection of its own, under the system role: which purpose loads, the load itself says
 * and the database checks. Rolled back when `work` throws, when `keep` is false for its result, and when this process dies.
 */
export const inLoadTransaction = async <Result>(
  server: Connection,
  instance: string,
  work: (client: Client) => Promise<Result>,
  keep: (result: Result) => boolean = () => true,
): Promise<Result> => {
  const client = new Client({ ...server, application_name: 'seloste load' });
  client.on('error', () => undefined); // told by the statement that waits
  try {
    await client.connect();
    await client.query(SESSION);
    await client.query(`set role ${quoteName(roleNames(instance).system)}`);
    await client.query('begin');
    const result = await work(client);
    await client.query(keep(result) ? 'commit' : 'rollback');
    return result;
  } catch (thrown) {
    const error = toSelosteError(thrown);
    throw error.code === 'internal-error' ? thrown : error;
  } finally {
    await client.end().catch(() => undefined); // ending the connection rolls back what is open
  }
};

/** Begins a load in the open transaction; an earlier one must have ended. @param tell how far it has come, after each step */
export const beginLoad = async (
  client: Client,
  access: LoadAccess,
  tell: (progress: LoadProgress) => void = () => undefined,
): Promise<BulkLoad> => {
  const staged: string[] = [];
  const steps = loadSteps(tell);
  const call = async <Row extends QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> =>
    (await client.query<Row>(text, values)).rows;
  await call("select set_config('seloste.access_id', $1, true), set_config('seloste.controller', $2, true)", [
    access.accessId,
    access.controller,
  ]);
  await call('select collection.begin_load($1)', [access.purpose]);

  const copy: BulkLoad['copy'] = async (stage, columns, rows) => {
    if (rows.byteLength === 0) return;
    const list = columns.map(quoteName).join(', ');
    const stream = client.query(
      copyFrom(`copy pg_temp.${quoteName(`seloste_${stage}`)} (${list}) from stdin`),
    );
    stream.end(rows);
    await finished(stream);
    if (stage !== 'sealed_again') steps.staged(stage, stream.rowCount);
  };

  return {
    stage: async (record, columns) => {
      await call('select collection.stage($1, $2)', [record, columns]);
      staged.push(record);
    },
    stageLines: async () => void (await call('select collection.stage_lines()')),
    stageKeys: async () => {
      await call('select collection.stage_keys()');
    },
    copy,
    resolve: async () => {
      steps.begun();
      await call('select collection.resolve()');
      steps.finished('resolve', 'lines');
    },
    codesWithoutRow: () => call('select line, subject, id from collection.codes_without_row()'),
    takeSealedAgain: async () => void (await call('select collection.take_sealed_again()')),
    check: async (source) => {
      await call('select collection.work_out_closing()');
      steps.finished('closing', 'lines');
      for (const record of inOrder(staged)) {
        await call('select collection.check_record($1, $2)', [record, source]);
        steps.finished('check', record);
      }
      const refused = await call<LoadRefusal & QueryResultRow>(
        'select distinct on (line) line, record, code from pg_temp.seloste_refused order by line, code',
      );
      await call('select collection.drop_refused()');
      return refused;
    },
    load: async (source, obtainedAt) => {
      const counts = new Map<string, LoadCounts>();
      for (const record of inOrder(staged)) {
        const [row] = await call<{ added: string; changed: string; unchanged: string }>(
          'select added, changed, unchanged from collection.load_record($1, $2, $3)',
          [record, source, obtainedAt],
        );
        counts.set(record, {
          added: Number(row?.added),
          changed: Number(row?.changed),
          unchanged: Number(row?.unchanged),
        });
        steps.finished('write', record);
      }
      if (staged.includes('subject')) {
        await call("select collection.load_keys() where collection.staged('keys')");
        steps.finished('keys', 'keys');
      }
      return counts;
    },
    end: async (entry) => {
      await call(
        `select audit.record($1, 'allowed', $2, $3, $4, $5, $6, $7, collection.subjects_of_load(), $8, $9)`,
        [
          entry.operation,
          access.purpose,
          access.controller,
          entry.edition,
          entry.categories,
          staged,
          entry.rows,
          entry.actor,
          entry.reason,
        ],
      );
      await call('select collection.end_load()');
      steps.finished('entry', 'lines');
    },
  };
};

const inOrder = (records: readonly string[]) =>
  records.toSorted((a, b) => Number(b === 'subject') - Number(a === 'subject'));
