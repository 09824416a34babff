import { IntlMessageFormat } from 'intl-messageformat';
import { type Language, LOCALES } from './language.ts';

/** ICU messages by key, in each language. */
export type Words = Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** The words under the first of the keys that a language has; undefined when it has none of them. */
export type Say = (
  language: Language,
  keys: readonly string[],
  values?: Readonly<Record<string, string | number>>,
) => string | undefined;

/** Tells the messages of a catalogue. Each is read once, when it is first told. */
export const sayingFrom = (words: Words): Say => {
  const read = new Map<string, IntlMessageFormat>();
  const messageOf = (language: Language, key: string): IntlMessageFormat => {
    const known = read.get(`${language} ${key}`);
    if (known !== undefined) return known;
    const message = new IntlMessageFormat(
      words[language][key] ?? '',
      LOCALES[language],
      {},
      { ignoreTag: true },
    );
    read.set(`${language} ${key}`, message);
    return message;
  };
  return (language, keys, values = {}) => {
    const key = keys.find((one) => words[language][one] !== undefined);
    return key === undefined ? undefined : String(messageOf(language, key).format(values));
  };
};
