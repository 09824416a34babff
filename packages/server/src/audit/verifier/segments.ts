import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { LogCheck } from './log-check.ts';
import type { SegmentTask, SoundSegment } from './segment.ts';

/** An exported log whose entries begin at `from`. */
interface ExportedLog {
  readonly path: string;
  readonly from: number;
  readonly size: number;
  readonly segmentBytes: number;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** Segments that may be done before the first of them is put in its place, for each processor: bounds the memory. */
const AHEAD = 4;

/**
 * Lets every processor check segments, and gives `check` their roots in order. False where a segment is out of the ordinary or does not
 * follow on the one before, and for a log of one segment: `check` is then of no more use.
 */
export const checkInSegments = async (log: ExportedLog, check: LogCheck): Promise<boolean> => {
  const count = Math.ceil((log.size - log.from) / log.segmentBytes);
  const workers = Math.min(availableParallelism(), count);
  if (workers < 2) return false;
  const checkpointSizes = check.checkpointSizes;
  const done = new Map<number, SoundSegment>();
  let given = 0;
  let placed = 0;
  let end = log.from;
  const task = (n: number): SegmentTask => ({
    from: log.from + n * log.segmentBytes,
    to: log.from + (n + 1) * log.segmentBytes,
    isFirst: n === 0,
    fileSize: log.size,
    checkpointSizes,
  });
  /** Puts all segments in their place that are done and have their turn; false where one does not fit. */
  const place = (): boolean => {
    for (let segment = done.get(placed); segment; segment = done.get(placed)) {
      done.delete(placed);
      placed += 1;
      if (segment.from !== end) return false;
      if (segment.from === segment.to) continue;
      if (segment.first !== check.tree.size || segment.first % 256 !== 0) return false;
      check.takeStretch(segment.roots, segment.places, segment.edge);
      end = segment.to;
      log.onProgress?.(end, log.size);
    }
    return true;
  };
  const pool = Array.from(
    { length: workers },
    () => new Worker(new URL('./segment-worker.ts', import.meta.url), { workerData: { path: log.path } }),
  );
  try {
    return await new Promise<boolean>((resolve, reject) => {
      const idle = new Set(pool);
      const give = () => {
        for (const worker of idle) {
          if (given === count || given >= placed + AHEAD * workers) return;
          idle.delete(worker);
          worker.postMessage({ n: given, task: task(given) });
          given += 1;
        }
      };
      for (const worker of pool) {
        worker.on('error', reject);
        worker.on('message', ({ n, segment }: { n: number; segment: SoundSegment | undefined }) => {
          if (!segment) return resolve(false);
          done.set(n, segment);
          if (!place()) return resolve(false);
          if (placed === count) return resolve(end === log.size);
          idle.add(worker);
          give();
        });
      }
      give();
    });
  } finally {
    await Promise.all(pool.map((worker) => worker.terminate()));
  }
};
