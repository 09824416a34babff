import type { AddRoutes, HttpServer } from '../../http/http.api.ts';
import { assessmentRoutes } from './assessment.routes.ts';
import { openAssessor } from './assessor.ts';
import type { DeskParts } from './desk-parts.ts';
import { MatrixSchema } from './desk-schemas.ts';
import { draftRoutes } from './draft.routes.ts';
import { editionRoutes } from './editions.routes.ts';
import { accessMatrix } from './matrix.ts';
import { publicationRoutes } from './publication.routes.ts';
import { publishDue, publishOnItsDay } from './publish-due.ts';

/** The desk of who has the duty `notice`: the published notice, its draft, its publication, and what the database has of it. */
export interface NoticeDesk {
  readonly routes: AddRoutes;
  /** Applies what waits for a day that has come; {@link NoticeDesk.start} does so by itself. */
  readonly publishDue: () => Promise<void>;
  /** Begins to apply scheduled publications on their days; `failed` is told of what is tried again. */
  readonly start: (failed: (error: unknown) => void) => void;
  readonly close: () => Promise<void>;
}

export const openNoticeDesk = (given: Omit<DeskParts, 'assessor'>): NoticeDesk => {
  const parts: DeskParts = { ...given, assessor: openAssessor() };
  let stop: (() => Promise<void>) | undefined;
  return {
    routes: (http) => noticeDeskRoutes(http, parts),
    publishDue: () => publishDue(parts),
    start: (failed) => {
      stop ??= publishOnItsDay(parts, failed);
    },
    close: async () => {
      await stop?.();
      await parts.assessor.close();
    },
  };
};

/** The routes alone, as the description of the API needs them. */
export const noticeDeskRoutes = (http: HttpServer, parts: DeskParts): void => {
  editionRoutes(http, parts);
  draftRoutes(http, parts);
  assessmentRoutes(http, parts);
  publicationRoutes(http, parts);
  http.get(
    '/notice/matrix',
    {
      config: { access: { duty: 'notice' } },
      schema: {
        operationId: 'getAccessMatrix',
        tags: ['notice'],
        summary: 'Purposes by categories as the database has it, beside what the notice says',
        response: { 200: MatrixSchema },
      },
    },
    async () => {
      const notice = parts.inForce.current();
      const matrix = await parts.system.withConnection((client) => accessMatrix(client, notice));
      return {
        edition: notice.edition,
        purposes: [...matrix.purposes],
        categories: [...matrix.categories],
        cells: matrix.cells.map((cell) => ({ ...cell, may: [...cell.may], declared: [...cell.declared] })),
        strangers: matrix.strangers.map((one) => ({ ...one, fields: [...one.fields] })),
      };
    },
  );
};
