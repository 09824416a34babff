import { type ChildProcess, fork } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

/** A server in a process of its own, up and answering. */
export interface RunningChild<Ready> {
  readonly pid: number;
  readonly ready: Ready;
  /** Milliseconds from the start of the process until it answered. */
  readonly startedIn: number;
  readonly stop: () => Promise<void>;
}

/** Starts a module as a process and waits for the first thing it tells. */
export const startChild = async <Ready>(
  module: URL,
  { environment = {}, options }: { environment?: Record<string, string>; options?: object } = {},
): Promise<RunningChild<Ready>> => {
  const began = performance.now();
  const child = fork(fileURLToPath(module), {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  if (options) child.send(options);
  const ready = await new Promise<Ready>((resolve, reject) => {
    child.once('message', (message) => resolve(message as Ready));
    child.once('exit', (code) => reject(new Error(`${module.pathname} ended with ${code}`)));
  });
  return { pid: child.pid ?? 0, ready, startedIn: performance.now() - began, stop: () => stop(child) };
};

const stop = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.disconnect();
  });

export const freePort = (): Promise<number> =>
  new Promise((found, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
