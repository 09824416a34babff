import { answers } from '../review-answers.ts';
import type { Rule } from '../rule.ts';

export const unaskedAnswer: Rule = {
  code: 'F190',
  name: 'unasked-answer',
  severity: 'warning',
  title: 'An answer to a question that nobody asks',
  check: ({ document, raised, finding }) =>
    (document.reviews ?? []).flatMap((answer, index) => {
      if (raised.some((question) => answers(answer, question))) return [];
      const message = `the answer to ${answer.code} at "${answer.path}" answers no review question`;
      const help =
        'Remove it, or give the code and the path as the finding shows them. Errors and warnings cannot be answered.';
      return [finding(['reviews', index], { message, help })];
    }),
};
