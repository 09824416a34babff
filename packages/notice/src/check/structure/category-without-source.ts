import type { Rule } from '../rule.ts';

export const categoryWithoutSource: Rule = {
  code: 'F136',
  name: 'category-without-source',
  severity: 'error',
  title: 'A category of data has no source',
  law: 'GDPR 14(2)(f), 15(1)(g)',
  check: ({ document, finding }) =>
    Object.entries(document.categories ?? {})
      .filter(([, { sources }]) => !sources?.length)
      .map(([id]) =>
        finding(['categories', id], {
          message: `the category "${id}" tells no source`,
          help: 'List under "sources:" where the data come from, the best first; data from elsewhere are then refused.',
        }),
      ),
};
