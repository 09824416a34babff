import { articleInSwedish } from '../../labels/article.ts';
import { citations } from '../../labels/citation.ts';
import type { Language } from '../../labels/language.ts';
import { say } from './say.ts';

/**
 * What a rule rests on, as it is cited in the language: `917/2014 §157; GDPR 13(1)(c), 14(1)(d)`. Judgments, decisions and guidelines
 * have the same number in every language.
 */
export const tellLaw = (law: string, language: Language): string =>
  law
    .split('; ')
    .map((one) => tellOne(one, language))
    .join('; ');

const tellOne = (one: string, language: Language): string => {
  const [, act, section = ''] = /^(\d+\/\d{4}) §+(.+)$/.exec(one) ?? [];
  if (act !== undefined) return citations(language, [{ act, section }]);
  const [, articles] = /^GDPR (.+)$/.exec(one) ?? [];
  if (articles === undefined) return one;
  const told = articles
    .split(', ')
    .map((article) => tellArticle(article, language))
    .join(', ');
  return say(language, ['report.gdpr'], { articles: told }) ?? one;
};

const tellArticle = (article: string, language: Language): string => {
  const [, recital] = /^rec\. (\d+)$/.exec(article) ?? [];
  if (recital !== undefined) return say(language, ['report.recital'], { recital }) ?? article;
  return language === 'sv' ? articleInSwedish(article) : article;
};
