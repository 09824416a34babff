import type { Words } from '../../labels/saying.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { sv } from './sv.ts';

/**
 * What the checker says, in ICU MessageFormat by key: `F801.title`, `F801.message`, `F801.help`; where a code has several
 * sentences, `F801.message.<variant>` and `F801.help.<variant>` come before those; `F801.word.<word>` is a word that a list
 * of values names.
 */
export const WORDS: Words = { fi, sv, en };
