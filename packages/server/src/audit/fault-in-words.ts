import { type Language, sayingFrom } from '@seloste/notice';
import type { Fault, FaultValues } from './verifier/fault.ts';
import en from './verifier/words/en.json' with { type: 'json' };
import fi from './verifier/words/fi.json' with { type: 'json' };
import sv from './verifier/words/sv.json' with { type: 'json' };

const say = sayingFrom({ fi, sv, en });

/** A fault in words of a language, to be put after the name of the entry that it is laid to. The verifier itself knows codes only. */
export const faultInWords = (
  { fault, values }: { readonly fault: Fault; readonly values?: FaultValues },
  language: Language,
): string => say(language, [fault], values) ?? fault;
