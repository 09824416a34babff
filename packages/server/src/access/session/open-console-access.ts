import type { FastifyBaseLogger } from 'fastify';
import type { HttpServer } from '../../http/http.api.ts';
import type { Database } from '../../platform/database/pool.ts';
import type { Keys } from '../../platform/keys/keys.ts';
import type { SignIn } from '../sign-in.ts';
import type { StaffList } from '../staff-list.ts';
import { openClaims } from './claims.ts';
import { csrfTokens } from './csrf-token.ts';
import { pendingSignIns } from './pending-sign-in.ts';
import { addSessionRoutes } from './session.routes.ts';
import { sessionSecrets } from './session-cookie.ts';
import { openSessionEvents, type SessionEvents } from './session-events.ts';
import { sessionStore } from './session-store.ts';
import { type SessionSettings, sessionTimes } from './session-times.ts';
import { openSessions, type Sessions } from './sessions.ts';
import { addSignInRoutes } from './sign-in.routes.ts';
import type { RecordSignIn } from './sign-in-record.ts';

export interface ConsoleAccessOptions {
  readonly settings: SessionSettings;
  /** A pool of the system role. */
  readonly system: Database;
  readonly keys: Pick<Keys, 'derive'>;
  readonly signIn: SignIn;
  readonly staff: StaffList;
  readonly notice: () => { readonly edition: number };
  readonly onNoticeChange: (hear: (notice: { readonly edition: number }) => void) => () => void;
  readonly recordSignIn: RecordSignIn;
  readonly now: () => number;
  /** Today in Finland, `YYYY-MM-DD`. */
  readonly today: () => string;
}

/** The console's way in: sessions, their routes, and what open consoles are told. */
export interface ConsoleAccess {
  readonly sessions: Sessions;
  readonly events: SessionEvents;
  readonly signInPages: (http: HttpServer) => Promise<void>;
  readonly sessionRoutes: (http: HttpServer) => void;
  readonly stop: () => Promise<void>;
}

const BEAT_EVERY = 20_000; // milliseconds: proxies drop a connection that is silent for a minute
const HOUR = 3_600_000;

/** Puts sessions, sign-in and events together. Sessions that are over are looked for while it runs, and deleted every hour. */
export const openConsoleAccess = (options: ConsoleAccessOptions): ConsoleAccess => {
  const { system, keys, signIn, staff, notice, onNoticeChange, recordSignIn: record, now, today } = options;
  const edition = () => notice().edition;
  const store = sessionStore(system);
  const times = sessionTimes(options.settings);
  const { provider, publicUrl, issuer } = signIn;
  const claims = openClaims({
    store,
    provider,
    key: keys.derive('refresh tokens'),
    every: times.claims,
    ended: ({ actor }, accessId) =>
      record({
        accessId,
        operation: 'sign-out',
        outcome: 'allowed',
        actor,
        edition: edition(),
        startedAt: now(),
      }),
    now,
  });
  const sessions = openSessions({
    store,
    claims,
    secrets: sessionSecrets(keys.derive('session secrets')),
    csrf: csrfTokens(keys.derive('session csrf')),
    times,
    publicOrigin: publicUrl,
    replayed: ({ actor }, accessId) =>
      record({
        accessId,
        operation: 'sign-in',
        outcome: 'refused',
        code: 'session-ended',
        actor,
        edition: edition(),
        startedAt: now(),
      }),
    now,
  });
  const events = openSessionEvents({ sessions, today });
  let log: FastifyBaseLogger | undefined;
  const failed = (error: unknown) =>
    log?.error({ err: error }, 'a look after the sessions failed; it is repeated');
  const stops = [
    staff.onChange(events.announced),
    onNoticeChange((changed) => events.noticeChanged(changed.edition)),
  ];
  const beating = setInterval(() => void events.beat().catch(failed), BEAT_EVERY).unref();
  const purge = () => void sessions.purge().catch(failed);
  const purging = setInterval(purge, HOUR).unref();

  const pending = pendingSignIns(keys.derive('pending sign-in'), now);
  return {
    sessions,
    events,
    signInPages: (http) =>
      addSignInRoutes(http, { sessions, pending, provider, staff, publicUrl, issuer, record, edition }),
    sessionRoutes: (http) => {
      log = http.log;
      purge();
      http.addHook('preClose', async () => events.close()); // open streams would keep it from closing
      addSessionRoutes(http, { sessions, events, provider, record, edition, now });
    },
    stop: async () => {
      clearInterval(beating);
      clearInterval(purging);
      for (const stop of stops) stop();
      events.close();
    },
  };
};
