import type { Rule } from '../rule.ts';

export const missingLanguage: Rule = {
  code: 'F203',
  name: 'missing-language',
  severity: 'error',
  check: ({ document, texts, finding }) =>
    document.notice.languages.flatMap((language, index) =>
      Object.hasOwn(texts, language)
        ? []
        : [finding(['notice', 'languages', index], { values: { language } })],
    ),
};
