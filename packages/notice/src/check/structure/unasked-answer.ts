import { answers } from '../review-answers.ts';
import type { Rule } from '../rule.ts';

export const unaskedAnswer: Rule = {
  code: 'F190',
  name: 'unasked-answer',
  severity: 'warning',
  check: ({ document, raised, finding }) =>
    (document.reviews ?? []).flatMap((answer, index) => {
      if (raised.some((question) => answers(answer, question))) return [];
      return [finding(['reviews', index], { values: { code: answer.code, path: answer.path } })];
    }),
};
