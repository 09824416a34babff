import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { holdAnswer } from './hold-answer.ts';
import { openConsole } from './open-console.ts';

const console = await openConsole();
const AGENT = {
  purpose: 'customer_service',
  controller: 'mpy_telecom',
  reason: 'asiakas soitti',
} as const;

const OVERVIEW = /\/v1\/subjects\/[0-9a-f-]{36}$/;

/** Calls of the page that read a subject, as they are made. */
const readsOf = (page: Page): string[] => {
  const reads: string[] = [];
  page.on('request', (request) => {
    if (OVERVIEW.test(new URL(request.url()).pathname)) reads.push(request.url());
  });
  return reads;
};

const findSome = async (page: Page) => {
  await page.locator('#find').fill('ma');
  const found = page.locator('[data-found]');
  await found.nth(1).waitFor();
  return found;
};

test('a customer who is only in sight is not read; one who is opened is read once', async () => {
  const page = await console.signIn('aino', AGENT);
  const reads = readsOf(page);
  const found = await findSome(page);
  await found.first().hover();
  await page.waitForLoadState('networkidle');
  expect(reads).toEqual([]);
  await found.first().click();
  await page.locator('#looks').waitFor();
  await page.waitForLoadState('networkidle');
  expect(reads).toHaveLength(1);
});

test('what was found stays while the page is not there yet, and gives way where it takes long', async () => {
  const page = await console.signIn('aino', AGENT);
  const found = await findSome(page);
  const held = await holdAnswer(page, '/v1/subjects/*');
  await found.first().click();
  await held.answered;
  await page.locator('#content [aria-busy]').waitFor();
  await found.first().waitFor({ state: 'detached' });
  await expect.poll(() => page.title()).toBe('Asiakas – Seloste');
  held.letGo();
  await page.locator('#looks').waitFor();
});

test('what the register refuses is told, and asked again only by a person', async () => {
  const page = await console.signIn('aino', AGENT);
  const reads = readsOf(page);
  const found = await findSome(page);
  let refuse = true;
  await page.route('**/v1/subjects/*', (route) =>
    refuse && OVERVIEW.test(new URL(route.request().url()).pathname)
      ? route.fulfill({
          status: 404,
          contentType: 'application/problem+json',
          json: { status: 404, code: 'subject-unknown', title: 'gone' },
        })
      : route.fallback(),
  );
  await found.first().click();
  const again = page.getByRole('alert').getByRole('button');
  await again.waitFor();
  await page.waitForLoadState('networkidle');
  expect(reads).toHaveLength(1);
  refuse = false;
  await again.click();
  await page.locator('#looks').waitFor();
  expect(reads).toHaveLength(2);
});

test('a customer who was closed to the purpose meanwhile is not shown from memory', async () => {
  const page = await console.signIn('aino', AGENT);
  const found = await findSome(page);
  await found.first().click();
  await page.locator('#looks').waitFor();
  const subject = page.url().split('/').at(-1);
  const admin = console.database.openAsAdmin();
  await admin.query(
    { 'seloste.access_id': randomUUID() },
    {
      text: `insert into register.block (subject, controller, source, kind, began_on, evidence)
        values ($1, 'mpy_telecom', 'data_subject', 'restriction', current_date, 'form')`,
      values: [subject],
    },
  );
  await page.goBack();
  // Later than what was read counts as fresh.
  await page.clock.setFixedTime(Date.now() + 90_000);
  const read = page.waitForResponse((answer) => OVERVIEW.test(new URL(answer.url()).pathname));
  await page.goForward();
  expect((await read).status()).toBe(404);
  await page.locator('#looks').waitFor({ state: 'detached' });
  await page.getByRole('alert').waitFor();
});

test('nobody is asked for without a reason that the register takes', async () => {
  const page = await console.signIn('aino', AGENT);
  const found = await findSome(page);
  const reads = readsOf(page);
  const address = await found.first().getAttribute('href');
  await page.locator('#reason').fill('');
  await page.locator('#find').focus();
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
  await found.first().waitFor({ state: 'detached' });
  await page.waitForLoadState('networkidle');
  expect(reads).toEqual([]);
  await page.locator('#reason').fill('asiakas soitti');
  await page.locator('#reason').press('Enter');
  await page.locator('#looks').waitFor();
  expect(reads).toHaveLength(1);
});
