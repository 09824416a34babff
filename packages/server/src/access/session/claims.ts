import { seal, unseal } from '../../platform/keys/envelope.ts';
import { accessErrors } from '../access.errors.ts';
import type { ProviderClient } from './provider-client.ts';
import type { KeptSession, SessionStore } from './session-store.ts';

export interface ClaimsOptions {
  readonly store: SessionStore;
  /** Undefined where the register is no client of the provider. */
  readonly provider: Pick<ProviderClient, 'renew'> | undefined;
  /** 32 bytes of their own: refresh tokens are kept sealed under it. */
  readonly key: Uint8Array;
  /** Milliseconds after which claims are asked for anew. */
  readonly every: number;
  /** The provider lets the person in no more; the session has ended. */
  readonly ended: (session: KeptSession, call: string) => Promise<void>;
  readonly now: () => number;
}

/** What the provider claims of who is signed in, as fresh as the settings ask where the provider can be asked. */
export interface Claims {
  /** A refresh token as it is kept; null when there is none. */
  readonly sealed: (refreshToken: string | null, subject: string) => Buffer | null;
  /**
   * The session with claims that are fresh enough, asked for anew when they are not.
   *
   * @param call id of the call, for the log
   * @throws session-ended when the provider lets the person in no more, sign-in-provider-unreachable when it has not answered for too long
   */
  readonly renewed: (session: KeptSession, call: string) => Promise<KeptSession>;
}

/**
 * A refresh token can be good for one use: a call that has set out to ask is given this long before another does. Where nobody answers, no more
 * calls than these wait for it.
 */
const ASKED_AGAIN_AFTER = 120_000; // milliseconds
/** The work goes on for so long past the time while the provider is away; then nobody is let in unasked. */
const AWAY_AT_MOST = 3_600_000;

export const openClaims = ({ store, provider, key, every, ended, now }: ClaimsOptions): Claims => {
  const sealed: Claims['sealed'] = (token, subject) =>
    token === null ? null : seal(key, Buffer.from(token), placeOf(subject));

  const open = (kept: Buffer, subject: string): string | undefined => {
    try {
      return unseal(key, kept, placeOf(subject)).toString();
    } catch {
      return undefined; // another person's, or sealed under another key
    }
  };

  const ask = async (session: KeptSession, kept: Buffer, call: string): Promise<KeptSession> => {
    const token = open(kept, session.subject);
    const answer = token === undefined ? 'refused' : await provider?.renew(token, session.subject);
    const at = new Date(now());
    if (answer === 'refused') {
      await store.end(session.id, at, 'provider');
      await ended(session, call);
      throw accessErrors['session-ended']().with({ why: 'provider' });
    }
    if (answer === undefined || answer === 'untold') {
      await store.askNoMore(session.id);
      return { ...session, refreshable: false };
    }
    const next = sealed(answer.refreshToken ?? token ?? null, session.subject);
    if (!(await store.keepClaims(session.id, answer.roles, next, at))) {
      const over = await store.byId(session.id); // it was signed out while the provider was asked
      throw accessErrors['session-ended']().with({ why: over?.ended_why ?? 'signed_out' });
    }
    return { ...session, claimed_roles: answer.roles, claims_at: at };
  };

  const setOut = async (session: KeptSession, call: string): Promise<KeptSession | undefined> => {
    const moment = now();
    const [old, given] = [new Date(moment - every), new Date(moment - ASKED_AGAIN_AFTER)];
    const kept = await store.setOutToAsk(session.id, new Date(moment), old, given);
    return kept && ask(session, kept, call);
  };

  const asking = new Map<string, Promise<KeptSession | undefined>>();

  return {
    sealed,
    renewed: async (session, call) => {
      const age = now() - session.claims_at.getTime();
      if (provider === undefined || !session.refreshable || age < every) return session;
      const tooOld = age >= every + AWAY_AT_MOST;
      const underWay = asking.get(session.id);
      if (underWay && !tooOld) return session;
      const answer = underWay ?? setOut(session, call).finally(() => asking.delete(session.id));
      asking.set(session.id, answer);
      const renewed = await answer.catch((thrown: unknown) => {
        if (tooOld || !isUnreachable(thrown)) throw thrown;
        return session;
      });
      if (renewed === undefined && tooOld) throw accessErrors['sign-in-provider-unreachable']();
      // What else is in the session is of this very call: its secret may be another one than that of the call that asked.
      return { ...session, ...(renewed && claimsOf(renewed)) };
    },
  };
};

const claimsOf = ({ claimed_roles, claims_at, refreshable }: KeptSession) => ({
  claimed_roles,
  claims_at,
  refreshable,
});

const isUnreachable = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && thrown.code === 'sign-in-provider-unreachable';

const placeOf = (subject: string): string => `refresh token of ${subject}`;
