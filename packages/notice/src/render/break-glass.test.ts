import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { diffNotices } from '../diff/diff-notices.ts';
import { LANGUAGES } from '../labels/language.ts';
import { parseNotice } from '../parse.ts';
import { renderNotice } from './render-notice.ts';

const file = (path: string) => ({
  name: path,
  text: readFileSync(new URL(`../../../../notices/mpy/${path}`, import.meta.url), 'utf8'),
});
const { document, texts } = parseNotice({
  ...file('notice.yaml'),
  texts: Object.fromEntries(LANGUAGES.map((lang) => [lang, file(`texts/${lang}.yaml`)])),
});
if (!document) throw new Error('notices/mpy does not parse');
const { break_glass: _, ...withoutBreakGlass } = document;

test.each([
  ['fi', /enintään 60 minuutiksi/],
  ['sv', /högst 60 minuter/],
  ['en', /at most 60 minutes/],
] as const)('the public is told that staff may go beyond their work, in %s', (lang, words) => {
  const told = (shown: typeof document) => renderNotice(shown, texts, { lang, format: 'markdown' });
  expect(told(document)).toMatch(words);
  expect(told(withoutBreakGlass)).not.toMatch(words);
});

test('a change of it is told among the differences', () => {
  const { changes } = diffNotices({ document: withoutBreakGlass, texts }, { document, texts }, 'en');
  expect(changes).toMatchObject([{ path: ['break_glass'], kind: 'changed', subject: 'measure' }]);
});
