import { type OldTerm, oldTerms } from '../../law/terms.ts';
import { textKeys, textLines } from '../../texts.ts';
import type { Rule } from '../rule.ts';

export const termOld: Rule = {
  code: 'F806',
  name: 'term-old',
  severity: 'warning',
  law: 'GDPR 12(1)',
  check: function* ({ texts, textFinding }) {
    for (const [language, tree] of Object.entries(texts)) {
      for (const key of textKeys(tree)) {
        const text = textLines(texts, language, key).join(' ');
        const old = oldTerms.find((row) => occurs(row, text));
        if (old !== undefined) {
          yield textFinding(language, key.split('.'), {
            values: { key, language, id: old.id, now: old.now, law: old.law },
          });
        }
      }
    }
  },
};

/** The term at the beginning of a word, endings allowed as Finnish needs them; a term of capitals only as it is. */
const occurs = ({ term, inflected }: OldTerm, text: string): boolean =>
  new RegExp(`(?<!\\p{L})${term}${inflected ? '' : '(?!\\p{L})'}`, inflected ? 'iu' : 'u').test(text);
