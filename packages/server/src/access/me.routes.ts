import { Type } from 'typebox';
import type { HttpServer } from '../http/http.api.ts';
import type { NoticeView } from './access.ts';
import { rulesOf } from './access-rules.ts';

const Me = Type.Object({
  actor: Type.String({ format: 'uuid', description: 'Your id in the audit log' }),
  name: Type.String({ description: 'Your name on the staff list' }),
  kind: Type.Union([Type.Literal('person'), Type.Literal('service')]),
  roles: Type.Array(Type.String(), { description: 'Roles of the notice that hold today' }),
  purposes: Type.Array(Type.String(), { description: 'Purposes that you may name in Seloste-Purpose today' }),
  purposes_now: Type.Array(
    Type.Object({
      purpose: Type.String(),
      controllers: Type.Array(Type.String()),
      because: Type.Union([Type.Literal('role'), Type.Literal('break_glass')]),
      break_glass: Type.Optional(
        Type.String({ format: 'uuid', description: 'What opened it in an emergency' }),
      ),
      ends_at: Type.Optional(Type.String({ format: 'date-time', description: 'When that closes by itself' })),
    }),
    { description: 'The same with the controllers for whom each may be named' },
  ),
  duties: Type.Array(
    Type.Union([
      Type.Literal('audit'),
      Type.Literal('notice'),
      Type.Literal('staff'),
      Type.Literal('import'),
    ]),
    { description: 'Duties of your roles beside purposes, as they are open today' },
  ),
  undertakings_missing: Type.Array(
    Type.Object({
      undertaking: Type.String(),
      version: Type.Union([Type.String(), Type.Null()]),
      roles: Type.Array(Type.String(), { description: 'Roles that stay closed without it' }),
    }),
    { description: 'Undertakings that your roles need and that are not in force' },
  ),
  agreement_missing: Type.Union([Type.String(), Type.Null()], {
    description:
      'Your employer, when its agreement with the controllers is not in force: then everything is closed',
  }),
  may_break_glass: Type.Array(Type.String(), {
    description: 'Purposes outside your roles that you may open in an emergency: POST /v1/break-glass',
  }),
  break_glass: Type.Union([
    Type.Object({
      minutes: Type.Integer({ description: 'For how long such a purpose opens' }),
      reason_characters: Type.Integer({ description: 'Fewest characters of the written reason' }),
    }),
    Type.Null(),
  ]),
  alarms: Type.Object(
    { break_glass: Type.Optional(Type.Integer({ description: 'Broken glasses that wait for review' })) },
    { description: 'What waits for whoever has the duty `audit`' },
  ),
  controllers: Type.Array(Type.String(), { description: 'Controllers that you work for' }),
  undertakings: Type.Array(
    Type.Object({
      undertaking: Type.String(),
      expires_on: Type.Union([Type.String({ format: 'date' }), Type.Null()]),
    }),
  ),
  edition: Type.Integer({ description: 'Edition of the notice that decides this' }),
});

/** Counts the broken glasses of these controllers that wait for review. */
export type Alarms = (controllers: readonly string[]) => Promise<number>;

/** `GET /v1/me`: who the register takes the caller for, and what the caller may ask for today. */
export const addMeRoutes = (http: HttpServer, notice: () => NoticeView, alarms?: Alarms): void => {
  http.get(
    '/me',
    {
      config: { access: 'signed_in' },
      schema: {
        summary: 'Who you are, and for which purposes you may call',
        tags: ['access'],
        response: { 200: Me },
      },
    },
    async ({ actor }) => ({
      actor: actor.id,
      name: actor.name,
      kind: actor.kind,
      roles: [...actor.roles],
      purposes: [...actor.purposes],
      purposes_now: actor.purposesNow.map(({ purpose, controllers, glass }) => ({
        purpose,
        controllers: [...controllers],
        ...(glass
          ? {
              because: 'break_glass' as const,
              break_glass: glass.id,
              ends_at: new Date(glass.endsAt).toISOString(),
            }
          : { because: 'role' as const }),
      })),
      may_break_glass: actor.breakablePurposes.map(({ purpose }) => purpose),
      break_glass: breakGlassOf(notice()),
      alarms:
        alarms && actor.duties.includes('audit') ? { break_glass: await alarms(actor.controllers) } : {},
      duties: [...actor.duties],
      undertakings_missing: actor.undertakingsMissing.map((one) => ({ ...one, roles: [...one.roles] })),
      agreement_missing: actor.agreementMissing,
      controllers: actor.controllers.filter((id) => rulesOf(notice().document).controllers.includes(id)),
      undertakings: actor.undertakings.map(({ undertaking, expiresOn }) => ({
        undertaking,
        expires_on: expiresOn,
      })),
      edition: notice().edition,
    }),
  );
};

const breakGlassOf = ({ document }: NoticeView) => {
  const { breakGlass } = rulesOf(document);
  return breakGlass ? { minutes: breakGlass.minutes, reason_characters: breakGlass.reasonCharacters } : null;
};
