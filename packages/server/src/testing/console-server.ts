import { afterAll } from 'vitest';
import type { NoticeView } from '../access/access.api.ts';
import { addMeRoutes } from '../access/me.routes.ts';
import { openAccess } from '../access/open-access.ts';
import { openAudit } from '../audit/audit.api.ts';
import { recordRefusals } from '../audit/record-refusals.ts';
import { recordSignIns } from '../audit/record-sign-ins.ts';
import { buildHttp } from '../http/build-http.ts';
import { readCurrentNotice } from '../notice/drift.ts';
import { freePort } from '../platform/database/free-port.ts';
import { withClient } from '../platform/database/prepare-database.ts';
import { roleNames } from '../platform/database/roles.ts';
import { testKeys } from './test-cluster.ts';
import type { TestDatabase } from './test-database.ts';

/** What is kept of an entry of the audit log. */
export interface Kept {
  readonly operation: string;
  readonly outcome: string;
  readonly code?: string | undefined;
  readonly actor: string | null;
}

/**
 * Sign-in, sessions and guard as the running register has them, with the demo provider, on a test's database and a clock
 * that the test moves. `settings` go over the defaults; a second server with the first one's `SELOSTE_OIDC_ISSUER` is a second process.
 */
export const startConsoleServer = async (
  database: TestDatabase,
  settings: Readonly<Record<string, unknown>> = {},
) => {
  const system = database.open({ role: roleNames(database.instance).system });
  const current = await withClient(database.admin, readCurrentNotice);
  const [stored] = await database
    .openAsAdmin()
    .query<{ plan: NoticeView['plan'] }>(
      {},
      { text: 'select plan from notice.version order by version desc limit 1' },
    );
  if (!current || !stored) throw new Error('no notice is applied');
  const clock = { ahead: 0 };
  const inForce: { notice: NoticeView; hear: (notice: NoticeView) => void } = {
    notice: { edition: current.edition, document: current.document, plan: stored.plan },
    hear: () => undefined,
  };
  const recorded: Kept[] = [];
  const { instance } = database;
  const audit = await openAudit({ database: system, instance, signingSeed: testKeys.auditSigningSeed() });
  const keep = (entry: Kept) => void recorded.push(entry);
  const port = Number(settings.SELOSTE_PORT ?? (await freePort()));
  const access = await openAccess({
    settings: {
      SELOSTE_OIDC_AUDIENCE: 'seloste',
      SELOSTE_OIDC_ROLES_CLAIM: 'roles',
      SELOSTE_OIDC_TOKEN_TYPES: 'at+jwt',
      SELOSTE_OIDC_SCOPES: 'openid profile',
      SELOSTE_DEMO_SIGN_IN_PORT: 0,
      SELOSTE_PEOPLE: 'invented',
      SELOSTE_PORT: port,
      SELOSTE_SESSION_IDLE_MINUTES: 30,
      SELOSTE_SESSION_HOURS: 12,
      SELOSTE_SESSION_ROTATION_MINUTES: 15,
      SELOSTE_SESSION_CLAIMS_MINUTES: 10,
      SELOSTE_DATABASE_CONNECTIONS: 20,
      ...settings,
    },
    server: database.server,
    instance,
    notice: () => inForce.notice,
    onNoticeChange: (hear) => {
      inForce.hear = hear;
      return () => undefined;
    },
    refreshNotice: async () => undefined,
    recordRefusal: recordRefusals(audit),
    recordSignIn: async (entry) => {
      await recordSignIns(audit)(entry);
      const { operation, outcome, code, actor } = entry;
      keep({ operation, outcome, actor, ...(code !== undefined && { code }) });
    },
    findCase: async () => undefined,
    keys: testKeys,
    now: () => Date.now() + clock.ahead,
  });
  const lines: string[] = [];
  const http = await buildHttp({
    version: '0',
    log: { level: 'info', stream: { write: (line) => lines.push(line) } },
    readiness: {},
    guard: access.guard,
    pages: [access.signInPages],
    api: [
      (api) => addMeRoutes(api, () => inForce.notice),
      access.sessionRoutes,
      (api) => {
        api.get('/look', async ({ access: call }) => call);
        api.post('/write', async ({ access: call }) => call);
      },
    ],
  });
  const origin = await http.listen({ port, host: '127.0.0.1' });
  let open = true;
  const stop = async () => {
    if (!open) return;
    open = false;
    await http.close();
    await access.stop();
    await audit.close();
  };
  afterAll(stop);
  return {
    origin,
    issuer: access.issuer,
    access,
    audit,
    system,
    inForce,
    recorded,
    lines,
    stop,
    /** Milliseconds since 1970, as sessions see it. */
    now: () => Date.now() + clock.ahead,
    /** Lets so many minutes pass for sessions. */
    pass: (minutes: number) => {
      clock.ahead += minutes * 60_000;
    },
  };
};
