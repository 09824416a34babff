import { type Language, LOCALES } from './language.ts';

/** An ISO date written out: "22. marraskuuta 2026". A text that is no date is returned as it is. */
export const dateInWords = (lang: Language, date: string): string => {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time)) return date;
  return new Intl.DateTimeFormat(LOCALES[lang], { dateStyle: 'long', timeZone: 'UTC' }).format(time);
};

/** The country of an ISO 3166-1 alpha-2 code by its name; the code itself when there is none. */
export const countryName = (lang: Language, code: string): string => {
  if (!/^[A-Za-z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(LOCALES[lang], { type: 'region' }).of(code.toUpperCase()) ?? code;
};

/** "a, b and c". */
export const joinedByAnd = (lang: Language, items: readonly string[]): string =>
  new Intl.ListFormat(LOCALES[lang], { type: 'conjunction' }).format(items);

/** "a, b or c". */
export const joinedByOr = (lang: Language, items: readonly string[]): string =>
  new Intl.ListFormat(LOCALES[lang], { type: 'disjunction' }).format(items);
