import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';
import { categoriesThat, holds, isIdentityCode } from './kinds-of-category.ts';

export const minimisationUnclear: Rule = {
  code: 'F346',
  name: 'minimisation-unclear',
  severity: 'review',
  title: 'Is all of this needed?',
  law: 'GDPR 5(1)(c)',
  check: function* ({ document, finding }) {
    for (const [id, category] of elements(document.categories)) {
      for (const [record, question] of QUESTIONS) {
        if (holds(category, record)) yield finding(['categories', id], { message: `${id}: ${question}` });
      }
      const born = category.fields?.person?.some((field) => field.startsWith('birth'));
      if (born === true && categoriesThat(document, isIdentityCode).length > 0) {
        yield finding(['categories', id], {
          message: `${id}: is the date of birth needed of everybody whose identity code is kept?`,
        });
      }
    }
  },
};

const QUESTIONS: readonly (readonly [record: string, question: string])[] = [
  ['social_activity', 'is what people do in social media needed, and what does it rest on?'],
  ['occupation', 'is the title or profession needed of everybody?'],
  ['dwelling', 'is the type of building needed of everybody?'],
  ['other_information', 'what else do people tell, and is it needed?'],
];
