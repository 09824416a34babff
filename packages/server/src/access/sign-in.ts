import { accessErrors } from './access.errors.ts';
import { startDemoProvider } from './demo-provider/demo-provider.ts';
import { providerKeys } from './provider-keys.ts';
import { type TokenVerifier, verifyTokens } from './verify-token.ts';

/** Settings of the sign-in, by the names of their environment variables. */
export interface SignInSettings {
  readonly SELOSTE_OIDC_ISSUER?: string | undefined;
  readonly SELOSTE_OIDC_AUDIENCE: string;
  readonly SELOSTE_OIDC_ROLES_CLAIM: string;
  readonly SELOSTE_OIDC_TOKEN_TYPES: string;
  readonly SELOSTE_DEMO_SIGN_IN_PORT: number;
  readonly SELOSTE_PEOPLE: 'invented' | 'real';
}

/** Who says who somebody is. */
export interface SignIn {
  readonly issuer: string;
  /** Whether it is the local one with demo people. */
  readonly demo: boolean;
  readonly verifyToken: TokenVerifier;
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
  const demo =
    own === undefined
      ? await startDemoProvider({ port: settings.SELOSTE_DEMO_SIGN_IN_PORT, audience })
      : undefined;
  const issuer = own ?? demo?.issuer ?? '';
  return {
    issuer,
    demo: demo !== undefined,
    verifyToken: verifyTokens({
      issuer,
      audience,
      keys: providerKeys(issuer),
      rolesClaim: settings.SELOSTE_OIDC_ROLES_CLAIM,
      types: settings.SELOSTE_OIDC_TOKEN_TYPES.split(',').map((type) => type.trim()),
    }),
    stop: async () => demo?.stop(),
  };
};

/** The issuer that the settings mean, without starting anything: for the command line. */
export const issuerOf = (settings: SignInSettings): string =>
  settings.SELOSTE_OIDC_ISSUER ?? `http://127.0.0.1:${settings.SELOSTE_DEMO_SIGN_IN_PORT}`;
