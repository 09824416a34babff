import { Type } from 'typebox';
import { type AddRoutes, PageQuery, pageOf, problems } from '../../http/http.api.ts';
import type { Mailer } from '../../platform/mail/mailer.ts';
import { accessErrors } from '../access.errors.ts';
import { rulesOf } from '../access-rules.ts';
import { markOf } from '../decide.ts';
import { changeDesk, type DeskParts, lookAtDesk } from '../desk.ts';
import type { SignedIn } from '../route-access.ts';
import type { NoticeWithTexts } from '../undertakings.ts';
import { alarmMail } from './alarm-mail.ts';
import { BreakGlassSchema, shownGlass } from './break-glass-schema.ts';
import {
  type BrokenGlassRow,
  breakGlass,
  endGlass,
  listGlasses,
  readGlass,
  reviewGlass,
} from './broken-glass.ts';

const Uuid = Type.String({ format: 'uuid' });
const OfGlass = Type.Object({ id: Uuid });
const closed = { additionalProperties: false } as const;
const NoticeId = Type.String({ pattern: '^[a-z][a-z0-9_]*$', maxLength: 40 });

/** One access made under a broken glass. */
const AccessSchema = Type.Object({
  at: Type.String({ format: 'date-time' }),
  access: Uuid,
  operation: Type.String(),
  outcome: Type.String(),
  categories: Type.Array(Type.String()),
  records: Type.Array(Type.String()),
  rows: Type.Integer(),
  subjects: Type.Array(Uuid),
  reason: Type.Union([Type.String(), Type.Null()]),
});

export interface BreakGlassParts extends DeskParts {
  readonly noticeWithTexts: () => NoticeWithTexts;
  readonly mailer: Pick<Mailer, 'on' | 'sendDue'>;
  /** Origin under which browsers reach the register, for the link of the alarm. */
  readonly publicUrl: string;
}

/**
 * A purpose outside the role, in an emergency: with a written reason, for the minutes that the notice gives, with an alarm to
 * the data-protection officer at once and a review afterwards. Who may is `roles.<id>.break_glass` of the notice.
 */
export const breakGlassRoutes =
  (parts: BreakGlassParts): AddRoutes =>
  (http) => {
    const { system, notice } = parts;
    const tags = ['break-glass'];
    const records = ['break_glass'];
    const reviewing = { access: { duty: 'audit' as const } };

    const seenBy = async (actor: SignedIn, id: string): Promise<BrokenGlassRow> => {
      const glass = await readGlass(system, id);
      if (!glass || !actor.controllers.includes(glass.controller))
        throw accessErrors['break-glass-unknown']({ id });
      return glass;
    };

    http.post(
      '/break-glass',
      {
        config: { access: 'signed_in' },
        schema: {
          operationId: 'breakGlass',
          tags,
          summary: 'Open a purpose outside your role in an emergency',
          description: 'The data-protection officer is told at once and reviews every access made under it.',
          body: Type.Object(
            {
              purpose: NoticeId,
              controller: NoticeId,
              reason: Type.String({ minLength: 1, maxLength: 1000 }),
            },
            closed,
          ),
          response: { 201: BreakGlassSchema, ...problems(409, 422) },
        },
      },
      async (request, reply) => {
        const { purpose, controller } = request.body;
        const reason = request.body.reason.trim();
        const { document, edition } = notice();
        const rules = rulesOf(document);
        const touch = {
          operation: 'break-glass' as const,
          records,
          reason,
          ...(rules.purposes.has(purpose) && { purpose }),
          ...(rules.controllers.includes(controller) && { controller }),
        };
        const glass = await changeDesk(parts, request, touch, async (database) => {
          const { breakablePurposes, purposesNow } = request.actor;
          if (purposesNow.some((open) => open.purpose === purpose && open.controllers.includes(controller)))
            throw accessErrors['break-glass-needless']({ purpose });
          const may = breakablePurposes.find((one) => one.purpose === purpose);
          if (!rules.breakGlass || !may?.controllers.includes(controller))
            throw accessErrors['break-glass-refused']({
              purpose: rules.purposes.has(purpose) ? purpose : 'it',
            }).with({
              may_break_glass: breakablePurposes.map((one) => one.purpose),
            });
          const { minutes, reasonCharacters: characters } = rules.breakGlass;
          if (reason.length < characters) throw accessErrors['break-glass-reason-short']({ characters });
          const { id: actor, name } = request.actor;
          const broken = { id: request.id, actor, purpose, controller, reason, edition, minutes };
          const reviewAt = `${parts.publicUrl}/break-glass/${request.id}`;
          const mail = parts.mailer.on
            ? alarmMail(parts.noticeWithTexts(), { ...broken, name, reviewAt })
            : undefined;
          return breakGlass(database, document, broken, mail);
        });
        parts.mailer.sendDue().catch(() => undefined); // it stays in the outbox; the next round tries again
        return reply.status(201).send(shownGlass(glass));
      },
    );

    http.delete(
      '/break-glass/:id',
      {
        config: { access: 'signed_in', ifMatch: false },
        schema: {
          operationId: 'endBreakGlass',
          tags,
          summary: 'End what you opened, before its time',
          params: OfGlass,
          response: { 200: BreakGlassSchema, ...problems(404) },
        },
      },
      async (request) => {
        const { id } = request.params;
        const found = await readGlass(system, id);
        const own = found?.actor === request.actor.id ? found : undefined;
        const touch = {
          operation: 'change' as const,
          records,
          ...(own && { purpose: own.purpose, controller: own.controller, reason: markOf(id) }),
        };
        const ended = await changeDesk(parts, request, touch, async (database) => {
          if (!own) throw accessErrors['break-glass-unknown']({ id });
          return endGlass(database, notice().document, id);
        });
        return shownGlass(ended);
      },
    );

    http.get(
      '/break-glass',
      {
        config: reviewing,
        schema: {
          operationId: 'listBreakGlass',
          tags,
          summary: 'Broken glasses of your controllers, the newest first',
          querystring: Type.Object(
            {
              state: Type.Union([Type.Literal('all'), Type.Literal('unreviewed')], { default: 'all' }),
              limit: Type.Integer({ minimum: 1, maximum: 200, default: 50 }),
              cursor: Type.Optional(Uuid),
            },
            closed,
          ),
          response: { 200: pageOf(BreakGlassSchema) },
        },
      },
      async (request) =>
        lookAtDesk(parts, request, records, async () => {
          const { state, limit, cursor } = request.query;
          const { controllers } = request.actor;
          const found = await listGlasses(system, { controllers, state, limit: limit + 1, after: cursor });
          const items = found.slice(0, limit).map(shownGlass);
          const last = items.at(-1);
          return {
            answer: { items, ...(found.length > limit && last && { next: last.id }) },
            rows: items.length,
          };
        }),
    );

    http.get(
      '/break-glass/:id',
      {
        config: reviewing,
        schema: {
          operationId: 'getBreakGlass',
          tags,
          summary: 'One broken glass',
          params: OfGlass,
          response: { 200: BreakGlassSchema, ...problems(404) },
        },
      },
      async (request) =>
        lookAtDesk(parts, request, records, async () => ({
          answer: shownGlass(await seenBy(request.actor, request.params.id)),
          rows: 1,
        })),
    );

    http.get(
      '/break-glass/:id/accesses',
      {
        config: reviewing,
        schema: {
          operationId: 'listBreakGlassAccesses',
          tags,
          summary: 'Everything that was done under a broken glass, the newest first',
          params: OfGlass,
          querystring: PageQuery,
          response: { 200: pageOf(AccessSchema), ...problems(404) },
        },
      },
      async (request) => {
        return lookAtDesk(parts, request, ['audit_log'], async () => {
          const glass = await seenBy(request.actor, request.params.id);
          const { items, next } = await parts.audit.looksUnder(glass.actor, markOf(glass.id), {
            from: new Date(glass.openedAt),
            ...request.query,
          });
          const shown = items.map((one) => ({
            at: one.at.toISOString(),
            access: one.accessId,
            operation: one.operation,
            outcome: one.outcome,
            categories: [...one.categories],
            records: [...one.records],
            rows: one.rows,
            subjects: [...(one.subjects ?? [])],
            reason: one.reason ?? null,
          }));
          return {
            answer: { items: shown, ...(next !== undefined && { next }) },
            rows: shown.length,
            subjects: [...new Set(shown.flatMap(({ subjects }) => subjects))],
          };
        });
      },
    );

    http.post(
      '/break-glass/:id/review',
      {
        config: reviewing,
        schema: {
          operationId: 'reviewBreakGlass',
          tags,
          summary: 'Say whether it was justified; what is still open ends with it',
          params: OfGlass,
          body: Type.Object(
            {
              outcome: Type.Union([Type.Literal('justified'), Type.Literal('unjustified')]),
              note: Type.String({ minLength: 3, maxLength: 2000, pattern: '\\S' }),
            },
            closed,
          ),
          response: { 200: BreakGlassSchema, ...problems(403, 404, 409) },
        },
      },
      async (request) => {
        const { id } = request.params;
        const glass = await changeDesk(parts, request, { operation: 'change', records }, async (database) => {
          await seenBy(request.actor, id);
          return reviewGlass(database, notice().document, {
            id,
            reviewer: request.actor.id,
            ...request.body,
          });
        });
        return shownGlass(glass);
      },
    );
  };
