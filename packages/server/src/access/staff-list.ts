import { Client } from 'pg';
import type { Connection } from '../platform/database/connection.ts';
import type { Database } from '../platform/database/pool.ts';
import { quoteName, roleNames } from '../platform/database/roles.ts';
import type { Standing } from './decide.ts';
import type { Announced } from './session/session-events.ts';
import { standingOf } from './staff.queries.ts';

/** Somebody of the staff list, with their name. */
export interface NamedStanding extends Standing {
  readonly name: string;
}

/** The staff list as the running server asks it: who is behind a token, and what they are assigned. */
export interface StaffList {
  /** Undefined for who is not on the list, or was taken off. */
  readonly find: (issuer: string, subject: string) => Promise<NamedStanding | undefined>;
  /** Hears of changes of anybody and of sessions that end, as they commit. Returns what stops it. */
  readonly onChange: (hear: (what: Announced) => void) => () => void;
  readonly close: () => Promise<void>;
}

export interface StaffListOptions {
  /** A pool of the system role. */
  readonly system: Database;
  /** The server role's connection, for the announcements of changes. */
  readonly server: Connection;
  readonly instance: string;
}

const RETRY_AFTER = 1_000; // milliseconds

/**
 * Remembers who it was asked for and forgets an actor when the database announces a change of it. While no announcement
 * can arrive (the connection is lost, or not made yet), nothing is remembered and each call asks the database.
 */
export const followStaff = async ({ system, server, instance }: StaffListOptions): Promise<StaffList> => {
  const remembered = new Map<string, NamedStanding>();
  const hearers = new Set<(what: Announced) => void>();
  /** Grows with every announcement: what was read before one is not remembered after it. */
  let announcements = 0;
  let listening = false;
  let closed = false;
  let client: Client | undefined;
  let retry: NodeJS.Timeout | undefined;

  const forget = (actor?: string): void => {
    announcements += 1;
    for (const [key, standing] of remembered) if (!actor || standing.id === actor) remembered.delete(key);
  };

  const listen = async (): Promise<void> => {
    const opened = new Client({ ...server, application_name: 'seloste staff' });
    opened.on('error', () => undefined); // told by `end`, which follows
    opened.on('notification', ({ channel, payload = '' }) => {
      const [id = '', why = ''] = payload.split(' ');
      if (channel === 'seloste_staff') forget(id);
      for (const hear of hearers) hear(channel === 'seloste_staff' ? { actor: id } : { session: id, why });
    });
    opened.on('end', () => {
      listening = false;
      forget();
      listenAgain();
    });
    await opened.connect();
    await opened.query(`set role ${quoteName(roleNames(instance).system)}`);
    await opened.query('listen seloste_staff; listen seloste_session');
    client = opened;
    forget(); // a change may have been announced while nobody listened
    listening = true;
    for (const hear of hearers) hear('anything');
  };

  const listenAgain = (): void => {
    if (closed || retry) return;
    retry = setTimeout(() => {
      retry = undefined;
      listen().catch(listenAgain);
    }, RETRY_AFTER);
  };

  try {
    await listen();
  } catch (error) {
    closed = true;
    throw error;
  }

  return {
    find: async (issuer, subject) => {
      const key = `${issuer} ${subject}`;
      const known = remembered.get(key);
      if (known) return known;
      const before = announcements;
      const [standing] = await system.query<NamedStanding & Record<string, unknown>>(
        {},
        standingOf(issuer, subject),
        'read only',
      );
      if (standing && listening && before === announcements) remembered.set(key, standing);
      return standing;
    },
    onChange: (hear) => {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
    close: async () => {
      closed = true;
      clearTimeout(retry);
      await client?.end();
    },
  };
};
