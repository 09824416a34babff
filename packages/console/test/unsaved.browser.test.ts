import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectAccessible } from './expect-accessible.ts';
import { expectFocus } from './expect-focus.ts';
import { openConsole } from './open-console.ts';

const console = await openConsole();
const admin = console.database.openAsAdmin();
const customers = await admin.query<{ subject: string; family_name: string }>(
  {},
  {
    text: `select s.subject, p.family_name from register.subject s join register.person p using (subject, controller)
      where s.controller = 'mpy_telecom' and s.kind = 'person' and s.standing = 'customer' and s.blocks = '{}' and s.ended_on is null
        and exists (select from register.phone_number n where n.subject = s.subject and n.controller = 'mpy_telecom')
      order by s.subject limit 2`,
  },
);
const [customer, other] = customers.map(({ subject }) => `/customers/${subject}`);
const AGENT = { purpose: 'customer_service', controller: 'mpy_telecom', reason: 'asiakas soitti' };

const asked = (page: Page): Locator => page.getByRole('alertdialog', { name: 'Hylätäänkö kirjoitettu?' });
const answer = async (page: Page, name: 'Hylkää' | 'Jatka kirjoittamista'): Promise<void> => {
  await asked(page).getByRole('button', { name }).click();
  await asked(page).waitFor({ state: 'detached' });
};
const pathOf = (page: Page): string => new URL(page.url()).pathname;

/** A form of the customer's page with something typed into it. */
const FORMS: readonly (readonly [string, (page: Page) => Promise<Locator>])[] = [
  [
    'an added row',
    async (page) => {
      const contacts = page.locator('#contact_details');
      await contacts.getByRole('button', { name: 'Lisää: Puhelinnumero' }).click();
      return contacts.getByLabel(/^Puhelinnumero/);
    },
  ],
  [
    'a changed row',
    async (page) => {
      const contacts = page.locator('#contact_details');
      await contacts
        .getByRole('button', { name: /^Muokkaa: / })
        .first()
        .click();
      return contacts.locator('form').getByRole('textbox').first();
    },
  ],
];

describe('what was typed on the customer’s page', () => {
  test.each(FORMS)('is not lost without a question: %s', async (_name, open) => {
    const page = await console.signIn('aino', { ...AGENT, at: customer ?? '' });
    const field = await open(page);
    await field.fill('050 555 0198');
    const stays = async () => {
      await answer(page, 'Jatka kirjoittamista');
      expect(await field.inputValue()).toBe('050 555 0198');
      await expect.poll(() => pathOf(page)).toBe(customer);
    };

    await page.getByRole('link', { name: 'Seloste: haku' }).click();
    await asked(page).waitFor();
    await expectAccessible(page);
    await stays();

    await page.locator('#purpose').selectOption({ index: (await chosen(page)) === 0 ? 1 : 0 });
    await stays();
    await expect.poll(() => page.locator('#purpose').inputValue()).toBe('customer_service');

    const before = page.waitForEvent('dialog');
    const reloading = page.evaluate(() => window.location.reload());
    const dialog = await before;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await reloading;
    expect(await field.inputValue()).toBe('050 555 0198');

    await page.getByRole('link', { name: 'Seloste: haku' }).click();
    await answer(page, 'Hylkää');
    await expect.poll(() => pathOf(page)).toBe('/');
  });

  test('is not lost to another customer who was found, nor to the way back', async () => {
    const page = await console.signIn('aino', AGENT);
    await page.locator('#find').fill(customers[0]?.family_name ?? '');
    await page.locator(`[data-found][href$="${customer}"]`).click();
    const field = await FORMS[0]?.[1](page);
    if (field === undefined) throw new Error('no form');
    await field.fill('050 555 0197');
    await page.locator('#find').fill(customers[1]?.family_name ?? '');
    await page.locator(`[data-found][href$="${other}"]`).click();
    await answer(page, 'Jatka kirjoittamista');
    expect(await field.inputValue()).toBe('050 555 0197');
    await page.goBack().catch(() => undefined); // called off
    await answer(page, 'Jatka kirjoittamista');
    await expect.poll(() => pathOf(page)).toBe(customer);
    expect(await field.inputValue()).toBe('050 555 0197');
    await page.goBack().catch(() => undefined);
    await answer(page, 'Hylkää');
    await expect.poll(() => pathOf(page)).toBe('/');
  });

  test('asks nothing where nothing was typed, or typed back', async () => {
    const page = await console.signIn('aino', { ...AGENT, at: customer ?? '' });
    const field = await FORMS[0]?.[1](page);
    await field?.fill('050');
    await field?.fill('');
    await page.getByRole('link', { name: 'Seloste: haku' }).click();
    await expect.poll(() => pathOf(page)).toBe('/');
  });
});

const chosen = (page: Page): Promise<number> =>
  page.locator('#purpose').evaluate((select: HTMLSelectElement) => select.selectedIndex);

describe('a window into which something was typed', () => {
  const open = async (): Promise<{ page: Page; form: Locator; words: Locator }> => {
    const page = await console.signIn('aino', { ...AGENT, at: customer ?? '' });
    await page.getByRole('button', { name: 'Kirjaa tietosuojapyyntö' }).click();
    const form = page.locator('[role="dialog"]');
    return { page, form, words: form.getByLabel('Pyynnön sanamuoto') };
  };

  test('stays through a click beside it, and asks before it closes', async () => {
    const { page, form, words } = await open();
    await words.fill('Mitä minusta tiedetään?');
    await page.mouse.click(5, 300);
    for (const close of [
      () => page.keyboard.press('Escape'),
      () => form.getByRole('button', { name: 'Sulje' }).click(),
    ]) {
      await close();
      await asked(page).waitFor();
      await expectAccessible(page);
      await page.keyboard.press('Escape'); // is a no
      await asked(page).waitFor({ state: 'detached' });
      expect(await words.inputValue()).toBe('Mitä minusta tiedetään?');
    }
    await page.keyboard.press('Escape');
    await answer(page, 'Hylkää');
    await form.waitFor({ state: 'detached' });
    await expectFocus(page.getByRole('button', { name: 'Kirjaa tietosuojapyyntö' }));
  });

  test('closes at once while nothing was typed', async () => {
    const { page, form } = await open();
    await form.waitFor();
    await page.mouse.click(5, 300);
    await form.waitFor({ state: 'detached' });
  });

  test('keeps the keyboard from the search behind it', async () => {
    const { page, words } = await open();
    await words.press('Control+k');
    await words.pressSequentially('sanat');
    expect(await words.inputValue()).toBe('sanat');
    await expect.poll(() => page.locator('#find').inputValue()).toBe('');
  });
});

test('Enter in a field of one line confirms', async () => {
  const [known] = await admin.query<{ element: string }>(
    {},
    {
      text: `select network_element as element from register.service
        where controller = 'mpy_telecom' and network_element is not null and status = 'active' order by 1 limit 1`,
    },
  );
  const page = await console.signIn('timo', { ...AGENT, purpose: 'disruption_handling', at: '/disruptions' });
  await page.getByRole('button', { name: 'Avaa häiriö' }).click();
  const element = page.getByRole('dialog').getByLabel(/^Verkkolaite/);
  await element.press('Enter');
  await expect.poll(() => element.getAttribute('aria-invalid')).toBe('true');
  await element.fill(known?.element ?? '');
  await element.press('Enter');
  await page.waitForURL('**/cases/*');
});
