import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible } from './expect-accessible.ts';
import { expectFits } from './expect-fits.ts';
import { expectFocus } from './expect-focus.ts';
import { openConsole, type SignInOptions } from './open-console.ts';

const console = await openConsole();
const admin = console.database.openAsAdmin();

const open = (who: string, purpose: string, options: SignInOptions = {}) =>
  console.signIn(who, {
    purpose,
    controller: 'mpy_telecom',
    reason: 'kaapelireitti',
    at: '/contacts',
    ...options,
  });

const countOf = async (standing: string): Promise<number> => {
  const [row] = await admin.query<{ count: string }>(
    {},
    { text: 'select count(*) from register.subject where standing = $1', values: [standing] },
  );
  return Number(row?.count);
};

describe('a contact without a customer relationship', () => {
  test('is not saved without its ground, and is with it', async () => {
    const before = await countOf('contact');
    const page = await open('liisa', 'contact_management');
    await page.getByLabel('Etunimet').fill('Maija Liisa');
    await page.getByLabel('Sukunimi').fill('Maanomistaja');
    await page.getByRole('button', { name: 'Tallenna rekisteriin' }).click();
    await page.getByText('Täytä tämä.').first().waitFor();
    await expectFocus(page.locator('[aria-invalid="true"]').first());
    expect(await countOf('contact')).toBe(before);
    await expectAccessible(page);
    await page
      .locator('select')
      .filter({ has: page.locator('option[value="land_owner"]') })
      .selectOption('land_owner');
    await page.locator('form textarea').first().fill('Kuitureitti tilan poikki');
    await page.getByRole('button', { name: 'Tallenna rekisteriin' }).click();
    await page.waitForURL('**/customers/*');
    await page.getByRole('heading', { level: 1, name: 'Maija Liisa Maanomistaja' }).waitFor();
    await page.locator('#contact_grounds').getByText('Kuitureitti tilan poikki').waitFor();
    expect(await countOf('contact')).toBe(before + 1);
  });

  test('that was begun is not lost without a question', async () => {
    const page = await open('liisa', 'contact_management');
    await page.getByLabel('Sukunimi').fill('Maanomistaja');
    await page.getByRole('link', { name: 'Seloste: haku' }).click();
    const asked = page.getByRole('alertdialog', { name: 'Hylätäänkö kirjoitettu?' });
    await asked.getByRole('button', { name: 'Jatka kirjoittamista' }).click();
    await asked.waitFor({ state: 'detached' });
    expect(await page.getByLabel('Sukunimi').inputValue()).toBe('Maanomistaja');
  });

  test('is refused by the register too', async () => {
    const page = await open('liisa', 'contact_management');
    const answer = await page.evaluate(async () => {
      const { csrf } = await (await fetch('/v1/session')).json();
      const refused = await fetch('/v1/subjects', {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'Seloste-CSRF': csrf,
          'Seloste-Purpose': 'contact_management',
          'Seloste-Controller': 'mpy_telecom',
          'Seloste-Reason': 'cable route',
          'Idempotency-Key': crypto.randomUUID(),
        },
        body: JSON.stringify({
          source: 'data_subject',
          relationship: { kind: 'person', standing: 'contact' },
          records: { persons: [{ fields: { given_names: 'Maija', family_name: 'Perusteeton' } }] },
        }),
      });
      return refused.json();
    });
    expect(answer).toMatchObject({ status: 422, code: 'ground-missing' });
  });
});

describe('a prospect', () => {
  test('who is a consumer is saved with prior consent and its proof alone', async () => {
    const before = await countOf('prospect');
    const page = await open('sanna', 'service_delivery');
    await page.getByLabel('Etunimet').fill('Matti');
    await page.getByLabel('Sukunimi').fill('Mahdollinen');
    await page.getByRole('button', { name: 'Tallenna rekisteriin' }).click();
    await page.getByText('Tarvitaan tässä tapauksessa.').first().waitFor();
    expect(await countOf('prospect')).toBe(before);
    await expectAccessible(page);
    await page
      .locator('select')
      .filter({ has: page.locator('option[value="controller"]') })
      .selectOption('controller');
    await page.locator('input[type="datetime-local"]').fill('2026-01-10T09:30');
    await page.locator('textarea').first().fill('Verkkolomake 4711');
    await page.getByRole('button', { name: 'Tallenna rekisteriin' }).click();
    await page.waitForURL('**/customers/*');
    await page.locator('#prospects').getByText('Verkkolomake 4711').waitFor();
    expect(await countOf('prospect')).toBe(before + 1);
  });
});

/** Adds a subject past the form, in the name of who is signed in. */
const post = (page: Page, relationship: object, records: object) =>
  page.evaluate(
    async ([of, with_]) => {
      const { csrf } = await (await fetch('/v1/session')).json();
      const answer = await fetch('/v1/subjects', {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'Seloste-CSRF': csrf,
          'Seloste-Purpose': 'service_delivery',
          'Seloste-Controller': 'mpy_telecom',
          'Seloste-Reason': 'fair',
          'Idempotency-Key': crypto.randomUUID(),
        },
        body: JSON.stringify({ source: 'data_subject', relationship: of, records: with_ }),
      });
      return answer.json();
    },
    [relationship, records] as const,
  );
const interest = { prospects: [{ fields: { market: 'business', ground: 'interest' } }] };

describe('a decision-maker of a business', () => {
  const company = { name: 'Esimerkkisaha Oy', subject: '' };
  beforeAll(async () => {
    const page = await open('sanna', 'service_delivery');
    const added = await post(
      page,
      { kind: 'company', standing: 'prospect' },
      { organisations: [{ fields: { name: company.name } }], ...interest },
    );
    company.subject = added.subject;
  });

  test('is a prospect by interest shown, and only with the organisation that they act for', async () => {
    const before = await countOf('prospect');
    const page = await open('sanna', 'service_delivery');
    await page.getByLabel('Kuka').selectOption('representative');
    await page.getByLabel('Etunimet').fill('Paula');
    await page.getByLabel('Sukunimi').fill('Päättäjä');
    await page
      .locator('select')
      .filter({ has: page.locator('option[value="interest"]') })
      .selectOption('interest');
    await page.getByRole('button', { name: 'Tallenna rekisteriin' }).click();
    const organisation = page.getByLabel(/^Organisaatio/);
    await expectFocus(organisation);
    await page.getByText('Täytä tämä.').waitFor();
    await expectAccessible(page);
    expect(await countOf('prospect')).toBe(before);
    await organisation.fill(company.name);
    await page.getByRole('button', { name: company.name }).waitFor();
    await organisation.press('Enter');
    await expectFocus(page.getByRole('button', { name: 'Vaihda' }));
    await page.getByLabel('Asema').fill('toimitusjohtaja');
    await page.getByRole('button', { name: 'Tallenna rekisteriin' }).click();
    await page.waitForURL('**/customers/*');
    await page.getByRole('heading', { level: 1, name: 'Paula Päättäjä' }).waitFor();
    const representation = page.locator('#representation');
    await representation.getByText('toimitusjohtaja').waitFor();
    await expect
      .poll(() => representation.getByRole('link').getAttribute('href'))
      .toBe(`/customers/${company.subject}`);
    const [row] = await admin.query(
      {},
      {
        text: `select p.market, p.ground, r.organisation from register.prospect p join register.representation r using (subject, controller)
          join register.person n using (subject, controller) where n.family_name = 'Päättäjä'`,
      },
    );
    expect(row).toEqual({ market: 'business', ground: 'interest', organisation: company.subject });
  });

  test.each(['fi', 'sv', 'en'] as const)('is asked for accessibly in %s at 320 pixels', async (language) => {
    const page = await open('sanna', 'service_delivery', {
      language,
      context: { viewport: { width: 320, height: 640 } },
    });
    await page
      .locator('select')
      .filter({ has: page.locator('option[value="representative"]') })
      .selectOption('representative');
    await page.locator('input[required]').nth(2).fill(company.name);
    await page.getByRole('button', { name: company.name }).first().waitFor();
    await expectFits(page);
    await expectAccessible(page);
  });

  test('who acts for nobody is refused by the register too', async () => {
    const before = await countOf('prospect');
    const page = await open('sanna', 'service_delivery');
    const answer = await post(
      page,
      { kind: 'person', standing: 'prospect' },
      { persons: [{ fields: { given_names: 'Paula', family_name: 'Yksinään' } }], ...interest },
    );
    expect(answer).toMatchObject({ status: 422, code: 'hidden-consumer' });
    expect(await countOf('prospect')).toBe(before);
  });
});

test('who may not add says who may', async () => {
  const page = await open('aino', 'customer_service');
  await page.getByText('Muut yhteyshenkilöt (Tietovastaava)').waitFor();
});

test.each(['fi', 'sv', 'en'] as const)(
  'the form is accessible in %s and fits into 320 pixels',
  async (language) => {
    const page = await open('sanna', 'service_delivery', {
      language,
      context: { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
    });
    await page.locator('form textarea').first().waitFor();
    await expectAccessible(page);
    await expectFits(page);
  },
);
