import type { Page } from 'playwright-core';

const openedByHand = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Avaa asia' }).click();
  await page.getByLabel('Asian laji').last().selectOption('fault');
  await page.getByRole('button', { name: 'Avaa ja ota käsille' }).click();
  await page.getByRole('button', { name: 'Liitä asiakas' }).click();
};

/** A case with a customer and a note. */
export const showCase = async (
  page: Page,
  { consumer: { name } }: { readonly consumer: { readonly name: string } },
): Promise<void> => {
  await openedByHand(page);
  await page.getByLabel('Etsi liitettävä asiakas').fill(name);
  await page
    .getByRole('button', { name: `Liitä ${name}` })
    .first()
    .click();
  await page.getByRole('main').getByRole('link', { name }).first().waitFor();
  await page.getByLabel('Muistiinpanon laji').selectOption('call');
  await page
    .getByLabel('Muistiinpano', { exact: true })
    .fill('Yhteys pätkii iltaisin. Mittaus tilattu, soitetaan torstaina.');
  await page.getByRole('button', { name: 'Tallenna muistiinpano' }).click();
  await page.locator('ol li[data-note]').waitFor();
};

/** The work list, after {@link showCase}. */
export const showCases = (page: Page): Promise<void> => page.locator('tbody a').first().waitFor();

/** A disruption with those hit. */
export const showDisruption = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Avaa häiriö' }).click();
  await page.getByRole('dialog').getByLabel('Alue').fill('alue-501');
  await page.getByRole('button', { name: 'Avaa ja ota käsille' }).click();
  await page.locator('tbody a').first().waitFor();
};

/** A case that is done with. */
export const showClosed = async (page: Page): Promise<void> => {
  await openedByHand(page);
  await page.getByRole('button', { name: 'Sulje asia' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Sulje asia' }).click();
  await page.getByRole('button', { name: 'Avaa uudelleen' }).waitFor();
};

/** Whom to hand it over to. */
export const showHandOver = async (page: Page): Promise<void> => {
  await openedByHand(page);
  await page.getByRole('button', { name: 'Siirrä', exact: true }).click();
  await page.getByRole('dialog').waitFor();
};
