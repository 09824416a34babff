import type { Page } from 'playwright-core';
import { showCustomer } from './customer-pictures.ts';
import type { Shown } from './shown.ts';

/** The list, what is due first at its head. */
export const showRequests = (page: Page): Promise<void> => page.locator('tbody a').first().waitFor();

/** A request that was extended: its time, its words, what was done. */
export const showRequest = async (page: Page): Promise<void> => {
  await page.locator('tbody a').last().click();
  await page.locator('main ol li').first().waitFor();
};

/** What an agent writes down while the customer speaks. */
export const showRecording = async (page: Page, shown: Shown): Promise<void> => {
  await showCustomer(page, shown);
  await page.locator('#requests button').click();
  await page.locator('[role=dialog] textarea').waitFor();
};
