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

/** A law as one cites it in the language: "kirjanpitolaki (1336/1997) 2 luku 10 § 2 mom.". */
export const citation = (lang: Language, law: Law): string => {
  const act = ACTS[law.act]?.[lang];
  const european = law.act.startsWith('(E');
  const name =
    act === undefined ? (european ? law.act : WORDS[lang].law.numbered(law.act)) : named(act, law.act);
  if (law.section === undefined) return name;
  const place = european ? articleOf(lang, law.section) : sectionOf(lang, law.section);
  return lang === 'fi' || lang === 'sv' ? `${name} ${place}` : `${name}, ${place}`;
};

/** Several laws in one phrase. */
export const citations = (lang: Language, laws: readonly Law[]): string =>
  joinedByAnd(
    lang,
    laws.map((law) => citation(lang, law)),
  );

/** "21(2)" as an article of the GDPR: "Article 21(2)". */
export const articleOf = (lang: Language, article: string): string => {
  const parts = /^(\d+[a-z]?)(?:\((\d+)\))?(?:\((\w)\))?$/.exec(article);
  return parts ? WORDS[lang].law.article(parts[1] ?? '', parts[2], parts[3]) : article;
};

const named = (act: string, number: string): string =>
  number.startsWith('(') ? `${act} ${number}` : `${act} (${number})`;

/** "2:10.2" is chapter 2, section 10, subsection 2; "139.3" section 139, subsection 3; "138–139" a range. */
const sectionOf = (lang: Language, section: string): string => {
  const { law } = WORDS[lang];
  const range = /^\d+[a-z]?\s*[–-]\s*\d+[a-z]?$/.exec(section);
  if (range) return law.sections(section.replace(/\s*-\s*/, '–'));
  const parts = /^(?:(\d+[a-z]?):)?(\d+[a-z]?)(?:\.(\d+))?$/.exec(section);
  return parts ? law.section(parts[1], parts[2] ?? '', parts[3]) : section;
};
