// Takes the pictures of docs/console: starts a register of its own with the example notice and a demo register, goes to each
// screen of screens.ts as a demo person, and stops it all. `npm run screenshots -w @seloste/console [-- name …]`
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
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
       order by c.customer_number limit 1`,
    );
    if (rows[0] === undefined) throw new Error('the demo register has nobody to show');
    return { consumer: rows[0] };
  });

const wanted = process.argv.slice(2);
const screens = SCREENS.filter(({ file }) => wanted.length === 0 || wanted.includes(file));
if (!ensureConsoleBuilt()) process.exit(1);
const { register, remove } = await startDemoRegister(CUSTOMERS);
const browser = await openBrowser();
try {
  const shown = await shownOf(register.database);
  const complaints: string[] = [];
  const { signIn, visit } = visitors(browser, register, complaints);
  await mkdir(join(PROJECT, 'docs/console'), { recursive: true });
  for (const { file, who, show, ...options } of screens) {
    const inWindow = { ...options, context: { viewport: { width: 1280, height: 800 }, ...options.context } };
    const page = who === undefined ? await visit(inWindow) : await signIn(who, inWindow);
    await page.locator('h1').waitFor();
    await show?.(page, shown);
    await page.screenshot({ path: join(PROJECT, 'docs/console', `${file}.png`), animations: 'disabled' });
    await page.context().close();
    console.log(`docs/console/${file}.png`);
  }
  for (const complaint of complaints) console.error(complaint);
  process.exitCode = complaints.length === 0 ? 0 : 1;
} finally {
  await browser.close();
  await remove();
}
