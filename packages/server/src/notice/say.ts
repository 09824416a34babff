import { sayingFrom } from '@seloste/notice';
import en from './words/en.json' with { type: 'json' };
import fi from './words/fi.json' with { type: 'json' };
import sv from './words/sv.json' with { type: 'json' };

/** Tells what the register says of its notice and its database. */
export const say = sayingFrom({ fi, sv, en });
