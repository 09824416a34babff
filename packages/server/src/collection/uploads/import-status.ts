import type { ImportProgress } from '../import-file.ts';
import type { ImportJob, ImportResult } from './import-job.ts';

/** How a job stands, as the API tells it. */
export const statusOf = (job: ImportJob) => ({
  import: job.id,
  state: job.state,
  received_bytes: job.upload.received(),
  ...(job.progress && { progress: progressOf(job.progress) }),
  ...(job.result && { result: resultOf(job.result) }),
  ...(job.problem && { problem: job.problem }),
});

const progressOf = (progress: ImportProgress) =>
  progress.phase === 'reading'
    ? { phase: progress.phase, part: Math.min(1, progress.bytes / progress.ofBytes), rows: progress.rows }
    : { phase: progress.phase };

/** A result is told as often as somebody asks, and half a million refusals are put in order once. */
const told = new WeakMap<ImportResult, ReturnType<typeof tell>>();

const resultOf = (result: ImportResult) => {
  const known = told.get(result) ?? tell(result);
  told.set(result, known);
  return known;
};

const tell = ({ rows, refused, counts, firstRefusals }: ImportResult) => {
  const byCode: Record<string, number> = {};
  for (const { code } of refused.values()) byCode[code] = (byCode[code] ?? 0) + 1;
  return {
    rows,
    refused: refused.size,
    refused_by_code: byCode,
    first_refusals: firstRefusals.map(({ line, code, reason, record, problems, cells }) => ({
      line,
      code,
      reason,
      cells: [...cells],
      ...(record !== undefined && { record }),
      ...(problems && { problems: [...problems] }),
    })),
    records: Object.fromEntries(counts),
  };
};
