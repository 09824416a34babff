/** The languages a notice can be told in. */
export const LANGUAGES = ['fi', 'sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Finland's own regional forms: dates, numbers and quotation marks as they are written here. */
export const LOCALES: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** The language's name in itself, for a language switch. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  fi: 'Suomeksi',
  sv: 'På svenska',
  en: 'In English',
};
