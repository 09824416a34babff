import type { FastifyBaseLogger } from 'fastify';
import { openColleagues, openStillMay, type StillMay } from './access/access.api.ts';
import { countUnreviewed } from './access/break-glass/broken-glass.ts';
import { todayInFinland } from './access/finnish-day.ts';
import { addMeRoutes } from './access/me.routes.ts';
import { openAccess, type RunningAccess } from './access/open-access.ts';
import { publicUrlOf } from './access/sign-in.ts';
import { staffDeskRoutes } from './access/staff-desk.ts';
import { type Audit, openAudit } from './audit/audit.api.ts';
import { auditRoutes } from './audit/audit.routes.ts';
import { auditDeskRoutes } from './audit/desk/desk.routes.ts';
import { pruneHourly } from './audit/prune-look-ups.ts';
import { recordRefusals } from './audit/record-refusals.ts';
import { recordReplays } from './audit/record-replays.ts';
import { recordSignIns } from './audit/record-sign-ins.ts';
import { casesRoutes, openFindCase } from './cases/cases.api.ts';
import { importRoutes } from './collection/collection.api.ts';
import { buildHttp } from './http/build-http.ts';
import { consolePages, problemOnConsole } from './http/console-pages.ts';
import { remembered } from './http/health.routes.ts';
import { cursorsFrom, type HttpServer } from './http/http.api.ts';
import { repeatSafely } from './http/idempotency.ts';
import { closeWhatRanOut } from './notice/close-what-ran-out.ts';
import { type NoticeDesk, openNoticeDesk } from './notice/desk/notice-desk.ts';
import { findDrift, refuseDrift } from './notice/drift.ts';
import { tellDifference } from './notice/in-words.ts';
import { followNotice, type NoticeInForce } from './notice/notice-in-force.ts';
import { publishedNoticePages } from './notice/published-notice.routes.ts';
import { upgrade } from './notice/upgrade.ts';
import { vocabularyRoutes } from './notice/vocabulary.routes.ts';
import type { Settings } from './platform/config/settings.ts';
import type { Connection } from './platform/database/connection.ts';
import { type Database, openDatabase } from './platform/database/pool.ts';
import { withClient } from './platform/database/prepare-database.ts';
import { openRegisterDatabase, type RegisterDatabase } from './platform/database/register-database.ts';
import { roleNames } from './platform/database/roles.ts';
import type { Keys } from './platform/keys/keys.ts';
import { loadMasterKey } from './platform/keys/master-key.ts';
import { type Mailer, openMailer } from './platform/mail/mailer.ts';
import { VERSION } from './platform/version.ts';
import {
  openFieldOrigins,
  openSoundStore,
  openSubjectKeys,
  type RegisterParts,
  recordAddresses,
  registerRoutes,
} from './register/register.api.ts';
import { rightsRoutes } from './rights/rights.api.ts';

/** A running register. */
export interface RunningRegister {
  /** Where it answers: `http://127.0.0.1:8080`. */
  readonly address: string;
  /** Where tokens come from. */
  readonly issuer: string;
  /** Whether the demo people can sign in. */
  readonly demo: boolean;
  /** Whether alarms go out by mail as well. */
  readonly mail: boolean;
  readonly audit: Audit;
  readonly database: RegisterDatabase;
  /** Finishes the calls under way, closes the pools and gives the database up. */
  readonly stop: () => Promise<void>;
}

export interface StartOptions {
  /**
   * Runs when the schema is the newest and before anything else: where `npm start` applies the example's notice and loads the
   * demo register. Must leave a register that has a notice in force.
   */
  readonly prepare?: (register: RegisterDatabase) => Promise<void>;
}

/**
 * Puts the parts together and starts them: database, migrations, the notice in force, audit, access, HTTP. The only place
 * where domains meet. What was started is stopped in the opposite order, also when a later part fails.
 *
 * @throws notice-not-applied, notice-drift: the register does not start on a database that is not what the notice says.
 */
export const startRegister = async (
  settings: Settings,
  options: StartOptions = {},
): Promise<RunningRegister> => {
  const instance = settings.SELOSTE_INSTANCE;
  const started: (() => unknown)[] = [];
  const stop = async () => {
    for (const end of started.splice(0).toReversed()) await end();
  };
  try {
    const register = await openRegisterDatabase(settings);
    started.push(register.stop);
    await upgrade(register, instance);
    await options.prepare?.(register);
    await withClient(register.admin, (client) => refuseDrift(client, instance));

    const system = openDatabase(register.server, {
      role: roleNames(instance).system,
      name: 'seloste system',
    });
    started.push(system.close);
    const inForce = await followNotice(register.server, instance);
    started.push(inForce.close);
    const audit = await openAudit({
      database: system,
      instance,
      signingSeed: register.keys.auditSigningSeed(),
    });
    started.push(audit.close);
    const access = await openAccess({
      settings,
      server: register.server,
      instance,
      notice: inForce.current,
      refreshNotice: inForce.refresh,
      recordRefusal: recordRefusals(audit),
      recordSignIn: recordSignIns(audit),
      onNoticeChange: inForce.onChange,
      keys: register.keys,
      findCase: openFindCase(system),
    });
    started.push(access.stop);

    const stillMay = openStillMay({ system, notice: inForce.current, today: todayInFinland });
    const desk = openNoticeDesk({
      instance,
      system,
      inForce,
      audit,
      asOwner: (work) => withClient(register.admin, work),
      proofKey: register.keys.derive('scheduled notices'),
      today: todayInFinland,
      namesOf: openColleagues(system).named,
      stillMay,
    });
    started.push(desk.close);
    const mailer = openMailer({ settings, system });
    started.push(mailer.close);
    const masterKey = await loadMasterKey(register.home, settings.SELOSTE_MASTER_KEY);
    const http = await httpOf({
      settings,
      instance,
      server: register.server,
      system,
      inForce,
      audit,
      access,
      desk,
      mailer,
      keys: register.keys,
      masterKey,
      home: register.home,
      stillMay,
    });
    started.push(() => http.close());
    desk.start(failedRun(http.log));
    mailer.start((fault) => http.log.warn({ fault }, 'a mail was not taken; it is sent again later'));
    if (!mailer.on)
      http.log.warn('mail is off: alarms stand on the desk alone (SELOSTE_SMTP_URL is not set)');
    started.push(await closeWhatRanOut(system, failedRun(http.log)));
    started.push(pruneHourly({ audit, notice: inForce.current, today: todayInFinland }, failedRun(http.log)));
    const address = await http.listen({ host: settings.SELOSTE_HOST, port: settings.SELOSTE_PORT });
    return {
      address,
      issuer: access.issuer,
      demo: access.demo,
      mail: mailer.on,
      audit,
      database: register,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
};

interface Parts {
  readonly settings: Settings;
  readonly instance: string;
  readonly server: Connection;
  readonly system: Database;
  readonly inForce: NoticeInForce;
  readonly audit: Audit;
  readonly access: RunningAccess;
  readonly desk: NoticeDesk;
  readonly mailer: Mailer;
  readonly keys: Keys;
  readonly masterKey: Uint8Array;
  /** SELOSTE_HOME, absolute. */
  readonly home: string;
  readonly stillMay: StillMay;
}

const httpOf = ({
  settings,
  instance,
  server,
  system,
  inForce,
  audit,
  access,
  desk,
  mailer,
  keys,
  masterKey,
  home,
  stillMay,
}: Parts): Promise<HttpServer> =>
  buildHttp({
    version: VERSION,
    log: { level: settings.SELOSTE_LOG_LEVEL },
    guard: access.guard,
    api: [
      (http) => addMeRoutes(http, inForce.current, (controllers) => countUnreviewed(system, controllers)),
      ...staffDeskRoutes({
        system,
        audit,
        notice: inForce.current,
        noticeWithTexts: inForce.current,
        today: todayInFinland,
        mailer,
        publicUrl: publicUrlOf(settings),
      }),
      access.sessionRoutes,
      (http) => registerRoutes(http, registerParts({ settings, system, inForce, audit, access, keys, home })),
      (http) =>
        casesRoutes(http, {
          ...registerParts({ settings, system, inForce, audit, access, keys, home }),
          system,
          colleagues: openColleagues(system),
        }),
      (http) =>
        rightsRoutes(http, {
          ...registerParts({ settings, system, inForce, audit, access, keys, home }),
          colleagues: openColleagues(system),
          today: todayInFinland,
        }),
      auditRoutes(audit),
      auditDeskRoutes({
        audit,
        system,
        gate: access.gate,
        notice: inForce.current,
        logConnection: { ...server, options: `-c role=${roleNames(instance).system}` },
        drift: async (language) =>
          (await system.withConnection((client) => findDrift(client, instance))).map((difference) =>
            tellDifference(difference, language),
          ),
      }),
      desk.routes,
      importRoutes({
        server,
        instance,
        masterKey,
        people: settings.SELOSTE_PEOPLE,
        audit,
        notice: inForce.current,
        stillMay,
      }),
      vocabularyRoutes(inForce.current, recordAddresses),
    ],
    afterGuard: [
      repeatSafely({
        system,
        key: keys.derive('idempotent answers'),
        recordReplay: recordReplays(audit),
        wasCarriedOut: async (accessId) => {
          const { items } = await audit.looksOfAccess(accessId);
          return items.some(({ outcome, operation }) => outcome === 'allowed' && WRITES.has(operation));
        },
      }),
    ],
    rateLimit: { calls: settings.SELOSTE_RATE_LIMIT, seconds: 60 },
    pages: [access.signInPages, publishedNoticePages(inForce), consolePages()],
    problemPage: problemOnConsole(),
    readiness: {
      database: () => system.query({}, { text: 'select' }),
      notice: async () => inForce.current(),
      drift: remembered(10, () => system.withConnection((client) => refuseDrift(client, instance))),
    },
    gauges: {
      seloste_purpose_connections: {
        help: 'Database connections that the pools of all purposes may hold now',
        read: () => access.gate.load().connections,
      },
      seloste_notice_edition: {
        help: 'Edition of the notice in force',
        read: () => inForce.current().edition,
      },
    },
  });

const registerParts = ({
  settings,
  system,
  inForce,
  audit,
  access,
  keys,
  home,
}: Pick<Parts, 'settings' | 'system' | 'inForce' | 'audit' | 'access' | 'keys' | 'home'>): RegisterParts => ({
  gate: access.gate,
  notice: inForce.current,
  audit,
  keys,
  subjectKeys: openSubjectKeys(system, keys),
  fieldOrigins: openFieldOrigins(system),
  cursors: cursorsFrom(keys.derive('page cursors')),
  sounds: openSoundStore(home),
  playKey: keys.derive('plays of recordings'),
  people: settings.SELOSTE_PEOPLE,
});

/** Operations whose entry in the log is committed with the data: where it is, the call was carried out. */
const WRITES = new Set(['add', 'change', 'remove', 'import', 'erase']);

const failedRun = (log: FastifyBaseLogger) => (error: unknown) =>
  log.error({ err: error }, 'what the calendar asks for failed; it is tried again within the hour');
