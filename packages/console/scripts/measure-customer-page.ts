// Measures how long the page of a customer takes from the click to its first paint with data, with the processor throttled, on a demo
// register of its own; and what moves on the page meanwhile. `node packages/console/scripts/measure-customer-page.ts [customers] [runs]`
import type { Page } from 'playwright-core';
import { ensureConsoleBuilt } from '../../../scripts/ensure-console-built.js';
import { openBrowser } from '../../notice/test/open-browser.ts';
import { withClient } from '../../server/src/platform/database/prepare-database.ts';
import { startDemoRegister } from './demo-register.ts';
import { visitors } from './visitors.ts';

const [customers = 100_000, runs = 20] = process.argv.slice(2).map(Number);
/** How much slower than this machine. */
const THROTTLE = 4;

interface Measured {
  /** Milliseconds from the click to the frame after the one that has the data in it. */
  readonly shown: number;
  /** The same until what is below the window is drawn too. */
  readonly whole: number;
  /** Sum of layout shifts (https://web.dev/cls) from then on. */
  readonly shifts: number;
}

/** Begins to watch before the click; what it finds waits in the page. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const state = { clicked: 0, shown: 0, whole: 0, shifts: 0 };
    Object.assign(globalThis, { measured: state });
    document.addEventListener('click', () => Object.assign(state, { clicked: performance.now() }), {
      capture: true,
      once: true,
    });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (entry.startTime > state.clicked && state.clicked > 0)
          state.shifts += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: false });
    const watchFor = (place: string, what: 'shown' | 'whole') => {
      const seen = new MutationObserver(() => {
        if (document.querySelector(place) === null) return;
        seen.disconnect();
        requestAnimationFrame(() => setTimeout(() => Object.assign(state, { [what]: performance.now() })));
      });
      seen.observe(document.body, { childList: true, subtree: true });
    };
    watchFor('#contact_details', 'shown');
    watchFor('#looks', 'whole');
  });

/** Until what came with the list is done: a person looks at it before they choose. */
const atRest = (page: Page) =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestIdleCallback(() => requestIdleCallback(() => resolve()))),
  );

const measure = async (page: Page, nth: number): Promise<Measured> => {
  await page.goBack();
  await page.locator('[data-found]').nth(nth).waitFor();
  await atRest(page);
  await watch(page);
  await page.locator('[data-found]').nth(nth).click();
  await page.waitForFunction(
    () => (globalThis as unknown as { measured: { whole: number } }).measured.whole > 0,
  );
  await page.waitForLoadState('networkidle');
  return page.evaluate(() => {
    const { clicked, shown, whole, shifts } = (
      globalThis as unknown as { measured: Measured & { clicked: number } }
    ).measured;
    return { shown: shown - clicked, whole: whole - clicked, shifts };
  });
};

if (!ensureConsoleBuilt()) process.exit(1);
const { register, remove } = await startDemoRegister(customers);
// A register at work was not filled a minute ago: what the filling leaves to do would be measured with the page.
await withClient(register.database.admin, async (client) => {
  await client.query('vacuum (analyze)');
  await client.query('checkpoint');
});
const browser = await openBrowser();
try {
  const { signIn } = visitors(browser, register, []);
  const page = await signIn('aino', {
    purpose: 'customer_service',
    controller: 'mpy_telecom',
    reason: 'measuring',
    context: { viewport: { width: 1280, height: 800 } },
  });
  await page.locator('#find').fill('ma');
  await page.locator('[data-found]').first().click();
  await page.locator('#looks').waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  const all: Measured[] = [];
  for (let run = 0; run < runs; run++) all.push(await measure(page, 1 + (run % 19)));
  const told = (what: 'shown' | 'whole'): string => {
    const times = all.map((one) => one[what]).toSorted((one, other) => one - other);
    const at = (part: number) =>
      Math.round(times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0);
    return `median ${at(0.5)} ms, p90 ${at(0.9)} ms, longest ${at(1)} ms`;
  };
  console.log(`${customers} customers, processor ${THROTTLE} × slower, ${runs} pages`);
  console.log(`first paint with data: ${told('shown')}`);
  console.log(`with what is below the window: ${told('whole')}`);
  console.log(`largest layout shift: ${Math.max(...all.map(({ shifts }) => shifts)).toFixed(4)}`);
} finally {
  await browser.close();
  await remove();
}
