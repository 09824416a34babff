import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const AXE = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2, levels A and AA, and what axe's authors hold to be good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** As it puts itself into the page's window. */
interface Axe {
  readonly run: (inside: string, options: object) => Promise<Outcome>;
}

interface Outcome {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** Waits until nothing that is on its way holds a place in the page, and nothing moves or fades any more. */
export const becomeStill = async (page: Page): Promise<void> => {
  await expect.poll(() => page.locator('[aria-busy="true"]').count()).toBe(0);
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
        .map(({ finished }) => finished),
    ),
  );
};

/**
 * Fails with the places in the page that axe finds wrong, in all of it or inside of one element. Wait for what the page is to show; what is
 * only on its way is waited for here.
 */
export const expectAccessible = async (page: Page, inside = 'html'): Promise<void> => {
  await becomeStill(page);
  await page.evaluate(await AXE); // evaluated by the debugger, which the page's policy does not concern
  const { violations } = await page.evaluate(
    ([place, tags]) =>
      (window as unknown as { axe: Axe }).axe.run(place, {
        runOnly: { type: 'tag', values: tags },
        resultTypes: ['violations'],
        preload: false, // of what lies elsewhere: all of it is here
      }),
    [inside, RULES] as const,
  );
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
  expect(found).toEqual([]);
};
