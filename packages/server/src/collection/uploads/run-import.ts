import type { Access, StillMay } from '../../access/access.api.ts';
import { type Audit, entryOfAccess } from '../../audit/audit.api.ts';
import { toSelosteError } from '../../platform/errors/problem.ts';
import type { SelosteError } from '../../platform/errors/seloste-error.ts';
import { collectionErrors } from '../collection.errors.ts';
import { type ImportPlace, importFile } from '../import-file.ts';
import { readHeader } from '../reading/read-header.ts';
import { scanFile } from '../reading/scan-file.ts';
import type { ImportJob, ImportOrder } from './import-job.ts';
import { firstRefusals } from './refused-cells.ts';

/** What the imports of the API stand on. */
export interface ImportParts extends ImportPlace {
  readonly audit: Pick<Audit, 'record'>;
  /** Asked of its person while an import is under way, and before it is committed. */
  readonly stillMay: StillMay;
}

/** Milliseconds between two questions whether the person still may, while the rows go in. */
const ASKED_EVERY = 1_000;

/**
 * Carries an order out on the job's file. A check does everything and rolls it back; what it tells of the register (which
 * numbers it knows, which people are closed) is a look at it, so its own entry is in the log before anybody sees the result.
 * Its person is asked about again from step to step, and at last before all of it is committed: whose right ends has brought in nothing.
 * Never throws: what went wrong is the job's problem.
 */
export const runImport = async (
  parts: ImportParts,
  job: ImportJob,
  access: Access,
  claimedRoles: readonly string[],
  { dryRun }: { readonly dryRun: boolean },
): Promise<void> => {
  const order = job.order as ImportOrder;
  job.state = dryRun ? 'checking' : 'importing';
  job.stopping = false;
  delete job.problem;
  const right = askAgain(parts.stillMay, access, claimedRoles);
  try {
    const { encoding } = await scanFile(job.upload, order.encoding);
    const { format } = await readHeader(job.upload, encoding, order.delimiter);
    const outcome = await importFile(
      parts,
      {
        file: job.upload,
        as: order.as,
        purpose: access.purpose,
        source: order.source,
        controller: access.controller,
        reason: access.reason,
        actor: access.actor.id,
        columns: order.columns.map((field) => field ?? undefined),
        constants: order.constants,
        encoding,
        delimiter: format.delimiter,
        dryRun,
        accessId: access.id,
      },
      (progress) => {
        if (job.stopping) throw collectionErrors['import-stopped']();
        right.refuseEnded();
        job.progress = progress;
      },
      right.refuseUnlessStill,
    );
    if (dryRun) await recordLook(parts, access, outcome.rows, [...outcome.counts.keys()]);
    const { rows, refused, counts } = outcome;
    // What is committed is not failed by a look at the file.
    const shown = firstRefusals(job.upload, format, order, refused).catch(() => []);
    job.result = { rows, refused, counts, format, firstRefusals: await shown };
    job.state = dryRun ? 'checked' : 'imported';
  } catch (thrown) {
    const error = toSelosteError(thrown);
    if (error.code === 'import-right-ended') await recordStopped(parts, access, error);
    job.problem = error.toProblem(`urn:seloste:call:${access.id}`);
    job.state = 'failed';
  } finally {
    delete job.progress;
  }
};

/** Whether the person of an import still may: asked at most every second as steps go by, and anew before the end. */
const askAgain = (stillMay: StillMay, access: Access, claimedRoles: readonly string[]) => {
  let ended = false;
  let askedAt = access.startedAt;
  const ask = async (): Promise<void> => {
    askedAt = Date.now();
    const { actor, purpose, controller } = access;
    const at = new Date(access.startedAt);
    const may = await stillMay({ actor: actor.id, claimedRoles, at, controller, purpose, duty: 'import' });
    ended ||= !may;
  };
  const refuseEnded = (): void => {
    if (ended) throw collectionErrors['import-right-ended']();
    // A question that fails is asked again; the last one is waited for.
    if (Date.now() - askedAt >= ASKED_EVERY) void ask().catch(() => undefined);
  };
  const refuseUnlessStill = async (): Promise<void> => {
    await ask();
    refuseEnded();
  };
  return { refuseEnded, refuseUnlessStill };
};

/** The log tells an import that was stopped for want of a right, as it tells a call that was refused; the job fails either way. */
const recordStopped = ({ audit }: ImportParts, access: Access, error: SelosteError): Promise<unknown> =>
  audit
    .record(entryOfAccess(access, { operation: 'import', records: [], rows: 0 }, error))
    .catch(() => undefined);

const recordLook = (
  { audit }: ImportParts,
  access: Access,
  rows: number,
  records: readonly string[],
): Promise<unknown> => audit.record(entryOfAccess(access, { operation: 'search', records, rows }));
