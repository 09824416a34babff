import { describe, expect, test } from 'vitest';
import { expectAccessible } from './expect-accessible.ts';
import { openConsole } from './open-console.ts';

const console = await openConsole();
const OFFICER = {
  purpose: 'statutory_duties',
  controller: 'mpy_telecom',
  reason: 'henkilöstön hoito',
} as const;

describe('the staff desk', () => {
  test('takes somebody in, gives a role and records what they signed', { timeout: 90_000 }, async () => {
    const page = await console.signIn('outi', { ...OFFICER, at: '/desk/staff' });
    await page.getByRole('cell', { name: 'Aino Mäkelä' }).waitFor();
    const waiting = page.getByRole('region', { name: 'Vaatii huomiota' });
    await waiting.getByRole('link', { name: 'Ville Nieminen' }).waitFor();
    await page.getByRole('link', { name: 'Lisää henkilöstöön' }).click();
    await page.getByRole('button', { name: 'Lisää henkilöstöön' }).click();
    await page.getByText('Kirjoita nimi.').waitFor();
    await page.getByLabel('Nimi', { exact: true }).fill('Uuno Uusi');
    await page.getByLabel('Tunnus kirjautumispalvelussa').fill('uuno');
    await page.getByLabel('MPY Telecom Oyj').check();
    await page.getByRole('button', { name: 'Lisää henkilöstöön' }).click();
    await page.getByRole('heading', { level: 1, name: 'Uuno Uusi' }).waitFor();
    await expect.poll(() => page.title()).toBe('Henkilöstön tiedot – Seloste');
    await page.getByLabel('Uusi rooli').selectOption({ label: 'Asiakaspalvelija' });
    await page.getByRole('button', { name: 'Anna rooli' }).click();
    await page.getByRole('button', { name: 'Poista rooli: Asiakaspalvelija' }).waitFor();
    await page.getByText('Sitoumus puuttuu').first().waitFor();
    await page.getByRole('button', { name: 'Kirjaa sitoumus' }).click();
    await page.getByText('Sitoumus puuttuu').first().waitFor({ state: 'detached' });
    await page.getByText('Paperilla.').waitFor();
    await expectAccessible(page);

    await page.getByRole('button', { name: 'Poista listalta' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Uuno Uusi ei pääse enää rekisteriin', { exact: false }).waitFor();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Poista listalta' }).click();
    await page.getByText('Päättynyt').first().waitFor();
  });

  test('what it ends, ends in an open console', async () => {
    const agent = await console.signIn('jari');
    await agent.locator('#purpose').waitFor();
    const page = await console.signIn('outi', { ...OFFICER, at: '/desk/staff' });
    await page.getByLabel('Nimi tai tunnus').fill('jari');
    await page
      .getByRole('table', { name: /Henkilöstö/ })
      .getByRole('link', { name: 'Jari Lehtonen' })
      .click();
    await page.getByRole('button', { name: 'Päätä sitoumus' }).click();
    await page.getByText('Sitoumus puuttuu').first().waitFor();
    await agent.getByRole('heading', { name: 'Salassapitositoumus puuttuu' }).waitFor();
  });

  test('links a customer page to a member of staff, and shows the processors', async () => {
    const page = await console.signIn('outi', { ...OFFICER, at: '/desk/staff' });
    await page.getByRole('cell', { name: 'Esimerkki Asiakaspalvelut Oy' }).first().waitFor();
    await page
      .getByRole('table', { name: /Henkilöstö/ })
      .getByRole('link', { name: 'Eero Laine' })
      .click();
    await page.getByRole('button', { name: 'Linkitä' }).click();
    await page.getByText('Osoitteessa ei ole asiakkaan tunnistetta.').waitFor();
    await page
      .getByLabel('Asiakassivun osoite tai tunniste')
      .fill(`${console.address}/customers/01a00000-0000-7000-8000-00000000abcd`);
    await page.getByRole('button', { name: 'Linkitä' }).click();
    await page.getByRole('link', { name: 'Asiakas …00abcd' }).waitFor();
    await page.getByRole('button', { name: 'Poista linkki' }).click();
    await page.getByRole('link', { name: 'Asiakas …00abcd' }).waitFor({ state: 'detached' });
  });

  test('works for whoever has the duty and no purpose', async () => {
    const page = await console.signIn('antti', { at: '/desk/staff', controller: 'mpy_telecom' });
    await page.getByRole('heading', { level: 1, name: 'Henkilöstö' }).waitFor();
    await page.locator('#reason').fill('henkilöstön hoito');
    await page.locator('#reason').press('Enter');
    await page.getByRole('cell', { name: 'Aino Mäkelä' }).waitFor();
  });

  test.each(['fi', 'sv', 'en'] as const)('has nothing that axe finds wrong, in %s', async (language) => {
    for (const at of ['/desk/staff', '/desk/staff/add']) {
      const page = await console.signIn('outi', { ...OFFICER, language, at });
      await page.locator('table, input[type=checkbox]').first().waitFor();
      await expectAccessible(page);
    }
  });
});
