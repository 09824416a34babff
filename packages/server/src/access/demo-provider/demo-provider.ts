import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair } from 'jose';
import Provider, { type Configuration, interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider';
import { BACK_CHANNEL, CALLBACK, SIGNED_OUT } from '../session/console-addresses.ts';
import {
  COMMAND_LINE_CLIENT,
  COMMAND_LINE_REDIRECT,
  CONSOLE_CLIENT,
  DEMO_PEOPLE,
  DEMO_SECRET,
  DEMO_SERVICES,
  REGISTER_RESOURCE,
} from './demo-people.ts';
import { memoryStore } from './memory-store.ts';
import { STYLESHEET, sendStylesheet } from './page.ts';
import { askSignOut, sayOver, saySignedOut } from './sign-out-page.ts';
import { chooseWho } from './who-page.ts';

/** A running demo provider. */
export interface DemoProvider {
  /** `http://127.0.0.1:8081` */
  readonly issuer: string;
  readonly stop: () => Promise<void>;
}

export interface DemoProviderOptions {
  /** Port on the loopback address; 0 takes a free one. */
  readonly port: number;
  /** `aud` of the access tokens. */
  readonly audience: string;
  /** Origin of the register, whose console signs in here too: `http://127.0.0.1:8080`. Without it the command line alone can. */
  readonly console?: string;
  /** Seconds that an access token lives. Default one hour. */
  readonly tokenLifetime?: number;
  /** Roles of a person as they are when a token is made; undefined for who is there no more. Default: those of the demo people. */
  readonly rolesOf?: (person: string) => readonly string[] | undefined;
}

const rolesOfPeople = (person: string): readonly string[] | undefined =>
  DEMO_PEOPLE.find(({ id }) => id === person)?.roles;

const LOOPBACK = '127.0.0.1';
const SCOPE = 'register';
/** Seconds: the longest that SELOSTE_SESSION_HOURS takes. */
const LONGEST_SESSION = 86_400;

/**
 * Starts an OpenID Connect provider with invented people, for a look at the register and for tests: who signs in only chooses
 * who to be. It listens on the machine's own address alone, whatever the register listens on. Its keys are made anew at
 * each start.
 *
 * @throws TypeError when NODE_ENV is `production`.
 */
export const startDemoProvider = async (options: DemoProviderOptions): Promise<DemoProvider> => {
  if (process.env.NODE_ENV === 'production')
    throw new TypeError('the demo provider does not run in production');
  const server = createServer();
  await listen(server, options.port);
  const issuer = `http://${LOOPBACK}:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, await configure(options));
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (request.url === STYLESHEET) sendStylesheet(response);
    else if (request.url?.startsWith('/who/')) void chooseWho(provider, request, response);
    else void answer(request, response);
  });
  return {
    issuer,
    stop: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
};

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => resolve());
  });

const configure = async ({
  audience,
  console,
  tokenLifetime = 3600,
  rolesOf = rolesOfPeople,
}: DemoProviderOptions): Promise<Configuration> => {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const key = {
    ...(await exportJWK(privateKey)),
    alg: 'ES256',
    use: 'sig',
    kid: randomBytes(8).toString('hex'),
  };
  return {
    adapter: memoryStore(),
    renderError: sayOver,
    // Its own way out refuses loopback addresses, and the register that it tells of sign-outs is at one.
    fetch: (address, options) => {
      const { dispatcher, ...plain } = { dispatcher: undefined, ...options };
      return fetch(address, plain);
    },
    jwks: { keys: [key] },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    clients: [
      {
        client_id: COMMAND_LINE_CLIENT,
        application_type: 'native',
        redirect_uris: [COMMAND_LINE_REDIRECT],
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code'],
        response_types: ['code'],
        id_token_signed_response_alg: 'ES256',
      },
      ...(console === undefined ? [] : [consoleClient(console)]),
      ...DEMO_SERVICES.map(({ id }) => ({
        client_id: id,
        client_secret: DEMO_SECRET,
        redirect_uris: [],
        response_types: [],
        grant_types: ['client_credentials'],
        id_token_signed_response_alg: 'ES256' as const,
      })),
    ],
    claims: { openid: ['sub', 'roles'], profile: ['name'] },
    conformIdTokenClaims: false, // the register reads roles from the ID token, as from most providers
    findAccount: (_context, id) => {
      const person = DEMO_PEOPLE.find((one) => one.id === id);
      const roles = rolesOf(id);
      return person && roles && { accountId: id, claims: () => ({ sub: id, name: person.name, roles }) };
    },
    extraTokenClaims: (_context, token) => {
      const id = 'accountId' in token ? token.accountId : token.clientId;
      return { roles: DEMO_SERVICES.find((one) => one.id === id)?.roles ?? rolesOf(id ?? '') ?? [] };
    },
    // A session of the console asks anew what is claimed; it outlives the provider's own memory of the browser.
    issueRefreshToken: async (_context, { clientId }) => clientId === CONSOLE_CLIENT,
    expiresWithSession: async () => false,
    rotateRefreshToken: true,
    interactions: { policy: askOnlyWho(), url: (_context, { uid }) => `/who/${uid}` },
    loadExistingGrant: grantEverything,
    ttl: {
      AccessToken: tokenLifetime,
      IdToken: 300,
      AuthorizationCode: 60,
      ClientCredentials: tokenLifetime,
      RefreshToken: LONGEST_SESSION,
      Session: 3600,
      Grant: LONGEST_SESSION,
      Interaction: 600,
    },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: { enabled: true, logoutSource: askSignOut, postLogoutSuccessSource: saySignedOut },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => REGISTER_RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: SCOPE,
          audience,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
    },
  };
};

const consoleClient = (origin: string) => ({
  client_id: CONSOLE_CLIENT,
  client_secret: DEMO_SECRET,
  redirect_uris: [origin + CALLBACK],
  post_logout_redirect_uris: [origin + SIGNED_OUT],
  backchannel_logout_uri: origin + BACK_CHANNEL,
  backchannel_logout_session_required: true,
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code' as const],
  token_endpoint_auth_method: 'client_secret_basic' as const,
  id_token_signed_response_alg: 'ES256' as const,
});

const askOnlyWho = () => {
  const policy = interactionPolicy.base();
  policy.get('consent')?.checks.remove('native_client_prompt');
  return policy;
};

/** Nobody is asked for consent: the register is the controller's own, and these people are invented. */
const grantEverything = async ({ oidc }: KoaContextWithOIDC) => {
  const { provider, client, session } = oidc;
  if (!client || !session?.accountId) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid profile');
  grant.addResourceScope(REGISTER_RESOURCE, SCOPE);
  await grant.save();
  return grant;
};
