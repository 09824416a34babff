import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { expectAccessible } from './expect-accessible.ts';
import { expectFits } from './expect-fits.ts';
import { openConsole, type SignInOptions } from './open-console.ts';

const console = await openConsole();
const admin = console.database.openAsAdmin();

const FILE = `Asiakasnumero;Etunimet;Sukunimi;Katuosoite;Postinumero;Huomautus
900100;Aino Maria;Esimerkki;Esimerkkikatu 1;50100;x
900101;Åke;Öhman;Esimerkkikatu 2;5010;y
900102;Liisa;Malli;Esimerkkikatu 3;50100;z
`;
const file = { name: 'vanha.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) };

const steward = (more: SignInOptions = {}) =>
  console.signIn('liisa', {
    at: '/import',
    purpose: 'service_delivery',
    controller: 'mpy_telecom',
    reason: 'vanhan rekisterin tuonti',
    ...more,
  });

const held = async (): Promise<number> => {
  const [row] = await admin.query<{ n: string }>(
    {},
    { text: "select count(*) as n from register.customer where customer_number like '9001%'" },
  );
  return Number(row?.n);
};

describe('the import wizard', () => {
  test('guesses the columns, shows what would be refused, and brings in the rest', async () => {
    const page = await steward();
    await page.locator('input[type=file]').setInputFiles(file);
    const street = page.getByLabel('Mihin sarake Katuosoite tuodaan');
    await street.waitFor();
    await expect.poll(() => street.inputValue()).toBe('street');
    const remark = page.getByLabel('Mihin sarake Huomautus tuodaan');
    await expect.poll(() => remark.inputValue()).toBe('');
    const check = page.getByRole('button', { name: 'Tarkista tiedosto' });
    await expect.poll(() => check.isDisabled()).toBe(true); // no source yet
    const lacking = page.getByRole('listitem').filter({ hasText: 'Mistä tiedot ovat peräisin' });
    await lacking.waitFor();
    await page.getByLabel('Mistä tiedot ovat peräisin').selectOption({ label: 'Rekisteröity itse' });
    await lacking.waitFor({ state: 'detached' });
    await check.click();

    await page.locator('#content').getByText('Rivejä 3: tuotaisiin 2, hylättäisiin 1.').waitFor();
    await page.getByText(/viisi numeroa/).waitFor();
    await page.getByRole('cell', { name: 'Postinumero: 5010' }).waitFor();
    await page.locator('h2:focus', { hasText: 'Tarkistus ja tuonti' }).waitFor();
    expect(await held()).toBe(0);

    await page.getByRole('button', { name: 'Tuo rekisteriin' }).click();
    await page.locator('#content').getByText('Rivejä 3: tuotiin 2, hylättiin 1.').waitFor();
    await expect.poll(held).toBe(2);

    // What came of it is found again after a look elsewhere.
    await page.getByRole('link', { name: 'Haku', exact: true }).click();
    await page.getByRole('list', { name: 'Vaiheet' }).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Tuonti', exact: true }).click();
    await page.locator('#content').getByText('Rivejä 3: tuotiin 2, hylättiin 1.').waitFor();

    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tallenna hylätyt rivit' }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe('hylatyt-rivit.csv');
    expect(await readFile(await saved.path(), 'utf8')).toContain(
      ';Postinumero: Suomalaisessa postinumerossa on viisi numeroa.;',
    );
  });

  test('asks for a check of its own under another purpose, and keeps the one that was made', async () => {
    const page = await steward();
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByLabel('Mistä tiedot ovat peräisin').selectOption('data_subject');
    await page.getByRole('button', { name: 'Tarkista tiedosto' }).click();
    const run = page.getByRole('button', { name: 'Tuo rekisteriin' });
    await run.waitFor();
    await page.locator('#purpose').selectOption('contact_management');
    await page.getByText(/Toisella käyttötarkoituksella tai rekisterinpitäjällä on tuonti/).waitFor();
    await run.waitFor({ state: 'detached' });
    await page.locator('input[type=file]').waitFor();
    await page.locator('#purpose').selectOption('service_delivery');
    await run.waitFor();
  });

  test('goes no further with a file of nothing but headers, and says so', async () => {
    const page = await steward();
    const headers = Buffer.from(FILE.split('\n')[0] ?? '');
    await page.locator('input[type=file]').setInputFiles({ ...file, buffer: headers });
    await page.locator('#content').getByText('Tiedosto on tyhjä').waitFor();
    await page.locator('input[type=file]').waitFor();
  });

  test('goes on from the part that was lost with the connection', async () => {
    const page = await steward();
    let lost = 0;
    await page.route('**/v1/imports/*/parts/0', async (route) => {
      lost += 1;
      if (lost === 1) await route.abort('connectionfailed');
      else await route.continue();
    });
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('main').getByRole('button', { name: 'Yritä uudelleen' }).click();
    await page.getByLabel('Mihin sarake Katuosoite tuodaan').waitFor();
  });

  test('says what is still needed, and takes back a field that is chosen twice', async () => {
    const page = await steward();
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByLabel('Mihin sarake Huomautus tuodaan').selectOption('family_name');
    await expect.poll(() => page.getByLabel('Mihin sarake Sukunimi tuodaan').inputValue()).toBe('');
    await page.getByLabel('Mihin sarake Huomautus tuodaan').selectOption('');
    await page.locator('#content').getByText('Vielä tarvitaan:').waitFor();
  });

  test('is closed to who has not the duty', async () => {
    const page = await console.signIn('aino', { at: '/import' });
    await page.getByText('Tuonti ei kuulu tehtäviisi').waitFor();
  });

  test.each(['fi', 'sv', 'en'] as const)('has nothing that axe finds wrong, in %s', async (language) => {
    const page = await steward({ language });
    await page.locator('input[type=file]').waitFor();
    await expectAccessible(page);
    await page.locator('input[type=file]').setInputFiles(file);
    await page.locator('table').waitFor();
    await expectAccessible(page);
    await page
      .locator('select')
      .filter({ has: page.locator('option[value=data_subject]') })
      .selectOption('data_subject');
    await page.locator('main button').first().click();
    await page.locator('table').nth(1).waitFor();
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectFits(page);
  });
});
