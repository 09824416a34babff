import { collectionErrors } from '../collection.errors.ts';
import type { FileSource } from './file-source.ts';
import { type FileFormat, type FileRow, readRows } from './read-rows.ts';
import type { Encoding } from './scan-file.ts';

const DELIMITERS = [';', '\t', ',', '|'] as const;
export const DELIMITER_NAMES: Readonly<Record<string, string>> = {
  semicolon: ';',
  tab: '\t',
  comma: ',',
  bar: '|',
};

/** No register has as many fields; a line of separators alone would be answered with millions of columns. */
const MOST_COLUMNS = 500;

/**
 * Reads the first row. Without a told delimiter it is the one that cuts the headers into the most columns; a semicolon is the
 * usual one where the comma is the decimal mark, so it wins a tie.
 *
 * @throws import-file-empty, import-columns-too-many, import-headers-repeated and what {@link readRows} throws
 */
export const readHeader = async (
  file: FileSource,
  encoding: Encoding,
  told?: string,
): Promise<{ format: FileFormat; headers: readonly string[] }> => {
  const candidates = told === undefined ? DELIMITERS : [told];
  let best: { format: FileFormat; headers: readonly string[] } | undefined;
  for (const delimiter of candidates) {
    const format = { encoding, delimiter };
    const row = await firstRow(file, format, told === undefined);
    if (row !== undefined && (best === undefined || row.fields.length > best.headers.length)) {
      best = { format, headers: row.fields };
    }
  }
  if (best === undefined) throw collectionErrors['import-file-empty']({ lines: 0 });
  if (best.headers.length > MOST_COLUMNS)
    throw collectionErrors['import-columns-too-many']({ columns: best.headers.length, most: MOST_COLUMNS });
  refuseRepeated(best.headers);
  return best;
};

/** With a guessed delimiter the quotes of the headers may not fit: then it is another one. */
const firstRow = async (
  file: FileSource,
  format: FileFormat,
  guessing: boolean,
): Promise<FileRow | undefined> => {
  let first: FileRow | undefined;
  const reading = readRows(
    file,
    format,
    async ([row]) => {
      first = row;
      return false;
    },
    1,
  );
  await reading.catch((error: unknown) => {
    if (first === undefined && !guessing) throw error;
  });
  return first;
};

const refuseRepeated = (headers: readonly string[]): void => {
  const seen = new Map<string, number>();
  for (const [index, header] of headers.entries()) {
    const name = header.normalize('NFC').trim().toLowerCase();
    if (name === '') continue;
    const first = seen.get(name);
    if (first !== undefined)
      throw collectionErrors['import-headers-repeated']({ first: first + 1, second: index + 1 });
    seen.set(name, index);
  }
};
