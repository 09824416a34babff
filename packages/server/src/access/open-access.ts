import type { FastifyInstance } from 'fastify';
import type { HttpServer } from '../http/http.api.ts';
import type { Connection } from '../platform/database/connection.ts';
import { openDatabase } from '../platform/database/pool.ts';
import { roleNames } from '../platform/database/roles.ts';
import type { Keys } from '../platform/keys/keys.ts';
import type { FindCase, NoticeView, RecordRefusal } from './access.ts';
import { ensureDemoStaff } from './demo-provider/demo-staff.ts';
import { todayInFinland } from './finnish-day.ts';
import { guardRoutes } from './guard.ts';
import { openPurposeGate, type PurposeGate } from './purpose-gate.ts';
import { openConsoleAccess } from './session/open-console-access.ts';
import type { SessionEvents } from './session/session-events.ts';
import type { SessionSettings } from './session/session-times.ts';
import type { Sessions } from './session/sessions.ts';
import type { RecordSignIn } from './session/sign-in-record.ts';
import { openSignIn, type SignInSettings } from './sign-in.ts';
import { followStaff } from './staff-list.ts';

export interface AccessOptions {
  readonly settings: SignInSettings & SessionSettings & { readonly SELOSTE_DATABASE_CONNECTIONS: number };
  /** The server role's connection. */
  readonly server: Connection;
  readonly instance: string;
  readonly notice: () => NoticeView;
  /** Hears of new editions; returns what stops it. */
  readonly onNoticeChange: (hear: (notice: { readonly edition: number }) => void) => () => void;
  /** Reads the notice anew, after the database refused what it allows. */
  readonly refreshNotice: () => Promise<unknown>;
  readonly recordRefusal: RecordRefusal;
  readonly recordSignIn: RecordSignIn;
  readonly keys: Pick<Keys, 'derive'>;
  /** Milliseconds since 1970; for tests of time-outs. */
  readonly now?: () => number;
  /** Finds the case that a call names as its reason. */
  readonly findCase: FindCase;
}

/** Everything of access that a running server needs. */
export interface RunningAccess {
  readonly guard: (http: FastifyInstance) => void;
  readonly gate: PurposeGate;
  /** The browsers that are signed in. */
  readonly sessions: Pick<Sessions, 'purge'>;
  /** What open consoles are told. */
  readonly events: Pick<SessionEvents, 'beat'>;
  /** `/sign-in` and its like, beside the API. */
  readonly signInPages: (http: HttpServer) => Promise<void>;
  /** `/v1/session` and its like. */
  readonly sessionRoutes: (http: HttpServer) => void;
  /** Where tokens come from. */
  readonly issuer: string;
  /** Whether the demo people can sign in. */
  readonly demo: boolean;
  /** Call it when HTTP is closed. */
  readonly stop: () => Promise<void>;
}

/** Starts sign-in, staff list and purpose gate. With the demo sign-in the demo people are put on the staff list. */
export const openAccess = async (options: AccessOptions): Promise<RunningAccess> => {
  const {
    settings,
    server,
    instance,
    notice,
    refreshNotice,
    recordRefusal,
    findCase,
    now = Date.now,
  } = options;
  const system = openDatabase(server, { role: roleNames(instance).system, max: 4, name: 'seloste access' });
  const started: (() => Promise<void>)[] = [system.close];
  const stop = async () => {
    for (const end of started.toReversed()) await end();
  };
  try {
    const signIn = await openSignIn(settings);
    started.push(signIn.stop);
    if (signIn.demo) await ensureDemoStaff(system, notice().document, signIn.issuer);
    const staff = await followStaff({ system, server, instance });
    started.push(staff.close);
    const maxConnections = settings.SELOSTE_DATABASE_CONNECTIONS;
    const gate = openPurposeGate({ server, instance, notice, refresh: refreshNotice, maxConnections });
    started.push(gate.close);
    const { verifyToken, issuer, demo } = signIn;
    const today = () => todayInFinland(now());
    const forConsole = openConsoleAccess({ ...options, now, today, system, signIn, staff });
    started.push(forConsole.stop);
    const { sessions, events, signInPages, sessionRoutes } = forConsole;
    const guard = guardRoutes({ verifyToken, sessions, staff, notice, recordRefusal, findCase, today });
    return { guard, gate, sessions, events, signInPages, sessionRoutes, issuer, demo, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
