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

const openOne = async (page: Page, action: string): Promise<void> => {
  await page.locator('tbody a').last().click();
  await page.getByRole('button', { name: action, exact: true }).click();
  await page.getByRole('dialog').waitFor();
};

/** What has to be said when it is closed. */
export const showClosing = (page: Page): Promise<void> => openOne(page, 'Päätä käsittely');
