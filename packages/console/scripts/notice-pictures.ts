import type { Locator, Page } from 'playwright-core';

/** The marketer is to read what people do for a living: a new use of data, hence a significant change. */
const [BEFORE, AFTER] = [
  '      marketing_profile: [read, add, change]\n      prospects: { may: [read], fields: [prospect.market',
  '      occupation: [read]\n      marketing_profile: [read, add, change]\n      prospects: { may: [read], fields: [prospect.market',
] as const;

const draft = async (page: Page, change: (text: string) => string): Promise<void> => {
  await page.getByLabel('Pelkkä tekstikenttä').check();
  const field = page.getByRole('textbox', { name: 'Tiedosto notice.yaml' });
  await field.fill(change(await field.inputValue()));
};

/** Brings what is told below the editor into the middle of the window. */
const inTheMiddle = (place: Locator): Promise<void> =>
  place.first().evaluate((one) => one.scrollIntoView({ block: 'center' }));

/** What is wrong with a draft, at its line. */
export const showFindings = async (page: Page): Promise<void> => {
  await draft(page, (text) => text.replace('uses:\n      relationship:\n', 'uses:\n      relationships:\n'));
  await inTheMiddle(page.getByRole('button', { name: /notice\.yaml, rivi \d+/ }));
};

/** What a significant change would do. */
export const showPlan = async (page: Page): Promise<void> => {
  await draft(page, (text) => (text.includes(AFTER) ? text : text.replace(BEFORE, AFTER)));
  await page.getByText('Merkittävä', { exact: true }).waitFor();
  await inTheMiddle(page.locator('li[data-does]'));
};

/** Its announcement, in each language, and the day. */
export const showPublishing = async (page: Page): Promise<void> => {
  await showPlan(page);
  await page.getByRole('button', { name: 'Julkaise…' }).click();
  const window = page.getByRole('dialog');
  await window.getByLabel('Suomi').fill('Alamme käyttää ammattia uutiskirjeiden kohdentamiseen.');
  await window.getByLabel('Ruotsi').fill('Vi börjar använda yrke för att rikta nyhetsbrev.');
  await window.getByLabel('Englanti').fill('We begin to use occupation to address newsletters.');
  await window.getByLabel(/Syy/).fill('Kampanjat kohdennetaan ammatin mukaan.');
};

/** The change waits for its day. */
export const showScheduled = async (page: Page): Promise<void> => {
  await showPublishing(page);
  const window = page.getByRole('dialog');
  await window.getByRole('button', { name: /Kirjoita luonnokseen uusi versio/ }).click();
  await window.getByText(/Selosteen mukaan se on voimassa/).waitFor({ state: 'detached' });
  await window.getByRole('button', { name: 'Ajasta julkaisu' }).click();
  await window.getByText(/Seloste tulee voimaan/).waitFor();
  await window.getByRole('button', { name: 'Sulje' }).last().click();
  await page.getByRole('link', { name: 'Julkaistu' }).click();
  await page.getByRole('button', { name: 'Peru julkaisu' }).waitFor();
};
