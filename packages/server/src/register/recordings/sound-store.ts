import { createHash } from 'node:crypto';
import { type FileHandle, open, realpath } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { LRUCache } from 'lru-cache';
import { unseal } from '../../platform/keys/envelope.ts';
import { registerErrors } from '../register.errors.ts';

/** Where a recording lies, and the key of its own that opens it, as its row says. */
export interface SoundPlace {
  readonly recording: string;
  readonly location: string;
  /** 32 bytes, base64. */
  readonly mediaKey: string;
}

/**
 * Opens sounds. A sealed sound proves itself as a whole (AES-GCM has one tag, at its end): no part of it may be given before all of it was
 * read. So a sound is opened whole, and kept for a moment, since a player asks for one part after the other.
 */
export interface SoundStore {
  /** @throws sound-missing, sound-too-large, ciphertext-refused */
  readonly open: (place: SoundPlace) => Promise<Buffer>;
}

export interface SoundLimits {
  /** Largest sealed sound, in bytes. */
  readonly largest: number;
  /** Bytes of opened sounds that are kept at once. */
  readonly kept: number;
  /** Milliseconds that an opened sound is kept, however often it is asked for. */
  readonly keptFor: number;
}

const MEBIBYTE = 1024 * 1024;

/** Over an hour of a call as telephones carry it (8 kHz, 16 bits), four hours as recorders press it; two of the largest at once. */
const LIMITS: SoundLimits = { largest: 64 * MEBIBYTE, kept: 128 * MEBIBYTE, keptFor: 60_000 };

/** Sealed sounds lie here under the register's home, and a row that names another place opens nothing. */
const FOLDER = 'recordings';

/**
 * What is kept is found by place and key together: only who has the key from the row, read anew for each call, gets what it opened.
 *
 * @param home SELOSTE_HOME, absolute
 */
export const openSoundStore = (home: string, limits: SoundLimits = LIMITS): SoundStore => {
  const folder = join(home, FOLDER);
  const kept = new LRUCache<string, Buffer>({
    maxSize: limits.kept,
    sizeCalculation: ({ length }) => length + 1,
    ttl: limits.keptFor,
    ttlAutopurge: true,
  });
  const opening = new Map<string, Promise<Buffer>>();
  /** One after another: many large ones at once would fill the memory. */
  let before: Promise<unknown> = Promise.resolve();

  const openOne = async ({ recording, location, mediaKey }: SoundPlace): Promise<Buffer> => {
    const sealed = await readInside(folder, resolve(home, location), limits.largest);
    if (sealed === 'missing') throw registerErrors['sound-missing']({ recording });
    if (sealed === 'too large') throw registerErrors['sound-too-large']({ recording, most: limits.largest });
    return unseal(Buffer.from(mediaKey, 'base64'), sealed, location);
  };

  return {
    open: (place) => {
      const key = keyOf(place);
      const known = kept.get(key);
      if (known !== undefined) return Promise.resolve(known);
      const underWay = opening.get(key);
      if (underWay !== undefined) return underWay;
      const opened = before
        .then(() => openOne(place))
        .then((sound) => {
          if (limits.keptFor > 0) kept.set(key, sound);
          return sound;
        })
        .finally(() => opening.delete(key));
      opening.set(key, opened);
      before = opened.catch(() => undefined);
      return opened;
    },
  };
};

/** The key of a sound is not kept as it is. */
const keyOf = ({ location, mediaKey }: SoundPlace): string =>
  createHash('sha256')
    .update(JSON.stringify([location, mediaKey]))
    .digest('base64');

/** The file, when it lies in the folder also after every link is followed. */
const readInside = async (
  folder: string,
  path: string,
  largest: number,
): Promise<Buffer | 'missing' | 'too large'> => {
  if (!path.startsWith(folder + sep)) return 'missing';
  let file: FileHandle | undefined;
  try {
    const [real, root] = [await realpath(path), await realpath(folder)];
    if (!real.startsWith(root + sep)) return 'missing';
    file = await open(real);
    return (await file.stat()).size > largest ? 'too large' : await file.readFile();
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return 'missing';
    throw thrown;
  } finally {
    await file?.close();
  }
};
