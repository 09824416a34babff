import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { type AddRoutes, pageOf, problems } from '../../http/http.api.ts';
import { accessErrors } from '../access.errors.ts';
import { changeDesk, type DeskParts, lookAtDesk } from '../desk.ts';
import type { SignedIn } from '../route-access.ts';
import {
  acceptUndertaking,
  addStaff,
  assignRole,
  endRole,
  endStaff,
  endUndertaking,
  linkOwnRecord,
  type StaffKey,
} from '../staff.ts';
import { AgreementSchema, agreementsOf } from './agreements.ts';
import { listStaff, readStaffMember, type StaffMember } from './read-staff.ts';
import { Kind, Line, NoticeId, StaffMemberSchema, shownMember } from './staff-schema.ts';

const Uuid = Type.String({ format: 'uuid' });
const Day = Type.String({ format: 'date' });
const OfActor = Type.Object({ actor: Uuid });
const closed = { additionalProperties: false } as const;

/**
 * The staff list for whoever has the duty `staff`: they see and keep those of the controllers that they work for, never
 * their own entry. Each call is an entry in the log; a change is committed with its entry.
 */
export const staffRoutes =
  (parts: DeskParts): AddRoutes =>
  (http) => {
    const { system, notice, today } = parts;
    // Nothing here is overwritten: a change ends a row or adds one, so there is no revision to match.
    const config = { access: { duty: 'staff' as const }, ifMatch: false };
    const tags = ['staff'];
    const shown = (member: StaffMember) => shownMember(member, notice(), today());

    const memberOf = async (actor: string, request: FastifyRequest): Promise<StaffMember> => {
      const member = await readStaffMember(system, actor, request.actor.controllers);
      if (!member) throw accessErrors['staff-unknown']({ actor });
      return member;
    };

    /** Changes the entry of somebody else, and shows them as they are then. */
    const change = async (
      request: FastifyRequest & { readonly params: { readonly actor: string } },
      records: readonly string[],
      work: (database: Parameters<typeof endStaff>[0], member: StaffMember) => Promise<unknown>,
      operation: 'add' | 'change' | 'remove' = 'change',
    ) => {
      const { actor } = request.params;
      await changeDesk(parts, request, { operation, records }, async (database) => {
        const member = await memberOf(actor, request);
        if (member.id === request.actor.id) throw accessErrors['staff-self']();
        await work(database, member);
      });
      return shown(await memberOf(actor, request));
    };

    /** To put somebody on the list anew changes their entry, so it needs what every change of an entry needs. */
    const refuseForeign = async ({ issuer, subject }: StaffKey, { id, controllers }: SignedIn) => {
      const [known] = await system.query<{ id: string; controllers: string[] | null }>(
        {},
        {
          name: 'access-staff-known',
          text: `select a.id, e.controllers from access.actor a
            left join access.employment e on e.actor = a.id and e.ended_at is null where a.issuer = $1 and a.subject = $2`,
          values: [issuer, subject],
        },
        'read only',
      );
      if (known?.id === id) throw accessErrors['staff-self']();
      const foreign = known?.controllers && !known.controllers.some((one) => controllers.includes(one));
      if (foreign)
        throw accessErrors['staff-of-other-controller']().with({ allowed_controllers: [...controllers] });
    };

    http.get(
      '/staff',
      {
        config,
        schema: {
          operationId: 'listStaff',
          tags,
          summary: 'Named staff and services of your controllers, by name',
          querystring: Type.Object(
            {
              state: Type.Union([Type.Literal('working'), Type.Literal('ended')], { default: 'working' }),
              limit: Type.Integer({ minimum: 1, maximum: 200, default: 50 }),
              cursor: Type.Optional(Uuid),
            },
            closed,
          ),
          response: { 200: pageOf(StaffMemberSchema) },
        },
      },
      async (request) =>
        lookAtDesk(parts, request, ['staff'], async () => {
          const { state, limit, cursor } = request.query;
          const { controllers } = request.actor;
          const found = await listStaff(system, { controllers, state, limit: limit + 1, after: cursor });
          const items = found.slice(0, limit).map(shown);
          const last = items.at(-1);
          return {
            answer: { items, ...(found.length > limit && last && { next: last.id }) },
            rows: items.length,
          };
        }),
    );

    http.get(
      '/staff/:actor',
      {
        config,
        schema: {
          operationId: 'getStaffMember',
          tags,
          summary: 'One member of staff or one service',
          params: OfActor,
          response: { 200: StaffMemberSchema, ...problems(404) },
        },
      },
      async (request) =>
        lookAtDesk(parts, request, ['staff'], async () => ({
          answer: shown(await memberOf(request.params.actor, request)),
          rows: 1,
        })),
    );

    http.post(
      '/staff',
      {
        config,
        schema: {
          operationId: 'addStaffMember',
          tags,
          summary: 'Put somebody on the list, or change for whom they work',
          description:
            'Who is known by issuer and subject keeps their id and name; an employment that changes is ended and kept.',
          body: Type.Object(
            {
              issuer: Type.String({ pattern: '^https?://', maxLength: 200 }),
              subject: Line,
              kind: Kind,
              name: Line,
              employer: Type.Union([NoticeId, Type.Null()]),
              controllers: Type.Array(NoticeId, { minItems: 1, uniqueItems: true }),
            },
            closed,
          ),
          response: { 201: StaffMemberSchema, ...problems(422) },
        },
      },
      async (request, reply) => {
        const { controllers } = request.body;
        const id = await changeDesk(
          parts,
          request,
          { operation: 'add', records: ['staff'] },
          async (database) => {
            if (!controllers.every((one) => request.actor.controllers.includes(one)))
              throw accessErrors['staff-of-other-controller']().with({
                allowed_controllers: [...request.actor.controllers],
              });
            await refuseForeign(request.body, request.actor);
            return addStaff(database, notice().document, request.body);
          },
        );
        return reply.status(201).send(shown(await memberOf(id, request)));
      },
    );

    http.delete(
      '/staff/:actor',
      {
        config,
        schema: {
          operationId: 'endStaffMember',
          tags,
          summary: 'Take somebody off the list, at once',
          params: OfActor,
          response: { 200: StaffMemberSchema, ...problems(404) },
        },
      },
      async (request) => change(request, ['staff'], endStaff, 'remove'),
    );

    http.post(
      '/staff/:actor/roles',
      {
        config,
        schema: {
          operationId: 'assignRole',
          tags,
          summary: 'Give a role of the notice, from a day to a day',
          params: OfActor,
          body: Type.Object({ role: NoticeId, from: Type.Optional(Day), to: Type.Optional(Day) }, closed),
          response: { 200: StaffMemberSchema, ...problems(404, 422) },
        },
      },
      async (request) => {
        const { role, from = today(), to } = request.body;
        return change(
          request,
          ['role_assignment'],
          (database, member) => assignRole(database, notice().document, member, { role, from, to }),
          'add',
        );
      },
    );

    http.delete(
      '/staff/:actor/roles/:role',
      {
        config,
        schema: {
          operationId: 'endRole',
          tags,
          summary: 'Take a role of the list away, at once',
          params: Type.Object({ actor: Uuid, role: NoticeId }),
          response: { 200: StaffMemberSchema, ...problems(404) },
        },
      },
      async (request) =>
        change(
          request,
          ['role_assignment'],
          (database, member) => endRole(database, member, request.params.role),
          'remove',
        ),
    );

    http.post(
      '/staff/:actor/undertakings',
      {
        config,
        schema: {
          operationId: 'recordUndertaking',
          tags,
          summary: 'Record an undertaking that was signed on paper',
          params: OfActor,
          body: Type.Object({ undertaking: NoticeId, on: Type.Optional(Day) }, closed),
          response: { 200: StaffMemberSchema, ...problems(404, 422) },
        },
      },
      async (request) => {
        const { undertaking, on = today() } = request.body;
        return change(
          request,
          ['undertaking'],
          (database, member) => acceptUndertaking(database, notice().document, member, { undertaking, on }),
          'add',
        );
      },
    );

    http.delete(
      '/staff/:actor/undertakings/:undertaking',
      {
        config,
        schema: {
          operationId: 'endUndertaking',
          tags,
          summary: 'End what somebody undertook, at once',
          params: Type.Object({ actor: Uuid, undertaking: NoticeId }),
          response: { 200: StaffMemberSchema, ...problems(404) },
        },
      },
      async (request) =>
        change(
          request,
          ['undertaking'],
          (database, member) => endUndertaking(database, member, request.params.undertaking),
          'remove',
        ),
    );

    http.put(
      '/staff/:actor/own-record',
      {
        config,
        schema: {
          operationId: 'linkOwnRecord',
          tags,
          summary: 'Note which subject of the register a member of staff is',
          description:
            'It refuses nothing. By it, looks at one’s own record and at those at the same address are found.',
          params: OfActor,
          body: Type.Object({ subject: Type.Union([Uuid, Type.Null()]) }, closed),
          response: { 200: StaffMemberSchema, ...problems(404) },
        },
      },
      async (request) =>
        change(request, ['own_record'], (database, member) =>
          linkOwnRecord(database, member, request.body.subject),
        ),
    );

    http.get(
      '/staff/agreements',
      {
        config,
        schema: {
          operationId: 'listAgreements',
          tags,
          summary: 'Processors of the notice with their agreements, and how many of the staff they employ',
          response: { 200: Type.Object({ items: Type.Array(AgreementSchema) }) },
        },
      },
      async (request) =>
        lookAtDesk(parts, request, ['staff'], async () => {
          const rows = await system.query<{ employer: string; staff: number }>(
            {},
            {
              name: 'access-staff-employed',
              text: `select employer, count(*)::int as staff from access.employment
                where ended_at is null and employer is not null group by employer`,
            },
            'read only',
          );
          const employed = new Map(rows.map(({ employer, staff }) => [employer, staff]));
          const items = agreementsOf(notice().document, today(), employed);
          return { answer: { items }, rows: items.length };
        }),
    );
  };
