import Fastify from 'fastify';
import { Pool } from 'pg';
import type { Connection } from '../../packages/server/src/platform/database/connection.ts';

/** What the bare server is started with. */
export interface BareOptions {
  readonly connection: Connection;
  readonly port: number;
  readonly connections: number;
  /** The statement that the register itself reads a subject with. */
  readonly text: string;
}

/**
 * The counterpart of a read: a route that answers with the row of one prepared query, and nothing else. No token, no purpose,
 * no policy, no log.
 */
process.once('message', (message) => {
  const { connection, port, connections, text } = message as BareOptions;
  const pool = new Pool({ ...connection, max: connections });
  const http = Fastify({ logger: false });
  http.get<{ Params: { subject: string } }>('/v1/subjects/:subject', async (request) => {
    const { rows } = await pool.query({ name: 'subject', text, values: [request.params.subject] });
    return rows[0];
  });
  process.once('disconnect', () => void http.close().then(() => pool.end()));
  void http.listen({ host: '127.0.0.1', port }).then((address) => process.send?.({ address }));
});
