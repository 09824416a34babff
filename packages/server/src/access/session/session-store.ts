import type { Database } from '../../platform/database/pool.ts';
import type { SessionEnd } from './session-times.ts';

/** A session as it is kept, with who it is of. */
export interface KeptSession extends Record<string, unknown> {
  readonly id: string;
  readonly actor: string;
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  readonly claimed_roles: readonly string[];
  readonly signed_in_at: Date;
  readonly rotated_at: Date;
  readonly last_used_at: Date;
  readonly ends_at: Date;
  readonly next_offered_at: Date | null;
  readonly old_until: Date | null;
  readonly ended_why: SessionEnd | null;
  /** When the provider claimed the roles. */
  readonly claims_at: Date;
  /** Whether the provider can be asked for them anew. */
  readonly refreshable: boolean;
  /** Which of its secrets was shown; null when it was asked for by its id. */
  readonly shown: 'present' | 'next' | 'old' | null;
}

export interface NewSession {
  readonly actor: string;
  readonly claimedRoles: readonly string[];
  readonly providerSession: string | null;
  /** Sealed. */
  readonly refreshToken: Buffer | null;
  readonly hash: Buffer;
  readonly at: Date;
  readonly endsAt: Date;
}

const KEPT = `
  select s.id, s.actor, a.issuer, a.subject, a.name, s.claimed_roles, s.signed_in_at, s.rotated_at, s.last_used_at, s.ends_at,
    s.next_offered_at, s.old_until, s.ended_why, s.claims_at, s.refresh_token is not null as refreshable`;
const FROM = 'from access.session s join access.actor a on a.id = s.actor';

const BY_SECRET = `${KEPT},
    case when s.secret_hash = $1 then 'present' when s.next_hash = $1 then 'next' else 'old' end as shown
  ${FROM} where s.secret_hash = $1 or s.next_hash = $1 or s.old_hash = $1`;
const BY_ID = `${KEPT}, null as shown ${FROM} where s.id = $1`;

const ADD = `
  insert into access.session
    (actor, claimed_roles, provider_session, secret_hash, signed_in_at, rotated_at, last_used_at, claims_at, ends_at, refresh_token)
  values ($1, $2, $3, $4, $5, $5, $5, $5, $6, $7) returning id`;

/** The statements on sessions. Times come from the caller: one clock decides. */
export const sessionStore = (system: Database) => ({
  add: async (session: NewSession): Promise<string> => {
    const { actor, claimedRoles, providerSession, refreshToken, hash, at, endsAt } = session;
    const values = [actor, claimedRoles, providerSession, hash, at, endsAt, refreshToken];
    const [added] = await system.query<{ id: string }>({}, { text: ADD, values });
    if (!added) throw new TypeError('the database gave no session');
    return added.id;
  },

  bySecret: async (hash: Buffer): Promise<KeptSession | undefined> => {
    const statement = { name: 'session-by-secret', text: BY_SECRET, values: [hash] };
    return (await system.query<KeptSession>({}, statement, 'read only'))[0];
  },

  byId: async (id: string): Promise<KeptSession | undefined> =>
    (await system.query<KeptSession>({}, { text: BY_ID, values: [id] }, 'read only'))[0],

  /** Of these sessions, those that are open no longer at `at`, with why. */
  over: (ids: readonly string[], at: Date, idleSince: Date): Promise<{ id: string; why: SessionEnd }[]> =>
    system.query(
      {},
      {
        text: `select wanted.id, coalesce(s.ended_why, case when s.ends_at <= $2 then 'absolute' else 'idle' end) as why
               from unnest($1::uuid[]) as wanted (id) left join access.session s on s.id = wanted.id
               where s.id is null or s.ended_at is not null or s.ends_at <= $2 or s.last_used_at <= $3`,
        values: [ids, at, idleSince],
      },
      'read only',
    ),

  /** Notes a use; a call that comes a moment later has nothing to write. */
  touch: (id: string, at: Date, notedBefore: Date): Promise<unknown> =>
    system.query(
      {},
      {
        text: 'update access.session set last_used_at = $2 where id = $1 and ended_at is null and last_used_at <= $3',
        values: [id, at, notedBefore],
      },
    ),

  /** Keeps a new secret as offered; false when a call at the same time was quicker, or an offer is still fresh. */
  offer: async (id: string, hash: Buffer, at: Date, staleBefore: Date): Promise<boolean> => {
    const done = await system.query(
      {},
      {
        text: `update access.session set next_hash = $2, next_offered_at = $3
               where id = $1 and ended_at is null and (next_offered_at is null or next_offered_at <= $4) returning 1`,
        values: [id, hash, at, staleBefore],
      },
    );
    return done.length > 0;
  },

  /** The offered secret was shown: it is the session's from now on, and the one before it good until `oldUntil`. */
  take: (hash: Buffer, at: Date, oldUntil: Date): Promise<unknown> =>
    system.query(
      {},
      {
        text: `update access.session set old_hash = secret_hash, old_until = $3, secret_hash = next_hash, next_hash = null,
                 next_offered_at = null, rotated_at = $2
               where next_hash = $1 and ended_at is null`,
        values: [hash, at, oldUntil],
      },
    ),

  /**
   * Gives the sealed refresh token to one call of those that find the claims too old; undefined when another was given it after `askedBefore`, or
   * has brought newer claims.
   */
  setOutToAsk: async (
    id: string,
    at: Date,
    claimsBefore: Date,
    askedBefore: Date,
  ): Promise<Buffer | undefined> => {
    const [given] = await system.query<{ refresh_token: Buffer }>(
      {},
      {
        text: `update access.session set claims_asked_at = $2
               where id = $1 and ended_at is null and refresh_token is not null and claims_at <= $3
                 and (claims_asked_at is null or claims_asked_at <= $4)
               returning refresh_token`,
        values: [id, at, claimsBefore, askedBefore],
      },
    );
    return given?.refresh_token;
  },

  /** Keeps what the provider claims now, and the refresh token for the next time; false when the session ended meanwhile. */
  keepClaims: async (
    id: string,
    roles: readonly string[],
    refreshToken: Buffer | null,
    at: Date,
  ): Promise<boolean> => {
    const kept = await system.query(
      {},
      {
        text: `update access.session set claimed_roles = $2, refresh_token = $3, claims_at = $4, claims_asked_at = null
               where id = $1 and ended_at is null returning 1`,
        values: [id, roles, refreshToken, at],
      },
    );
    return kept.length > 0;
  },

  /** The provider's answers tell no roles: they hold until the session ends. */
  askNoMore: (id: string): Promise<unknown> =>
    system.query(
      {},
      {
        text: 'update access.session set refresh_token = null where id = $1 and ended_at is null',
        values: [id],
      },
    ),

  /** Of these sessions, those whose claims are from `claimsBefore` or older and can be asked for. */
  withOldClaims: async (ids: readonly string[], claimsBefore: Date): Promise<KeptSession[]> =>
    system.query<KeptSession>(
      {},
      {
        text: `${KEPT}, null as shown ${FROM}
               where s.id = any ($1) and s.ended_at is null and s.refresh_token is not null and s.claims_at <= $2`,
        values: [ids, claimsBefore],
      },
      'read only',
    ),

  end: (id: string, at: Date, why: SessionEnd): Promise<{ actor: string }[]> =>
    system.query(
      {},
      {
        text: 'update access.session set ended_at = $2, ended_why = $3, refresh_token = null where id = $1 and ended_at is null returning actor',
        values: [id, at, why],
      },
    ),

  endOfActor: (actor: string, at: Date, why: SessionEnd): Promise<{ actor: string }[]> =>
    system.query(
      {},
      {
        text: 'update access.session set ended_at = $2, ended_why = $3, refresh_token = null where actor = $1 and ended_at is null returning actor',
        values: [actor, at, why],
      },
    ),

  /** Ends what the provider names: one session of its own by `sid`, or all of a person. */
  endOfProvider: (
    { issuer, subject, sid }: { issuer: string; subject: string | null; sid: string | null },
    at: Date,
  ): Promise<{ actor: string }[]> =>
    system.query(
      {},
      {
        text: `update access.session s set ended_at = $4, ended_why = 'provider', refresh_token = null from access.actor a
               where a.id = s.actor and s.ended_at is null and a.issuer = $1
                 and ($2::text is null or a.subject = $2) and ($3::text is null or s.provider_session = $3)
                 and ($2::text is not null or $3::text is not null)
               returning s.actor`,
        values: [issuer, subject, sid, at],
      },
    ),

  /** Notes that a state came back; false when it had come before. */
  spend: async (stateHash: Buffer, at: Date): Promise<boolean> => {
    const done = await system.query(
      {},
      {
        text: `insert into access.spent_sign_in (state_hash, spent_at) values ($1, $2)
               on conflict (state_hash) do nothing returning 1`,
        values: [stateHash, at],
      },
    );
    return done.length > 0;
  },

  /**
   * Deletes what was over at `before`: the log keeps who signed in and out. What the provider claimed of somebody stays as long as a notice
   * of theirs waits for its day: whether they may still publish it goes by what was claimed last.
   */
  purge: (before: Date, idleBefore: Date): Promise<unknown> =>
    system.transaction({}, async (tx) => {
      await tx.query({
        text: `delete from access.session s where (s.ended_at <= $1 or s.ends_at <= $1 or s.last_used_at <= $2)
          and not exists (
            select from notice.publication p where p.state = 'scheduled' and p.asked_by = s.actor and p.asked_at < s.claims_at
          )`,
        values: [before, idleBefore],
      });
      await tx.query({ text: 'delete from access.spent_sign_in where spent_at <= $1', values: [before] });
    }),
});

export type SessionStore = ReturnType<typeof sessionStore>;
