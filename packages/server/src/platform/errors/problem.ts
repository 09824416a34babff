import { platformErrors } from './platform.errors.ts';
import { SelosteError } from './seloste-error.ts';
import { errorFromDatabase } from './sqlstate.ts';

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
