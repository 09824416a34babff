import { glob, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';

const PREFIX = 'virtual:messages/';

/** Areas whose messages the first screen needs. */
const FIRST = new Set(['break-glass', 'find', 'frame', 'sign-in', 'ui']);

/** Names in the navigation (`cases.nav`, `audit.nav.log`) and the problems that have no code of their own are needed at once too. */
const ALSO_FIRST = /^[a-z-]+\.nav(\.|$)|^problems\.(\d+|connection|unexpected)\./;

const isFirst = (id: string): boolean => FIRST.has(id.split('.')[0] ?? '') || ALSO_FIRST.test(id);

/** Id → ICU text of one language: the files of all areas together. */
export const readMessages = async (folder: string, language: string): Promise<Map<string, string>> => {
  const messages = new Map<string, string>();
  for await (const file of glob(`${folder}/${language}/*.json`)) {
    const area = basename(file, '.json');
    for (const [id, text] of Object.entries(JSON.parse(await readFile(file, 'utf8')) as object)) {
      if (!id.startsWith(`${area}.`)) throw new Error(`${file}: ${id} does not begin with ${area}.`);
      messages.set(id, text);
    }
  }
  return messages;
};

/**
 * `import('virtual:messages/fi/first')` and `…/fi/rest`: the messages of a language as syntax trees, so that the page needs no parser; what the
 * first screen needs, and all others. A message that cannot be read stops the build and is named.
 */
export const compiledMessages = (folder: string): Plugin => ({
  name: 'compiled-messages',
  resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
  async load(id) {
    if (!id.startsWith(`\0${PREFIX}`)) return undefined;
    const [language = '', part] = id.slice(PREFIX.length + 1).split('/');
    for await (const file of glob(`${folder}/${language}/*.json`)) this.addWatchFile(file);
    const trees = [...(await readMessages(folder, language))]
      .filter(([key]) => isFirst(key) === (part === 'first'))
      .map(([key, text]) => [key, treeOf(key, text)]);
    return `export default JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(trees)))});`;
  },
});

const treeOf = (id: string, text: string) => {
  try {
    return parse(text, { captureLocation: false });
  } catch (error) {
    throw new Error(`the message ${id} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
};
