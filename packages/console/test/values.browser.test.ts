import { randomUUID } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Vocabulary } from '../src/api/vocabulary.ts';
import { fieldsFor } from '../src/customer/rights.ts';
import { expectAccessible } from './expect-accessible.ts';
import { expectFits } from './expect-fits.ts';
import { openConsole, type SignInOptions } from './open-console.ts';

const console = await openConsole();
const admin = console.database.openAsAdmin();

const subjectOf = async (number: string): Promise<string> => {
  const [row] = await admin.query<{ subject: string }>(
    {},
    {
      text: `select subject from register.customer where controller = 'mpy_telecom' and customer_number = $1`,
      values: [number],
    },
  );
  if (row === undefined) throw new Error('the demo register has nobody of that number');
  return row.subject;
};
/** An invoice in collection, a complaint and a recorded call: the third of the demo register. */
const customer = await subjectOf('100003');

const open = async (who: string, purpose: string, options: SignInOptions & { subject?: string } = {}) => {
  const { subject = customer, ...more } = options;
  const page = await console.signIn(who, {
    purpose,
    controller: 'mpy_telecom',
    reason: 'asiakas soitti',
    at: `/customers/${subject}`,
    ...more,
  });
  await page.locator('#looks').waitFor();
  return page;
};
const says = (place: Locator, words: string | RegExp) =>
  expect.poll(() => place.textContent()).toMatch(words instanceof RegExp ? words : new RegExp(words));
interface Overview {
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly access: 'open' | 'closed';
        readonly records: Readonly<
          Record<string, { readonly by_time?: true; readonly rows: readonly { readonly fields: object }[] }>
        >;
      }
    >
  >;
}
const NARROW = { viewport: { width: 320, height: 640 } };

describe('a value', () => {
  test('tells its own source and day, and what it said before to who reads the history', async () => {
    // The street was changed twice by the customer; everything else of the row is as it came.
    const write = (street: string) => ({
      text: `update register.postal_address set street = '${street}', source = 'data_subject', obtained_at = now()
        where subject = $1 and controller = 'mpy_telecom'`,
      values: [customer],
    });
    for (const street of ['Vanhakatu 1', 'Nykykatu 5'])
      await admin.transaction({ 'seloste.access_id': randomUUID() }, (tx) => tx.query(write(street)));
    const openOrigin = async (page: Page): Promise<Locator> => {
      const button = page.getByRole('button', { name: /^Alkuperä ja historia: .*Nykykatu 5/ }).first();
      await button.focus();
      await page.keyboard.press('Enter');
      const told = page.getByRole('dialog');
      await told.locator('dl').nth(1).waitFor();
      return told;
    };
    const value = (told: Locator, label: string) =>
      told.locator('dl > div').filter({ has: told.page().locator('dt', { hasText: label }) });

    const officer = await open('outi', 'subject_rights', { context: NARROW });
    const told = await openOrigin(officer);
    const street = value(told, 'Katuosoite');
    await says(street, /Nykykatu 5.*Rekisteröity itse.*alkaen/);
    await street.locator('summary').focus();
    await officer.keyboard.press('Enter');
    await street.getByText('Vanhakatu 1').waitFor({ state: 'visible' });
    await says(value(told, 'Postinumero'), /alkaen$/);
    await expectFits(officer);
    await expectAccessible(officer);

    const agent = await openOrigin(await open('aino', 'customer_service'));
    await says(value(agent, 'Katuosoite'), /Nykykatu 5.*Rekisteröity itse.*alkaen$/);
    await agent.getByText(/Tiedot näkyvät näissä/).waitFor();
    expect(await agent.textContent()).not.toContain('Vanhakatu 1');
  });

  test('that was never changed says so, also in a row of a stream', async () => {
    const [busiest] = await admin.query<{ subject: string }>(
      {},
      {
        text: `select subject from register.traffic_record where controller = 'mpy_telecom' group by 1 order by count(*) desc limit 1`,
      },
    );
    const page = await open('eero', 'billing', { subject: busiest?.subject ?? '' });
    const traffic = page.locator('#traffic_data');
    await traffic.getByRole('button', { name: 'Hae' }).click();
    await traffic
      .getByRole('button', { name: /^Alkuperä ja historia/ })
      .first()
      .click();
    await says(page.getByRole('dialog'), /Oma toiminta · .* alkaen/);
    await expectAccessible(page);
  });
});

describe('what the notice lets a purpose change', () => {
  test.each([
    ['outi', 'subject_rights'],
    ['sanna', 'service_delivery'],
    ['eero', 'billing'],
    ['aino', 'customer_service'],
  ])('has a form for %s, row by row, and nothing else has (%s)', async (who, purpose) => {
    const page = await open(who, purpose);
    const [words, overview] = await page.evaluate(
      async ([subject, under]) => {
        const { csrf } = await (await fetch('/v1/session')).json();
        const headers = {
          'Seloste-CSRF': csrf,
          'Seloste-Purpose': under,
          'Seloste-Controller': 'mpy_telecom',
          'Seloste-Reason': 'call',
        };
        return Promise.all([
          (await fetch('/v1/notice/vocabulary?language=fi', { headers })).json() as Promise<Vocabulary>,
          (await fetch(`/v1/subjects/${subject}`, { headers })).json() as Promise<Overview>,
        ]);
      },
      [customer, purpose] as const,
    );
    for (const [category, { records }] of Object.entries(words.categories)) {
      // Decisions are evidence; who works with cases writes into the case.
      if (category === 'permissions' || (category === 'cases' && purpose !== 'subject_rights')) continue;
      const view = overview.categories[category];
      if (view?.access !== 'open') continue;
      const changeable = Object.entries(records).flatMap(([record, { path }]) => {
        const fields = fieldsFor(words, purpose, record, 'change');
        const found = view.records[path];
        return found === undefined || found.by_time
          ? []
          : found.rows.filter((row) => fields.some((field) => field in row.fields));
      });
      const forms = page.locator(`#${category}`).getByRole('button', { name: /^Muokkaa: / });
      await expect.poll(() => forms.count(), { message: `${purpose}: ${category}` }).toBe(changeable.length);
    }
  });

  test('an invoice is corrected in its place, its days in order and its amounts as Finns write them', async () => {
    const page = await open('eero', 'billing', { context: NARROW });
    const billing = page.locator('#billing');
    const change = billing.getByRole('button', { name: /^Muokkaa: Lasku/ }).first();
    const number = ((await change.getAttribute('aria-label')) ?? '').split(' ').at(-1);
    await change.click();
    await billing.getByLabel('Laskun päiväys').fill('2026-05-20');
    await billing.getByLabel('Eräpäivä').fill('2026-05-01');
    await billing.getByLabel('Avoin summa').fill('paljon');
    await billing.getByRole('button', { name: 'Tallenna' }).click();
    await billing.getByText('Loppu on ennen alkua.').waitFor();
    await billing.getByText('Kirjoita summa, esimerkiksi 49,90.').waitFor();
    await expectFits(page);
    await expectAccessible(page);
    await billing.getByLabel('Eräpäivä').fill('2026-06-03');
    await billing.getByLabel('Avoin summa').fill('1 234,5 €');
    await billing.getByRole('button', { name: 'Tallenna' }).click();
    await page.locator('#content').getByText('Tallennettu.').waitFor();
    const rows = await admin.query(
      {},
      {
        text: `select balance, invoiced_on::text, due_on::text from register.invoice where invoice_number = $1`,
        values: [number],
      },
    );
    expect(rows).toEqual([{ balance: '1234.50', invoiced_on: '2026-05-20', due_on: '2026-06-03' }]);
    await billing.getByRole('button', { name: 'Lisää: Lasku', exact: true }).waitFor();
  });

  test('a recorded call, which may only be removed, is removed once that is confirmed', async () => {
    const page = await open('outi', 'subject_rights');
    const calls = page.locator('#recordings li');
    await calls.first().waitFor();
    const before = await calls.count();
    await calls
      .first()
      .getByRole('button', { name: /^Poista: Puhelu/ })
      .click();
    await page.getByRole('dialog').getByRole('button', { name: 'Poista' }).click();
    await expect.poll(() => calls.count()).toBe(before - 1);
  });
});
