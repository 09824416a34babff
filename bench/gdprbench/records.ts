/** One personal record of GDPRbench, by the benchmark's own attribute names. */
export interface PersonalRecord {
  readonly PUR: string;
  readonly TTL: number;
  readonly USR: string;
  readonly OBJ: string;
  readonly DEC: string;
  readonly ACL: string;
  readonly SHR: string;
  readonly SRC: string;
  readonly CAT: string;
  readonly Data: string;
}

/** The eight attributes that a metadata update may write. */
export const METADATA = ['TTL', 'USR', 'OBJ', 'DEC', 'ACL', 'SHR', 'SRC', 'CAT'] as const;
export type MetadataAttribute = (typeof METADATA)[number];

export const PURPOSES = 25;
export const USERS = 10_000;

/** Seconds; the first lets one record in ten expire half a minute after it was made. */
export const TIMES_TO_LIVE = [30, 10_000, 12_000, 14_000, 16_000, 18_000, 20_000, 22_000, 24_000, 1_000_000];

/** The attributes of record number n: all of them functions of n, as the benchmark's generator makes them. */
export const recordOf = (n: number): PersonalRecord => ({
  PUR: `purpose${n % PURPOSES}`,
  TTL: timeToLive(n),
  USR: `user${n % USERS}`,
  OBJ: `obj${n % 100}`,
  DEC: `dec${n % 2}`,
  ACL: `acl${n % 10}`,
  SHR: `shr${n % 10}`,
  SRC: `src${n % 10}`,
  CAT: `cat${n % 10}`,
  Data: dataOf(n),
});

export const timeToLive = (n: number): number => TIMES_TO_LIVE[n % TIMES_TO_LIVE.length] ?? 0;

/** Whether the record is one of those that expire at once: swept before a run begins. */
export const isShortLived = (n: number): boolean => n % TIMES_TO_LIVE.length === 0;

const DATA_LENGTH = 100;

/** The number, the hash of the text so far, the number, the hash of the text so far … cut at 100 characters. */
const dataOf = (n: number): string => {
  let text = '';
  let hash = 0;
  const append = (piece: string) => {
    for (let at = 0; at < piece.length; at += 1) hash = (Math.imul(hash, 31) + piece.charCodeAt(at)) | 0;
    text += piece;
  };
  while (text.length < DATA_LENGTH) {
    append(String(n));
    append(String(hash));
  }
  return text.slice(0, DATA_LENGTH);
};
