import type { Rule } from '../rule.ts';

/** Data that no purpose uses may not be held at all: GDPR 5(1)(b)–(c). */
export const unusedCategory: Rule = {
  code: 'F120',
  name: 'unused-category',
  severity: 'error',
  title: 'No purpose uses a category of data',
  law: 'GDPR 5(1)(b)',
  check: ({ document, finding }) => {
    const used = new Set(
      Object.values(document.purposes ?? {}).flatMap(({ uses }) => Object.keys(uses ?? {})),
    );
    return Object.keys(document.categories ?? {})
      .filter((id) => !used.has(id))
      .map((id) =>
        finding(['categories', id], {
          message: `no purpose uses the category "${id}"`,
          help: 'Name it under "uses:" of the purpose that needs it, or do not collect it.',
        }),
      );
  },
};
