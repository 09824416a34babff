import { Type } from 'typebox';
import type { Access } from '../access/access.api.ts';
import { type AddRoutes, PageQuery, problems } from '../http/http.api.ts';
import type { Audit } from './audit.api.ts';
import { auditErrors } from './audit.errors.ts';
import { LookUpPage, recordReading, shown } from './shown-looks.ts';

const Uuid = Type.String({ format: 'uuid' });

const ProofSchema = Type.Object(
  {},
  { additionalProperties: true, description: 'See docs/reference/audit-log.md' },
);

/** What an officer and an auditor read of the log: the accesses under the controller they act for. Each reading is an entry itself. */
export const auditRoutes =
  (audit: Audit): AddRoutes =>
  (http) => {
    const config = { access: { duty: 'audit' as const } };
    const tags = ['audit'];

    http.get(
      '/audit/accesses/:access',
      {
        config,
        schema: {
          operationId: 'getAccess',
          tags,
          summary: 'What one call left in the log',
          params: Type.Object({ access: Uuid }),
          querystring: PageQuery,
          response: { 200: LookUpPage, ...problems(404) },
        },
      },
      async (request) => {
        const page = await audit.looksOfAccess(request.params.access, asked(request));
        await recordReading(audit, request.access, page.items.length);
        return shown(page);
      },
    );

    http.get(
      '/audit/subjects/:subject',
      {
        config,
        schema: {
          operationId: 'listLooksAtSubject',
          tags,
          summary: 'When and for what purpose a subject was looked at; not who did it',
          description:
            'Members of staff are named only on a weighed ground (C-579/21), which this route does not take.',
          params: Type.Object({ subject: Uuid }),
          querystring: PageQuery,
          response: { 200: LookUpPage },
        },
      },
      async (request) => {
        const page = await audit.looksAtSubject(request.params.subject, asked(request));
        await recordReading(audit, request.access, page.items.length, [request.params.subject]);
        return shown(page);
      },
    );

    http.get(
      '/audit/actors/:actor',
      {
        config,
        schema: {
          operationId: 'listLooksByActor',
          tags,
          summary: 'What one member of staff or one service did',
          params: Type.Object({ actor: Uuid }),
          querystring: PageQuery,
          response: { 200: LookUpPage },
        },
      },
      async (request) => {
        const page = await audit.looksByActor(request.params.actor, asked(request));
        await recordReading(audit, request.access, page.items.length);
        return shown(page);
      },
    );

    http.get(
      '/audit/accesses/:access/proof',
      {
        config,
        schema: {
          operationId: 'proveAccess',
          tags,
          summary: 'Proof that an entry is in the signed log, to be verified without this register',
          params: Type.Object({ access: Uuid }),
          response: { 200: ProofSchema, ...problems(404) },
        },
      },
      async (request) => {
        const { access } = request.params;
        const { items } = await audit.looksOfAccess(access, {
          controller: request.access.controller,
          limit: 1,
        });
        if (items.length === 0) throw auditErrors['access-unknown']({ access });
        const proof = await audit.proveAccess(access);
        await recordReading(audit, request.access, 1);
        return JSON.parse(JSON.stringify(proof));
      },
    );

    http.get(
      '/audit/checkpoint',
      {
        config: { access: 'public' },
        schema: {
          operationId: 'getCheckpoint',
          tags,
          summary: 'Signed size and root of the log as it is now (C2SP checkpoint); holds no personal data',
          response: { 200: Type.Object({ checkpoint: Type.String(), publicKey: Type.String() }) },
        },
      },
      async () => ({ checkpoint: await audit.checkpoint(), publicKey: audit.publicKey }),
    );
  };

/** The page that was asked for, of the controller in hand. */
const asked = ({
  query,
  access,
}: {
  readonly query: { readonly limit: number; readonly cursor?: string };
  readonly access: Access;
}) => ({ ...query, controller: access.controller });
