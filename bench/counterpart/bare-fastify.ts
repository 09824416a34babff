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
 * The counterpart of a read, in two forms: a route that answers with the row of one prepared query, as one would write it; and
 * one that passes the JSON on as PostgreSQL wrote it, as the register does. No token, no purpose, no policy, no log. Planned once
 * for all subjects, like the register's statement.
 */
process.once('message', (message) => {
  const { connection, port, connections, text } = message as BareOptions;
  const pool = new Pool({
    ...connection,
    max: connections,
    options: '-c plan_cache_mode=force_generic_plan',
  });
  const http = Fastify({ logger: false });
  const columns = text.replaceAll("count(*) || ':' || json_agg(x)", 'json_agg(x)');
  http.get<{ Params: { subject: string } }>('/v1/subjects/:subject', async (request) => {
    const { rows } = await pool.query({
      name: 'subject',
      text: columns,
      values: [request.params.subject],
    });
    return rows[0];
  });
  const asText = text.replaceAll("count(*) || ':' || json_agg(x)", 'json_agg(x)::text');
  http.get<{ Params: { subject: string } }>('/passed/v1/subjects/:subject', async (request, reply) => {
    const { rows, fields } = await pool.query({
      name: 'passed',
      text: asText,
      values: [request.params.subject],
      rowMode: 'array',
    });
    const [blocks, ...records] = rows[0] as [string[], ...(string | null)[]];
    const members = records.map((json, place) => `"${fields[place + 1]?.name}":${json}`);
    return reply
      .type('application/json; charset=utf-8')
      .send(`{"blocks":${JSON.stringify(blocks)},${members.join(',')}}`);
  });
  process.once('disconnect', () => void http.close().then(() => pool.end()));
  void http.listen({ host: '127.0.0.1', port }).then((address) => process.send?.({ address }));
});
