import { composeNotice, type NoticeDocument, renderNotice, type Texts } from '@seloste/notice';
import { Type } from 'typebox';
import { type HttpServer, problems } from '../../http/http.api.ts';
import { noticeErrors } from '../notice.errors.ts';
import type { DeskParts } from './desk-parts.ts';
import { EditionSchema, Files, Language } from './desk-schemas.ts';
import { filesOfEdition } from './notice-texts.ts';

interface EditionRow {
  readonly edition: number;
  readonly in_force: boolean;
  readonly version: number | null;
  readonly dated: string | null;
  readonly valid_from: string | null;
  readonly applied_at: Date;
  readonly published_by: string | null;
  readonly announcement: Record<string, string> | null;
}

const HEAD = `v.version as edition, v.version = c.version as in_force,
  (v.structure #>> '{notice,version}')::integer as version, v.structure #>> '{notice,dated}' as dated,
  coalesce(v.valid_from::text, v.structure #>> '{notice,valid_from}') as valid_from, v.applied_at, v.published_by, v.announcement`;
const FROM = 'from notice.version v cross join notice.current c';

/** Every edition of the notice that this register has had, as it was published. */
export const editionRoutes = (http: HttpServer, { system, namesOf }: DeskParts): void => {
  const config = { access: { duty: 'notice' as const } };
  const tags = ['notice'];

  const shown = async (rows: readonly EditionRow[]) => {
    const names = await namesOf(rows.flatMap(({ published_by }) => published_by ?? []));
    return rows.map(
      ({ edition, in_force, version, dated, valid_from, applied_at, published_by, announcement }) => ({
        edition,
        in_force,
        version,
        dated,
        valid_from,
        applied_at: applied_at.toISOString(),
        published_by:
          published_by === null ? null : { id: published_by, name: names.get(published_by)?.name ?? null },
        announcement,
      }),
    );
  };

  http.get(
    '/notice/editions',
    {
      config,
      schema: {
        operationId: 'listNoticeEditions',
        tags,
        summary: 'Every edition of the notice, the newest first',
        response: { 200: Type.Object({ items: Type.Array(EditionSchema) }) },
      },
    },
    async () => {
      const rows = await system.query<EditionRow>(
        {},
        { text: `select ${HEAD} ${FROM} order by v.version desc limit 500` },
        'read only',
      );
      return { items: await shown(rows) };
    },
  );

  const byNumber = Type.Object({ edition: Type.Integer({ minimum: 1 }) });

  http.get(
    '/notice/editions/:edition',
    {
      config,
      schema: {
        operationId: 'getNoticeEdition',
        tags,
        summary: 'One edition with its files as they were published',
        params: byNumber,
        response: { 200: Type.Object({ ...EditionSchema.properties, files: Files }), ...problems(404) },
      },
    },
    async ({ params: { edition } }) => {
      const [row] = await system.query<
        EditionRow & {
          source: string;
          text_files: Record<string, string> | null;
          texts: Record<string, unknown>;
        }
      >(
        {},
        {
          text: `select ${HEAD}, v.document as source, v.text_files, v.texts ${FROM} where v.version = $1`,
          values: [edition],
        },
        'read only',
      );
      const [head] = row ? await shown([row]) : [];
      if (!row || !head) throw noticeErrors['edition-not-found']({ edition });
      const { source, text_files: textFiles, texts } = row;
      return { ...head, files: filesOfEdition({ source, textFiles, texts }) };
    },
  );

  http.get(
    '/notice/editions/:edition/text',
    {
      config,
      schema: {
        operationId: 'readNoticeEdition',
        tags,
        summary: 'How an edition reads in a language: HTML, Markdown, or a document without markup',
        params: byNumber,
        querystring: Type.Object({
          language: Language,
          format: Type.Enum(['html', 'markdown', 'document'], { default: 'document' }),
        }),
        response: {
          200: Type.Object({
            edition: Type.Integer(),
            language: Language,
            text: Type.Optional(Type.String({ description: 'The HTML page or the Markdown' })),
            document: Type.Optional(Type.Object({}, { additionalProperties: true })),
          }),
          ...problems(404),
        },
      },
    },
    async ({ params: { edition }, query: { language, format } }) => {
      const [row] = await system.query<{ structure: NoticeDocument; texts: Texts }>(
        {},
        { text: 'select structure, texts from notice.version where version = $1', values: [edition] },
        'read only',
      );
      if (row === undefined) throw noticeErrors['edition-not-found']({ edition });
      const { structure, texts } = row;
      return format === 'document'
        ? { edition, language, document: { ...composeNotice(structure, texts, language) } }
        : { edition, language, text: renderNotice(structure, texts, { lang: language, format }) };
    },
  );
};
