import { Type } from 'typebox';
import type { Access } from '../access/access.api.ts';
import { type AddRoutes, PageQuery, pageOf, problems } from '../http/http.api.ts';
import type { Audit, LookUpPage as Page } from './audit.api.ts';
import { auditErrors } from './audit.errors.ts';

const Uuid = Type.String({ format: 'uuid' });

const LookUpSchema = Type.Object({
  seq: Type.Integer({ description: 'Place in the log, from 0' }),
  at: Type.String({ format: 'date-time' }),
  accessId: Uuid,
  operation: Type.String(),
  outcome: Type.String({ description: 'allowed, refused or failed' }),
  code: Type.Optional(Type.String({ description: 'Why it was refused or failed' })),
  purpose: Type.Union([Type.String(), Type.Null()]),
  controller: Type.Union([Type.String(), Type.Null()]),
  noticeVersion: Type.Union([Type.Integer(), Type.Null()], { description: 'Edition of the notice' }),
  categories: Type.Array(Type.String()),
  records: Type.Array(Type.String()),
  rows: Type.Integer(),
  durationMs: Type.Integer(),
  actor: Type.Optional(Type.Union([Uuid, Type.Null()])),
  reason: Type.Optional(Type.Union([Type.String(), Type.Null()])),
  subjects: Type.Optional(Type.Array(Uuid)),
});

const LookUpPage = pageOf(LookUpSchema);

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
        await recordReading(request.access, page.items.length);
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
        await recordReading(request.access, page.items.length, [request.params.subject]);
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
        await recordReading(request.access, page.items.length);
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
        await recordReading(request.access, 1);
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

    const recordReading = (access: Access, rows: number, subjects: readonly string[] = []) =>
      audit.record({
        accessId: access.id,
        at: new Date(access.startedAt),
        operation: 'read',
        outcome: 'allowed',
        purpose: access.purpose,
        controller: access.controller,
        noticeVersion: access.edition,
        categories: [],
        records: ['audit_log'],
        rows,
        durationMs: Date.now() - access.startedAt,
        actor: access.actor.id,
        subjects,
        reason: access.reason,
      });
  };

/** The page that was asked for, of the controller in hand. */
const asked = ({
  query,
  access,
}: {
  readonly query: { readonly limit: number; readonly cursor?: string };
  readonly access: Access;
}) => ({ ...query, controller: access.controller });

const shown = ({ items, next }: Page) => ({
  items: items.map(({ at, categories, records, subjects, ...item }) => ({
    ...item,
    at: at.toISOString(),
    categories: [...categories],
    records: [...records],
    ...(subjects && { subjects: [...subjects] }),
  })),
  ...(next === undefined ? {} : { next }),
});
