import type { Connection } from '../../packages/server/src/platform/database/connection.ts';
import type { Measure } from '../comparison.ts';
import { benchServerAt } from '../database.ts';
import { drawOperations, MIXES } from './operations.ts';
import { runMix } from './run-mix.ts';
import { type StoreName, storesOf } from './stores.ts';

/** One round of one store, as its process is asked for it. */
export interface RoundOfMix {
  readonly maintenance: Connection;
  readonly store: StoreName;
  readonly mix: string;
  readonly records: number;
  readonly operations: number;
  readonly workers: number;
  /** The same for all sides of a round: then they draw the same operations. */
  readonly seed: number;
}

export const round = async (asked: RoundOfMix): Promise<Measure> => {
  const mix = MIXES.find(({ name }) => name === asked.mix);
  if (mix === undefined) throw new RangeError(`no such mix: ${asked.mix}`);
  const store = storesOf(await benchServerAt(asked.maintenance), asked.workers)[asked.store];
  return runMix(store, mix, drawOperations(mix, asked), asked.workers);
};
