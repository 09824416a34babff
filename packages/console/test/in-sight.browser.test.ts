import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { applyNotice } from '../../server/src/notice/apply-notice.ts';
import { withClient } from '../../server/src/platform/database/prepare-database.ts';
import { MPY, readEdition } from '../../server/src/testing/applied-register.ts';
import { expectAccessible } from './expect-accessible.ts';
import { openConsole } from './open-console.ts';

const console = await openConsole();
const admin = console.database.openAsAdmin();
const AGENT = { purpose: 'customer_service', controller: 'mpy_telecom' } as const;

const signIn: typeof console.signIn = async (who, options) => {
  const page = await console.signIn(who, options);
  return page;
};

const openCase = async (page: Page): Promise<string> => {
  await page.getByRole('button', { name: 'Avaa asia' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Avaa ja ota käsille' }).click();
  const inHand = page.getByRole('region', { name: 'Käyttötarkoitus ja syy' }).getByRole('link');
  await inHand.filter({ hasText: /C-/ }).waitFor();
  return ((await inHand.textContent()) ?? '').replace('Asia ', '');
};

/** As a colleague would, from a console of their own. */
const closeAsMaria = async (number: string): Promise<void> => {
  const page = await signIn('maria', { ...AGENT, at: '/cases' });
  await page.getByLabel('Kenen').selectOption({ label: 'Kaikkien' });
  await page.getByRole('link', { name: number }).click();
  await page.getByRole('button', { name: 'Sulje asia' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Sulje asia' }).click();
  await page.getByText(/^Asia suljettiin/).waitFor();
  await page.context().close();
};

describe('the case in hand', () => {
  test('keeps its number over a reload, and only its number', async () => {
    const page = await signIn('aino', { ...AGENT, at: '/cases' });
    const number = await openCase(page);
    await page.goto(console.address);
    await page.reload();
    await page.getByRole('link', { name: `Asia ${number}` }).waitFor();
    const kept = await page.evaluate(() => JSON.parse(sessionStorage.getItem('seloste.in-hand') ?? '{}'));
    expect(Object.keys(kept).toSorted()).toEqual(['actor', 'caseId', 'caseNumber', 'controller', 'purpose']);
    expect(kept.caseNumber).toBe(number);
  });

  test('is no reason of the next person in the same tab', async () => {
    const page = await signIn('aino', { ...AGENT, at: '/cases' });
    const number = await openCase(page);
    await page.context().clearCookies();
    await page.goto(`${console.address}/sign-in?return_to=%2F`);
    await page.locator('form[action*="person=maria"] button').click();
    await page.locator('#reason').waitFor();
    expect(await page.getByRole('link', { name: `Asia ${number}` }).count()).toBe(0);
    const kept = await page.evaluate(() => JSON.parse(sessionStorage.getItem('seloste.in-hand') ?? '{}'));
    expect(kept).not.toHaveProperty('caseId');
  });

  test('is put away with a word when it was closed while the page was away', async () => {
    const page = await signIn('aino', { ...AGENT, at: '/cases' });
    const number = await openCase(page);
    const [customer] = await admin.query<{ subject: string }>(
      {},
      {
        text: `select subject from register.subject
          where controller = 'mpy_telecom' and kind = 'person' and standing = 'customer' and blocks = '{}' and ended_on is null
          order by subject limit 1`,
      },
    );
    await page.goto(`${console.address}/customers/${customer?.subject}`);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await closeAsMaria(number);
    await page.reload();
    await page.locator('#console').getByText(`Asia ${number} on suljettu`).waitFor();
    await page.locator('#reason').waitFor();
    await expectAccessible(page);
    await page.locator('#reason').fill('asiakas soitti');
    await page.locator('#reason').press('Enter');
    await page.locator('#console').getByText(`Asia ${number} on suljettu`).waitFor({ state: 'detached' });
    // What had been refused is read again, without a button.
    await page.getByRole('heading', { level: 2 }).first().waitFor();
  });

  test('is put away by the first refusal, and what was typed stays', async () => {
    const page = await signIn('aino', { ...AGENT, at: '/cases' });
    const number = await openCase(page);
    await page.getByRole('link', { name: 'Seloste: haku' }).click();
    await page.getByRole('heading', { level: 1, name: 'Haku' }).waitFor();
    await closeAsMaria(number);
    await page.locator('#find').fill('ma');
    await page.locator('#console').getByText(`Asia ${number} on suljettu`).waitFor();
    await expect.poll(() => page.locator('#find').inputValue()).toBe('ma');
    await expect.poll(() => page.locator('#reason').inputValue()).toBe('');
    await page.locator('#reason').fill('asiakas soitti');
    await page.locator('#reason').press('Enter');
    await page.locator('#find').fill('mar');
    await page.locator('[data-found]').first().waitFor();
  });
});

describe('a role that lacks its undertaking', () => {
  test.each([
    [
      'fi',
      'Lue sitoumus',
      'Olen lukenut sitoumuksen ja noudatan sitä',
      'Hyväksy sitoumus',
      'Kaikki roolisi ovat auki',
    ],
    ['sv', 'Läs förbindelsen', /^Jag har läst/, /^Godkänn/, 'Alla dina roller är öppna'],
    ['en', 'Read the undertaking', /^I have read/, /^Accept/, 'All your roles are open'],
  ] as const)(
    'is told beside the one that is open, and opened, in %s',
    async (language, go, read, accept, done) => {
      const undertaking = `billing_${language}`;
      const edition = await readEdition(MPY, (source) =>
        source
          .replace(/( {2}biller:[\s\S]*?undertaking: )confidentiality/, `$1${undertaking}`)
          .replace(/\nundertakings:\n( {2}confidentiality:[\s\S]*?)\n\n/, (_, one: string) => {
            const another = one.replace('confidentiality:', `${undertaking}:`);
            return `\nundertakings:\n${one}\n${another}\n\n`;
          }),
      );
      await withClient(console.database.admin, (client) =>
        applyNotice(client, edition, console.database.instance),
      );
      await admin.query(
        {},
        {
          text: `insert into access.role_assignment (actor, role, valid_from) select id, 'biller', current_date - 1 from access.actor
          where subject = 'aino' and not exists (select from access.role_assignment)`,
        },
      );
      const page = await signIn('aino', { ...AGENT, language });
      await page.getByRole('link', { name: go }).click();
      await page.getByRole('checkbox', { name: read }).waitFor();
      await expectAccessible(page);
      await page.getByRole('checkbox', { name: read }).check();
      await page.getByRole('button', { name: accept }).click();
      await page.getByText(done).waitFor();
      await expectAccessible(page);
      await page.locator('#purpose option[value="billing"]').waitFor({ state: 'attached' });
      await page.getByRole('link', { name: go }).waitFor({ state: 'detached' });
    },
  );
});
