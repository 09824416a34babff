const NAMES: Readonly<Record<string, string>> = { fi: 'Finnish', sv: 'Swedish', en: 'English' };

/** The name of a language by its ISO 639-1 code; the code itself when it is none of ours. */
export const languageName = (code: string): string =>
  Object.hasOwn(NAMES, code) ? (NAMES[code] ?? code) : code;
