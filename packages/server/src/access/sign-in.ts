import { accessErrors } from './access.errors.ts';
import { CONSOLE_CLIENT, DEMO_SECRET } from './demo-provider/demo-people.ts';
import { startDemoProvider } from './demo-provider/demo-provider.ts';
import { providerKeys } from './provider-keys.ts';
import { openProviderClient, type ProviderClient } from './session/provider-client.ts';
import { type TokenVerifier, verifyTokens } from './verify-token.ts';

/** Settings of the sign-in, by the names of their environment variables. */
export interface SignInSettings {
  readonly SELOSTE_OIDC_ISSUER?: string | undefined;
  readonly SELOSTE_OIDC_AUDIENCE: string;
  readonly SELOSTE_OIDC_ROLES_CLAIM: string;
  readonly SELOSTE_OIDC_TOKEN_TYPES: string;
  readonly SELOSTE_DEMO_SIGN_IN_PORT: number;
  readonly SELOSTE_PEOPLE: 'invented' | 'real';
  readonly SELOSTE_PORT: number;
  readonly SELOSTE_PUBLIC_URL?: string | undefined;
  readonly SELOSTE_OIDC_CLIENT_ID?: string | undefined;
  readonly SELOSTE_OIDC_CLIENT_SECRET?: string | undefined;
  readonly SELOSTE_OIDC_SCOPES: string;
}

/** Who says who somebody is. */
export interface SignIn {
  readonly issuer: string;
  /** Whether it is the local one with demo people. */
  readonly demo: boolean;
  readonly verifyToken: TokenVerifier;
  /** The register as a client of the provider; undefined where it is none. */
  readonly provider: ProviderClient | undefined;
  /** Origin under which browsers reach the register. */
  readonly publicUrl: string;
  readonly stop: () => Promise<void>;
}

/**
 * Takes the sign-in provider of the settings; where there is none, starts the one with demo people.
 *
 * @throws sign-in-not-configured when there is none and NODE_ENV is `production`, or the register holds real people: anybody on
 * the machine can be anybody at the demo sign-in
 */
export const openSignIn = async (settings: SignInSettings): Promise<SignIn> => {
  const audience = settings.SELOSTE_OIDC_AUDIENCE;
  const own = settings.SELOSTE_OIDC_ISSUER;
  const atWork = process.env.NODE_ENV === 'production' || settings.SELOSTE_PEOPLE === 'real';
  if (own === undefined && atWork) throw accessErrors['sign-in-not-configured']();
  const publicUrl = publicUrlOf(settings);
  const demo =
    own === undefined
      ? await startDemoProvider({ port: settings.SELOSTE_DEMO_SIGN_IN_PORT, audience, console: publicUrl })
      : undefined;
  const issuer = own ?? demo?.issuer ?? '';
  const rolesClaim = settings.SELOSTE_OIDC_ROLES_CLAIM;
  const verifyToken = verifyTokens({
    issuer,
    audience,
    keys: providerKeys(issuer),
    rolesClaim,
    types: settings.SELOSTE_OIDC_TOKEN_TYPES.split(',').map((type) => type.trim()),
  });
  const clientId = demo ? CONSOLE_CLIENT : settings.SELOSTE_OIDC_CLIENT_ID;
  return {
    issuer,
    demo: demo !== undefined,
    verifyToken,
    publicUrl,
    provider:
      clientId === undefined
        ? undefined
        : openProviderClient({
            issuer,
            clientId,
            clientSecret: demo ? DEMO_SECRET : settings.SELOSTE_OIDC_CLIENT_SECRET,
            scopes: settings.SELOSTE_OIDC_SCOPES,
            rolesClaim,
            publicUrl,
            verifyToken,
          }),
    stop: async () => demo?.stop(),
  };
};

/** The origin of the settings, or the machine itself. */
export const publicUrlOf = (settings: Pick<SignInSettings, 'SELOSTE_PUBLIC_URL' | 'SELOSTE_PORT'>): string =>
  new URL(settings.SELOSTE_PUBLIC_URL ?? `http://127.0.0.1:${settings.SELOSTE_PORT}`).origin;

/** The issuer that the settings mean, without starting anything: for the command line. */
export const issuerOf = (settings: SignInSettings): string =>
  settings.SELOSTE_OIDC_ISSUER ?? `http://127.0.0.1:${settings.SELOSTE_DEMO_SIGN_IN_PORT}`;
