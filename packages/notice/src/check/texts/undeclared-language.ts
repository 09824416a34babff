import type { Rule } from '../rule.ts';
import { languageName } from './languages.ts';

export const undeclaredLanguage: Rule = {
  code: 'F205',
  name: 'undeclared-language',
  severity: 'warning',
  title: 'There are texts in a language that the notice is not told in',
  check: ({ document, texts, textFinding }) =>
    Object.keys(texts)
      .filter((language) => !(document.notice.languages as readonly string[]).includes(language))
      .map((language) =>
        textFinding(language, [], {
          message: `the notice is not told in ${languageName(language)}, though it has texts in it`,
          help: `Add "${language}" to "languages:" of the notice, or remove the file.`,
        }),
      ),
};
