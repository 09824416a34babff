import { Type } from 'typebox';
import { etagOf, type HttpServer, ifMatchRevision, problems, revisionChanged } from '../../http/http.api.ts';
import { noticeErrors } from '../notice.errors.ts';
import type { DeskParts } from './desk-parts.ts';
import { DraftSchema, Files } from './desk-schemas.ts';
import { clearDraft, type DraftRow, readDraft, saveDraft } from './draft.queries.ts';
import { filesOfEdition } from './notice-texts.ts';

/** The draft that the officers of a register share: one, with a revision. */
export const draftRoutes = (http: HttpServer, parts: DeskParts): void => {
  const config = { access: { duty: 'notice' as const } };
  const tags = ['notice'];
  const { system, inForce, namesOf } = parts;

  const shown = async (row: DraftRow) => {
    const current = inForce.current();
    const saved = row.source !== null && row.text_files !== null && row.base_edition !== null;
    const names = await namesOf(row.changed_by ? [row.changed_by] : []);
    return {
      revision: row.revision,
      saved,
      base_edition: row.base_edition ?? current.edition,
      edition_in_force: current.edition,
      files: saved ? { notice: row.source ?? '', texts: row.text_files ?? {} } : filesOfEdition(current),
      changed_at: row.changed_at?.toISOString() ?? null,
      changed_by: row.changed_by
        ? { id: row.changed_by, name: names.get(row.changed_by)?.name ?? null }
        : null,
    };
  };

  http.get(
    '/notice/draft',
    {
      config,
      schema: {
        operationId: 'getNoticeDraft',
        tags,
        summary: 'The draft of the next notice; the files in force when nothing is saved',
        response: { 200: DraftSchema },
      },
    },
    async (_request, reply) => {
      const [row] = await system.query<DraftRow>({}, readDraft, 'read only');
      if (row === undefined) throw new TypeError('the row of the draft is gone');
      return reply.header('etag', etagOf(row.revision)).send(await shown(row));
    },
  );

  http.put(
    '/notice/draft',
    {
      config,
      schema: {
        operationId: 'saveNoticeDraft',
        tags,
        summary: 'Save the draft; nothing of it is in force',
        description:
          'A draft may have errors. base_edition says which edition it was written from: name the one in force when what it changed has been looked at.',
        body: Type.Object({ base_edition: Type.Integer({ minimum: 1 }), files: Files }),
        response: { 200: DraftSchema, ...problems(404, 412, 422, 428) },
      },
    },
    async (request, reply) => {
      const { base_edition: base, files } = request.body;
      const [known] = await system.query(
        {},
        {
          text: 'select from notice.version where version = $1',
          values: [base],
        },
      );
      if (known === undefined) throw noticeErrors['edition-not-found']({ edition: base });
      const from = ifMatchRevision(request) ?? null;
      const [row] = await system.query<DraftRow>({}, saveDraft(from, base, files, request.access.actor.id));
      if (row === undefined) throw revisionChanged();
      return reply.header('etag', etagOf(row.revision)).send(await shown(row));
    },
  );

  http.delete(
    '/notice/draft',
    {
      config,
      schema: {
        operationId: 'discardNoticeDraft',
        tags,
        summary: 'Throw the draft away, to start again from the edition in force',
        response: { 200: DraftSchema, ...problems(412, 428) },
      },
    },
    async (request, reply) => {
      const [row] = await system.query<{ revision: number }>(
        {},
        clearDraft(ifMatchRevision(request) ?? null),
      );
      if (row === undefined) throw revisionChanged();
      const empty = {
        base_edition: null,
        source: null,
        text_files: null,
        changed_at: null,
        changed_by: null,
      };
      return reply.header('etag', etagOf(row.revision)).send(await shown({ ...empty, ...row }));
    },
  );
};
