import rateLimit from '@fastify/rate-limit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { HttpServer } from '../../http/http.api.ts';
import { toSelosteError } from '../../platform/errors/problem.ts';
import { accessErrors } from '../access.errors.ts';
import type { StaffList } from '../staff-list.ts';
import { BACK_CHANNEL, CALLBACK, SIGNED_OUT } from './console-addresses.ts';
import { noPendingSignIn, type PendingSignIn, type PendingSignIns, stateHash } from './pending-sign-in.ts';
import type { ProviderClient } from './provider-client.ts';
import { returnTo } from './return-to.ts';
import type { Sessions } from './sessions.ts';
import type { RecordSignIn } from './sign-in-record.ts';

export interface SignInParts {
  readonly sessions: Sessions;
  readonly pending: PendingSignIns;
  /** Undefined where the register is no client of the provider: then there is no console. */
  readonly provider: ProviderClient | undefined;
  readonly staff: Pick<StaffList, 'find'>;
  readonly publicUrl: string;
  readonly issuer: string;
  readonly record: RecordSignIn;
  readonly edition: () => number;
}

/** Of one address in a minute. A whole office may come from one, in the morning all at once. */
const MOST_SIGN_INS = 300;
/** Counted apart: whoever fills up the sign-in must not keep a sign-out from arriving. */
const MOST_SIGN_OUTS = 3_000;

/** `/sign-in` and what the provider sends back: the only pages that a browser opens by itself on its way in. */
export const addSignInRoutes = async (http: HttpServer, parts: SignInParts): Promise<void> => {
  await http.register(rateLimit, {
    max: MOST_SIGN_INS,
    timeWindow: 60_000,
    hook: 'onRequest',
    keyGenerator: ({ ip }) => ip,
    errorResponseBuilder: (_request, { max }) => accessErrors['too-many-sign-ins']({ limit: max }),
  });
  http.addHook('onRequest', async (_request, reply) => void reply.header('cache-control', 'no-store'));

  http.get(
    '/sign-in',
    {
      config: { opensAsPage: true },
      schema: {
        hide: true,
        querystring: Type.Object({
          return_to: Type.Optional(Type.String({ maxLength: 2000 })),
          language: Type.Optional(Type.String({ pattern: '^(fi|sv|en)$' })),
          prompt: Type.Optional(Type.Literal('login')),
          moved: Type.Optional(Type.String()),
        }),
      },
    },
    (request, reply) => begin(parts, request, reply, request.query),
  );
  http.get(CALLBACK, { config: { opensAsPage: true }, schema: { hide: true } }, (request, reply) =>
    finish(parts, request, reply),
  );

  http.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 32_768 },
    (_r, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
  http.post(
    BACK_CHANNEL,
    {
      config: { rateLimit: { max: MOST_SIGN_OUTS } },
      schema: { hide: true, body: Type.Object({ logout_token: Type.String({ maxLength: 16_384 }) }) },
    },
    async (request, reply) => {
      await signedOutByProvider(parts, request, request.body.logout_token);
      return reply.status(200).send();
    },
  );
};

interface Wishes {
  readonly return_to?: string;
  readonly language?: string;
  readonly prompt?: 'login';
  readonly moved?: string;
}

const begin = async (
  { sessions, pending, provider, publicUrl }: SignInParts,
  request: FastifyRequest,
  reply: FastifyReply,
  wishes: Wishes,
): Promise<FastifyReply> => {
  // The cookies belong to the host of the public address: who came by another name of the machine begins there, once.
  if (request.host !== new URL(publicUrl).host && wishes.moved === undefined) {
    const there = new URL(request.url, publicUrl);
    there.searchParams.set('moved', '1');
    return reply.redirect(publicUrl + there.pathname + there.search, 302);
  }
  const goTo = returnTo(wishes.return_to);
  try {
    if (!provider) throw accessErrors['console-sign-in-not-configured']();
    const before = await sessions.before(request);
    const started = pending.make(goTo, before?.id ?? null);
    // Whose session ran out by itself may have left the desk: the provider asks who it is.
    const again = wishes.prompt === 'login' || before?.over === 'idle' || before?.over === 'absolute';
    const there = await provider.begin(started, { again, language: wishes.language });
    return reply.header('set-cookie', pending.cookie(started)).redirect(there.href, 302);
  } catch (thrown) {
    return turnAway(request, reply, thrown, goTo);
  }
};

const finish = async (
  parts: SignInParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> => {
  const { sessions, pending: pendings, provider, publicUrl, staff, record, edition } = parts;
  const startedAt = Date.now();
  const returned = new URL(publicUrl + request.url);
  const pending = pendings.read(request.headers.cookie);
  if (!pendings.isThere(request.headers.cookie))
    return turnAway(request, reply, accessErrors['sign-in-cookie-missing'](), '/');
  // Without the browser's own cookie and its state nothing is taken away: another site could have sent it here.
  if (!pending || !isOf(pending, returned) || !provider || !(await sessions.spend(stateHash(pending))))
    return turnAway(request, reply, accessErrors['sign-in-expired'](), pending?.returnTo ?? '/');
  reply.header('set-cookie', noPendingSignIn());
  const entry = { accessId: request.id, operation: 'sign-in', edition: edition(), startedAt } as const;
  try {
    const { issuer, subject, roles, sid, refreshToken } = await provider.finish(returned, pending);
    const actor = await staff.find(issuer, subject);
    if (actor?.kind !== 'person') throw accessErrors['actor-unknown']();
    if (pending.replaces) await sessions.end(pending.replaces, 'replaced');
    await record({ ...entry, outcome: 'allowed', actor: actor.id });
    reply.header(
      'set-cookie',
      await sessions.begin({
        actor: actor.id,
        subject,
        claimedRoles: roles,
        providerSession: sid,
        refreshToken,
      }),
    );
    return reply.redirect(pending.returnTo, 303);
  } catch (thrown) {
    const { code, status } = toSelosteError(thrown);
    await record({ ...entry, outcome: status >= 500 ? 'failed' : 'refused', code, actor: null });
    return turnAway(request, reply, thrown, pending.returnTo);
  }
};

const isOf = ({ state }: PendingSignIn, returned: URL): boolean =>
  returned.searchParams.get('state') === state;

/** The console tells what happened, by the code, and offers to begin again; nothing of the person is in the address. */
const turnAway = (
  request: FastifyRequest,
  reply: FastifyReply,
  thrown: unknown,
  goTo: string,
): FastifyReply => {
  const error = toSelosteError(thrown);
  if (error.cause !== undefined) request.log.warn({ err: error.cause, code: error.code }, error.title);
  const query = new URLSearchParams({ code: error.code, ...(goTo !== '/' && { return_to: goTo }) });
  return reply.redirect(`${SIGNED_OUT}?${query}`, 303);
};

const signedOutByProvider = async (
  { sessions, provider, issuer, record, edition }: SignInParts,
  request: FastifyRequest,
  logoutToken: string,
): Promise<void> => {
  if (!provider) throw accessErrors['console-sign-in-not-configured']();
  const startedAt = Date.now();
  const ended = await sessions.endOfProvider({ issuer, ...(await provider.loggedOut(logoutToken)) });
  for (const actor of new Set(ended.map((one) => one.actor))) {
    const entry = {
      accessId: request.id,
      operation: 'sign-out',
      outcome: 'allowed',
      actor,
      startedAt,
    } as const;
    await record({ ...entry, edition: edition() });
  }
};
