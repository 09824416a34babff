import type { Rule } from '../rule.ts';

export const categoryWithoutSource: Rule = {
  code: 'F136',
  name: 'category-without-source',
  severity: 'error',
  law: 'GDPR 14(2)(f), 15(1)(g)',
  check: ({ document, finding }) =>
    Object.entries(document.categories ?? {})
      .filter(([, { sources }]) => !sources?.length)
      .map(([id]) => finding(['categories', id], { values: { id } })),
};
