import { describe, expect, test } from 'vitest';
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
