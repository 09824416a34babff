import { Type } from 'typebox';
import type { HttpServer } from '../http/http.api.ts';
import type { NoticeView } from './access.ts';
import { rulesOf } from './access-rules.ts';

const Me = Type.Object({
  actor: Type.String({ format: 'uuid', description: 'Your id in the audit log' }),
  kind: Type.Union([Type.Literal('person'), Type.Literal('service')]),
  roles: Type.Array(Type.String(), { description: 'Roles of the notice that hold today' }),
  purposes: Type.Array(Type.String(), { description: 'Purposes that you may name in Seloste-Purpose today' }),
  controllers: Type.Array(Type.String(), { description: 'Controllers that you work for' }),
  undertakings: Type.Array(
    Type.Object({
      undertaking: Type.String(),
      expires_on: Type.Union([Type.String({ format: 'date' }), Type.Null()]),
    }),
  ),
  edition: Type.Integer({ description: 'Edition of the notice that decides this' }),
});

/** `GET /v1/me`: who the register takes the caller for, and what the caller may ask for today. */
export const addMeRoutes = (http: HttpServer, notice: () => NoticeView): void => {
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
      kind: actor.kind,
      roles: [...actor.roles],
      purposes: [...actor.purposes],
      controllers: actor.controllers.filter((id) => rulesOf(notice().document).controllers.includes(id)),
      undertakings: actor.undertakings.map(({ undertaking, expiresOn }) => ({
        undertaking,
        expires_on: expiresOn,
      })),
      edition: notice().edition,
    }),
  );
};
