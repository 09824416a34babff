import type { Access, CallingActor, Duty } from './access.ts';
import type { OpenPurpose, UndertakingMissing } from './decide.ts';
import type { Session } from './session/sessions.ts';

/**
 * What a route asks of its caller, as `config: { access: … }`. Left out it is `'purpose'`: a route is closed by default.
 *
 * - `'purpose'`: a token, `Seloste-Purpose`, `Seloste-Reason` and, for who works for several, `Seloste-Controller`;
 *   the handler finds `request.access`.
 * - `{ duty }`: as above, but a duty of the caller's role opens the route and no purpose is named; `request.access.purpose`
 *   is then `duty:<duty>`, which the purpose gate does not open.
 * - `'signed_in'`: a token of somebody on the staff list; `request.actor` only.
 * - `'session'`: a session of the console by its cookie, whatever its person may do; `request.session` only.
 * - `'public'`: nobody is asked who they are.
 *
 * Wherever a token is asked for, a session's cookie with its `Seloste-CSRF` does as well.
 */
export type AccessNeed = 'purpose' | 'signed_in' | 'session' | 'public' | { readonly duty: Duty };

/** Somebody who signed in, as the register knows them today. */
export interface SignedIn extends CallingActor {
  /** The name on the staff list. */
  readonly name: string;
  /** Roles of the notice that hold today, from the token and from the staff list. */
  readonly roles: readonly string[];
  /** Roles that the provider claimed, whatever they mean. */
  readonly claimedRoles: readonly string[];
  /** Purposes that may be named today: worked out when it is read. */
  readonly purposes: readonly string[];
  /** The same with the controllers of each; worked out when it is read, like the next three. */
  readonly purposesNow: readonly OpenPurpose[];
  /** Purposes outside the roles that may be opened in an emergency now. */
  readonly breakablePurposes: readonly OpenPurpose[];
  readonly duties: readonly Duty[];
  readonly undertakingsMissing: readonly UndertakingMissing[];
  /** The employer whose agreement with the controllers is not in force; null when none is needed or it is. */
  readonly agreementMissing: string | null;
  readonly controllers: readonly string[];
  readonly undertakings: readonly { readonly undertaking: string; readonly expiresOn: string | null }[];
}

/** What the guard found out about a call. */
export interface LetIn {
  readonly actor: SignedIn;
  /** Only where a purpose or a duty was asked for. */
  readonly access?: Access;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: AccessNeed;
    /** Off for the calls of a session that a script cannot send `Seloste-CSRF` with. They only read. */
    csrf?: false;
  }
  interface FastifyRequest {
    /** Null on a public route, and until the guard has let the call in. */
    letIn: LetIn | null;
    /** The session that the call came by. */
    cookieSession: Session | null;
    /** The same where the route asks for one; reading it elsewhere throws. */
    readonly session: Session;
    /** The call that was let in; reading it on a route of another need throws. */
    readonly access: Access;
    /** Who calls; reading it on a public route throws. */
    readonly actor: SignedIn;
  }
}
