import type { IncomingHttpHeaders } from 'node:http';
import type { Asked } from './decide.ts';

/** What the headers of a call ask for. Text of any length comes back; the decision looks at it. */
export const askedOf = (headers: IncomingHttpHeaders): Asked => ({
  purpose: textOf(headers['seloste-purpose']),
  controller: textOf(headers['seloste-controller']),
  reason: textOf(headers['seloste-reason']),
  inCase: textOf(headers['seloste-case']),
});

/**
 * A header as text. Node gives its bytes as Latin-1; callers send UTF-8 (curl) or, where only ASCII goes (a browser's
 * fetch), the extended form of RFC 8187: `UTF-8''soitti%20j%C3%A4lleen`.
 */
const textOf = (header: string | string[] | undefined): string | null => {
  const text = decoded(Array.isArray(header) ? header[0] : header);
  return text?.replaceAll(UNWRITABLE, ' ') ?? null;
};

/** Control characters, of which the log cannot keep all, and those that turn the text around them. */
const UNWRITABLE = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

const decoded = (given: string | undefined): string | null => {
  if (given === undefined || given.trim() === '') return null;
  const extended = /^utf-8'[a-z-]*'(.*)$/i.exec(given.trim())?.[1];
  if (extended !== undefined) return fromPercent(extended);
  return fromUtf8(given.trim());
};

const fromPercent = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

const fromUtf8 = (latin1: string): string => {
  try {
    return strictUtf8.decode(Buffer.from(latin1, 'latin1'));
  } catch {
    return latin1; // it was Latin-1 indeed
  }
};
