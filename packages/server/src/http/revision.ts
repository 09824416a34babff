import type { FastifyRequest } from 'fastify';
import { httpErrors } from './http.errors.ts';

/** The strong entity tag of a revision (RFC 9110 8.8.3): set it as the header ETag of what a call reads or writes. */
export const etagOf = (revision: number): string => `"${revision}"`;

/**
 * The revision that a change was made from, by its If-Match; undefined for `*` (whatever it is now). Compare it with the
 * row in the same statement that changes it, and throw `revision-changed` when no row answers.
 *
 * @throws revision-missing (428) when the header is not there, revision-changed (412) when it is no tag of ours.
 */
export const ifMatchRevision = (request: FastifyRequest): number | undefined => {
  const given = request.headers['if-match']?.trim();
  if (!given) throw httpErrors['revision-missing']();
  if (given === '*') return undefined;
  const revision = /^"(\d{1,9})"$/.exec(given)?.[1]; // a weak tag (W/"…") never matches here: RFC 9110 13.1.1
  if (revision === undefined) throw httpErrors['revision-changed']();
  return Number(revision);
};

/** The error for a change made from an old revision. */
export const revisionChanged = () => httpErrors['revision-changed']();
