import { isAscii, isUtf8 } from 'node:buffer';
import { SelosteError } from '../../platform/errors/seloste-error.ts';
import { collectionErrors } from '../collection.errors.ts';
import { type FileSource, LONGEST_ROW } from './file-source.ts';

/** The encodings that an import reads. ISO-8859-1 is read as Windows-1252, as browsers do: it only has more characters. */
export const ENCODINGS = ['utf-8', 'windows-1252', 'iso-8859-1', 'iso-8859-15', 'utf-16le'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What a look through the whole file told. */
export interface ScannedFile {
  readonly encoding: Encoding;
  readonly bytes: number;
}

const NEWLINE = 0x0a;
/** Bytes that Windows-1252 gives no character. */
const UNUSED_IN_1252 = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

/**
 * Looks through the file once: its size, its encoding (told, or found), and bytes that no CSV file has.
 *
 * @throws import-file-unreadable, import-file-empty, import-encoding-*, import-nul-bytes, import-row-too-long
 */
export const scanFile = async (file: FileSource, told?: Encoding): Promise<ScannedFile> => {
  const bytes = await file.size();
  if (bytes === 0) throw collectionErrors['import-file-empty']({ lines: 0 });
  let utf16 = told === 'utf-16le';
  const look = { number: 0, notUtf8: 0, beyondAscii: 0, unused: 0 };
  for await (const lines of linesOf(file, look)) {
    if (look.number === 0 && lines[0] === 0xff && lines[1] === 0xfe) utf16 = true;
    if (utf16) return { encoding: 'utf-16le', bytes };
    lookAt(lines, look);
  }
  return { encoding: decide(look, told), bytes };
};

/** Pieces of whole lines. A file without line ends, however long, is refused before it fills the memory. */
async function* linesOf(file: FileSource, before: Pick<Look, 'number'>): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  let length = 0;
  const stream = file.read(1 << 20);
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      const end = chunk.lastIndexOf(NEWLINE);
      if (end < 0) {
        rest.push(chunk);
        length += chunk.length;
        if (length > 4 * LONGEST_ROW)
          throw collectionErrors['import-row-too-long']({ line: before.number + 1, characters: LONGEST_ROW });
        continue;
      }
      yield Buffer.concat([...rest, chunk.subarray(0, end + 1)]);
      rest = [chunk.subarray(end + 1)];
      length = chunk.length - end - 1;
    }
  } catch (cause) {
    if (cause instanceof SelosteError) throw cause;
    throw collectionErrors['import-file-unreadable']().from(cause);
  }
  const last = Buffer.concat(rest);
  if (last.length > 0) yield last;
}

interface Look {
  number: number;
  /** First line that is no UTF-8; 0: none. */
  notUtf8: number;
  /** First line that is UTF-8 and more than ASCII. */
  beyondAscii: number;
  unused: number;
}

const lookAt = (lines: Buffer, look: Look): void => {
  const nul = lines.indexOf(0);
  if (nul >= 0) throw collectionErrors['import-nul-bytes']({ line: look.number + newlines(lines, nul) + 1 });
  if (isUtf8(lines) && (look.beyondAscii > 0 || isAscii(lines))) {
    look.number += newlines(lines, lines.length);
    return;
  }
  let start = 0;
  while (start < lines.length) {
    const end = lines.indexOf(NEWLINE, start);
    const line = lines.subarray(start, end < 0 ? lines.length : end + 1);
    look.number += 1;
    if (!isAscii(line)) {
      if (isUtf8(line)) look.beyondAscii ||= look.number;
      else look.notUtf8 ||= look.number;
      if (UNUSED_IN_1252.some((byte) => line.includes(byte))) look.unused ||= look.number;
    }
    start += line.length;
  }
};

const newlines = (bytes: Buffer, before: number): number => {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0 && at < before; at = bytes.indexOf(NEWLINE, at + 1))
    count += 1;
  return count;
};

const decide = (look: Look, told: Encoding | undefined): Encoding => {
  if (told !== undefined && told !== 'utf-8') return told;
  if (look.notUtf8 === 0) return 'utf-8';
  if (told === 'utf-8')
    throw collectionErrors['import-encoding-wrong']({ line: look.notUtf8, encoding: told });
  if (look.beyondAscii > 0) throw collectionErrors['import-encoding-mixed']({ line: look.notUtf8 });
  if (look.unused > 0) throw collectionErrors['import-encoding-unknown']({ line: look.unused });
  return 'windows-1252';
};
