import type { Law } from '../language/shared.ts';
import { joinedByAnd } from './calendar.ts';
import type { Language } from './language.ts';
import { WORDS } from './words.ts';

/** Names of the acts that notices in Finland cite most, by number. An act that is not here is cited by its number. */
const ACTS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  '38/1978': { fi: 'kuluttajansuojalaki', sv: 'konsumentskyddslagen', en: 'Consumer Protection Act' },
  '1336/1997': { fi: 'kirjanpitolaki', sv: 'bokföringslagen', en: 'Accounting Act' },
  '513/1999': { fi: 'perintälaki', sv: 'indrivningslagen', en: 'Debt Collection Act' },
  '728/2003': { fi: 'vanhentumislaki', sv: 'preskriptionslagen', en: 'Act on Statute-barred Debt' },
  '527/2007': { fi: 'luottotietolaki', sv: 'kreditupplysningslagen', en: 'Credit Information Act' },
  '661/2009': { fi: 'väestötietolaki', sv: 'befolkningsdatalagen', en: 'Population Information Act' },
  '806/2011': { fi: 'pakkokeinolaki', sv: 'tvångsmedelslagen', en: 'Coercive Measures Act' },
  '421/2013': { fi: 'osuuskuntalaki', sv: 'lagen om andelslag', en: 'Cooperatives Act' },
  '917/2014': {
    fi: 'laki sähköisen viestinnän palveluista',
    sv: 'lagen om tjänster inom elektronisk kommunikation',
    en: 'Act on Electronic Communications Services',
  },
  '1050/2018': { fi: 'tietosuojalaki', sv: 'dataskyddslagen', en: 'Data Protection Act' },
  '(EU) 2016/679': {
    fi: 'yleinen tietosuoja-asetus',
    sv: 'allmänna dataskyddsförordningen',
    en: 'General Data Protection Regulation',
  },
};

const RANGE = /^\d+[a-z]?\s*[–-]\s*\d+[a-z]?$/;

/** A law as one cites it in the language: "kirjanpitolaki (1336/1997) 2 luku 10 § 2 mom.". */
export const citation = (lang: Language, law: Law): string => citations(lang, [law]);

/** Several laws in one phrase; an act is named once, with all its places. */
export const citations = (lang: Language, laws: readonly Law[]): string => {
  const places = new Map<string, string[]>();
  for (const { act, section } of laws) {
    const told = section?.split(/\s*,\s*|\s+(?:and|ja|och)\s+/) ?? [];
    places.set(act, [...(places.get(act) ?? []), ...told.map((place) => placeOf(lang, act, place))]);
  }
  const cited = [...places].map(([act, told]) =>
    told.length === 0 ? nameOf(lang, act) : WORDS[lang].law.cited(nameOf(lang, act), joinedByAnd(lang, told)),
  );
  return joinedByAnd(lang, cited);
};

const isEuropean = (act: string): boolean => act.startsWith('(E');

const nameOf = (lang: Language, act: string): string => {
  const name = ACTS[act]?.[lang];
  if (name === undefined) return isEuropean(act) ? act : WORDS[lang].law.numbered(act);
  return isEuropean(act) ? `${name} ${act}` : `${name} (${act})`;
};

const placeOf = (lang: Language, act: string, place: string): string =>
  isEuropean(act) ? articleOf(lang, place) : sectionOf(lang, place);

/** "21(2)" as an article of the GDPR: "Article 21(2)". */
export const articleOf = (lang: Language, article: string): string => {
  if (RANGE.test(article)) return WORDS[lang].law.articles(article.replace(/\s*-\s*/, '–'));
  const parts = /^(\d+[a-z]?)(?:\((\d+)\))?(?:\((\w)\))?$/.exec(article);
  return parts ? WORDS[lang].law.article(parts[1] ?? '', parts[2], parts[3]) : article;
};

/** "2:10.2" is chapter 2, section 10, subsection 2; "139.3" section 139, subsection 3; "138–139" a range. */
const sectionOf = (lang: Language, section: string): string => {
  const { law } = WORDS[lang];
  if (RANGE.test(section)) return law.sections(section.replace(/\s*-\s*/, '–'));
  const parts = /^(?:(\d+[a-z]?):)?(\d+[a-z]?)(?:\.(\d+))?$/.exec(section);
  return parts ? law.section(parts[1], parts[2] ?? '', parts[3]) : section;
};
