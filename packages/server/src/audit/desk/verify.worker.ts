import { parentPort, workerData } from 'node:worker_threads';
import { verifyDatabase } from '../verifier/verify-database.ts';
import type { VerifyTask, VerifyWord } from './verifying.ts';

/** Hashing a long log would keep the server from answering: it has a thread of its own. */
const { connection, ...options } = workerData as VerifyTask;
const tell = (word: VerifyWord): void => parentPort?.postMessage(word);

const verdict = await verifyDatabase(connection, {
  ...options,
  onProgress: (done, total) => tell({ done, total }),
});
tell({ verdict });
