import type { Page } from 'playwright-core';

const FILE = `Asiakasnumero;Etunimet;Sukunimi;Katuosoite;Postinumero;Huomautus
900100;Aino Maria;Esimerkki;Esimerkkikatu 1;50100;soita iltaisin
900101;Åke;Öhman;Esimerkkikatu 2;5010;
900102;Liisa;Malli;Esimerkkikatu 3;50100;
`;

/** A file whose columns have been guessed. */
export const showColumns = async (page: Page): Promise<void> => {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'asiakkaat.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) });
  await page.locator('table').waitFor();
};

/** The same, checked: one of its rows would be refused. */
export const showChecked = async (page: Page): Promise<void> => {
  await showColumns(page);
  await page
    .locator('select')
    .filter({ has: page.locator('option[value=data_subject]') })
    .selectOption('data_subject');
  await page.getByRole('button', { name: 'Tarkista tiedosto' }).click();
  await page.locator('table').nth(1).waitFor();
};

/** What came of it. */
export const showImported = async (page: Page): Promise<void> => {
  await showChecked(page);
  await page.getByRole('button', { name: 'Tuo rekisteriin' }).click();
  await page.getByRole('button', { name: 'Tallenna hylätyt rivit' }).waitFor();
};
