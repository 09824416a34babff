import { parentPort } from 'node:worker_threads';
import { type AssessmentInput, assess } from './assess.ts';

parentPort?.on('message', ({ number, input }: { number: number; input: AssessmentInput }) => {
  parentPort?.postMessage({ number, assessed: assess(input) });
});
