import type { Page } from 'playwright-core';
import type { Shown } from './shown.ts';

/** Opens the page of the consumer by finding it, as people do: the reason that was typed is kept in memory alone. */
export const showCustomer = async (page: Page, { consumer }: Shown): Promise<void> => {
  await page.locator('#find').fill(consumer.name);
  await page.locator('[data-found]').first().click();
  await page.locator('#looks').waitFor();
};

/** The same with an address in a form. */
export const showChange = async (page: Page, shown: Shown): Promise<void> => {
  await showCustomer(page, shown);
  const contacts = page.locator('#contact_details');
  await contacts.locator('li button').first().click();
  await contacts.locator('form').waitFor();
  await contacts.scrollIntoViewIfNeeded();
};

/** The same with where a row came from. */
export const showOrigin = async (page: Page, shown: Shown): Promise<void> => {
  await showCustomer(page, shown);
  await page.locator('#contact_details li').first().locator('button').last().click();
  await page.locator('[role=dialog] dl').nth(1).waitFor();
};

/** What a subject permits, and what follows. */
export const showPermissions = async (page: Page, shown: Shown): Promise<void> => {
  await showCustomer(page, shown);
  await page.locator('#permissions').evaluate((section) => section.scrollIntoView());
};
