import { CsvError, type Info, type Parser, parse } from 'csv-parse';
import { collectionErrors } from '../collection.errors.ts';
import { type FileSource, LONGEST_ROW } from './file-source.ts';
import type { Encoding } from './scan-file.ts';

/** One row of a file with the line on which it begins; the headers are line 1. */
export interface FileRow {
  readonly line: number;
  readonly fields: readonly string[];
}

/** How a file is read. */
export interface FileFormat {
  readonly encoding: Encoding;
  readonly delimiter: string;
}

/**
 * Reads the rows of a file in batches, one after the other; `take` is awaited, so that a slow taker slows the reading.
 * Empty lines are skipped. It ends early when `take` answers false.
 *
 * @throws import-csv-malformed, import-row-too-long
 */
export const readRows = async (
  file: FileSource,
  { encoding, delimiter }: FileFormat,
  take: (rows: readonly FileRow[], bytesRead: number) => Promise<boolean | undefined>,
  batch = 4_000,
): Promise<void> => {
  let rows: FileRow[] = [];
  let nextLine = 1;
  let emptySeen = 0;
  const parser = parse({
    delimiter,
    bom: true,
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
    // The parser's own count of lines takes a CRLF inside quotes for two: we count by what the fields hold.
    on_record: (fields: string[], { empty_lines: empty }: Info) => {
      const line = nextLine + empty - emptySeen;
      emptySeen = empty;
      nextLine = line + 1 + fields.reduce((inside, field) => inside + lineEndsIn(field), 0);
      rows.push({ line, fields });
      return null;
    },
  });
  const failed = new Promise<never>((_, reject) => parser.once('error', reject));
  failed.catch(() => undefined); // awaited together with each piece
  const decoder = encoding === 'utf-8' ? undefined : new TextDecoder(encoding);
  const stream = file.read(1 << 19);
  let bytes = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      await Promise.race([feed(parser, decoder ? decoder.decode(chunk, { stream: true }) : chunk), failed]);
      while (rows.length >= batch) {
        const full = rows.slice(0, batch);
        rows = rows.slice(batch);
        if ((await take(full, bytes)) === false) return;
      }
    }
    await Promise.race([
      new Promise<void>((done) => parser.end(decoder?.decode() ?? '', () => done())),
      failed,
    ]);
    if (rows.length > 0) await take(rows, bytes);
  } catch (thrown) {
    // What stands before the damage is given out first: it may be all that was asked for.
    if (rows.length > 0 && (await take(rows, bytes)) === false) return;
    throw thrown instanceof CsvError ? csvError(thrown, nextLine) : thrown;
  } finally {
    stream.destroy();
    parser.destroy();
  }
};

const feed = (parser: Parser, piece: string | Buffer): Promise<void> =>
  new Promise((done, reject) => {
    parser.write(piece, (error) => (error ? reject(error) : done()));
  });

const lineEndsIn = (field: string): number => {
  let count = 0;
  for (let at = field.indexOf('\n'); at >= 0; at = field.indexOf('\n', at + 1)) count += 1;
  return count;
};

const csvError = ({ code }: CsvError, line: number) =>
  code.endsWith('MAX_RECORD_SIZE')
    ? collectionErrors['import-row-too-long']({ line, characters: LONGEST_ROW })
    : collectionErrors['import-csv-malformed']({ line });
