import type { Rule } from '../rule.ts';
import { languageName } from './languages.ts';

export const missingLanguage: Rule = {
  code: 'F203',
  name: 'missing-language',
  severity: 'error',
  title: 'The notice has no texts in a language that it is told in',
  check: ({ document, texts, finding }) =>
    document.notice.languages.flatMap((language, index) =>
      Object.hasOwn(texts, language)
        ? []
        : [
            finding(['notice', 'languages', index], {
              message: `the notice is told in ${languageName(language)}, but has no texts in it`,
              help: `Write texts/${language}.yaml, or take "${language}" off the list.`,
            }),
          ],
    ),
};
