import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { verifyFile } from '../../packages/server/src/audit/verifier/verify-file.ts';
import type { Measure } from '../comparison.ts';

/** An exported log of so many entries: verified with its key, or only hashed. */
export interface VerifyRound {
  readonly path: string;
  readonly entries: number;
  readonly publicKey?: string;
}

export const round = ({ path, entries, publicKey }: VerifyRound): Promise<Measure> =>
  publicKey === undefined ? hashFile(path, entries) : verifyExported(path, publicKey, entries);

const verifyExported = async (path: string, publicKey: string, size: number): Promise<Measure> => {
  const began = performance.now();
  const { findings, size: seen } = await verifyFile(path, { publicKey });
  const seconds = (performance.now() - began) / 1000;
  if (findings.length > 0) throw new Error('F8: the log does not verify');
  return { operations: size, seconds, touched: { entries: seen } };
};

const hashFile = async (path: string, size: number): Promise<Measure> => {
  const began = performance.now();
  const hash = createHash('sha256');
  for await (const part of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(part as Buffer);
  hash.digest();
  return { operations: size, seconds: (performance.now() - began) / 1000, touched: { entries: size } };
};
