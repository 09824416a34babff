import type { Access } from '../../access/access.api.ts';
import { type Audit, entryOfAccess } from '../../audit/audit.api.ts';
import { toSelosteError } from '../../platform/errors/problem.ts';
import { collectionErrors } from '../collection.errors.ts';
import { type ImportPlace, importFile } from '../import-file.ts';
import { readHeader } from '../reading/read-header.ts';
import { scanFile } from '../reading/scan-file.ts';
import type { ImportJob, ImportOrder } from './import-job.ts';

/** What the imports of the API stand on. */
export interface ImportParts extends ImportPlace {
  readonly audit: Pick<Audit, 'record'>;
}

/**
 * Carries an order out on the job's file. A check does everything and rolls it back; what it tells of the register (which
 * numbers it knows, which people are closed) is a look at it, so its own entry is in the log before anybody sees the result.
 * Never throws: what went wrong is the job's problem.
 */
export const runImport = async (
  parts: ImportParts,
  job: ImportJob,
  access: Access,
  { dryRun }: { readonly dryRun: boolean },
): Promise<void> => {
  const order = job.order as ImportOrder;
  job.state = dryRun ? 'checking' : 'importing';
  job.stopping = false;
  delete job.problem;
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
        job.progress = progress;
      },
    );
    if (dryRun) await recordLook(parts, access, outcome.rows, [...outcome.counts.keys()]);
    job.result = { rows: outcome.rows, refused: outcome.refused, counts: outcome.counts, format };
    job.state = dryRun ? 'checked' : 'imported';
  } catch (thrown) {
    job.problem = toSelosteError(thrown).toProblem(`urn:seloste:call:${access.id}`);
    job.state = 'failed';
  } finally {
    delete job.progress;
  }
};

const recordLook = (
  { audit }: ImportParts,
  access: Access,
  rows: number,
  records: readonly string[],
): Promise<unknown> => audit.record(entryOfAccess(access, { operation: 'search', records, rows }));
