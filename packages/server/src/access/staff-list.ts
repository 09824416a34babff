import { Client } from 'pg';
import type { Connection } from '../platform/database/connection.ts';
import type { Database } from '../platform/database/pool.ts';
import { quoteName, roleNames } from '../platform/database/roles.ts';
import type { Standing } from './decide.ts';
import { standingOf } from './staff.queries.ts';

/** The staff list as the running server asks it: who is behind a token, and what they are assigned. */
export interface StaffList {
  /** Undefined for who is not on the list, or was taken off. */
  readonly find: (issuer: string, subject: string) => Promise<Standing | undefined>;
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
  const remembered = new Map<string, Standing>();
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
    opened.on('notification', ({ payload }) => forget(payload));
    opened.on('end', () => {
      listening = false;
      forget();
      listenAgain();
    });
    await opened.connect();
    await opened.query(`set role ${quoteName(roleNames(instance).system)}`);
    await opened.query('listen seloste_staff');
    client = opened;
    forget(); // a change may have been announced while nobody listened
    listening = true;
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
      const [standing] = await system.query<Standing & Record<string, unknown>>(
        {},
        standingOf(issuer, subject),
        'read only',
      );
      if (standing && listening && before === announcements) remembered.set(key, standing);
      return standing;
    },
    close: async () => {
      closed = true;
      clearTimeout(retry);
      await client?.end();
    },
  };
};
