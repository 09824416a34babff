import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../test/open-browser.ts';
import { LANGUAGES } from '../labels/language.ts';
import { parseNotice } from '../parse.ts';
import { renderNotice } from './render-notice.ts';

const file = (path: string) => ({
  name: path,
  text: readFileSync(new URL(`../../../../notices/mpy/${path}`, import.meta.url), 'utf8'),
});
const { document: notice, texts } = parseNotice({
  ...file('notice.yaml'),
  texts: Object.fromEntries(LANGUAGES.map((lang) => [lang, file(`texts/${lang}.yaml`)])),
});
if (!notice) throw new Error('notices/mpy does not parse');
const page = (lang: (typeof LANGUAGES)[number]) =>
  renderNotice(notice, texts, {
    lang,
    format: 'html',
    languageLinks: { fi: 'fi.html', sv: 'sv.html', en: 'en.html' },
  });
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

// What runs inside the page is text: this program has no types of the browser.
const OPEN_ALL = `for (const details of document.querySelectorAll('details')) details.open = true`;
const WIDTH = 'document.documentElement.scrollWidth';
const RUN_AXE = 'axe.run().then(({ violations }) => violations)';
const backgroundOf = (selector: string) =>
  `getComputedStyle(document.querySelector('${selector}')).backgroundColor`;

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Opens the page at a width, past its own policy so that axe can be put in. */
const open = async (
  lang: (typeof LANGUAGES)[number],
  width: number,
  colorScheme: 'light' | 'dark' = 'light',
) => {
  const opened = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
  await opened.setContent(page(lang));
  return opened;
};

describe('the published page in a browser', () => {
  it.each(LANGUAGES.flatMap((lang) => [[lang, 1280, 'light'] as const, [lang, 360, 'dark'] as const]))(
    'has no accessibility violation: %s at %i px, %s',
    async (lang, width, scheme) => {
      const opened = await open(lang, width, scheme);
      await opened.evaluate(OPEN_ALL);
      await opened.evaluate(axeSource);
      const violations = await opened.evaluate<readonly Violation[]>(RUN_AXE);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      await opened.close();
    },
  );

  it.each(LANGUAGES)('never scrolls sideways, from 320 px up: %s', async (lang) => {
    const opened = await open(lang, 320);
    await opened.evaluate(OPEN_ALL);
    for (const width of [320, 640, 1000, 1600]) {
      await opened.setViewportSize({ width, height: 900 });
      expect(await opened.evaluate<number>(WIDTH)).toBeLessThanOrEqual(width);
    }
    await opened.close();
  });

  it('opens what a link leads to without any script, and prints everything open', async () => {
    const opened = await browser.newPage();
    await opened.setContent(page('fi'));
    const target = opened.locator('#categories-billing');
    expect(await target.isVisible()).toBe(false);
    await opened.evaluate(`location.hash = '#categories-billing'`);
    await target.waitFor({ state: 'visible' });
    expect(await opened.locator('#categories-orders').isVisible()).toBe(false);
    await opened.emulateMedia({ media: 'print' });
    expect(await opened.locator('#categories-orders').isVisible()).toBe(true);
    await opened.close();
  });

  it('allows its own stylesheet and nothing else', async () => {
    const opened = await browser.newPage();
    const refused: string[] = [];
    opened.on('console', (message) => refused.push(message.text()));
    await opened.setContent(page('en'));
    expect(await opened.evaluate(backgroundOf('.masthead'))).toBe('rgb(0, 53, 71)');
    expect(refused).toEqual([]);
    await opened.close();
  });
});
