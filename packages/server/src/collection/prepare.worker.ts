import { parentPort, workerData } from 'node:worker_threads';
import { type PoolSetup, preparer, type WorkerTask } from './preparer.ts';

const prepare = preparer(workerData as PoolSetup);

parentPort?.on('message', (task: WorkerTask) => {
  const answer = prepare(task);
  parentPort?.postMessage(
    answer,
    [...answer.rows.values()].map(({ buffer }) => buffer as ArrayBuffer),
  );
});
