import type { Language } from './language.ts';
import { en, type Words } from './words.en.ts';
import { fi } from './words.fi.ts';
import { sv } from './words.sv.ts';

export type { Words } from './words.en.ts';

/** The renderer's own words: headings, bases, operations, sentence patterns. A controller's words are its texts. */
export const WORDS: Readonly<Record<Language, Words>> = { fi, sv, en };
