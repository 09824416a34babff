import { platformErrors } from './platform.errors.ts';
import { SelosteError } from './seloste-error.ts';
import { errorFromDatabase } from './sqlstate.ts';

/** A problem document of RFC 9457, with our two members `code` and `hint`. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance?: string;
  readonly code: string;
  readonly hint: string;
  readonly [extra: string]: unknown;
}

/** The content type of a problem document. */
export const PROBLEM_CONTENT_TYPE = 'application/problem+json';

/**
 * Turns whatever was thrown into an error of the catalogue. Errors of the database go through the SQLSTATE map;
 * anything unknown becomes `internal-error` with the original as its cause, whose text is not shown.
 */
export const toSelosteError = (thrown: unknown): SelosteError =>
  thrown instanceof SelosteError
    ? thrown
    : (errorFromDatabase(thrown) ?? platformErrors['internal-error']().from(thrown));
