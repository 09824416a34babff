import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const AXE = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2, levels A and AA, and what axe's authors hold to be good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Outcome {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

/** Fails with the places in the page that axe finds wrong. The page must be still: wait for what it is to show. */
export const expectAccessible = async (page: Page): Promise<void> => {
  await page.evaluate(await AXE); // evaluated by the debugger, which the page's policy does not concern
  const { violations } = (await page.evaluate(
    // biome-ignore lint/suspicious/noExplicitAny: axe puts itself into the page's window
    (tags) => (window as any).axe.run(document, { runOnly: { type: 'tag', values: tags } }),
    RULES,
  )) as Outcome;
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
  expect(found).toEqual([]);
};
