import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Call {
  readonly path: string;
  readonly method?: 'GET' | 'POST' | 'PATCH';
  readonly body?: string;
  /** Beside those of the request: `if-match`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What the load process is asked to do. */
export interface LoadRequest {
  readonly origin: string;
  /** Taken in turn. */
  readonly calls: readonly Call[];
  readonly headers: Readonly<Record<string, string>>;
  readonly clients: number;
  readonly seconds: number;
  /** Instead of seconds: so many calls. */
  readonly calledFor?: number;
}

export interface LoadResult {
  /** Milliseconds of each call, from the first byte sent to the last received. */
  readonly latencies: readonly number[];
  readonly statuses: Readonly<Record<number, number>>;
  readonly bytes: number;
  readonly seconds: number;
}

/** Starts the load process. */
export const openLoad = () => {
  const child = fork(fileURLToPath(new URL('./load-process.ts', import.meta.url)), {
    serialization: 'advanced',
  });
  return {
    run: (request: LoadRequest): Promise<LoadResult> =>
      new Promise((resolve, reject) => {
        const ended = () => reject(new Error('the load process ended'));
        child.once('exit', ended);
        child.once('message', (message) => {
          child.off('exit', ended);
          resolve(message as LoadResult);
        });
        child.send(request);
      }),
    stop: () => void child.disconnect(),
  };
};
