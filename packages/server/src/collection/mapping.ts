import { readFile } from 'node:fs/promises';
import { parse as parseYaml } from 'yaml';
import { collectionErrors } from './collection.errors.ts';
import type { ImportKind } from './kinds/import-kind.ts';

/** Header of the file → field of the import, as the operator wrote it. */
export type WrittenMapping = ReadonlyMap<string, string>;

/** The field of each column, in the file's order; a column without one is left out. */
export interface ColumnMapping {
  readonly columns: readonly (string | undefined)[];
  /** Fields that every row has alike (`--set`). */
  readonly constants: Readonly<Record<string, string>>;
}

/** Reads a mapping: the path of a YAML file, or pairs written on the command line. @throws import-mapping-unreadable */
export const readMapping = async (written: string): Promise<WrittenMapping> => {
  if (/\.ya?ml$/i.test(written)) return fromYaml(written);
  const pairs = written.split(',').map((pair) => pair.split('='));
  if (pairs.some((pair) => pair.length !== 2 || !pair[0]?.trim() || !pair[1]?.trim())) {
    throw collectionErrors['import-mapping-unreadable']();
  }
  return new Map(pairs.map(([header = '', field = '']) => [header.trim(), field.trim()]));
};

const fromYaml = async (path: string): Promise<WrittenMapping> => {
  try {
    const read: unknown = parseYaml(await readFile(path, 'utf8'));
    if (typeof read === 'object' && read !== null && !Array.isArray(read)) {
      const entries = Object.entries(read);
      if (entries.every((entry): entry is [string, string] => typeof entry[1] === 'string'))
        return new Map(entries);
    }
  } catch (cause) {
    throw collectionErrors['import-mapping-unreadable']().from(cause);
  }
  throw collectionErrors['import-mapping-unreadable']();
};

/** A header as it is compared: small letters, no accents, no punctuation. */
const plain = (header: string): string =>
  header
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/**
 * Finds the field of each column: by the mapping, and where it says nothing by the header itself in Finnish, Swedish or
 * English. A column that nobody knows is left out.
 *
 * @throws import-mapping-wrong, import-columns-unknown
 */
export const mapColumns = (
  kind: ImportKind,
  headers: readonly string[],
  written: WrittenMapping = new Map(),
  constants: Readonly<Record<string, string>> = {},
): ColumnMapping => {
  for (const field of [...written.values(), ...Object.keys(constants)]) {
    if (!Object.hasOwn(kind.fields, field)) {
      throw collectionErrors['import-mapping-wrong']({ name: field, problem: `no field of ${kind.name}` });
    }
  }
  const present = new Set(headers.map(plain));
  const absent = [...written.keys()].find((header) => !present.has(plain(header)));
  if (absent !== undefined) {
    throw collectionErrors['import-mapping-wrong']({ name: absent, problem: 'no header of the file' });
  }
  return checked(kind, { columns: guessColumns(kind, headers, written, Object.keys(constants)), constants });
};

/**
 * The fields of the columns as somebody chose them, one for each header; nothing is guessed.
 *
 * @throws import-mapping-wrong, import-columns-unknown
 */
export const takeColumns = (
  kind: ImportKind,
  headers: readonly string[],
  columns: readonly (string | undefined)[],
  constants: Readonly<Record<string, string>> = {},
): ColumnMapping => {
  if (columns.length !== headers.length) {
    throw collectionErrors['import-mapping-wrong']({
      name: `${columns.length} columns`,
      problem: `not the number of the file, which has ${headers.length}`,
    });
  }
  for (const field of [...columns, ...Object.keys(constants)]) {
    if (field !== undefined && !Object.hasOwn(kind.fields, field)) {
      throw collectionErrors['import-mapping-wrong']({ name: field, problem: `no field of ${kind.name}` });
    }
  }
  return checked(kind, { columns, constants });
};

const checked = (kind: ImportKind, mapping: ColumnMapping): ColumnMapping => {
  refuseRepeated(mapping.columns);
  const missing = missingFields(kind, mapping);
  if (missing.length > 0) {
    throw collectionErrors['import-columns-unknown']({
      fields: missing.map((group) => group.join(' or ')).join('; '),
    });
  }
  return mapping;
};

/** What each column seems to hold: told, or known by its header; a field is guessed once. */
export const guessColumns = (
  kind: ImportKind,
  headers: readonly string[],
  written: WrittenMapping = new Map(),
  given: readonly string[] = [],
): readonly (string | undefined)[] => {
  const told = new Map([...written].map(([header, field]) => [plain(header), field]));
  const words = new Map(
    Object.keys(kind.fields).flatMap((field) =>
      [field, ...(kind.headers[field] ?? [])].map((word) => [plain(word), field] as const),
    ),
  );
  const taken = new Set([...written.values(), ...given]);
  return headers.map((header) => {
    const field = told.get(plain(header));
    if (field !== undefined) return field;
    const guessed = words.get(plain(header));
    if (guessed === undefined || taken.has(guessed)) return undefined;
    taken.add(guessed);
    return guessed;
  });
};

const refuseRepeated = (columns: readonly (string | undefined)[]): void => {
  const repeated = columns.find((field, index) => field !== undefined && columns.indexOf(field) !== index);
  if (repeated !== undefined) {
    throw collectionErrors['import-mapping-wrong']({ name: repeated, problem: 'given to two columns' });
  }
};

/** Groups of fields of which the mapping has none, where one is needed. */
export const missingFields = (
  kind: ImportKind,
  { columns, constants }: ColumnMapping,
): readonly (readonly string[])[] =>
  kind.required.filter(
    (group) => !group.some((field) => columns.includes(field) || Object.hasOwn(constants, field)),
  );

/** The stages that a mapping needs: record → columns, in a fixed order. */
export const stagesOf = (
  kind: ImportKind,
  mapping: ColumnMapping,
): ReadonlyMap<string, readonly string[]> => {
  const fields = [
    ...mapping.columns.filter((field) => field !== undefined),
    ...Object.keys(mapping.constants),
  ];
  const stages = new Map<string, Set<string>>();
  for (const field of fields) {
    for (const target of kind.fields[field] ?? []) {
      const [record = '', column = ''] = target.split('.');
      const columns = stages.get(record) ?? new Set(kind.alwaysStaged[record]);
      stages.set(record, columns.add(column));
    }
  }
  // A file that can bring subjects always brings them.
  const subject = kind.alwaysStaged.subject;
  if (subject) stages.set('subject', new Set([...subject, ...(stages.get('subject') ?? [])]));
  if (stages.has('prospect')) stages.get('subject')?.add('ground');
  return new Map([...stages].map(([record, columns]) => [record, [...columns].sort()]));
};
