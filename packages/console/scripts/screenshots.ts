// Takes the pictures of docs/console: starts a register of its own with the example notice and a demo register, goes to each
// screen of screens.ts as a demo person, and stops it all. `npm run screenshots -w @seloste/console [-- name …] [--languages fi,sv,en]
// [--out folder]`: in other languages a picture's name ends in the language's, for looking at.
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { ensureConsoleBuilt } from '../../../scripts/ensure-console-built.js';
import { openBrowser } from '../../notice/test/open-browser.ts';
import { withClient } from '../../server/src/platform/database/prepare-database.ts';
import type { RegisterDatabase } from '../../server/src/platform/database/register-database.ts';
import { PROJECT, startDemoRegister } from './demo-register.ts';
import { SCREENS } from './screens.ts';
import type { Shown } from './shown.ts';
import { visitors } from './visitors.ts';

const CUSTOMERS = 1000;

const shownOf = (database: RegisterDatabase): Promise<Shown> =>
  withClient(database.admin, async (client) => {
    const { rows } = await client.query<Shown['consumer']>(
      `select s.subject, p.family_name || ' ' || p.given_names as name
       from register.subject s join register.person p using (subject, controller) join register.customer c using (subject, controller)
       where s.controller = 'mpy_telecom' and s.standing = 'customer' and s.blocks = '{}' and s.ended_on is null
         and exists (select from register.invoice i where (i.subject, i.controller) = (s.subject, s.controller))
         and exists (select from register.sales_order o where (o.subject, o.controller) = (s.subject, s.controller))
       order by (select count(*) from register.traffic_record r where r.subject = s.subject) desc limit 1`,
    );
    if (rows[0] === undefined) throw new Error('the demo register has nobody to show');
    return { consumer: rows[0] };
  });

const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { languages: { type: 'string', default: 'fi' }, out: { type: 'string', default: 'docs/console' } },
});
const languages = values.languages.split(',');
const folder = resolve(PROJECT, values.out);

/** Takes the picture in each language: the page changes its words without losing what is on it. */
const take = async (page: Page, file: string): Promise<void> => {
  for (const language of languages) {
    const choice = page.locator(`label[lang=${language}] input`);
    if ((await choice.count()) === 0 && language !== 'fi') continue; // nobody is signed in
    if (language !== languages[0]) await choice.evaluate((input: HTMLElement) => input.click()); // in a closed panel
    await page.locator(`html[lang=${language}]`).waitFor();
    // The words of the notice in that language; a page that asks how a task goes is never idle.
    await page.waitForLoadState('networkidle', { timeout: 5_000 }).catch(() => undefined);
    // What is told anew in that language says that it is on its way.
    const busy = page.locator('[aria-busy=true]').first();
    await busy.waitFor({ state: 'detached', timeout: 10_000 }).catch(() => undefined);
    const path = join(folder, language === 'fi' ? `${file}.png` : `${file}.${language}.png`);
    await page.screenshot({ path, animations: 'disabled' });
    console.log(path);
  }
};

const screens = SCREENS.filter(({ file }) => wanted.length === 0 || wanted.includes(file));
if (!ensureConsoleBuilt()) process.exit(1);
const { register, remove } = await startDemoRegister(CUSTOMERS);
const browser = await openBrowser();
try {
  const shown = await shownOf(register.database);
  const complaints: string[] = [];
  const { signIn, visit } = visitors(browser, register, complaints);
  await mkdir(folder, { recursive: true });
  for (const { file, who, show, ...options } of screens) {
    const inWindow = { ...options, context: { viewport: { width: 1280, height: 800 }, ...options.context } };
    const page = who === undefined ? await visit(inWindow) : await signIn(who, inWindow);
    await page.locator('h1').waitFor();
    await show?.(page, shown);
    await take(page, file);
    await page.context().close();
  }
  for (const complaint of complaints) console.error(complaint);
  process.exitCode = complaints.length === 0 ? 0 : 1;
} finally {
  await browser.close();
  await remove();
}
