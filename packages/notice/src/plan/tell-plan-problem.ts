import type { Language } from '../labels/language.ts';
import { sayingFrom } from '../labels/saying.ts';
import type { PlanProblem } from './declared.ts';
import en from './words/en.json' with { type: 'json' };
import fi from './words/fi.json' with { type: 'json' };
import sv from './words/sv.json' with { type: 'json' };

const say = sayingFrom({ fi, sv, en });

/** Why the database cannot carry the notice out, as a sentence in a language. */
export const tellPlanProblem = ({ code, values }: PlanProblem, language: Language): string =>
  say(language, [code], values) ?? code;
