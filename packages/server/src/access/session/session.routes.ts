import { Type } from 'typebox';
import type { HttpServer } from '../../http/http.api.ts';
import type { ProviderClient } from './provider-client.ts';
import { sessionCookie } from './session-cookie.ts';
import type { SessionEvents } from './session-events.ts';
import type { Sessions } from './sessions.ts';
import type { RecordSignIn } from './sign-in-record.ts';

export interface SessionParts {
  readonly sessions: Sessions;
  readonly events: SessionEvents;
  readonly provider: ProviderClient | undefined;
  readonly record: RecordSignIn;
  readonly edition: () => number;
  readonly now: () => number;
}

const moment = (description: string) => Type.String({ format: 'date-time', description });

const SessionSchema = Type.Object({
  actor: Type.String({ format: 'uuid', description: 'Whose session it is: the id in the audit log' }),
  name: Type.String(),
  csrf: Type.String({ description: 'Send it as Seloste-CSRF with every call of the session' }),
  signed_in_at: moment('When the session began'),
  idle_ends_at: moment('When it ends if no call is made before'),
  ends_at: moment('When it ends in any case'),
  now: moment("The register's own clock, to count by"),
});

const SignedOut = Type.Object({
  continue_at: Type.Union([Type.String({ format: 'uri' }), Type.Null()], {
    description: 'Where the sign-in provider signs out too; null when it has no such place',
  }),
});

const tags = ['session'];
const withoutToken = { access: 'session', csrf: false } as const;

/** What the console asks of its own session; a session is a cookie, so a token opens none of these. */
export const addSessionRoutes = (http: HttpServer, parts: SessionParts): void => {
  http.get(
    '/session',
    {
      config: withoutToken,
      schema: { tags, summary: 'The session of this browser', response: { 200: SessionSchema } },
    },
    async ({ session }) => ({
      actor: session.actor,
      name: session.name,
      csrf: session.csrf,
      signed_in_at: new Date(session.signedInAt).toISOString(),
      idle_ends_at: new Date(session.idleEndsAt).toISOString(),
      ends_at: new Date(session.endsAt).toISOString(),
      now: new Date(parts.now()).toISOString(),
    }),
  );

  const signOut = async (
    request: { id: string; session: { actor: string } },
    end: () => Promise<unknown>,
  ) => {
    const startedAt = Date.now();
    await end();
    await parts.record({
      accessId: request.id,
      operation: 'sign-out',
      outcome: 'allowed',
      actor: request.session.actor,
      edition: parts.edition(),
      startedAt,
    });
    return { continue_at: (await parts.provider?.signOut()) ?? null };
  };

  http.delete(
    '/session',
    {
      config: { access: 'session' },
      schema: { tags, summary: 'Signs this browser out', response: { 200: SignedOut } },
    },
    async (request, reply) => {
      reply.header('set-cookie', sessionCookie(undefined));
      return signOut(request, () => parts.sessions.end(request.session.id, 'signed_out'));
    },
  );

  http.delete(
    '/sessions',
    {
      config: { access: 'session' },
      schema: {
        tags,
        summary: 'Signs the person out in every browser, at once',
        response: { 200: SignedOut },
      },
    },
    async (request, reply) => {
      reply.header('set-cookie', sessionCookie(undefined));
      return signOut(request, () => parts.sessions.endOfActor(request.session.actor));
    },
  );

  http.get(
    '/session/events',
    {
      config: withoutToken,
      schema: {
        tags,
        summary: 'What changes while the console is open',
        description:
          'Server-sent events: `access` (what the person may do has changed, or the day has turned), `notice` (a new edition), `signed-out` (the session is over). Read /v1/me again after the first two.',
        produces: ['text/event-stream'],
      },
    },
    (request, reply) =>
      reply
        .type('text/event-stream')
        .header('x-accel-buffering', 'no') // a proxy that gathers would keep it all back
        .send(parts.events.listen(request.session)),
  );
};
