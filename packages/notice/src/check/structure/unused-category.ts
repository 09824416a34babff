import type { Rule } from '../rule.ts';

/** Data that no purpose uses may not be held at all: GDPR 5(1)(b)–(c). */
export const unusedCategory: Rule = {
  code: 'F120',
  name: 'unused-category',
  severity: 'error',
  law: 'GDPR 5(1)(b)',
  check: ({ document, finding }) => {
    const used = new Set(
      Object.values(document.purposes ?? {}).flatMap(({ uses }) => Object.keys(uses ?? {})),
    );
    return Object.keys(document.categories ?? {})
      .filter((id) => !used.has(id))
      .map((id) => finding(['categories', id], { values: { id } }));
  },
};
