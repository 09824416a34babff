import type { Rule } from '../rule.ts';

export const undeclaredLanguage: Rule = {
  code: 'F205',
  name: 'undeclared-language',
  severity: 'warning',
  check: ({ document, texts, textFinding }) =>
    Object.keys(texts)
      .filter((language) => !(document.notice.languages as readonly string[]).includes(language))
      .map((language) => textFinding(language, [], { values: { language } })),
};
