import { collectionErrors } from '../collection.errors.ts';
import { importKinds } from '../kinds/kinds.ts';
import { guessColumns, missingFields } from '../mapping.ts';
import type { FileSource } from '../reading/file-source.ts';
import { DELIMITER_NAMES, readHeader } from '../reading/read-header.ts';
import { type FileRow, readRows } from '../reading/read-rows.ts';
import { type Encoding, scanFile } from '../reading/scan-file.ts';

/** Rows shown beside the headers, so that somebody can tell what a column holds. */
const SAMPLES = 5;

/**
 * What a file is made of: form, headers, first rows, and what its columns seem to hold as each kind of import.
 *
 * @throws import-file-empty where nothing follows the headers, and what reading the headers throws
 */
export const lookAtColumns = async (
  file: FileSource,
  form: { readonly encoding?: Encoding; readonly delimiter?: string },
) => {
  const { encoding, bytes } = await scanFile(file, form.encoding);
  const { format, headers } = await readHeader(file, encoding, delimiterOf(form.delimiter));
  let rows: readonly FileRow[] = [];
  await readRows(
    file,
    format,
    async (batch) => {
      rows = batch.slice(1);
      return false;
    },
    SAMPLES + 1,
  );
  if (rows.length === 0) throw collectionErrors['import-file-empty']({ lines: 1 });
  return {
    bytes,
    encoding,
    delimiter: nameOf(format.delimiter),
    headers: [...headers],
    samples: rows.map(({ fields }) => [...fields]),
    guesses: guessesOf(headers),
  };
};

/** The likeliest kind first: nothing missing, then the most columns known. */
const guessesOf = (headers: readonly string[]) =>
  [...importKinds.values()]
    .map((kind) => {
      const columns = guessColumns(kind, headers);
      const missing = missingFields(kind, { columns, constants: {} });
      return {
        as: kind.name,
        columns: columns.map((field) => field ?? null),
        missing: missing.map((group) => [...group]),
      };
    })
    .toSorted((a, b) => a.missing.length - b.missing.length || known(b.columns) - known(a.columns));

const known = (columns: readonly (string | null)[]): number =>
  columns.filter((field) => field !== null).length;

export const delimiterOf = (name: string | undefined): string | undefined =>
  name === undefined ? undefined : DELIMITER_NAMES[name];

const nameOf = (delimiter: string): string =>
  Object.keys(DELIMITER_NAMES).find((name) => DELIMITER_NAMES[name] === delimiter) ?? 'semicolon';
