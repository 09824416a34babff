import type { Page } from 'playwright-core';
import { showCustomer } from './customer-pictures.ts';
import type { Shown } from './shown.ts';

/** Who looked at the consumer, on their page. */
export const showLooks = async (page: Page, shown: Shown): Promise<void> => {
  await showCustomer(page, shown);
  const looks = page.locator('#looks');
  await looks.getByRole('button').click();
  await looks.getByRole('table').first().waitFor();
  await looks.evaluate((place) => place.scrollIntoView());
};

/** The same in the log, which is narrowed to them. */
export const showLooksInLog = async (page: Page, shown: Shown): Promise<void> => {
  await showLooks(page, shown);
  await page.locator('#looks').getByRole('link').first().click();
  await page.getByRole('search').getByRole('combobox').first().waitFor();
  await page.getByRole('table').waitFor();
};
