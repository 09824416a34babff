import { randomUUID } from 'node:crypto';
import { afterAll } from 'vitest';
import type { NoticeView } from '../access/access.api.ts';
import { openPurposeGate } from '../access/purpose-gate.ts';
import { type Audit, openAudit } from '../audit/audit.api.ts';
import { recordReplays } from '../audit/record-replays.ts';
import { buildHttp } from '../http/build-http.ts';
import { type AddRoutes, cursorsFrom } from '../http/http.api.ts';
import { repeatSafely } from '../http/idempotency.ts';
import { readCurrentNotice } from '../notice/drift.ts';
import type { Connection } from '../platform/database/connection.ts';
import { openDatabase } from '../platform/database/pool.ts';
import { withClient } from '../platform/database/prepare-database.ts';
import { roleNames } from '../platform/database/roles.ts';
import {
  openFieldOrigins,
  openSoundStore,
  openSubjectKeys,
  type RegisterParts,
  registerRoutes,
} from '../register/register.api.ts';
import { signedInAs } from './signed-in.ts';
import { testKeys } from './test-cluster.ts';
import type { TestDatabase } from './test-database.ts';

/** One call of the register's API, as a test writes it. */
export interface Call {
  readonly purpose: string;
  readonly controller?: string;
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Address after /v1. */
  readonly url: string;
  readonly body?: unknown;
  readonly ifMatch?: string;
  /** Idempotency-Key. */
  readonly key?: string;
}

/** An answer; `body` is whatever JSON came. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  // biome-ignore lint/suspicious/noExplicitAny: tests reach into answers of every shape
  readonly body: any;
  /** Id of the call: its audit entry carries it. */
  readonly id: string;
}

export const TELECOM = 'mpy_telecom';
export const SERVICES = 'mpy_yrityspalvelut';

/** The actor of every call of a test: who may sign in has tests of its own. */
export const ACTOR = randomUUID();

const purposeGuard =
  (notice: () => NoticeView, roles: readonly string[]): AddRoutes =>
  (http) => {
    http.decorateRequest('letIn', null);
    http.decorateRequest('access', {
      getter() {
        const access = this.letIn?.access;
        if (!access) throw new TypeError('no access');
        return access;
      },
    });
    http.decorateRequest('actor', {
      getter() {
        const actor = this.letIn?.actor;
        if (!actor) throw new TypeError('no actor');
        return actor;
      },
    });
    http.addHook('onRequest', async (request) => {
      const { plan, document } = notice();
      const controllers = Object.keys(document.controllers ?? {});
      const purposesNow = plan.purposes.map(({ id }) => ({ purpose: id, controllers }));
      const id = String(request.headers['test-actor'] ?? ACTOR);
      const duties = roles.flatMap((role) => document.roles?.[role]?.duties ?? []);
      const actor = { ...signedInAs(id, roles), purposesNow, duties };
      request.letIn = {
        actor,
        access: {
          id: request.id,
          actor,
          purpose: String(request.headers['seloste-purpose']),
          controller: String(request.headers['seloste-controller']),
          reason: 'case 1',
          edition: notice().edition,
          startedAt: Date.now(),
        },
      };
    });
  };

/**
 * The register's routes on a test's database as the running register has them (server role, purpose pools, audit), save
 * that every call is let in under the purpose it names. `admin` is for looks only.
 */
export const openRegisterCalls = async (
  database: TestDatabase,
  options: {
    readonly server?: Connection;
    readonly people?: 'invented' | 'real';
    /** Where sounds lie. */
    readonly home?: string;
    /** Roles of the caller; for what asks more than a purpose. */
    readonly roles?: readonly string[];
    /** Routes beside those of the register. */
    readonly routes?: (parts: RegisterParts & { readonly audit: Audit }) => AddRoutes;
  } = {},
) => {
  const server = options.server ?? database.server;
  const readNotice = () =>
    withClient(database.admin, async (client): Promise<NoticeView> => {
      const current = await readCurrentNotice(client);
      const { rows } = await client.query<Pick<NoticeView, 'plan'>>(
        'select plan from notice.version order by version desc limit 1',
      );
      if (current === undefined || rows[0] === undefined) throw new Error('no notice is applied');
      return { edition: current.edition, document: current.document, plan: rows[0].plan };
    });
  let inForce = await readNotice();
  const notice = () => inForce;
  const refresh = async () => {
    inForce = await readNotice();
  };
  const system = openDatabase(database.server, { role: roleNames(database.instance).system });
  const audit = await openAudit({
    database: system,
    instance: database.instance,
    signingSeed: testKeys.auditSigningSeed(),
  });
  const gate = openPurposeGate({ server, instance: database.instance, notice, refresh, maxPerPurpose: 4 });
  const subjectKeys = openSubjectKeys(system, testKeys);
  const parts: RegisterParts = {
    gate,
    notice,
    audit,
    keys: testKeys,
    subjectKeys,
    fieldOrigins: openFieldOrigins(system),
    cursors: cursorsFrom(testKeys.derive('page cursors')),
    sounds: openSoundStore(options.home ?? '/nowhere'),
    playKey: testKeys.derive('plays of recordings'),
    people: options.people ?? 'invented',
  };
  const lines: string[] = [];
  const http = await buildHttp({
    version: '0.0.0',
    log: { level: 'info', stream: { write: (line) => lines.push(line) } },
    guard: purposeGuard(notice, options.roles ?? []),
    afterGuard: [
      repeatSafely({
        system,
        key: testKeys.derive('idempotent answers'),
        recordReplay: recordReplays(audit),
        wasCarriedOut: async () => false,
      }),
    ],
    api: [
      (api) => registerRoutes(api, parts),
      ...(options.routes ? [options.routes({ ...parts, audit })] : []),
    ],
    readiness: { database: async () => undefined },
    rateLimit: { calls: 1_000_000, seconds: 60 },
  });
  afterAll(async () => {
    await http.close();
    await gate.close();
    await audit.close();
    await system.close();
  });

  const call = async ({
    purpose,
    controller = TELECOM,
    method = 'GET',
    url,
    body,
    ifMatch,
    key,
  }: Call): Promise<Answer> => {
    const answer = await http.inject({
      method,
      url: `/v1${url}`,
      headers: {
        'seloste-purpose': purpose,
        'seloste-controller': controller,
        ...(ifMatch !== undefined && { 'if-match': ifMatch }),
        ...(key !== undefined && { 'idempotency-key': key }),
      },
      ...(body !== undefined && { payload: body as object }),
    });
    const parsed = answer.body === '' ? undefined : JSON.parse(answer.body);
    const id = String(parsed?.instance ?? '').replace('urn:seloste:call:', '');
    return { status: answer.statusCode, headers: answer.headers, body: parsed, id };
  };
  return { call, parts, audit, subjectKeys, refresh, http, lines };
};

export type RegisterCalls = Awaited<ReturnType<typeof openRegisterCalls>>;

/** A customer with a name, added the way a salesperson adds one; `records` are added to it. */
export const addCustomer = async (
  { call }: RegisterCalls,
  records: Record<string, unknown[]> = {},
  { controller = TELECOM, kind = 'person' }: { controller?: string; kind?: 'person' | 'company' } = {},
): Promise<string> => {
  const name =
    kind === 'person'
      ? { persons: [{ fields: { given_names: 'Aino Maria', family_name: 'Esimerkki' } }] }
      : { organisations: [{ fields: { name: 'Testiyritys Oy', business_id: '0165133-1' } }] };
  const answer = await call({
    purpose: 'service_delivery',
    controller,
    method: 'POST',
    url: '/subjects',
    body: {
      source: 'data_subject',
      relationship: { kind, standing: 'customer' },
      records: { ...name, ...records },
    },
  });
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return answer.body.subject;
};
