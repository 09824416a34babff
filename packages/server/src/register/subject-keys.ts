import type { Database } from '../platform/database/pool.ts';
import type { Keys } from '../platform/keys/keys.ts';
import { registerErrors } from './register.errors.ts';

/**
 * The data keys of the subjects. No key is kept in memory beyond the call that needed it, so that an erased one is gone
 * at once, in every process.
 */
export interface SubjectKeys {
  /** The subject's key, opened; undefined when none was ever made. @throws subject-key-erased */
  readonly find: (subject: string) => Promise<Buffer | undefined>;
  /**
   * The keys of these subjects, made where there is none; for some thousands at a time. A key made for a row that is then refused
   * stays, and opens nothing. @throws subject-key-erased
   */
  readonly ensure: (subjects: readonly string[]) => Promise<ReadonlyMap<string, Buffer>>;
  /** Destroys the keys of these subjects for good: nothing sealed under them opens again. Gives how many there were. */
  readonly erase: (subjects: readonly string[]) => Promise<number>;
}

interface KeyRow {
  readonly subject: string;
  readonly wrapped: Buffer | null;
}

/** @param system the database under the system role. */
export const openSubjectKeys = (system: Database, keys: Keys): SubjectKeys => {
  const open = ({ subject, wrapped }: KeyRow): Buffer => {
    if (wrapped === null) throw registerErrors['subject-key-erased']({ subject });
    return keys.openSubjectKey(subject, wrapped);
  };
  const read = async (subjects: readonly string[]): Promise<Map<string, Buffer>> => {
    const rows = await system.query<KeyRow & Record<string, unknown>>(
      {},
      { ...READ, values: [subjects] },
      'read only',
    );
    return new Map(rows.map((row) => [row.subject, open(row)]));
  };
  return {
    find: async (subject) => {
      const [row] = await system.query<KeyRow & Record<string, unknown>>(
        {},
        { ...FIND, values: [subject] },
        'read only',
      );
      return row && open(row);
    },
    ensure: async (subjects) => {
      const found = await read(subjects);
      const made = [...new Set(subjects)]
        .filter((subject) => !found.has(subject))
        .map((subject) => ({ subject, ...keys.newSubjectKey(subject) }));
      if (made.length === 0) return found;
      const rows = await system.query<{ subject: string }>(
        {},
        { ...ADD, values: [made.map(({ subject }) => subject), made.map(({ wrapped }) => wrapped)] },
      );
      const ours = new Set(rows.map(({ subject }) => subject));
      for (const { subject, key } of made) if (ours.has(subject)) found.set(subject, key);
      const others = made.map(({ subject }) => subject).filter((subject) => !ours.has(subject));
      // Another call made it first: that one counts.
      if (others.length > 0) for (const [subject, key] of await read(others)) found.set(subject, key);
      return found;
    },
    erase: async (subjects) => {
      const rows = await system.query<{ erased: string }>({}, { ...ERASE, values: [subjects] });
      return Number(rows[0]?.erased ?? 0);
    },
  };
};

const READ = {
  name: 'subject-keys-read',
  text: 'select subject, wrapped from keys.subject_key where subject = any ($1::uuid[])',
};
/** Of one subject: for an array of unknown length PostgreSQL plans anew at each call. */
const FIND = {
  name: 'subject-keys-find',
  text: 'select subject, wrapped from keys.subject_key where subject = $1',
  plan: 'generic',
} as const;
const ADD = {
  name: 'subject-keys-add',
  text: `insert into keys.subject_key (subject, wrapped)
    select s, w from unnest($1::uuid[], $2::bytea[]) as given (s, w)
    on conflict (subject) do nothing returning subject`,
};
const ERASE = { name: 'subject-keys-erase', text: 'select keys.erase($1::uuid[]) as erased' };
