/** Languages of the console, the default first. */
export const LANGUAGES = ['fi', 'sv', 'en'] as const;

/** One of them; also the tag by which dates and numbers are written. */
export type Language = (typeof LANGUAGES)[number];

/** Each in its own words, as a chooser of languages shows them. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  fi: 'Suomi',
  sv: 'Svenska',
  en: 'English',
};

const KEPT_AS = 'seloste.language';

/** The language chosen on this machine before, else Finnish. */
export const keptLanguage = (): Language => {
  const kept = inStorage(() => localStorage.getItem(KEPT_AS));
  return LANGUAGES.find((language) => language === kept) ?? 'fi';
};

export const keepLanguage = (language: Language): void =>
  inStorage(() => localStorage.setItem(KEPT_AS, language));

/** A browser that keeps nothing of this address throws; the page is to say so, not to stay empty. */
const inStorage = <Result>(use: () => Result): Result | undefined => {
  try {
    return use();
  } catch {
    return undefined;
  }
};

/** Messages of a language as syntax trees, of the first screen or of all others; each travels apart. */
export const loadMessages = async (language: Language, part: 'first' | 'rest') =>
  (await LOADERS[language][part]()).default;

const LOADERS = {
  fi: { first: () => import('virtual:messages/fi/first'), rest: () => import('virtual:messages/fi/rest') },
  sv: { first: () => import('virtual:messages/sv/first'), rest: () => import('virtual:messages/sv/rest') },
  en: { first: () => import('virtual:messages/en/first'), rest: () => import('virtual:messages/en/rest') },
};
