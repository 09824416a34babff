import type { Measure } from '../comparison.ts';

/** Runs so many calls with a fixed number of callers, each waiting for its answer. */
export const callers = async (
  count: number,
  calls: number,
  call: (n: number) => Promise<unknown>,
): Promise<Measure> => {
  const latencies: number[] = [];
  let next = 0;
  const began = performance.now();
  const caller = async () => {
    while (next < calls) {
      const n = next;
      next += 1;
      const started = performance.now();
      await call(n);
      latencies.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: count }, caller));
  return {
    operations: calls,
    seconds: (performance.now() - began) / 1000,
    latencies,
    touched: { entries: calls },
  };
};
