import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { verifyFile } from '../../packages/server/src/audit/verifier/verify-file.ts';
import type { Comparison, Measure } from '../comparison.ts';
import { residentSet } from '../machine.ts';

/**
 * One stream of SHA-256 cannot be spread over processors; a verification can, and is. The counterpart has the second processor for
 * reading the file ahead.
 */
export const verification = (title: string, path: string, publicKey: string, size: number): Comparison => ({
  title,
  ours: { name: 'Seloste', run: () => verifyExported(path, publicKey, size) },
  counterpart: { name: 'SHA-256 over the file', run: () => hashFile(path, size) },
  goals: [{ figure: 'throughput', ratio: 0.5 }],
});

const verifyExported = async (path: string, publicKey: string, size: number): Promise<Measure> => {
  let peakMemory = 0;
  const watch = setInterval(() => {
    peakMemory = Math.max(peakMemory, residentSet(process.pid));
  }, 100);
  const began = performance.now();
  const { findings, size: seen } = await verifyFile(path, { publicKey });
  const seconds = (performance.now() - began) / 1000;
  clearInterval(watch);
  if (findings.length > 0) throw new Error('F8: the log does not verify');
  return { operations: size, seconds, touched: { entries: seen }, ...(peakMemory > 0 && { peakMemory }) };
};

const hashFile = async (path: string, size: number): Promise<Measure> => {
  const began = performance.now();
  const hash = createHash('sha256');
  for await (const part of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(part as Buffer);
  hash.digest();
  return { operations: size, seconds: (performance.now() - began) / 1000, touched: { entries: size } };
};
