import { describe, expect, test } from 'vitest';
import { expectAccessible } from './expect-accessible.ts';
import { expectFits } from './expect-fits.ts';
import { expectFocus } from './expect-focus.ts';
import { holdAnswer } from './hold-answer.ts';
import { openConsole } from './open-console.ts';

const console = await openConsole();
const AGENT = { purpose: 'customer_service', controller: 'mpy_telecom', reason: 'asiakas soitti' } as const;

/** A customer of the demo register with a name and a number that nothing closes. */
const [customer] = await console.database
  .openAsAdmin()
  .query<{ family_name: string; given_names: string; customer_number: string; subject: string }>(
    {},
    {
      text: `select p.family_name, p.given_names, c.customer_number, s.subject
           from register.subject s join register.person p using (subject, controller) join register.customer c using (subject, controller)
           where s.controller = 'mpy_telecom' and s.standing = 'customer' and s.blocks = '{}' and s.ended_on is null
           order by c.customer_number limit 1`,
    },
  );
if (customer === undefined) throw new Error('the demo register has nobody to look for');
/** What many names begin with. */
const COMMON = 'ma';
const name = `${customer.family_name} ${customer.given_names}`;

describe('finding a customer', () => {
  test('shows who fits while one types, tells how many, and opens by keyboard', async () => {
    const page = await console.signIn('aino', AGENT);
    const field = page.getByLabel('Hae asiakasta');
    await page.keyboard.press('Control+k');
    await expectFocus(field);
    await page.keyboard.type(customer.customer_number);
    const found = page.locator('[data-found]');
    await found.filter({ hasText: name }).waitFor();
    await page.locator('#content').getByText('1 tulos', { exact: true }).waitFor();
    await page.keyboard.press('ArrowDown');
    await expectFocus(found.first());
    await page.keyboard.press('Escape');
    await expectFocus(field);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/customers/${customer.subject}`);
    expect(page.url()).not.toContain(customer.family_name);
    expect(await page.title()).not.toContain(customer.family_name);
  });

  test('gives the answer to what was typed last, whichever comes first', async () => {
    const page = await console.signIn('aino', AGENT);
    const early = await holdAnswer(page, '/v1/search', 'POST');
    await page.getByLabel('Hae asiakasta').fill(COMMON);
    await early.answered;
    await page.getByLabel('Hae asiakasta').fill(customer.customer_number);
    await page.locator('#content').getByText('1 tulos', { exact: true }).waitFor();
    early.letGo();
    await page.unrouteAll({ behavior: 'wait' }); // the early answer has been given by now
    await page.locator('#content').getByText('1 tulos', { exact: true }).waitFor();
    expect(await page.locator('[data-found]').allTextContents()).toHaveLength(1);
  });

  test('asks for a reason before the first look', async () => {
    const page = await console.signIn('aino', { purpose: 'customer_service', controller: 'mpy_telecom' });
    await page.getByLabel('Hae asiakasta').fill(customer.family_name);
    await page.getByRole('button', { name: 'Kirjoita syy' }).click();
    await page.keyboard.type('asiakas soitti');
    await page.keyboard.press('Enter');
    await page.locator('[data-found]').first().waitFor();
  });

  test('goes on page by page, with the focus on the first of the new ones', async () => {
    const page = await console.signIn('aino', AGENT);
    const found = page.locator('[data-found]');
    await page.getByLabel('Hae asiakasta').fill(COMMON);
    await page.locator('#content').getByText('20 ensimmäistä tulosta').waitFor();
    await page.getByRole('button', { name: 'Näytä lisää' }).click();
    await found.nth(20).waitFor();
    await expectFocus(found.nth(20));
    const addresses = await found.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test('offers the purposes that would do when the one in hand does not reach what is asked', async () => {
    const page = await console.signIn('kaisa', {
      purpose: 'telemarketing',
      controller: 'mpy_telecom',
      reason: 'kampanja',
    });
    await page.getByLabel('Hae asiakasta').fill('aino@example.com');
    await page.getByRole('alert').getByText('Virhekoodi: purpose-does-not-reach').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: /^Vaihda: Sähköposti/ }).click();
    await page.getByText('Ei tuloksia').waitFor();
    await expect.poll(() => page.locator('#purpose').inputValue()).toBe('electronic_marketing');
  });

  test('says when nobody fits, and what to do', async () => {
    const page = await console.signIn('aino', AGENT);
    await page.getByLabel('Hae asiakasta').fill('qqqqxxxx');
    await page.getByText('Ei tuloksia').waitFor();
  });

  test.each(['+358 43', '__', '😀😀'])(
    'takes “%s” as the beginning of something, not as a mistake',
    async (text) => {
      const page = await console.signIn('aino', AGENT);
      await page.getByLabel('Hae asiakasta').fill(text);
      await page.getByText('Kirjoita vähän lisää').waitFor();
      expect(await page.getByRole('alert').count()).toBe(0);
      await page.getByLabel('Hae asiakasta').fill(customer.family_name);
      await page.locator('[data-found]').first().waitFor();
    },
  );

  test('tells of a lost connection, keeps what was typed and goes on when it is back', async () => {
    const page = await console.signIn('aino', AGENT);
    await page.route('**/v1/search', (route) => route.abort('internetdisconnected'));
    await page.getByLabel('Hae asiakasta').fill(customer.family_name);
    await page.locator('#console').getByText('Yhteys katkesi').waitFor();
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Yritä uudelleen' }).first().click();
    await page.locator('[data-found]').first().waitFor();
    await expect.poll(() => page.getByLabel('Hae asiakasta').inputValue()).toBe(customer.family_name);
  });

  test.each([
    ['fi', 'light', 1280],
    ['sv', 'dark', 1280],
    ['en', 'light', 320],
  ] as const)(
    'has nothing that axe finds wrong in %s, %s, %i px wide',
    async (language, colorScheme, width) => {
      const page = await console.signIn('aino', {
        ...AGENT,
        language,
        context: { colorScheme, viewport: { width, height: 800 } },
      });
      await page.locator('#find').fill(customer.family_name);
      await page.locator('[data-found]').first().waitFor();
      await expectAccessible(page);
      await expectFits(page);
    },
  );
});
