import { type Cipheriv, createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open, rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { collectionErrors } from '../collection.errors.ts';
import { type FileSource, sizeOf } from '../reading/file-source.ts';

/** A file that is sent in parts and lies encrypted on the disk until its import is over. */
export interface SealedUpload extends FileSource {
  /** Bytes that have come. */
  readonly received: () => number;
  /** Number of the part that comes next. */
  readonly next: () => number;
  /** Takes a part; one that came already is taken as a repetition of a lost answer. @throws import-part-unexpected, import-too-large */
  readonly append: (number: number, part: Buffer) => Promise<void>;
  /** No more parts come. */
  readonly finish: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

/**
 * Opens an upload at a path that is not there yet. Its key never leaves the memory of this process: what a crash leaves behind
 * is noise. Counter mode, since the file is read from its beginning several times; nobody but this process ever reads it.
 *
 * @param mostBytes of the whole file
 */
export const openSealedUpload = async (path: string, mostBytes: number): Promise<SealedUpload> => {
  const key = randomBytes(32);
  const iv = randomBytes(16);
  const cipher: Cipheriv = createCipheriv('aes-256-ctr', key, iv);
  const file: FileHandle = await open(path, 'wx', 0o600);
  let next = 0;
  let received = 0;
  let closed = false;
  let damaged = false;
  let writing: Promise<void> = Promise.resolve();
  const take = async (number: number, part: Buffer): Promise<void> => {
    if (number < next) return;
    if (number > next || closed) throw collectionErrors['import-part-unexpected']({ part: number, next });
    if (received + part.byteLength > mostBytes)
      throw collectionErrors['import-too-large']({ most: mostBytes });
    if (damaged) throw collectionErrors['import-file-unreadable']();
    damaged = true; // a part half written, on a full disk, would shift what comes after it
    await file.writeFile(cipher.update(part));
    damaged = false;
    next += 1;
    received += part.byteLength;
  };
  const finish = async (): Promise<void> => {
    if (closed) return;
    closed = true;
    await file.close();
  };
  return {
    received: () => received,
    next: () => next,
    append: (number, part) => {
      const taken = writing.then(() => take(number, part));
      writing = taken.catch(() => undefined);
      return taken;
    },
    finish: () => writing.then(finish),
    remove: async () => {
      await writing.then(finish);
      await rm(path, { force: true });
    },
    size: () => sizeOf(path),
    read: (pieces): Readable =>
      createReadStream(path, { highWaterMark: pieces }).pipe(createDecipheriv('aes-256-ctr', key, iv)),
  };
};
