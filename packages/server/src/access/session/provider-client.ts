import { jwtVerify } from 'jose';
import {
  AuthorizationResponseError,
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  ClientSecretBasic,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  None,
  ResponseBodyError,
  refreshTokenGrant,
} from 'openid-client';
import { SelosteError } from '../../platform/errors/seloste-error.ts';
import { accessErrors } from '../access.errors.ts';
import { providerKeys } from '../provider-keys.ts';
import { rolesIn, type TokenVerifier } from '../verify-token.ts';
import { CALLBACK, SIGNED_OUT } from './console-addresses.ts';
import type { PendingSignIn } from './pending-sign-in.ts';

/** The register as a client of the sign-in provider: for the console, with a browser. */
export interface ProviderClient {
  /** Where the browser goes to sign in. */
  readonly begin: (pending: PendingSignIn, wishes: SignInWishes) => Promise<URL>;
  /** Who came back. @throws sign-in-declined, sign-in-failed, sign-in-provider-unreachable */
  readonly finish: (returned: URL, pending: PendingSignIn) => Promise<ProviderIdentity>;
  /**
   * What the provider claims of the person now. `refused`: it lets them in no more. `untold`: neither an ID token nor roles came.
   *
   * @throws sign-in-provider-unreachable when it gives no such answer
   */
  readonly renew: (refreshToken: string, subject: string) => Promise<RenewedClaims | 'refused' | 'untold'>;
  /** Where the browser goes to sign out of the provider too; null when it has no such place or does not answer. */
  readonly signOut: () => Promise<string | null>;
  /** What a logout token (OpenID Connect Back-Channel Logout 1.0) ends. @throws logout-token-invalid */
  readonly loggedOut: (logoutToken: string) => Promise<{ subject: string | null; sid: string | null }>;
}

export interface SignInWishes {
  /** The provider asks anew who it is, also where it remembers. */
  readonly again: boolean;
  readonly language: string | undefined;
}

export interface ProviderIdentity {
  readonly issuer: string;
  readonly subject: string;
  readonly roles: readonly string[];
  /** `sid`: the provider's own session. */
  readonly sid: string | null;
  readonly refreshToken: string | null;
}

export interface RenewedClaims {
  readonly roles: readonly string[];
  /** The one for the next time; null where the one that was used stays good. */
  readonly refreshToken: string | null;
}

export interface ProviderClientOptions {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
  readonly scopes: string;
  readonly rolesClaim: string;
  readonly publicUrl: string;
  readonly verifyToken: TokenVerifier;
}

const LONGEST_WAIT = 10; // seconds
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];
const LOGOUT_EVENT = 'http://schemas.openid.net/event/backchannel-logout';

/**
 * Authorization code with PKCE, state and nonce by a certified library; the ID token's signature is checked although it comes
 * straight from the provider. The roles are read, a refresh token is handed on, and the rest is forgotten.
 */
export const openProviderClient = (options: ProviderClientOptions): ProviderClient => {
  const { issuer, clientId, publicUrl, scopes } = options;
  let found: Promise<Configuration> | undefined;
  const provider = (): Promise<Configuration> => {
    found ??= discover(options).catch((error: unknown) => {
      found = undefined;
      throw accessErrors['sign-in-provider-unreachable']().from(error);
    });
    return found;
  };
  const logoutKeys = providerKeys(issuer);

  return {
    begin: async ({ state, nonce, verifier }, { again, language }) =>
      buildAuthorizationUrl(await provider(), {
        redirect_uri: publicUrl + CALLBACK,
        response_type: 'code',
        scope: scopes,
        code_challenge: await calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
        ...(again && { prompt: 'login' }),
        ...(language && { ui_locales: language }),
      }),

    finish: async (returned, { state, nonce, verifier }) => {
      const client = await provider();
      try {
        const tokens = await authorizationCodeGrant(client, returned, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        if (!claims) throw new TypeError('no ID token came');
        const roles = rolesIn(claims, options.rolesClaim);
        return {
          issuer: claims.iss,
          subject: claims.sub,
          roles: roles ?? (await rolesOfAccessToken(options.verifyToken, tokens.access_token)),
          sid: typeof claims.sid === 'string' ? claims.sid : null,
          refreshToken: tokens.refresh_token ?? null,
        };
      } catch (thrown) {
        throw signInError(thrown);
      }
    },

    renew: async (refreshToken, subject) => {
      const client = await provider();
      try {
        const tokens = await refreshTokenGrant(client, refreshToken);
        const claims = tokens.claims();
        if (claims && claims.sub !== subject) return 'refused';
        const claimed = claims && rolesIn(claims, options.rolesClaim);
        const roles = claimed ?? (await rolesOfAccessToken(options.verifyToken, tokens.access_token));
        if (claims === undefined && roles.length === 0) return 'untold';
        return { roles, refreshToken: tokens.refresh_token ?? null };
      } catch (thrown) {
        // RFC 6749 5.2: it has ended, was taken back, or was used before.
        if (thrown instanceof ResponseBodyError && thrown.error === 'invalid_grant') return 'refused';
        throw accessErrors['sign-in-provider-unreachable']().from(thrown);
      }
    },

    signOut: async () => {
      try {
        const { end_session_endpoint: address } = (await provider()).serverMetadata();
        if (address === undefined) return null;
        const goTo = new URL(address);
        // No id_token_hint: tokens stay out of addresses and of the script; the provider asks the person instead.
        goTo.searchParams.set('client_id', clientId);
        goTo.searchParams.set('post_logout_redirect_uri', publicUrl + SIGNED_OUT);
        return goTo.href;
      } catch {
        return null; // signing out here must work while the provider is away
      }
    },

    loggedOut: async (logoutToken) => {
      try {
        const { payload } = await jwtVerify(logoutToken, logoutKeys, {
          issuer,
          audience: clientId,
          maxTokenAge: '2m',
          clockTolerance: 5,
          requiredClaims: ['iat', 'jti', 'events'],
        });
        const { sub, sid, events, nonce } = payload;
        const ofLogout = typeof events === 'object' && events !== null && LOGOUT_EVENT in events;
        if (!ofLogout || nonce !== undefined) throw new TypeError('no logout token');
        if (typeof sub !== 'string' && typeof sid !== 'string') throw new TypeError('it names nobody');
        return { subject: sub ?? null, sid: typeof sid === 'string' ? sid : null };
      } catch (thrown) {
        throw accessErrors['logout-token-invalid']().from(thrown);
      }
    },
  };
};

const discover = async ({
  issuer,
  clientId,
  clientSecret,
}: ProviderClientOptions): Promise<Configuration> => {
  const local = LOOPBACK.includes(new URL(issuer).hostname);
  const authentication = clientSecret === undefined ? None() : ClientSecretBasic(clientSecret);
  const client = await discovery(new URL(issuer), clientId, undefined, authentication, {
    timeout: LONGEST_WAIT,
    ...(local && { execute: [allowInsecureRequests] }), // the provider is on this machine: there is no wire
  });
  enableNonRepudiationChecks(client);
  return client;
};

/** Some providers put roles into access tokens only; then they are read as those of a bearer token are. */
const rolesOfAccessToken = async (verifyToken: TokenVerifier, token: string): Promise<readonly string[]> => {
  try {
    return (await verifyToken(token)).roles;
  } catch (thrown) {
    if (thrown instanceof SelosteError && thrown.status === 401) return []; // it is for somebody else, or no JWT at all
    throw thrown;
  }
};

const DECLINED = ['access_denied', 'login_required', 'interaction_required', 'consent_required'];
const AWAY = ['temporarily_unavailable', 'server_error'];

const signInError = (thrown: unknown): SelosteError => {
  if (thrown instanceof SelosteError) return thrown;
  if (thrown instanceof AuthorizationResponseError) {
    if (DECLINED.includes(thrown.error)) return accessErrors['sign-in-declined']();
    if (AWAY.includes(thrown.error)) return accessErrors['sign-in-provider-unreachable']().from(thrown);
    return accessErrors['sign-in-failed']().from(thrown);
  }
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
  const noAnswer =
    code === 'OAUTH_TIMEOUT' || (thrown instanceof TypeError && thrown.message === 'fetch failed');
  return accessErrors[noAnswer ? 'sign-in-provider-unreachable' : 'sign-in-failed']().from(thrown);
};
