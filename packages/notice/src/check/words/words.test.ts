import { readdirSync, readFileSync } from 'node:fs';
import {
  isArgumentElement,
  isDateElement,
  isNumberElement,
  isPluralElement,
  isSelectElement,
  type MessageFormatElement,
  parse,
} from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../labels/language.ts';
import { catalogue } from '../catalogue.ts';
import { WORDS } from './words.ts';

const folder = (language: Language) => new URL(`./${language}/`, import.meta.url);
const groups = readdirSync(folder('en')).map((file) => file.replace('.json', ''));
const wordsOf = (language: Language, group: string): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`${group}.json`, folder(language)), 'utf8'));

const argumentsOf = (elements: readonly MessageFormatElement[]): string[] =>
  elements.flatMap((element) => {
    if (isSelectElement(element) || isPluralElement(element)) {
      const below = Object.values(element.options).flatMap(({ value }) => argumentsOf(value));
      return [element.value, ...below];
    }
    const named = isArgumentElement(element) || isNumberElement(element) || isDateElement(element);
    return named ? [element.value] : [];
  });
const namesIn = (message: string | undefined): string[] => [
  ...new Set(argumentsOf(parse(message ?? '', { ignoreTag: true }))),
];

describe.each(LANGUAGES)('the words of the checker in %s', (language) => {
  test('are there for every key, and for no other', () => {
    for (const group of groups) {
      expect(Object.keys(wordsOf(language, group)), group).toEqual(Object.keys(wordsOf('en', group)));
    }
  });

  test('name the same values as the English ones', () => {
    const differing = Object.keys(WORDS.en).filter((key) => {
      const [own, english] = [namesIn(WORDS[language][key]), namesIn(WORDS.en[key])];
      return own.toSorted().join() !== english.toSorted().join();
    });
    expect(differing).toEqual([]);
  });

  test('are taken from every file of the language', () => {
    const files = groups.flatMap((group) => Object.entries(wordsOf(language, group)));
    expect(new Set(files.map(([key]) => key)).size).toBe(files.length);
    expect(WORDS[language]).toEqual(Object.fromEntries(files));
  });
});

test('every code has a title and a sentence, and nothing else has', () => {
  const keys = Object.keys(WORDS.en);
  const codesOf = (part: string) => [
    ...new Set(keys.filter((key) => key.split('.')[1] === part).map((key) => key.slice(0, 4))),
  ];
  const codes = catalogue.map(({ code }) => code);
  expect(codesOf('title').toSorted()).toEqual(codes);
  expect(codesOf('message').toSorted()).toEqual(codes);
});
