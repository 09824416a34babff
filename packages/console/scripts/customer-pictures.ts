import type { Page } from 'playwright-core';
import type { Shown } from './shown.ts';

/** Opens the page of the consumer by finding it, as people do: the reason that was typed is kept in memory alone. */
export const showCustomer = (page: Page, { consumer }: Pick<Shown, 'consumer'>): Promise<void> =>
  openFound(page, consumer.name);

/** The same for somebody of that number: the third of a demo register has all that there can be, the first is protected. */
export const showNumbered = (number: string) => (page: Page) => openFound(page, number);

const openFound = async (page: Page, words: string): Promise<void> => {
  await page.locator('#find').fill(words);
  await page.locator('[data-found]').first().click();
  await page.locator('#looks').waitFor();
};

const toTop = (page: Page, section: string): Promise<void> =>
  page.locator(`#${section}`).evaluate((place) => place.scrollIntoView());

/** The same with an address in a form. */
export const showChange = async (page: Page, shown: Shown): Promise<void> => {
  await showCustomer(page, shown);
  const contacts = page.locator('#contact_details');
  await contacts.locator('li button').first().click();
  await contacts.locator('form').waitFor();
  await contacts.scrollIntoViewIfNeeded();
};

/** The same when another window changed the address meanwhile: somebody chooses, value by value. */
export const showMerge = async (page: Page, shown: Shown): Promise<void> => {
  await showChange(page, shown);
  const other = await page.context().newPage();
  await other.goto(new URL(page.url()).origin);
  await other.locator('#reason').fill('Muuttoilmoitus');
  await other.locator('#reason').press('Enter');
  await showChange(other, shown);
  await saveAddress(other, 'Uusikatu 7 A 3');
  await other.locator('#contact_details form').waitFor({ state: 'detached' });
  await other.close();
  await saveAddress(page, 'Vanhakatu 12 B');
  await page.locator('#contact_details input[type=radio]').first().waitFor();
  await toTop(page, 'contact_details');
};

const saveAddress = async (page: Page, street: string): Promise<void> => {
  const form = page.locator('#contact_details form');
  await form.getByLabel('Katuosoite').fill(street);
  await form.locator('button[type=submit]').click();
};

/** What a biller fills in for a new invoice. */
export const showInvoice = async (page: Page, shown: Shown): Promise<void> => {
  await showCustomer(page, shown);
  await page.locator('#billing').getByRole('button', { name: 'Lisää: Lasku', exact: true }).click();
  await page.locator('#billing form').waitFor();
  await toTop(page, 'billing');
};

/** Calls, messages and data of a time. */
export const showTraffic = async (page: Page, shown: Shown): Promise<void> => {
  await showCustomer(page, shown);
  const traffic = page.locator('#traffic_data');
  await traffic.getByRole('button', { name: 'Hae' }).click();
  await traffic.locator('table, form ~ p + p').first().waitFor();
  await toTop(page, 'traffic_data');
};

/** A recorded call that is being listened to. */
export const showPlayer = async (page: Page): Promise<void> => {
  await showNumbered('100003')(page);
  const recordings = page.locator('#recordings');
  await recordings
    .getByRole('button', { name: /^Kuuntele/ })
    .first()
    .click();
  await recordings.locator('audio').waitFor();
  await toTop(page, 'recordings');
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
  await toTop(page, 'permissions');
};

/** A search that no answer comes to: what was typed stays. */
export const showLost = async (page: Page): Promise<void> => {
  await page.route('**/v1/search', (route) => route.abort('internetdisconnected'));
  await page.locator('#find').fill('Virtanen');
  await page.getByRole('alert').waitFor();
};

/** A minute before the longest time of a session is full. */
export const showEnding = async (page: Page): Promise<void> => {
  // The register answers its own pages alone: the answer is changed where the page reads it.
  await page.evaluate(() => {
    const ask = window.fetch;
    window.fetch = async (input, init) => {
      const answer = await ask(input, init);
      if (!answer.url.endsWith('/v1/session')) return answer;
      const session = await answer.json();
      const soon = new Date(Date.parse(session.now) + 60_000).toISOString();
      return Response.json({ ...session, idle_ends_at: soon });
    };
  });
  await page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')));
  await page.locator('dialog[open]').waitFor();
};
