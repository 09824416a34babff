import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectAccessible } from './expect-accessible.ts';
import { expectFits } from './expect-fits.ts';
import { expectFocus } from './expect-focus.ts';
import { openConsole } from './open-console.ts';

const console = await openConsole();
const [customer] = await console.database.openAsAdmin().query<{ subject: string }>(
  {},
  {
    text: `select subject from register.subject
      where controller = 'mpy_telecom' and kind = 'person' and standing = 'customer' and blocks = '{}' and ended_on is null
      order by subject limit 1`,
  },
);
const AGENT = {
  purpose: 'customer_service',
  controller: 'mpy_telecom',
  reason: 'asiakas soitti',
  at: `/customers/${customer?.subject}`,
};
const SMALL = [
  [320, 640],
  [640, 360],
  [320, 256],
] as const;

const scrollDown = (page: Page) => page.evaluate(() => window.scrollTo(0, 600));

describe('in a small or much enlarged window', () => {
  test.each(SMALL)('purpose and reason stay in sight on a line of %i × %i', async (width, height) => {
    const page = await console.signIn('aino', { ...AGENT, context: { viewport: { width, height } } });
    await page.locator('#contact_details').waitFor();
    const line = page.getByRole('button', { name: /Asiakaspalvelu.*asiakas soitti/ });
    expect(await line.count()).toBe(0);
    await scrollDown(page);
    await line.waitFor();
    const box = await line.boundingBox();
    expect(box?.y).toBe(0);
    expect(box?.height).toBeLessThanOrEqual(0.15 * height);
    await expectFits(page);
    await expectAccessible(page);

    // It opens all of it over what one is at, and goes with the keyboard.
    const at = (await page.locator('#contact_details').boundingBox())?.y;
    await line.click();
    await expectFocus(page.locator('#purpose'));
    await line.waitFor({ state: 'detached' });
    await expect
      .poll(async () => (await page.locator('#contact_details').boundingBox())?.y)
      .toBeCloseTo(at ?? Number.NaN, 0);
    const purpose = await page.locator('#purpose').boundingBox();
    expect((purpose?.y ?? 0) + (purpose?.height ?? 0)).toBeLessThanOrEqual(height);
    await page.locator('#purpose').blur();
    await line.waitFor();
  });

  test('the case in hand stands there, and the purpose is read whole', async () => {
    const page = await console.signIn('aino', {
      ...AGENT,
      context: { viewport: { width: 320, height: 640 } },
    });
    const room = await page.locator('#purpose').evaluate((select: HTMLSelectElement) => {
      const word = document.createElement('span');
      word.style.font = getComputedStyle(select).font;
      word.textContent = select.selectedOptions[0]?.textContent ?? '';
      document.body.append(word);
      const needed = word.getBoundingClientRect().width;
      word.remove();
      const { paddingLeft, paddingRight } = getComputedStyle(select);
      return select.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight) - needed;
    });
    expect(room).toBeGreaterThanOrEqual(0);
    await page.getByRole('button', { name: 'Avaa asia' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Avaa ja ota käsille' }).click();
    await page.getByRole('link', { name: /^Asia C-/ }).waitFor();
    await scrollDown(page);
    await page.getByRole('button', { name: /Asiakaspalvelu.*Asia C-/ }).waitFor();
  });
});

test.each([
  [1280, 800],
  [320, 640],
])(
  'that the connection is lost is said in sight until a call succeeds, which reads again what failed (%i × %i)',
  async (width, height) => {
    const page = await console.signIn('aino', { ...AGENT, context: { viewport: { width, height } } });
    await page.locator('#contact_details').waitFor();
    const banner = page
      .locator('section, div')
      .filter({ hasText: /^Yhteys katkesi. Kirjoittamasi on tallessa tällä sivulla.Yritä uudelleen$/ })
      .last();
    const again = banner.getByRole('button', { name: 'Yritä uudelleen', disabled: false });
    await page.getByRole('link', { name: 'Seloste: haku' }).click();
    await page.route('**/v1/**', (route) => route.abort('internetdisconnected'));
    await page.locator('#find').fill('ma');
    await page.locator('#content').getByText('Palvelimeen ei saatu yhteyttä').waitFor();
    const tried = page.waitForEvent('requestfailed');
    await again.click();
    await tried;
    await again.waitFor();
    await page.evaluate(() => {
      for (const content of document.querySelectorAll('main')) content.style.minHeight = '300vh';
      window.scrollTo(0, 900);
    });
    await expect
      .poll(() =>
        banner.evaluate(
          (element) =>
            element.getBoundingClientRect().bottom <= innerHeight && element.getBoundingClientRect().top >= 0,
        ),
      )
      .toBe(true);
    await page.unrouteAll();
    await again.click();
    await banner.waitFor({ state: 'detached' });
    await page.locator('[data-found]').first().waitFor();
  },
);
