import { planNotice } from '@seloste/notice';
import Fastify from 'fastify';
import { Pool } from 'pg';
import { loadEdition } from '../../packages/server/src/notice/load-edition.ts';
import { readCatalogue } from '../../packages/server/src/notice/read-catalogue.ts';
import type { Connection } from '../../packages/server/src/platform/database/connection.ts';
import { withClient } from '../../packages/server/src/platform/database/prepare-database.ts';
import type { Statement } from '../../packages/server/src/platform/database/statement.ts';
import { keysFrom } from '../../packages/server/src/platform/keys/keys.ts';
import { purposeView } from '../../packages/server/src/register/purpose-view.ts';
import type { SearchCriteria } from '../../packages/server/src/register/search/criteria.ts';
import { criteriaOf } from '../../packages/server/src/register/search/criterion-queries.ts';
import { leadingFirst } from '../../packages/server/src/register/search/leading-criterion.ts';
import { openSources, searchStatement } from '../../packages/server/src/register/search/search-statement.ts';

/** What the bare server is started with. */
export interface BareOfficeOptions {
  /** The register's own database, as a superuser: no policy binds it. */
  readonly connection: Connection;
  /** Tables without triggers: {@link makeBareTables}. */
  readonly changes: Connection;
  readonly port: number;
  readonly connections: number;
  readonly notice: string;
  readonly instance: string;
  readonly purpose: string;
  readonly controller: string;
}

/** One statement, one round trip, one transaction: the old values go into the history, the new ones are answered. */
const CHANGE = {
  name: 'change',
  text: `with changed as (
      update public.email_address e set address = $3, source = 'data_subject', obtained_at = now(), revision = e.revision + 1
      where e.subject = $1 and e.id = $2 and e.revision = $4
      returning e.*, old.address as was, old.valid_from as was_from, old.valid_to as was_to, old.source as was_source, old.obtained_at as was_obtained
    ), kept as (
      insert into public.change (id, subject, controller, row_id, row_revision, changed_at, record, old)
      select uuidv7(), subject, controller, id, revision - 1, now(), 'email_address',
        jsonb_build_object('id', id, 'address', was, 'valid_from', was_from, 'valid_to', was_to, 'source', was_source, 'obtained_at', was_obtained)
      from changed
    )
    select id, revision, source, obtained_at, address, valid_from, valid_to from changed`,
};

/**
 * The counterpart of a search and of a change: routes that run one prepared statement, and nothing else. The search is the
 * register's own statement on the register's own tables, with the controller written into it where the register has a policy.
 */
process.once('message', (message) => {
  void start(message as BareOfficeOptions);
});

const start = async (asked: BareOfficeOptions): Promise<void> => {
  const { connection, port, connections, notice, instance, purpose, controller } = asked;
  const { document } = await loadEdition(notice, new Date().toISOString().slice(0, 10));
  const catalogue = await withClient(connection, readCatalogue);
  const { plan } = planNotice(document, catalogue, { instance });
  const view = purposeView({ plan }, purpose);
  const keys = keysFrom(Buffer.alloc(32, 'bench'));
  // Planned once for all values, like the register's: planning takes longer than walking (decision 0065).
  const options = '-c plan_cache_mode=force_generic_plan';
  const pool = new Pool({ ...connection, max: connections, options });
  const changes = new Pool({ ...asked.changes, max: connections });
  const withController = ({ text, values = [], name = '' }: Statement) => ({
    name,
    text: text.replaceAll(
      /register\.(\w+)(?: ([reos])\b)?/g,
      (_, table, alias = table) =>
        `(select * from register.${table} where controller = '${controller}') ${alias}`,
    ),
    values: [...values],
  });
  const http = Fastify({ logger: false });
  http.post<{ Body: { criteria: SearchCriteria } }>('/v1/search', async (request) => {
    const open = criteriaOf(request.body.criteria, { keys, people: 'invented' }).map((criterion) => ({
      criterion,
      sources: openSources(view, criterion),
    }));
    const asked = async (statement: Statement) => (await pool.query(withController(statement))).rows;
    const inOrder = await leadingFirst(open, undefined, asked);
    const rows = await asked(searchStatement(view, inOrder, { limit: 20 }));
    return { items: rows.slice(0, 20) };
  });
  http.patch<{ Params: { subject: string; id: string }; Body: { fields: { address: string } } }>(
    '/v1/subjects/:subject/email-addresses/:id',
    async ({ params, body, headers }, reply) => {
      const revision = Number(String(headers['if-match']).replaceAll('"', ''));
      const { rows } = await changes.query({
        ...CHANGE,
        values: [params.subject, params.id, body.fields.address, revision],
      });
      return rows[0] ?? reply.status(412).send({});
    },
  );
  process.once('disconnect', () => void http.close().then(() => Promise.all([pool.end(), changes.end()])));
  const address = await http.listen({ host: '127.0.0.1', port });
  process.send?.({ address });
};
