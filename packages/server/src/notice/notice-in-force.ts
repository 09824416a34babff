import type { Announcement, Plan } from '@seloste/notice';
import { Client } from 'pg';
import type { Connection } from '../platform/database/connection.ts';
import { quoteName, roleNames } from '../platform/database/roles.ts';
import { type CurrentNotice, readCurrentNotice } from './drift.ts';
import { noticeErrors } from './notice.errors.ts';

/** The notice in force with its plan, as every part of the running server sees it. */
export interface EffectiveNotice extends CurrentNotice {
  readonly plan: Plan;
  /** What people are told of significant changes: of this edition, and of one that waits for its day. */
  readonly announcements: readonly Announcement[];
}

/** Keeps the notice in force at hand and follows its changes while the server runs. */
export interface NoticeInForce {
  /** The edition in force now. Two calls of one request may give two editions: take it once. */
  readonly current: () => EffectiveNotice;
  /** Calls `listener` after every new edition. Returns what stops it. */
  readonly onChange: (listener: (notice: EffectiveNotice) => void) => () => void;
  /** Reads it again at once; for when the database refused what the edition at hand allows. */
  readonly refresh: () => Promise<EffectiveNotice>;
  readonly close: () => Promise<void>;
}

const RETRY_AFTER = 1_000; // milliseconds

/**
 * Reads the notice in force and listens for `notice apply`, which announces each edition as it commits. The database refuses
 * from that moment on by itself; what is kept here decides only which columns are asked for and what is shown. A lost connection is made
 * again, and the notice read anew, since an announcement may have been missed.
 *
 * @throws notice-not-applied when there is none.
 */
export async function followNotice(connection: Connection, instance: string): Promise<NoticeInForce> {
  const listeners = new Set<(notice: EffectiveNotice) => void>();
  let closed = false;
  let client: Client;
  let retry: NodeJS.Timeout | undefined;

  const connect = async (): Promise<EffectiveNotice> => {
    const opened = new Client({ ...connection, application_name: 'seloste notice' });
    opened.on('error', () => undefined); // told by `end`, which follows
    opened.on('notification', () => void refresh().catch(() => undefined)); // a lost connection reads again when it is back
    try {
      await opened.connect();
      await opened.query(`set role ${quoteName(roleNames(instance).system)}`);
      await opened.query('listen seloste_notice');
      const notice = await read(opened, instance);
      client = opened;
      opened.on('end', reconnect);
      return notice;
    } catch (error) {
      await opened.end().catch(() => undefined); // the first error is the one to tell
      throw error;
    }
  };

  const reconnect = (): void => {
    if (closed) return;
    retry = setTimeout(() => {
      connect().then(take, reconnect);
    }, RETRY_AFTER);
  };

  const take = (fresh: EffectiveNotice): EffectiveNotice => {
    const changed = fresh.edition !== inForce.edition;
    inForce = fresh;
    if (changed) for (const listener of listeners) listener(fresh);
    return fresh;
  };

  let reading: Promise<unknown> = Promise.resolve();
  /** One reading after the other: an announcement comes on the same connection as whoever asks. */
  const refresh = () => {
    const fresh = reading.then(async () => take(await read(client, instance)));
    reading = fresh.catch(() => undefined);
    return fresh;
  };
  let inForce = await connect();

  return {
    current: () => inForce,
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh,
    close: async () => {
      closed = true;
      clearTimeout(retry);
      client.removeListener('end', reconnect);
      await client.end();
    },
  };
}

async function read(client: Client, instance: string): Promise<EffectiveNotice> {
  const notice = await readCurrentNotice(client);
  if (notice === undefined) throw noticeErrors['notice-not-applied']({ instance });
  const { rows } = await client.query<{ plan: Plan }>('select plan from notice.version where version = $1', [
    notice.edition,
  ]);
  const plan = rows[0]?.plan;
  if (plan === undefined) throw noticeErrors['notice-not-applied']({ instance });
  return { ...notice, plan, announcements: await readAnnouncements(client, notice.edition) };
}

async function readAnnouncements(client: Client, edition: number): Promise<Announcement[]> {
  const { rows } = await client.query<Announcement>(
    `select valid_from::text as on, true as upcoming, announcement as texts
     from notice.publication where state = 'scheduled' and announcement is not null
     union all
     select coalesce(valid_from, applied_at::date)::text, false, announcement
     from notice.version where version = $1 and announcement is not null`,
    [edition],
  );
  return rows;
}
