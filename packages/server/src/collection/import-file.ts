import { randomUUIDv7 as newId } from 'node:crypto';
import type { Connection } from '../platform/database/connection.ts';
import { openDatabase } from '../platform/database/pool.ts';
import { roleNames } from '../platform/database/roles.ts';
import { keysFrom } from '../platform/keys/keys.ts';
import { openSubjectKeys } from '../register/register.api.ts';
import { type BulkLoad, beginLoad, inLoadTransaction, type LoadCounts } from './bulk-load.ts';
import { collectionErrors } from './collection.errors.ts';
import { kindOf } from './kinds/kinds.ts';
import type { LoadProgress } from './load-steps.ts';
import { type ColumnMapping, mapColumns, stagesOf, takeColumns, type WrittenMapping } from './mapping.ts';
import { noticeForLoad } from './notice-for-load.ts';
import { columnsOf } from './prepare-lines.ts';
import type { PoolSetup } from './preparer.ts';
import { openPreparing } from './preparing-pool.ts';
import { type FileSource, plainFile } from './reading/file-source.ts';
import { readHeader } from './reading/read-header.ts';
import { type FileFormat, type FileRow, readRows } from './reading/read-rows.ts';
import { type Encoding, scanFile } from './reading/scan-file.ts';
import { type Refusal, reasonFor } from './refusal.ts';
import { createRejectsFile, writeRejects } from './rejects-file.ts';
import { sealAgain } from './seal-again.ts';

/** One import, as an operator asks for it. */
export interface ImportRequest {
  /** Path of the file, or where its bytes come from. */
  readonly file: string | FileSource;
  /** A kind of `importKinds`. */
  readonly as: string;
  readonly purpose: string;
  /** Where the data come from: a source of the notice. */
  readonly source: string;
  readonly controller: string;
  readonly reason: string;
  /** Who imports, for the audit log: `operator:<name>`. */
  readonly actor: string;
  readonly mapping?: WrittenMapping;
  /** The field of each column, chosen one by one: nothing is guessed, and `mapping` does not count. */
  readonly columns?: readonly (string | undefined)[];
  readonly constants?: Readonly<Record<string, string>>;
  readonly delimiter?: string;
  readonly encoding?: Encoding;
  /** Where refused rows go; it must not be there yet. */
  readonly rejects?: string;
  /** Everything is done and checked, and then rolled back. */
  readonly dryRun?: boolean;
  /** The audit entry's access; a new one when left out. */
  readonly accessId?: string;
}

/** Where the import works. */
export interface ImportPlace {
  readonly server: Connection;
  readonly instance: string;
  readonly masterKey: Uint8Array;
  readonly people: 'invented' | 'real';
  /** Refused rows after which it is given up; {@link MOST_REFUSED} when left out. */
  readonly mostRefused?: number;
}

/** How far an import has come; bytes are of the file, what is done in the database is counted in the cost of its steps. */
export type ImportProgress =
  | { readonly phase: 'columns'; readonly known: readonly (string | undefined)[] }
  | { readonly phase: 'reading'; readonly bytes: number; readonly ofBytes: number; readonly rows: number }
  | LoadProgress;

/** What an import did. */
export interface ImportOutcome {
  readonly rows: number;
  /** By line. */
  readonly refused: ReadonlyMap<number, Refusal>;
  /** By record. */
  readonly counts: ReadonlyMap<string, LoadCounts>;
  readonly accessId: string;
}

/**
 * Imports one file in one transaction: all that was not refused, with its audit entry, or nothing. What is wrong with a row
 * refuses that row; what is wrong with the file, the mapping or the request refuses the import.
 *
 * @param tell hears how far it has come; what it throws stops the import
 * @param mayEnd is asked when all is written and nothing committed; what it throws undoes all of it
 */
export const importFile = async (
  place: ImportPlace,
  request: ImportRequest,
  tell: (progress: ImportProgress) => void = () => undefined,
  mayEnd: () => Promise<void> = async () => undefined,
): Promise<ImportOutcome> => {
  const kind = kindOf(request.as);
  const file = typeof request.file === 'string' ? plainFile(request.file) : request.file;
  const scanned = await scanFile(file, request.encoding);
  const { format, headers } = await readHeader(file, scanned.encoding, request.delimiter);
  const mapping = request.columns
    ? takeColumns(kind, headers, request.columns, request.constants)
    : mapColumns(kind, headers, request.mapping, request.constants);
  tell({ phase: 'columns', known: mapping.columns });
  const notice = await noticeForLoad(place, request, [...stagesOf(kind, mapping).keys()]);
  const rejects = request.rejects === undefined ? undefined : await createRejectsFile(request.rejects);
  try {
    const access = {
      accessId: request.accessId ?? newId(),
      purpose: request.purpose,
      controller: request.controller,
    };
    const outcome = await inLoadTransaction(
      place.server,
      place.instance,
      async (client) => {
        const load = await beginLoad(client, access, tell);
        const setup = {
          kind: request.as,
          mapping,
          context: { people: place.people },
          masterKey: place.masterKey,
        };
        const read = await fillStages(
          load,
          { source: file, bytes: scanned.bytes },
          format,
          setup,
          (bytes, rows) => tell({ phase: 'reading', bytes, ofBytes: scanned.bytes, rows }),
          place.mostRefused,
        );
        await load.resolve();
        await sealForKnownSubjects(load, place, file, format, mapping, kind.name);
        for (const { line, record, code } of await load.check(request.source)) {
          read.refused.set(line, {
            line,
            code,
            reason: reasonFor(code, record),
            ...(record !== null && { record }),
          });
        }
        const counts = await load.load(request.source, new Date());
        await load.end({
          operation: 'import',
          edition: notice.edition,
          categories: notice.categories,
          rows: read.rows - read.refused.size,
          actor: request.actor,
          reason: request.reason,
        });
        await mayEnd();
        return { ...read, counts, accessId: access.accessId };
      },
      () => request.dryRun !== true,
    );
    if (rejects) await writeRejects((text) => rejects.write(text), file, format, outcome.refused);
    return outcome;
  } finally {
    await rejects?.close();
  }
};

/** Batches read and not yet in the database, at most: what keeps memory even, however long the file. */
const WAITING_BATCHES = 8;

/** Refused rows that are remembered until the end. A file of little but line ends would fill the memory with them. */
const MOST_REFUSED = 500_000;

/** Reads, prepares and copies the file's rows; the threads prepare ahead while the database takes in what is ready. */
const fillStages = async (
  load: BulkLoad,
  file: { readonly source: FileSource; readonly bytes: number },
  format: FileFormat,
  setup: PoolSetup,
  tell: (bytes: number, rows: number) => void,
  mostRefused = MOST_REFUSED,
) => {
  const kind = kindOf(setup.kind);
  const stages = stagesOf(kind, setup.mapping);
  await load.stageLines();
  if (stages.has('identity_code')) await load.stageKeys();
  for (const [record, columns] of stages) await load.stage(record, columns);
  const columns = new Map<string, readonly string[]>([
    ['lines', ['line', 'known_by', 'reference']],
    ['keys', ['subject', 'wrapped']],
    ...[...stages].map(([record, own]) => [record, columnsOf(own)] as const),
  ]);
  const refused = new Map<number, Refusal>();
  let rows = 0;
  const pool = openPreparing(setup, file.bytes);
  let copying: Promise<void> = Promise.resolve();
  const waiting: Promise<void>[] = [];
  try {
    await readRows(file.source, format, async (batch, bytes) => {
      const lines = rows === 0 ? batch.slice(1) : batch; // the first row is the headers
      rows += batch.length;
      await pool.ready();
      // Where the database is the slower one, what is ready waits for it, and the reading waits for both.
      if (waiting.length >= WAITING_BATCHES) await waiting.shift();
      const prepared = pool.prepare(lines);
      copying = Promise.all([prepared, copying]).then(async ([answer]) => {
        for (const refusal of answer.refused) refused.set(refusal.line, refusal);
        if (refused.size > mostRefused)
          throw collectionErrors['import-refusals-too-many']({ most: mostRefused });
        for (const [stage, text] of answer.rows) await load.copy(stage, columns.get(stage) ?? [], text);
        tell(bytes, rows - 1);
      });
      copying.catch(() => undefined); // awaited later
      waiting.push(copying);
      return undefined;
    });
    await copying;
  } finally {
    await pool.close();
  }
  return { rows: Math.max(0, rows - 1), refused };
};

/** Identity codes of customers that are in the register already were sealed under keys that nobody will have. */
const sealForKnownSubjects = async (
  load: BulkLoad,
  place: ImportPlace,
  file: FileSource,
  format: FileFormat,
  mapping: ColumnMapping,
  kindName: string,
): Promise<void> => {
  const waiting = await load.codesWithoutRow();
  if (waiting.length === 0) return;
  const database = openDatabase(place.server, { role: roleNames(place.instance).system, max: 1 });
  try {
    const keys = keysFrom(place.masterKey);
    const subjectKeys = openSubjectKeys(database, keys);
    const kind = kindOf(kindName);
    const preparation = {
      kind,
      mapping,
      stages: stagesOf(kind, mapping),
      context: { people: place.people },
      keys,
    };
    const byLine = new Map(waiting.map((code) => [code.line, code]));
    await readRows(file, format, async (rows: readonly FileRow[]) => {
      const text = await sealAgain(rows, byLine, preparation, subjectKeys);
      await load.copy('sealed_again', ['line', 'code'], Buffer.from(text));
      return undefined;
    });
    await load.takeSealedAgain();
  } finally {
    await database.close();
  }
};
