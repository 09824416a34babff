import { readFile, realpath } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { unseal } from '../../platform/keys/envelope.ts';
import { registerErrors } from '../register.errors.ts';

/** Where a recording lies, and the key of its own that opens it, as its row says. */
export interface SoundPlace {
  readonly recording: string;
  readonly location: string;
  /** 32 bytes, base64. */
  readonly mediaKey: string;
}

/** Opens sounds. No opened sound is kept beyond the call that needed it. */
export interface SoundStore {
  /** @throws sound-missing, ciphertext-refused */
  readonly open: (place: SoundPlace) => Promise<Buffer>;
}

/** Sealed sounds lie here under the register's home, and a row that names another place opens nothing. */
const FOLDER = 'recordings';

/** @param home SELOSTE_HOME, absolute */
export const openSoundStore = (home: string): SoundStore => {
  const folder = join(home, FOLDER);
  return {
    open: async ({ recording, location, mediaKey }) => {
      const sealed = await readInside(folder, resolve(home, location));
      if (sealed === undefined) throw registerErrors['sound-missing']({ recording });
      return unseal(Buffer.from(mediaKey, 'base64'), sealed, location);
    },
  };
};

/** The file, when it lies in the folder also after every link is followed. */
const readInside = async (folder: string, path: string): Promise<Buffer | undefined> => {
  if (!path.startsWith(folder + sep)) return undefined;
  try {
    const [real, root] = [await realpath(path), await realpath(folder)];
    return real.startsWith(root + sep) ? await readFile(real) : undefined;
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return undefined;
    throw thrown;
  }
};
