import { randomUUID } from 'node:crypto';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from './expect-accessible.ts';
import { expectFits } from './expect-fits.ts';
import { openConsole } from './open-console.ts';

const console = await openConsole();
const admin = console.database.openAsAdmin();
const BILLER = { purpose: 'billing', controller: 'mpy_telecom', reason: 'laskun tarkistus' } as const;
/** More rows than stand in the page at once, and more than one call brings. */
const CALLS = 450;

/** An invoice in collection: the third of the demo register. */
const [customer] = await admin.query<{ subject: string }>(
  {},
  {
    text: "select subject from register.customer where controller = 'mpy_telecom' and customer_number = '100003'",
  },
);
const subject = customer?.subject ?? '';
await admin.query(
  {},
  {
    // As an import leaves them: streams have no trigger.
    text: `insert into register.traffic_record (subject, controller, source, access_id, blocked_for, started_at, seconds, kind, direction, own_number, other_number)
      select $1, 'mpy_telecom', 'own_records', $2, '{}', now() - n * interval '1 hour', n, 'call', 'out', '+358401234567', '+358501234567'
      from generate_series(1, ${CALLS}) n`,
    values: [subject, randomUUID()],
  },
);

const open = async (width: number): Promise<Page> => {
  const page = await console.signIn('eero', {
    ...BILLER,
    at: `/customers/${subject}`,
    context: { viewport: { width, height: 720 } },
  });
  await page.locator('#looks').waitFor();
  return page;
};

const invoices = (page: Page): Locator => page.locator('#billing').getByRole('table');

/** All of the calls in one table, of which the page holds those in sight. */
const showCalls = async (page: Page): Promise<Locator> => {
  const traffic = page.locator('#traffic_data');
  await traffic.getByRole('button', { name: 'Hae' }).click();
  const more = traffic.getByRole('button', { name: 'Näytä lisää' });
  for (const count of [200, 400]) {
    await traffic.getByText(`${count} riviä, lisää on`).waitFor();
    await more.click();
  }
  await more.waitFor({ state: 'detached' });
  return traffic.getByRole('table');
};

const sidewaysIn = (table: Locator): Promise<number> =>
  table.evaluate((element) => {
    const place = element.parentElement as HTMLElement;
    return place.scrollWidth - place.clientWidth;
  });

test.each([320, 640])('at %i pixels each row is a block, and still a row of the table', async (width) => {
  const page = await open(width);
  const table = invoices(page);
  const row = table.getByRole('row').nth(1);
  await row.getByRole('cell').nth(1).waitFor();
  expect(await table.getByRole('columnheader').count()).toBe(await row.getByRole('cell').count());
  await expect.poll(() => sidewaysIn(table)).toBeLessThanOrEqual(0);
  const [first, second] = await Promise.all([0, 1].map((at) => row.getByRole('cell').nth(at).boundingBox()));
  expect(Boolean(first && second && (second.y > first.y || second.x > first.x))).toBe(true);
  // The column's name stands beside the value, for the eye alone: those who hear the table hear its headers.
  const [header] = await table.getByRole('columnheader').allTextContents();
  expect(await row.getByRole('cell').first().getAttribute('data-label')).toBe(header);
  await expectFits(page);
  await expectAccessible(page);
});

test('a block is no table cell to the eye at 320 pixels, and is one at 1280', async () => {
  const page = await open(1280);
  const display = () =>
    invoices(page)
      .getByRole('cell')
      .first()
      .evaluate((cell) => getComputedStyle(cell).display);
  await expect.poll(display).toBe('table-cell');
  await page.setViewportSize({ width: 320, height: 720 });
  await expect.poll(display).toBe('grid');
});

test('a table can be sorted where its head is no line any more', async () => {
  const page = await open(320);
  const table = invoices(page);
  const amounts = () => table.locator('tbody tr td:first-child').allTextContents();
  await expect.poll(async () => (await amounts()).length).toBeGreaterThan(1);
  const sort = table.getByRole('columnheader').first().getByRole('button');
  await sort.click();
  await expect.poll(async () => (await amounts()).join() === (await amounts()).toSorted().join()).toBe(true);
  await sort.click();
  await expect
    .poll(async () => (await amounts()).join() === (await amounts()).toSorted().toReversed().join())
    .toBe(true);
});

test.each([1280, 640, 320])(
  'all calls are reached by scrolling at %i pixels, none over another',
  async (width) => {
    const page = await open(width);
    const table = await showCalls(page);
    const shown = () =>
      table.locator('tbody tr[data-index]').evaluateAll((rows) =>
        rows.map((row) => ({
          at: Number((row as HTMLElement).dataset.index),
          top: row.getBoundingClientRect().top,
          bottom: row.getBoundingClientRect().bottom,
        })),
      );
    const scrollTo = (part: number) =>
      table.evaluate((element, wanted) => {
        const place = element.parentElement as HTMLElement;
        place.scrollTop = wanted * place.scrollHeight;
      }, part);
    expect((await shown()).length).toBeLessThan(200);
    for (const part of [0.5, 1, 1]) {
      await scrollTo(part);
      await expect.poll(async () => (await shown()).length).toBeGreaterThan(0);
    }
    const total = await table.getAttribute('aria-rowcount');
    const last = Number(total) - 2;
    await expect
      .poll(async () => {
        await scrollTo(1);
        return (await shown()).at(-1)?.at;
      })
      .toBe(last);
    const rows = await shown();
    for (const [at, row] of rows.entries())
      if (at > 0) expect(row.top).toBeGreaterThanOrEqual((rows[at - 1]?.bottom ?? 0) - 1);
    // What is out of sight takes as much room as if it were not.
    const { height, room } = await table.evaluate((element) => {
      const [first] = element.querySelectorAll<HTMLElement>('tbody tr[data-index]');
      return { height: first?.offsetHeight ?? 0, room: (element as HTMLElement).offsetHeight };
    });
    expect(Math.abs(room / (height * (last + 1)) - 1)).toBeLessThan(0.1);
  },
);
