import { IntlMessageFormat } from 'intl-messageformat';
import { type Language, LOCALES } from '../../labels/language.ts';
import { WORDS } from './words.ts';

/** The messages read so far: reading one takes longer than the rest of telling it. */
const read = new Map<string, IntlMessageFormat>();

/** The words under the first of the keys that the catalogue of the language has; undefined when it has none of them. */
export const say = (
  language: Language,
  keys: readonly string[],
  values: Readonly<Record<string, string | number>> = {},
): string | undefined => {
  const key = keys.find((one) => WORDS[language][one] !== undefined);
  return key === undefined ? undefined : String(messageOf(language, key).format(values));
};

const messageOf = (language: Language, key: string): IntlMessageFormat => {
  const known = read.get(`${language} ${key}`);
  if (known !== undefined) return known;
  const message = new IntlMessageFormat(
    WORDS[language][key] ?? '',
    LOCALES[language],
    {},
    { ignoreTag: true },
  );
  read.set(`${language} ${key}`, message);
  return message;
};
