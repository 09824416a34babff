import type { Page } from 'playwright-core';

/** Fills in why the glass has to be broken. */
export const showAsking = async (page: Page): Promise<void> => {
  await page.locator('#break-glass-purpose').selectOption('disruption_handling');
  await page
    .locator('#break-glass-reason')
    .fill('Terveysaseman liittymä on poikki, eikä vikapäivystys vastaa. Asiakas odottaa puhelimessa.');
};

/** Breaks it: the time left stands on every screen. */
export const showOpen = async (page: Page): Promise<void> => {
  await showAsking(page);
  await page.locator('form button[type=submit]').last().click();
  await page.getByRole('button', { name: /^Sulje nyt poikkeuskäyttö/ }).waitFor();
};

/** The officer looks at the newest that waits. */
export const showReview = async (page: Page): Promise<void> => {
  await page.getByRole('table').getByRole('link').first().click();
  await page.locator('textarea').waitFor();
};

/** Somebody of a processor, with what they undertook. */
export const showMember = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Maria Lindholm' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Maria Lindholm' }).waitFor();
};
