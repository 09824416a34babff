import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { SCREENS, type Screen } from '../scripts/screens.ts';
import { expectAccessible } from './expect-accessible.ts';
import { expectFits } from './expect-fits.ts';
import { openConsole } from './open-console.ts';
import { changeLanguage } from './walk-states.ts';

const console = await openConsole();

const [consumer] = await console.database.openAsAdmin().query<{ subject: string; name: string }>(
  {},
  {
    text: `select s.subject, p.family_name || ' ' || p.given_names as name
      from register.subject s join register.person p using (subject, controller) join register.customer c using (subject, controller)
      where s.controller = 'mpy_telecom' and s.standing = 'customer' and s.blocks = '{}' and s.ended_on is null
        and exists (select from register.invoice i where (i.subject, i.controller) = (s.subject, s.controller))
        and exists (select from register.sales_order o where (o.subject, o.controller) = (s.subject, s.controller))
      order by c.customer_number limit 1`,
  },
);
if (consumer === undefined) throw new Error('the demo register has nobody to show');

const AGENT = { purpose: 'customer_service', controller: 'mpy_telecom', reason: 'asiakas soitti' } as const;

/** Screens that have no picture of their own. */
const OTHERS: readonly Screen[] = [
  { file: 'no-such-page', who: 'aino', at: '/nothing-here' },
  { file: 'prospects', who: 'sanna', ...AGENT, purpose: 'service_delivery', at: '/contacts' },
  { file: 'disruptions', who: 'timo', ...AGENT, purpose: 'disruption_handling', at: '/disruptions' },
];

/**
 * The same screen in another window says nothing new here: each is looked at in all of them. The sound of a recording lies beside the
 * register that made it, and this one is a copy.
 */
const screens = [...SCREENS, ...OTHERS].filter(
  ({ file }) => !/-(dark|narrow)$/.test(file) && file !== 'customer-recording',
);
const seen = new Set<string>();

/**
 * What is wrong with where text stands: cut by what it stands in, or beyond the window and not in a place that scrolls and takes the
 * keyboard. Fields are left out: what is typed scrolls in them; and what is for those who hear it, such as a table's head over blocks.
 */
const cutTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const styles = new Map<Element, { overflowX: string; overflowY: string; box: DOMRect }>();
    const styleOf = (place: Element) => {
      const known = styles.get(place);
      if (known) return known;
      const { overflowX, overflowY } = getComputedStyle(place);
      const style = { overflowX, overflowY, box: place.getBoundingClientRect() };
      styles.set(place, style);
      return style;
    };
    const scrolls = (place: Element) => /auto|scroll/.test(styleOf(place).overflowX);
    const taken = (place: Element) =>
      (place as HTMLElement).tabIndex >= 0 || place.querySelector('a[href], button, input, [tabindex="0"]');
    const ancestors = (of: Element): Element[] =>
      of.parentElement ? [of, ...ancestors(of.parentElement)] : [of];
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const place = text.parentElement;
      if (!place || !text.textContent?.trim() || !place.checkVisibility({ visibilityProperty: true }))
        continue;
      const around = ancestors(place);
      if (
        around.some((one) =>
          one.matches('.unseen, [data-plain], select, textarea, script, style, .cm-editor'),
        )
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const scroller = around.find(scrolls);
      for (const { left, right, top, bottom, width } of range.getClientRects()) {
        if (width === 0) continue;
        const clips = around.slice(0, scroller ? around.indexOf(scroller) : undefined).some((one) => {
          const { overflowX, overflowY, box } = styleOf(one);
          const x = /hidden|clip/.test(overflowX) && (right > box.right + 2 || left < box.left - 2);
          const y = /hidden|clip/.test(overflowY) && (bottom > box.bottom + 3 || top < box.top - 3);
          return one !== document.body && one !== document.documentElement && (x || y);
        });
        const beyond = !(scroller && taken(scroller)) && (right > window.innerWidth + 1 || left < -1);
        if (clips || beyond)
          found.push(`${clips ? 'cut' : 'beyond'}: ${text.textContent.trim().slice(0, 60)}`);
      }
    }
    return [...new Set(found)];
  });

/** A window of 1280 pixels at 200 % is one of 640, at 400 % one of 320 (WCAG 1.4.4, 1.4.10). */
const WIDTHS = [640, 320];

test.each(screens.map((screen) => [screen.file, screen] as const))(
  '%s: all is there at 200 and 400 per cent, and nothing is wrong in the dark',
  async (_, { file: __, who, show, context: ___, ...options }) => {
    const page = who === undefined ? await console.visit(options) : await console.signIn(who, options);
    await page.locator('h1').waitFor();
    await show?.(page, { consumer });
    seen.add(new URL(page.url()).pathname);
    // Swedish has the longest word of all, Finnish the most long ones.
    for (const language of ['sv', 'fi'] as const) {
      await changeLanguage(page, language);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 640 });
        await expectFits(page);
        await expect.poll(() => cutTexts(page), { message: `${width} px, ${language}` }).toEqual([]);
      }
    }
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('html[data-mantine-color-scheme="dark"]').waitFor();
    await expectAccessible(page);
  },
);

test('no screen was left out', async () => {
  const routes = await readFile(new URL('../src/routes.ts', import.meta.url), 'utf8');
  const left = [...routes.matchAll(/ {2}screen\(\s*'([^']+)'/g)]
    .map(([, path = '']) => path)
    .filter((path) => {
      const form = new RegExp(`^${path.replaceAll(/\$\w+/g, '[0-9a-f-]{36}')}$`);
      return ![...seen].some((address) => form.test(address));
    });
  expect(left).toEqual([]);
});
