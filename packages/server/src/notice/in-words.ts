import { type Language, type PlanProblem, tellPlanProblem } from '@seloste/notice';
import type { Difference } from './database-object.ts';
import { say } from './say.ts';

/** Why a notice cannot be carried out: by its plan, or by what the register holds. */
export type CarryingProblem =
  | Pick<PlanProblem, 'code' | 'values'>
  | {
      readonly code: 'category-still-holds-data';
      readonly values: Readonly<Record<string, string | number>>;
    };

export interface ToldProblem {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly message: string;
}

export const tellProblem = (problem: CarryingProblem, language: Language): ToldProblem => {
  const { code, values } = problem;
  const message =
    code === 'category-still-holds-data'
      ? (say(language, [`problem.${code}`], values) ?? code)
      : tellPlanProblem({ code, values, path: [] }, language);
  return { code, values, message };
};

/** What the object that differs is called: "Row policy billing_read of table register.invoice". */
export const objectInWords = ({ name, planned, live }: Difference, language: Language): string => {
  const object = planned ?? live;
  return (object && say(language, [`object.${object.form}`], object.values)) ?? name;
};

/** How an object differs from what the notice says. */
export type Differs = 'missing' | 'undeclared' | 'different';

export interface ToldDifference {
  readonly kind: string;
  readonly name: string;
  readonly differs: Differs;
  readonly message: string;
}

/** What in the database is not as the notice says, as a sentence in a language. */
export const tellDifference = (difference: Difference, language: Language): ToldDifference => {
  const { kind, name, planned, live, problem } = difference;
  const differs: Differs =
    planned === undefined ? 'undeclared' : live === undefined ? 'missing' : 'different';
  const message = problem
    ? tellPlanProblem(problem, language)
    : say(language, [`difference.${differs}`], { object: objectInWords(difference, language) });
  return { kind, name, differs, message: message ?? name };
};
