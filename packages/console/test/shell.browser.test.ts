import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectAccessible } from './expect-accessible.ts';
import { expectFits } from './expect-fits.ts';
import { openConsole } from './open-console.ts';

const console = await openConsole();
const AGENT = { purpose: 'customer_service', controller: 'mpy_telecom', reason: 'asiakas soitti' } as const;

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id || (document.activeElement?.textContent ?? ''));

describe('the shell', () => {
  test('lets an agent in, and keeps purpose, controller and reason in sight', async () => {
    const page = await console.signIn('aino', AGENT);
    await page.getByRole('heading', { level: 1, name: 'Haku', exact: true }).waitFor();
    await expect.poll(() => page.title()).toBe('Haku – Seloste');
    const valueIn = (label: string) => page.getByLabel(label, { exact: true }).inputValue();
    await expect.poll(() => valueIn('Käyttötarkoitus')).toBe('customer_service');
    await expect.poll(() => valueIn('Syy')).toBe('asiakas soitti');
  });

  test.each(['fi', 'sv', 'en'] as const)('has nothing that axe finds wrong, in %s', async (language) => {
    const page = await console.signIn('aino', { language });
    await page.locator(`html[lang=${language}]`).waitFor();
    await page.getByRole('button', { name: 'Aino Mäkelä' }).click();
    await page.getByRole('radio', { name: 'Svenska' }).waitFor();
    await expectAccessible(page);
  });

  test('is gone through by keyboard: past the bars, then search, person, purpose, reason, navigation', async () => {
    const page = await console.signIn('aino', AGENT);
    await page.getByRole('link', { name: 'Seloste: haku' }).press('Shift+Tab');
    await expect.poll(() => focused(page)).toBe('Siirry sisältöön');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('content');
    await page.getByText('Siirry sisältöön').focus();
    for (const next of ['Seloste', 'find', 'Aino Mäkelä', 'purpose', 'controller', 'reason', 'Haku']) {
      await page.keyboard.press('Tab');
      await expect.poll(() => focused(page)).toBe(next);
    }
  });

  test('says under the field that a reason is too short once it was left', async () => {
    const page = await console.signIn('aino', {
      purpose: 'customer_service',
      controller: 'mpy_telecom',
      at: '/cases',
    });
    const reason = page.locator('#reason');
    await reason.fill('ok');
    const short = page.getByText('Liian lyhyt: kirjoita vähintään kolme merkkiä.');
    expect(await short.count()).toBe(0);
    await reason.blur();
    await short.waitFor();
    await expect.poll(() => reason.getAttribute('aria-invalid')).toBe('true');
    await expectAccessible(page);
    await reason.fill('asiakas soitti');
    await short.waitFor({ state: 'detached' });
  });

  test('changes the language and the colours at once, and keeps them', async () => {
    const page = await console.signIn('aino', AGENT);
    await page.getByRole('button', { name: 'Aino Mäkelä' }).click();
    await page.getByRole('radio', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Find' }).waitFor();
    await expect.poll(() => page.locator('#reason').inputValue()).toBe('asiakas soitti');
    await page.getByRole('radio', { name: 'Dark' }).click();
    await page.locator('html[data-mantine-color-scheme="dark"]').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe('Aino Mäkelä');
    await page.reload();
    await page.locator('html[lang="en"][data-mantine-color-scheme="dark"]').waitFor();
  });

  test('keeps nothing but ids, the language and the colours in the browser', async () => {
    const page = await console.signIn('aino', AGENT);
    await page.locator('#find').fill('maria');
    await page
      .locator('#content')
      .getByText(/tulos|Ei tuloksia/)
      .waitFor();
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href]),
    );
    expect(kept).toContain('mpy_telecom');
    expect(kept).not.toMatch(/maria|soitti|Aino/i);
    expect(await page.evaluate(() => document.cookie)).toBe('');
  });

  test('moves nothing that is in sight while it loads and while one finds', async () => {
    const page = await console.signIn('aino', AGENT);
    await page.reload();
    await page.locator('#reason').fill('asiakas soitti');
    await page.locator('#reason').press('Enter');
    await page.locator('#find').fill('ma');
    await page
      .locator('#content')
      .getByText(/tulosta/)
      .waitFor();
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const shifts = list.getEntries() as (PerformanceEntry & {
              value: number;
              hadRecentInput: boolean;
            })[];
            resolve(shifts.reduce((sum, { value, hadRecentInput }) => sum + (hadRecentInput ? 0 : value), 0));
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => setTimeout(() => resolve(0)));
        }),
    );
    expect(shift).toBeLessThan(0.01);
  });

  test.each([
    [320, 640],
    [640, 400],
  ])('fits a window of %i × %i, as one has at 200 % and 400 %', async (width, height) => {
    const page = await console.signIn('aino', { ...AGENT, context: { viewport: { width, height } } });
    await page.getByRole('button', { name: 'Valikko' }).click();
    await page.getByRole('navigation').getByRole('link', { name: 'Haku' }).waitFor();
    await expectFits(page);
    await expectAccessible(page);
  });

  test('finds over another screen, and loses nothing of it', async () => {
    const page = await console.signIn('aino', { ...AGENT, at: '/nothing-here' });
    await page.getByRole('heading', { name: 'Sivua ei löydy' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('ma');
    await page.locator('[data-found]').first().waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.locator('[data-found]').first().waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: 'Sivua ei löydy' }).waitFor();
  });
});
