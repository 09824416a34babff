import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAccessible } from './expect-accessible.ts';
import { expectFocus } from './expect-focus.ts';

/** What a screen can be in, beside how it is when all goes well. */
export interface State {
  readonly name: string;
  /** Brings it about, and waits for what is to be seen. */
  readonly show?: (page: Page) => Promise<unknown>;
  /** For a window over the page: what is pressed to open it. The keyboard comes back there when it is closed. */
  readonly opener?: (page: Page) => Locator;
  /** Where axe looks: the window, or else all of the page unless a part is named. */
  readonly inside?: string;
  /** Leaves the window open for the next state. */
  readonly stays?: boolean;
}

const WINDOW = '[role="dialog"], dialog[open]';

/** Goes through the states in their order, each in all languages; the windows by keyboard as well. */
export const walkStates = async (page: Page, states: readonly State[]): Promise<void> => {
  for (const state of states) await seeState(page, state).catch(named(state.name));
};

const seeState = async (page: Page, { show, opener, inside, stays = false }: State): Promise<void> => {
  await opener?.(page).click();
  if (opener) await page.locator(WINDOW).waitFor();
  await show?.(page);
  for (const language of ['sv', 'en', 'fi'] as const) {
    await changeLanguage(page, language);
    await expectAccessible(page, inside ?? (opener ? WINDOW : 'html')).catch(named(language));
  }
  if (opener === undefined || stays) return;
  await expectKept(page);
  await page.keyboard.press('Escape');
  await expect
    .poll(async () => (await page.locator(WINDOW).count()) !== 1 || (await asked(page).count()) > 0)
    .toBe(true);
  if ((await asked(page).count()) > 0) await asked(page).getByRole('button', { name: 'Hylkää' }).click();
  await page.locator(WINDOW).waitFor({ state: 'detached' });
  await expectFocus(opener(page)).catch(named('the focus comes back'));
};

/** The question whether what was typed is given up. */
const asked = (page: Page): Locator => page.getByRole('alertdialog');

/** The keyboard is in the window, and does not leave it however often one goes on. */
const expectKept = async (page: Page): Promise<void> => {
  const kept = () => page.locator(WINDOW).evaluate((window) => window.contains(document.activeElement));
  await expect.poll(kept).toBe(true);
  const stops = await page.locator(WINDOW).locator('button, a[href], input, select, textarea').count();
  for (let step = 0; step <= stops; step += 1) {
    await page.keyboard.press('Tab');
    expect(await kept(), `in the window after ${step + 1} steps`).toBe(true);
  }
};

/** Changes the language in place, as its chooser does, also where a window lies over it. */
export const changeLanguage = async (page: Page, language: 'fi' | 'sv' | 'en'): Promise<void> => {
  await page.evaluate((chosen) => {
    const choice = `label[lang="${chosen}"] input, button[lang="${chosen}"]`;
    document.querySelector<HTMLElement>(choice)?.click();
  }, language);
  await page.locator(`html[lang=${language}]`).waitFor();
};

const named =
  (name: string) =>
  (failure: unknown): never => {
    if (failure instanceof Error) failure.message = `${name}: ${failure.message}`;
    throw failure;
  };
