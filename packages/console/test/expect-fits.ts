import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Waits until the page is no wider than its window: nothing has to be scrolled sideways (WCAG 1.4.10). */
export const expectFits = async (page: Page): Promise<void> => {
  const beyond = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(beyond).toBeLessThanOrEqual(0);
};
