import { randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { platformErrors } from '../errors/platform.errors.ts';
import { readOrCreateSecretFile } from '../files/secret-file.ts';
import { KEY_BYTES } from './envelope.ts';

const OTHERS = 0o077;

/**
 * The master key: from SELOSTE_MASTER_KEY, else from `keys/master.key` in SELOSTE_HOME, which is made at the first
 * start. A file that others may read, or that holds no key, is refused.
 */
export const loadMasterKey = async (home: string, fromSettings?: string): Promise<Buffer> => {
  if (fromSettings !== undefined) return Buffer.from(fromSettings, 'base64');
  const file = join(home, 'keys', 'master.key');
  const text = await readOrCreateSecretFile(file, () => `${randomBytes(KEY_BYTES).toString('base64')}\n`);
  const key = Buffer.from(text.trim(), 'base64');
  const openToOthers = ((await stat(file)).mode & OTHERS) !== 0;
  if (openToOthers || key.byteLength !== KEY_BYTES) throw platformErrors['master-key-unreadable']({ file });
  return key;
};
