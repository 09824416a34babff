import { readFile } from 'node:fs/promises';
import { LANGUAGES } from '@seloste/notice';

/** The console's words, where people write and read them: what a form and the wizard of imports say, a file of refused rows says too. */
const FROM = [
  ['import', 'import.code.'],
  ['edit', 'edit.problem.'],
] as const;

const wordsIn = async (language: string): Promise<Readonly<Record<string, string>>> => {
  const found: Record<string, string> = {};
  for (const [area, prefix] of FROM) {
    const file = new URL(`../../../console/messages/${language}/${area}.json`, import.meta.url);
    const words = JSON.parse(await readFile(file, 'utf8')) as Readonly<Record<string, string>>;
    for (const [id, text] of Object.entries(words))
      if (id.startsWith(prefix)) found[id.slice(prefix.length)] = text;
  }
  return Object.fromEntries(Object.entries(found).toSorted(([a], [b]) => (a < b ? -1 : 1)));
};

const words = Object.fromEntries(
  await Promise.all(LANGUAGES.map(async (language) => [language, await wordsIn(language)])),
);

export const generated = [
  {
    path: 'packages/server/src/collection/refusal-words.json',
    content: `${JSON.stringify(words, null, 2)}\n`,
  },
];
