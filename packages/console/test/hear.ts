import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What a person does, and what screen readers are given to say of it. */
export interface Action {
  readonly name: string;
  readonly act: (page: Page) => Promise<unknown>;
  /** All of it, in any order; among other words, which what came before may still say. */
  readonly says: string | RegExp | readonly (string | RegExp)[];
}

interface Hearing {
  heard?: string[];
}

/**
 * Takes down the words that are written into a live region from now on, and those of alerts. Words that come together with their region,
 * and those outside of an open window, are not heard by everybody: they are not taken down.
 */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const hearing = window as Hearing;
    if (hearing.heard) return;
    const heard: string[] = [];
    hearing.heard = heard;
    const closed = (place: Element): boolean => {
      const windows = document.querySelectorAll('dialog:modal, [role="dialog"][aria-modal="true"]');
      return windows.length > 0 && ![...windows].some((one) => one.contains(place));
    };
    const regionOf = (place: Node): Element | null =>
      place instanceof Element ? place.closest('[role="status"], [aria-live="polite"]') : null;
    const alertIn = (node: Node): Element | null =>
      node instanceof Element
        ? (node.closest('[role="alert"]') ?? node.querySelector('[role="alert"]'))
        : null;
    new MutationObserver((changes) => {
      const fresh = changes.flatMap(({ addedNodes }) => [...addedNodes]);
      for (const { target, addedNodes } of changes) {
        const region = regionOf(target);
        const known = region !== null && !closed(region) && !fresh.some((one) => one.contains(region));
        for (const node of addedNodes) {
          const told = known ? node : alertIn(node);
          if (told) heard.push(told.textContent ?? '');
        }
      }
    }).observe(document.body, { childList: true, subtree: true });
  });

/** Does it all one after the other, and waits for each until it is told. */
export const expectTold = async (page: Page, actions: readonly Action[]): Promise<void> => {
  for (const { name, act, says } of actions) {
    await listen(page);
    const heard = () => page.evaluate(() => (window as Hearing).heard ?? []);
    const before = (await heard()).length;
    await act(page);
    const wanted = [says]
      .flat()
      .map((words) => expect.stringMatching(typeof words === 'string' ? exactly(words) : words));
    await expect
      .poll(async () => (await heard()).slice(before), { message: name })
      .toEqual(expect.arrayContaining(wanted));
  }
};

const exactly = (words: string): RegExp => new RegExp(`^${words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
