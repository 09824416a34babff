import type { Locator } from 'playwright-core';
import { expect } from 'vitest';

/** Waits until the keyboard is at the element. */
export const expectFocus = async (place: Locator): Promise<void> => {
  await expect.poll(() => place.evaluate((element) => element === document.activeElement)).toBe(true);
};
