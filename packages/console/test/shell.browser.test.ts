import { describe, expect, test } from 'vitest';
import { expectAccessible } from './expect-accessible.ts';
import { openConsole } from './open-console.ts';

const console = await openConsole();

describe('the shell', () => {
  test('lets an agent in, and keeps purpose, controller and reason in sight', async () => {
    const page = await console.signIn('aino');
    expect(await page.locator('h1').textContent()).toBe('Haku');
    expect(await page.title()).toBe('Haku – Seloste');
    await page.getByLabel('Käyttötarkoitus', { exact: true }).waitFor();
    await page.getByLabel('Peruste', { exact: true }).waitFor();
  });

  test.each(['fi', 'sv', 'en'] as const)('has nothing that axe finds wrong, in %s', async (language) => {
    const page = await console.signIn('aino', { language });
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    await expectAccessible(page);
  });
});
