import { Pool } from 'undici';
import type { LoadRequest, LoadResult } from './load.ts';

/**
 * The load, in a process of its own: so many clients, each with a kept connection and one call under way, for some seconds.
 * Takes its orders over the channel to the parent.
 */
process.on('message', (message) => {
  void run(message as LoadRequest).then((result) => process.send?.(result));
});

const run = async ({
  origin,
  calls,
  headers,
  clients,
  seconds,
  calledFor,
}: LoadRequest): Promise<LoadResult> => {
  const pool = new Pool(origin, { connections: clients, pipelining: 1 });
  const latencies: number[] = [];
  const statuses: Record<number, number> = {};
  let bytes = 0;
  let next = 0;
  const began = performance.now();
  const until = began + seconds * 1000;
  const client = async () => {
    while (calledFor === undefined ? performance.now() < until : next < calledFor) {
      const call = calls[next % calls.length];
      next += 1;
      if (call === undefined) return;
      const started = performance.now();
      const { statusCode, body } = await pool.request({
        path: call.path,
        method: call.method ?? 'GET',
        headers:
          call.body === undefined
            ? headers
            : { ...headers, ...call.headers, 'content-type': 'application/json' },
        ...(call.body !== undefined && { body: call.body }),
      });
      bytes += (await body.arrayBuffer()).byteLength;
      latencies.push(performance.now() - started);
      statuses[statusCode] = (statuses[statusCode] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const elapsed = (performance.now() - began) / 1000;
  await pool.close();
  return { latencies, statuses, bytes, seconds: elapsed };
};
