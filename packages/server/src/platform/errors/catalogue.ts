import type { ErrorEntry } from './error-entry.ts';
import { SelosteError } from './seloste-error.ts';

type Parameters<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Parameters<Rest>
  : never;

type Values<Text extends string> = [Parameters<Text>] extends [never]
  ? []
  : [values: Readonly<Record<Parameters<Text>, string | number>>];

/** Makes the error to throw; `cause` and `extras` are set with {@link SelosteError.from} and {@link SelosteError.with}. */
export type ErrorFactory<Entry extends ErrorEntry> = (...values: Values<Entry['detail']>) => SelosteError;

export interface CataloguedError extends ErrorEntry {
  readonly code: string;
  readonly domain: string;
}

const catalogued = new Map<string, CataloguedError>();
const codesBySqlState = new Map<string, string>();

/**
 * Declares the errors of one domain and returns one factory per code: `throw errors['subject-not-found']({ subject })`.
 * Codes and SQLSTATEs are unique over all domains; a second use is refused when the file is loaded.
 */
export const defineErrors = <const Entries extends Record<string, ErrorEntry>>(
  domain: string,
  entries: Entries,
): { readonly [Code in keyof Entries]: ErrorFactory<Entries[Code]> } => {
  const factories = Object.entries(entries).map(([code, entry]) => {
    catalogue({ code, domain, ...entry });
    return [code, (values: Record<string, string | number> = {}) => new SelosteError(code, entry, values)];
  });
  return Object.fromEntries(factories);
};

const catalogue = (error: CataloguedError): void => {
  if (catalogued.has(error.code)) throw new TypeError(`Error code "${error.code}" is declared twice`);
  catalogued.set(error.code, error);
  if (error.sqlstate === undefined) return;
  const other = codesBySqlState.get(error.sqlstate);
  if (other) throw new TypeError(`SQLSTATE ${error.sqlstate} is claimed by "${other}" and "${error.code}"`);
  codesBySqlState.set(error.sqlstate, error.code);
};

/** All errors of the domains loaded so far, by domain and code. */
export const cataloguedErrors = (): readonly CataloguedError[] =>
  [...catalogued.values()].toSorted(
    (a, b) => a.domain.localeCompare(b.domain) || a.code.localeCompare(b.code),
  );

/** The error that a domain declared for a SQLSTATE, if one did. */
export const errorForSqlState = (sqlstate: string): CataloguedError | undefined =>
  catalogued.get(codesBySqlState.get(sqlstate) ?? '');
