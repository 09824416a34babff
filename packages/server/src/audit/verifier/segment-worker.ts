import { openSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { checkSegment, type SegmentTask } from './segment.ts';

const file = openSync((workerData as { path: string }).path, 'r'); // Node closes it with the thread
parentPort?.on('message', ({ n, task }: { n: number; task: SegmentTask }) => {
  parentPort?.postMessage({ n, segment: checkSegment(file, task) });
});
