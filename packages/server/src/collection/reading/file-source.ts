import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { collectionErrors } from '../collection.errors.ts';

/** The bytes of a file to import, wherever they lie. They are read several times: to find its form, to bring it in, to tell what was refused. */
export interface FileSource {
  /** @throws import-file-unreadable */
  readonly size: () => Promise<number>;
  /** From the beginning, in pieces of about so many bytes. */
  readonly read: (pieces: number) => Readable;
}

/** Longest row in bytes. A quote that is never closed would otherwise take the rest of the file into memory. */
export const LONGEST_ROW = 4_000_000;

/** A file that the operator's own machine holds as it is. */
export const plainFile = (path: string): FileSource => ({
  size: () => sizeOf(path),
  read: (pieces) => createReadStream(path, { highWaterMark: pieces }),
});

/** Size of a plain file. @throws import-file-unreadable */
export const sizeOf = async (path: string): Promise<number> => {
  const found = await stat(path).catch((cause: unknown) => {
    throw collectionErrors['import-file-unreadable']().from(cause);
  });
  if (!found.isFile()) throw collectionErrors['import-file-unreadable']();
  return found.size;
};
