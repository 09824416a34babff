import { sayingFrom } from '../../labels/saying.ts';
import { WORDS } from './words.ts';

/** Tells what the checker says. */
export const say = sayingFrom(WORDS);
