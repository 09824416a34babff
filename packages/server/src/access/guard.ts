import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { SelosteError } from '../platform/errors/seloste-error.ts';
import { accessErrors } from './access.errors.ts';
import type { Access, FindCase, NoticeView, RecordRefusal } from './access.ts';
import { rulesOf } from './access-rules.ts';
import { bearerToken } from './bearer-token.ts';
import { askedOf } from './call-headers.ts';
import {
  type Asked,
  agreementMissing,
  breakablePurposesOf,
  decide,
  dutiesOf,
  openPurposesOf,
  purposesOf,
  type Question,
  rolesOf,
  type Standing,
  undertakingsMissing,
} from './decide.ts';
import { countRefusals, type RefusalCount } from './refusal-count.ts';
import { refusalError } from './refusal-error.ts';
import type { AccessNeed, LetIn, SignedIn } from './route-access.ts';
import type { Session, Sessions } from './session/sessions.ts';
import type { NamedStanding, StaffList } from './staff-list.ts';
import type { TokenVerifier, VerifiedToken } from './verify-token.ts';

export interface GuardOptions {
  readonly sessions: Pick<Sessions, 'isIn' | 'enter' | 'again'>;
  readonly verifyToken: TokenVerifier;
  readonly staff: Pick<StaffList, 'find'>;
  readonly notice: () => NoticeView;
  readonly recordRefusal: RecordRefusal;
  readonly findCase: FindCase;
  /** Today in Finland, `YYYY-MM-DD`. */
  readonly today: () => string;
}

/**
 * Lets in the calls of all routes that are added after it to the same server: token, staff list, purpose, undertaking,
 * agreement, controller and reason, before the body is read. A session's cookie stands for a token, and everything
 * else is asked alike. What a route asks for is its `config.access`.
 */
export const guardRoutes =
  (options: GuardOptions) =>
  (http: FastifyInstance): void => {
    const refusals = countRefusals();
    http.decorateRequest('letIn', null);
    http.decorateRequest('cookieSession', null);
    http.decorateRequest('session', { getter: sessionOf });
    http.decorateRequest('access', { getter: accessOf });
    http.decorateRequest('actor', { getter: actorOf });
    http.addHook('onRequest', async (request, reply) => {
      const need: AccessNeed = request.routeOptions.config.access ?? 'purpose';
      if (need === 'session') request.cookieSession = await entered(options, request, reply, false);
      else if (need !== 'public') request.letIn = await letIn({ ...options, refusals }, need, request, reply);
    });
    // A body can take half a minute to come. What ended meanwhile (a role, an undertaking, a token, a line of the notice) has ended.
    http.addHook('preValidation', async (request, reply) => {
      const need: AccessNeed = request.routeOptions.config.access ?? 'purpose';
      if (need === 'public' || need === 'session' || request.body === undefined || !request.letIn) return;
      request.letIn = await letIn({ ...options, refusals }, need, request, reply);
    });
  };

function accessOf(this: FastifyRequest): Access {
  const access = this.letIn?.access;
  if (!access) throw new TypeError('this route asks for no purpose and no duty, so it has no access');
  return access;
}

function actorOf(this: FastifyRequest): LetIn['actor'] {
  if (!this.letIn) throw new TypeError('this route is public, so it has no actor');
  return this.letIn.actor;
}

function sessionOf(this: FastifyRequest): Session {
  if (!this.cookieSession) throw new TypeError('this route asks for no session');
  return this.cookieSession;
}

const letIn = async (
  options: GuardOptions & { readonly refusals: RefusalCount },
  need: Exclude<AccessNeed, 'public' | 'session'>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<LetIn> => {
  const startedAt = Date.now();
  const notice = options.notice();
  const rules = rulesOf(notice.document);
  const asked: Asked = { ...askedOf(request.headers), ...(typeof need === 'object' && { duty: need.duty }) };
  const refuse = async (actor: Standing | null, error: SelosteError): Promise<never> => {
    await options.recordRefusal({
      accessId: request.id,
      code: error.code,
      actor: actor && { id: actor.id, kind: actor.kind },
      purpose: asked.duty ? `duty:${asked.duty}` : known(asked.purpose, [...rules.purposes.keys()]),
      controller: known(asked.controller, rules.controllers),
      reason: cut(asked.reason, 500),
      edition: notice.edition,
      startedAt,
      route: `${request.method} ${request.routeOptions.url ?? 'none'}`,
    });
    throw error;
  };

  const token = await callerOf(options, request, reply);
  const actor = await options.staff.find(token.issuer, token.subject);
  const caller = `${token.issuer} ${token.subject}`;
  const wait = options.refusals.secondsToWait(caller);
  if (wait > 0) {
    reply.header('retry-after', wait);
    throw accessErrors['too-many-refusals']();
  }
  if (!actor) {
    options.refusals.add(caller);
    return refuse(null, accessErrors['actor-unknown']());
  }
  const question = {
    actor,
    claimedRoles: token.roles,
    asked,
    caseInHand: asked.inCase ? await options.findCase(asked.inCase) : undefined,
    rules,
    today: options.today(),
    now: startedAt,
  };
  const signedIn = signedInBy(question);
  if (need === 'signed_in') return { actor: signedIn };
  const decision = decide(question);
  if (decision.outcome === 'refused') {
    options.refusals.add(caller);
    return refuse(actor, refusalError(decision, question));
  }
  return {
    actor: signedIn,
    access: {
      id: request.id,
      actor: { id: actor.id, kind: actor.kind },
      purpose: decision.purpose,
      controller: decision.controller,
      reason: decision.reason,
      edition: notice.edition,
      startedAt,
    },
  };
};

/** Who calls, by their token or by the session of their browser; a token goes first. */
const callerOf = async (
  options: GuardOptions,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Pick<VerifiedToken, 'issuer' | 'subject' | 'roles'>> => {
  if (request.headers.authorization !== undefined || !options.sessions.isIn(request))
    return verified(options.verifyToken, request, reply);
  request.cookieSession = request.cookieSession
    ? await options.sessions.again(request.cookieSession)
    : await entered(options, request, reply, true);
  return request.cookieSession;
};

const entered = async (
  { sessions }: GuardOptions,
  request: FastifyRequest,
  reply: FastifyReply,
  counts: boolean,
): Promise<Session> => {
  const csrf = request.routeOptions.config.csrf !== false;
  return sessions.enter(request, reply, { csrf, counts }).catch((thrown: unknown) => {
    if (thrown instanceof SelosteError && thrown.status === 401)
      reply.header('www-authenticate', 'Bearer realm="seloste"');
    throw thrown;
  });
};

const verified = async (verifyToken: TokenVerifier, request: FastifyRequest, reply: FastifyReply) => {
  try {
    return await verifyToken(bearerToken(request.headers.authorization));
  } catch (thrown) {
    if (thrown instanceof SelosteError && thrown.status === 401)
      reply.header('www-authenticate', challenge(thrown));
    throw thrown;
  }
};

/** Most calls ask for none of it: roles and purposes are worked out when they are read. */
const signedInBy = (question: Question & { readonly actor: NamedStanding }): SignedIn => ({
  id: question.actor.id,
  name: question.actor.name,
  kind: question.actor.kind,
  controllers: question.actor.controllers,
  undertakings: question.actor.undertakings,
  claimedRoles: question.claimedRoles,
  get roles() {
    return rolesOf(question);
  },
  get purposes() {
    return purposesOf(question);
  },
  get purposesNow() {
    return openPurposesOf(question);
  },
  get breakablePurposes() {
    return breakablePurposesOf(question);
  },
  get duties() {
    return dutiesOf(question);
  },
  get undertakingsMissing() {
    return undertakingsMissing(question);
  },
  get agreementMissing() {
    return agreementMissing(question);
  },
});

/** The log keeps purpose and controller for good: what the notice does not have could be anything, and is left out. */
const known = (id: string | null, ids: readonly string[]): string | null =>
  id !== null && ids.includes(id) ? id : null;

const cut = (text: string | null, length: number): string | null => text?.slice(0, length) ?? null;

/** RFC 6750 section 3: without a token no error is named. */
const challenge = ({ code, message }: SelosteError): string =>
  code === 'token-missing'
    ? 'Bearer realm="seloste"'
    : `Bearer realm="seloste", error="invalid_token", error_description="${message.replaceAll(/["\\]/g, '')}"`;
