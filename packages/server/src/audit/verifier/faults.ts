import { type Language, sayingFrom } from '@seloste/notice';
import en from './words/en.json' with { type: 'json' };
import fi from './words/fi.json' with { type: 'json' };
import sv from './words/sv.json' with { type: 'json' };

/** What can be wrong with a log. Said of an entry where it can be laid to one. */
export type Fault = keyof typeof en;

export type FaultValues = Readonly<Record<string, string | number>>;

const say = sayingFrom({ fi, sv, en });

/** A fault in words of a language, to be put after the name of the entry that it is laid to. */
export const faultInWords = (
  { fault, values }: { readonly fault: Fault; readonly values?: FaultValues },
  language: Language,
): string => say(language, [fault], values) ?? fault;
