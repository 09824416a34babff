import { fileURLToPath } from 'node:url';
import Type, { type Static } from 'typebox';
import { Value } from 'typebox/value';
import { platformErrors } from '../errors/platform.errors.ts';

/** The clone's root: where `.seloste` lies unless SELOSTE_HOME says otherwise. */
export const CLONE_ROOT = fileURLToPath(new URL('../../../../..', import.meta.url));

const port = (description: string, fallback?: number) =>
  Type.Integer({ minimum: 1, maximum: 65535, description, ...(fallback && { default: fallback }) });

/**
 * Every setting of the server, by its environment variable. The order and the descriptions are those of
 * docs/reference/settings.md, which is generated from here.
 */
export const SettingsSchema = Type.Object({
  SELOSTE_HOME: Type.String({
    description: 'Folder of the state: the embedded database, keys, exports. Relative to the clone.',
    default: '.seloste',
    minLength: 1,
  }),
  SELOSTE_PORT: port('TCP port of the API and the pages.', 8080),
  SELOSTE_HOST: Type.String({ description: 'Address to listen on.', default: '127.0.0.1', minLength: 1 }),
  SELOSTE_PUBLIC_URL: Type.Optional(
    Type.String({
      description:
        'Address under which browsers reach the register, `https://…` without a path; behind a proxy always set it. Without it the machine itself at SELOSTE_PORT.',
      pattern: '^(https://[^/?#@\\s]+|http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:[0-9]+)?)/?$',
    }),
  ),
  SELOSTE_INSTANCE: Type.String({
    description:
      'Name of this register. Database roles are shared by a whole PostgreSQL cluster, so their names carry it.',
    default: 'main',
    pattern: '^[a-z][a-z0-9]{0,15}$',
  }),
  DATABASE_URL: Type.Optional(
    Type.String({
      description:
        'Your own PostgreSQL, 16 or newer, as `postgres://user:password@host:port/database`. The user may create roles. Without it an embedded PostgreSQL 18 is started under SELOSTE_HOME.',
      pattern: '^postgres(ql)?://',
    }),
  ),
  SELOSTE_DATABASE_PORT: Type.Optional(
    port('Loopback port of the embedded database. Without it a free one is chosen at each start.'),
  ),
  SELOSTE_MASTER_KEY: Type.Optional(
    Type.String({
      description:
        'Master key, 32 bytes in base64. It wraps the keys of the data subjects and never goes into the database. Without it a key is made in SELOSTE_HOME/keys (mode 0600): back that file up apart from the database.',
      pattern: '^[A-Za-z0-9+/]{43}=$',
    }),
  ),
  SELOSTE_OIDC_ISSUER: Type.Optional(
    Type.String({
      description:
        'OpenID Connect issuer of the staff and of services. Without it a local one with demo people.',
      pattern: '^https?://',
    }),
  ),
  SELOSTE_OIDC_AUDIENCE: Type.String({
    description: 'Audience (`aud`) that an access token must name.',
    default: 'seloste',
    minLength: 1,
  }),
  SELOSTE_PEOPLE: Type.Union([Type.Literal('invented'), Type.Literal('real')], {
    description:
      'Whose data the register holds. `invented`: a demo or test register, which takes identity codes 900–999 only. `real`: a register at work, which refuses those.',
    default: 'invented',
  }),
  SELOSTE_OIDC_ROLES_CLAIM: Type.String({
    description:
      "Claim of an access token that holds roles of the notice: `roles`, or a path such as `realm_access.roles`. Roles of the register's own staff list hold beside it.",
    default: 'roles',
    minLength: 1,
  }),
  SELOSTE_OIDC_TOKEN_TYPES: Type.String({
    description:
      'Header types (`typ`) of access tokens that are taken, separated by commas. RFC 9068 says `at+jwt`; a provider that writes `JWT` needs `at+jwt,JWT`.',
    default: 'at+jwt',
    minLength: 1,
  }),
  SELOSTE_OIDC_CLIENT_ID: Type.Optional(
    Type.String({
      description:
        'Client id of the staff console at the provider of SELOSTE_OIDC_ISSUER. Without it the API works and the console has no sign-in.',
      minLength: 1,
    }),
  ),
  SELOSTE_OIDC_CLIENT_SECRET: Type.Optional(
    Type.String({
      description:
        'Secret of that client. Without it the client is public, and PKCE alone protects the code.',
      minLength: 1,
    }),
  ),
  SELOSTE_OIDC_SCOPES: Type.String({
    description: 'Scopes that the console asks for. Add what the provider needs to claim roles.',
    default: 'openid profile',
    pattern: '^([^ ]+ )*openid( [^ ]+)*$',
  }),
  SELOSTE_SESSION_IDLE_MINUTES: Type.Integer({
    description: 'Minutes without a call after which a session of the console ends.',
    default: 30,
    minimum: 5,
    maximum: 720,
  }),
  SELOSTE_SESSION_HOURS: Type.Integer({
    description: 'Hours from the sign-in after which it ends in any case.',
    default: 12,
    minimum: 1,
    maximum: 24,
  }),
  SELOSTE_SESSION_ROTATION_MINUTES: Type.Integer({
    description: "Minutes after which the secret in a session's cookie is replaced.",
    default: 15,
    minimum: 1,
    maximum: 720,
  }),
  SELOSTE_SESSION_CLAIMS_MINUTES: Type.Integer({
    description:
      'Minutes after which the roles that the provider claims are asked for anew in an open session, where the provider gives a refresh token.',
    default: 10,
    minimum: 1,
    maximum: 720,
  }),
  SELOSTE_DEMO_SIGN_IN_PORT: port(
    'Loopback port of the local sign-in with demo people; used when SELOSTE_OIDC_ISSUER is not set.',
    8081,
  ),
  SELOSTE_SMTP_URL: Type.Optional(
    Type.String({
      description:
        'Mail server for alarms, `smtps://user:password@host` or `smtp://…` (STARTTLS where offered; `?requireTLS=true` refuses to go without). Without it no mail is sent, and alarms stand on the desk alone.',
      pattern: '^smtps?://',
    }),
  ),
  SELOSTE_MAIL_FROM: Type.Optional(
    Type.String({
      description:
        'Sender of mail: `seloste@example.fi` or `Seloste <seloste@example.fi>`. Needed with SELOSTE_SMTP_URL.',
      pattern: '^[^@\\r\\n]+@[^@\\s]+$',
    }),
  ),
  SELOSTE_DATABASE_CONNECTIONS: Type.Integer({
    description: 'Most database connections of all purposes together.',
    default: 60,
    minimum: 10,
    maximum: 10_000,
  }),
  SELOSTE_RATE_LIMIT: Type.Integer({
    description: 'Most calls a minute of one caller for one purpose.',
    default: 3000,
    minimum: 1,
  }),
  SELOSTE_LOG_LEVEL: Type.Union(
    ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'].map((level) => Type.Literal(level)),
    { description: 'How much is logged: fatal, error, warn, info, debug, trace or silent.', default: 'info' },
  ),
});

/** The settings in force, by the names of their environment variables; numbers are numbers, the rest is text. */
export type Settings = Static<typeof SettingsSchema>;

/**
 * Reads the settings from the environment. An empty variable counts as not set. A wrong one is an error that names
 * the variable and never shows its value (it can be a key).
 */
export const readSettings = (environment: Readonly<Record<string, string | undefined>>): Settings => {
  const given: Record<string, unknown> = {};
  for (const name of Object.keys(SettingsSchema.properties)) {
    const value = environment[name];
    if (value !== undefined && value !== '') given[name] = value;
  }
  const settings = Value.Default(SettingsSchema, Value.Convert(SettingsSchema, given));
  const [wrong] = Value.Errors(SettingsSchema, settings);
  if (!wrong) return Value.Parse(SettingsSchema, settings);
  const name = wrong.instancePath.slice(1).split('/')[0] ?? '';
  throw platformErrors['setting-wrong']({ name, rule: wrong.message });
};
