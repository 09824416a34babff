import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  ClientSecretBasic,
  type Configuration,
  calculatePKCECodeChallenge,
  clientCredentialsGrant,
  discovery,
  None,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { accessErrors } from '../access.errors.ts';
import {
  COMMAND_LINE_CLIENT,
  COMMAND_LINE_REDIRECT,
  DEMO_PEOPLE,
  DEMO_SECRET,
  DEMO_SERVICES,
  REGISTER_RESOURCE,
} from './demo-people.ts';

/**
 * An access token for a demo person or service, by the same flow as anywhere else: authorization code with PKCE (RFC 7636)
 * for a person, client credentials for a service.
 *
 * @throws demo-person-unknown, demo-provider-unreachable
 */
export const obtainDemoToken = async (issuer: string, who: string): Promise<string> => {
  const service = DEMO_SERVICES.some(({ id }) => id === who);
  if (!service && !DEMO_PEOPLE.some(({ id }) => id === who)) {
    const known = [...DEMO_PEOPLE, ...DEMO_SERVICES].map(({ id }) => id);
    throw accessErrors['demo-person-unknown']({ known: known.join(', ') });
  }
  const client = service
    ? await discover(issuer, who, ClientSecretBasic(DEMO_SECRET))
    : await discover(issuer, COMMAND_LINE_CLIENT, None());
  if (!service) return signIn(client, who);
  const { access_token } = await clientCredentialsGrant(client, {
    resource: REGISTER_RESOURCE,
    scope: 'register',
  });
  return access_token;
};

const discover = (
  issuer: string,
  client: string,
  authentication: ReturnType<typeof None>,
): Promise<Configuration> =>
  discovery(new URL(issuer), client, { id_token_signed_response_alg: 'ES256' }, authentication, {
    execute: [allowInsecureRequests], // the provider is on this machine: there is no wire
  }).catch((error: unknown) => {
    const unreachable = accessErrors['demo-provider-unreachable']({ issuer });
    throw nobodyListens(error) ? unreachable : unreachable.from(error);
  });

/** Then the error says all there is to say: its cause would only be noise at the terminal. */
const nobodyListens = (error: unknown): boolean =>
  error instanceof Error &&
  error.cause instanceof Error &&
  'code' in error.cause &&
  error.cause.code === 'ECONNREFUSED';

const signIn = async (client: Configuration, person: string): Promise<string> => {
  const verifier = randomPKCECodeVerifier();
  const state = randomState();
  const start = buildAuthorizationUrl(client, {
    redirect_uri: COMMAND_LINE_REDIRECT,
    scope: 'openid profile register',
    resource: REGISTER_RESOURCE,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
  });
  const end = await walk(start, person);
  const { access_token } = await authorizationCodeGrant(
    client,
    end,
    { pkceCodeVerifier: verifier, expectedState: state },
    { resource: REGISTER_RESOURCE },
  );
  return access_token;
};

/** More steps than any sign-in has. */
const MOST_STEPS = 10;

/** Does what a browser would: follows the redirects with their cookies, and presses the person's button when asked who. */
const walk = async (start: URL, person: string): Promise<URL> => {
  const cookies = new Map<string, string>();
  let address = start;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const asksWho = address.pathname.startsWith('/who/');
    if (asksWho) address.searchParams.set('person', person);
    const answer = await fetch(address, {
      method: asksWho ? 'POST' : 'GET',
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    await answer.body?.cancel();
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    const next = answer.headers.get('location');
    if (next === null) break;
    address = new URL(next, address);
    if (address.href.startsWith(COMMAND_LINE_REDIRECT)) return address;
  }
  throw accessErrors['demo-provider-unreachable']({ issuer: start.origin });
};
