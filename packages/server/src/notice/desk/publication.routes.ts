import { LANGUAGES } from '@seloste/notice';
import { Type } from 'typebox';
import { type HttpServer, problems } from '../../http/http.api.ts';
import { noticeErrors } from '../notice.errors.ts';
import type { DeskParts } from './desk-parts.ts';
import { Announcement, Files, PublicationSchema } from './desk-schemas.ts';
import { giveBackFiles } from './draft.queries.ts';
import {
  type DueRow,
  endPublication,
  listPublications,
  type PublicationRow,
  readPublication,
} from './publication.queries.ts';
import { deskEntry, publishDraft } from './publish-draft.ts';

/** Publishing the draft, now or on a later day; and what waits, was withdrawn or failed. */
export const publicationRoutes = (http: HttpServer, parts: DeskParts): void => {
  const config = { access: { duty: 'notice' as const } };
  const tags = ['notice'];
  const { system, namesOf } = parts;

  const shown = async (rows: readonly PublicationRow[]) => {
    const names = await namesOf(rows.flatMap(({ asked_by, ended_by }) => [asked_by, ended_by ?? asked_by]));
    const person = (id: string | null) => (id === null ? null : { id, name: names.get(id)?.name ?? null });
    return rows.map((row) => ({
      id: row.id,
      state: row.state,
      base_edition: row.base_edition,
      valid_from: row.valid_from,
      significant: row.significant,
      announcement: row.announcement,
      asked_at: row.asked_at.toISOString(),
      asked_by: person(row.asked_by),
      edition: row.edition,
      ended_at: row.ended_at?.toISOString() ?? null,
      ended_by: person(row.ended_by),
      failure: row.failure,
    }));
  };
  const one = async (row: PublicationRow) => {
    const [publication] = await shown([row]);
    if (publication === undefined) throw new TypeError('a row is shown as one publication');
    return publication;
  };

  http.post(
    '/notice/draft/publication',
    {
      config,
      schema: {
        operationId: 'publishNoticeDraft',
        tags,
        summary: 'Publish the draft: today at once, a later day on that day',
        description:
          'Refused with findings of weight, with drift, and when the edition in force or the draft is another than the one looked at. A significant change is announced in every language of the notice before it begins.',
        body: Type.Object({
          revision: Type.Integer({ description: 'Revision of the draft that was looked at' }),
          valid_from: Type.String({ format: 'date', description: 'First day, in Finland' }),
          announcement: Type.Optional(Announcement),
          language: Type.Optional(
            Type.Enum([...LANGUAGES], {
              description: 'Of the findings and problems that refuse it; Finnish when left out',
            }),
          ),
        }),
        response: { 201: PublicationSchema, ...problems(409, 422, 503) },
      },
    },
    async (request, reply) => {
      const { revision, valid_from: validFrom, announcement, language = LANGUAGES[0] } = request.body;
      const { claimedRoles } = request.actor;
      const asked = { revision, validFrom, announcement: announcement ?? null, language, claimedRoles };
      return reply.status(201).send(await one(await publishDraft(parts, request.access, asked)));
    },
  );

  http.get(
    '/notice/publications',
    {
      config,
      schema: {
        operationId: 'listNoticePublications',
        tags,
        summary: 'What waits for its day, and what became of the last hundred publications',
        response: { 200: Type.Object({ items: Type.Array(PublicationSchema) }) },
      },
    },
    async () => ({
      items: await shown(await system.query<PublicationRow>({}, listPublications, 'read only')),
    }),
  );

  http.get(
    '/notice/publications/:publication',
    {
      config,
      schema: {
        operationId: 'getNoticePublication',
        tags,
        summary: 'One publication with its files',
        params: Type.Object({ publication: Type.String({ format: 'uuid' }) }),
        response: {
          200: Type.Object({ ...PublicationSchema.properties, files: Files }),
          ...problems(404),
        },
      },
    },
    async ({ params: { publication } }) => {
      const [row] = await system.query<DueRow>({}, readPublication(publication), 'read only');
      if (row === undefined) throw noticeErrors['publication-not-found']({ publication });
      return { ...(await one(row)), files: { notice: row.source, texts: row.text_files } };
    },
  );

  http.post(
    '/notice/publications/:publication/withdrawal',
    {
      config,
      schema: {
        operationId: 'withdrawNoticePublication',
        tags,
        summary: 'Withdraw what waits for its day; its text comes back as the draft, unless there is another',
        params: Type.Object({ publication: Type.String({ format: 'uuid' }) }),
        response: { 200: PublicationSchema, ...problems(404, 409) },
      },
    },
    async ({ params: { publication }, access }) => {
      const withdrawn = await system.transaction({ 'seloste.access_id': access.id }, async (tx) => {
        const [row] = await tx.query<PublicationRow>(
          endPublication(publication, { state: 'withdrawn', by: access.actor.id }),
        );
        if (row === undefined) {
          const [known] = await tx.query(readPublication(publication));
          if (known === undefined) throw noticeErrors['publication-not-found']({ publication });
          throw noticeErrors['publication-not-scheduled']();
        }
        await tx.query(giveBackFiles(publication, access.actor.id));
        await tx.query(deskEntry(access, 'remove'));
        await tx.query({ text: "select pg_notify('seloste_notice', '')" });
        return row;
      });
      parts.audit.sequencePending().catch(() => undefined);
      await parts.inForce.refresh();
      return one(withdrawn);
    },
  );
};
