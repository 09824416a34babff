import { type FileHandle, open } from 'node:fs/promises';
import { collectionErrors } from './collection.errors.ts';
import { withFormulaMark } from './formula-mark.ts';
import type { FileSource } from './reading/file-source.ts';
import { type FileFormat, readRows } from './reading/read-rows.ts';
import type { Refusal } from './refusal.ts';

/** The columns that stand before the original ones. An import of the mended file passes over them. */
const OWN_HEADERS = ['seloste_line', 'seloste_code', 'seloste_reason'];

/** Makes the file for refused rows before the import starts, readable by its owner alone. @throws rejects-file-exists */
export const createRejectsFile = (path: string): Promise<FileHandle> =>
  open(path, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EEXIST'
      ? collectionErrors['rejects-file-exists']()
      : collectionErrors['import-file-unreadable']().from(error);
  });

/**
 * Writes the refused rows as they stood in the file, each with its line, code and reason, as UTF-8; no cell runs in a spreadsheet.
 *
 * @param reasonOf says the reason by the headers of the file; the register's own words when left out
 */
export const writeRejects = async (
  write: (text: string) => Promise<unknown>,
  source: FileSource,
  format: FileFormat,
  refused: ReadonlyMap<number, Refusal>,
  reasonOf: (refusal: Refusal, headers: readonly string[]) => string = ({ reason }) => reason,
): Promise<void> => {
  const written = (fields: readonly string[]) =>
    `${fields.map((field) => quoted(withFormulaMark(field), format.delimiter)).join(format.delimiter)}\r\n`;
  let headers: readonly string[] | undefined;
  await readRows(source, format, async (rows) => {
    let text = '';
    for (const { line, fields } of rows) {
      if (headers === undefined) {
        text += written([...OWN_HEADERS, ...fields]);
        headers = fields;
        continue;
      }
      const refusal = refused.get(line);
      if (refusal) text += written([String(line), refusal.code, reasonOf(refusal, headers), ...fields]);
    }
    if (text !== '') await write(text);
    return undefined;
  });
};

const quoted = (field: string, delimiter: string): string =>
  field.includes(delimiter) || /["\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
