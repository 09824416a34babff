import { createServer } from 'node:net';

/** A port of the machine's own address that nothing listens on at this moment. Whoever wants it should take it soon. */
export const freePort = (): Promise<number> =>
  new Promise((found, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
