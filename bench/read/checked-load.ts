import type { LoadResult } from './load.ts';

/** @throws when a call was answered otherwise than it should: the round would count nothing. */
export const refuseOther = ({ statuses }: LoadResult, expected: number): void => {
  const others = Object.keys(statuses).filter((status) => Number(status) !== expected);
  if (others.length > 0) throw new Error(`answers other than ${expected}: ${JSON.stringify(statuses)}`);
};
