import { nearMiss } from '../../near-miss.ts';
import { textAt, textKeys } from '../../texts.ts';
import { expectedTexts } from '../expected-texts.ts';
import { optionalTexts } from '../optional-texts.ts';
import type { Rule } from '../rule.ts';

/** A text that nothing refers to is most often a misspelt key. A description is welcome on any element that has a name. */
export const unusedText: Rule = {
  code: 'F204',
  name: 'unused-text',
  severity: 'warning',
  check: ({ document, texts, textFinding }) => {
    const keys = expectedTexts(document).map(({ key }) => key);
    const welcome = new Set([
      ...keys,
      ...keys.map((key) => key.replace(/\.(name|text)$/, '.description')),
      ...optionalTexts(document),
    ]);
    return Object.entries(texts).flatMap(([language, tree]) =>
      textKeys(tree)
        .filter((key) => !welcome.has(key))
        .map((key) => {
          const lacking = keys.filter((expected) => textAt(texts, language, expected) === undefined);
          return textFinding(language, key.split('.'), { values: { key }, hint: nearMiss(key, lacking) });
        }),
    );
  },
};
