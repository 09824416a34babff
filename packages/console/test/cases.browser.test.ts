import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectAccessible } from './expect-accessible.ts';
import { expectFits } from './expect-fits.ts';
import { expectFocus } from './expect-focus.ts';
import { openConsole } from './open-console.ts';

const console = await openConsole();
const admin = console.database.openAsAdmin();
/** What was looked at before belongs to the making of the demo register. */
const from = new Date();
const AGENT = { purpose: 'customer_service', controller: 'mpy_telecom' } as const;
const OPERATOR = { purpose: 'disruption_handling', controller: 'mpy_telecom' } as const;

interface Customer {
  readonly subject: string;
  readonly name: string;
  readonly customer_number: string;
  readonly [column: string]: unknown;
}

/** Customers of the demo register that nothing closes. */
const customers = await admin.query<Customer>(
  {},
  {
    text: `select s.subject, p.family_name || ' ' || p.given_names as name, c.customer_number
      from register.subject s join register.person p using (subject, controller) join register.customer c using (subject, controller)
      where s.controller = 'mpy_telecom' and s.standing = 'customer' and s.blocks = '{}' and s.ended_on is null
      order by c.customer_number limit 5`,
  },
);
const customerAt = (at: number): Customer => {
  const customer = customers[at];
  if (customer === undefined) throw new Error('the demo register has too few customers');
  return customer;
};

/** A step that does not come fails at its own place. */
const signIn: typeof console.signIn = async (who, options) => {
  const page = await console.signIn(who, options);
  return page;
};

/** Why a customer was looked at, newest first, as the log has it. */
const reasonsOf = async (subject: string): Promise<string[]> => {
  const { items } = await console.register.audit.looksAtSubject(subject, { from, names: { ground: 'test' } });
  return items.map(({ reason }) => reason ?? '');
};

const openCase = async (page: Page, kind = 'Vika'): Promise<string> => {
  await page.getByRole('button', { name: 'Avaa asia' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Asian laji').selectOption({ label: kind });
  await dialog.getByRole('button', { name: 'Avaa ja ota käsille' }).click();
  const heading = page.getByRole('heading', { level: 1, name: /^Asia C-\d{4}-\d{6}$/ });
  await heading.waitFor();
  return ((await heading.textContent()) ?? '').replace('Asia ', '');
};

/** What the keyboard is at. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

const linkCustomer = async (page: Page, { customer_number, name }: Customer): Promise<void> => {
  await page.getByRole('button', { name: 'Liitä asiakas' }).click();
  await page.getByLabel('Etsi liitettävä asiakas').fill(customer_number);
  await page.getByRole('button', { name: `Liitä ${name}` }).click();
  await page.getByRole('link', { name }).first().waitFor();
  await expect.poll(() => focused(page)).toBe('Liitä asiakas');
};

describe('an agent', () => {
  test('opens a case, works under it, notes, hands it over; the log has the case as the reason', async () => {
    const customer = customerAt(0);
    const page = await signIn('aino', { ...AGENT, at: '/cases' });
    // No reason was given: the work list needs none but itself, and the case is the reason from then on.
    const number = await openCase(page);
    await page.getByRole('link', { name: `Asia ${number}` }).waitFor();
    await linkCustomer(page, customer);

    await page.getByLabel('Muistiinpanon laji').selectOption({ label: 'Puhelu' });
    await page.getByLabel('Muistiinpano', { exact: true }).fill('Yhteys pätkii iltaisin.\nMittaus tilattu.');
    await page.keyboard.press('Control+Enter');
    const note = page.getByRole('listitem').filter({ hasText: 'Yhteys pätkii iltaisin.' });
    await note.getByText('Aino Mäkelä').waitFor();
    await note.getByText('Puhelu').waitFor();

    await page.getByRole('main').getByRole('link', { name: customer.name }).first().click();
    await page.waitForURL(`**/customers/${customer.subject}`);
    await page.getByRole('region', { name: 'Asiakkaan asiat' }).getByText(number).waitFor();
    await page.goBack();

    await page.getByRole('button', { name: 'Siirrä', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('option', { name: 'Maria Lindholm' }).waitFor({ state: 'attached' });
    // Who has not accepted the undertaking could not open the case.
    expect(await dialog.getByRole('option', { name: 'Ville Nieminen' }).count()).toBe(0);
    await dialog.getByLabel('Kenelle').selectOption({ label: 'Maria Lindholm' });
    await dialog.getByRole('button', { name: 'Siirrä' }).click();
    await page.getByText('Asia siirrettiin: Maria Lindholm.').waitFor();
    // Who has given it away has it in hand no longer.
    await page.locator('#reason').waitFor();

    expect(page.url()).not.toContain(customer.customer_number);
    expect(await page.title()).not.toContain(customer.name);
    await expect.poll(async () => (await reasonsOf(customer.subject)).length).toBeGreaterThanOrEqual(4);
    expect(new Set(await reasonsOf(customer.subject))).toEqual(new Set([`case ${number}`]));
  });

  test('gets a case from a queue, closes it and opens it again', async () => {
    const page = await signIn('aino', { ...AGENT, at: '/cases' });
    const number = await openCase(page, 'Muutto');
    await page.getByRole('button', { name: 'Siirrä', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Siirrä' }).click();
    await dialog.getByText('Valitse saaja').last().waitFor();
    await dialog.getByLabel('Kenelle').selectOption({ value: 'role agent' });
    await dialog.getByRole('button', { name: 'Siirrä' }).click();
    await page.getByText(/^Asia siirrettiin: /).waitFor();

    const other = await signIn('maria', { ...AGENT, at: '/cases' });
    await other.getByLabel('Kenen').selectOption({ label: 'Roolieni jonot' });
    await other.getByRole('link', { name: number }).click();
    await other.getByRole('button', { name: 'Ota käsille' }).click();
    await other.getByRole('button', { name: 'Sulje asia' }).click();
    await other.getByRole('dialog').getByLabel('Lopputulos').selectOption({ label: 'vastattu' });
    await other.getByRole('dialog').getByRole('button', { name: 'Sulje asia' }).click();
    await other.getByText('Asia suljettiin: vastattu.').waitFor();
    await expect.poll(() => focused(other)).toBe(`Asia ${number}`);
    // A closed case is no reason: the bar asks for another.
    await other.locator('#reason').waitFor();
    await other.getByRole('button', { name: 'Avaa uudelleen' }).click();
    await other.getByText('Asia avattiin uudelleen.').waitFor();
    await other.getByRole('link', { name: `Asia ${number}` }).waitFor();

    // Who has the old page learns that somebody was faster, and sees what is now.
    await page.getByRole('button', { name: 'Sulje asia' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Sulje asia' }).click();
    await page.getByRole('dialog').getByText('Tieto on muuttunut').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Sulje asia' }).click();
    await page.getByText('Asia suljettiin: ratkaistu.').waitFor();
  });

  test('loses nothing that was typed: not by closing, not by a lost connection, not by leaving the page', async () => {
    const page = await signIn('aino', { ...AGENT, at: '/cases' });
    await openCase(page);
    await linkCustomer(page, customerAt(1));
    const field = page.getByLabel('Muistiinpano', { exact: true });
    await field.fill('Puolikas lause');

    await page.getByRole('button', { name: 'Sulje asia' }).click();
    await page.getByRole('dialog').getByText('Muistiinpano on kesken').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Palaa muistiinpanoon' }).click();
    await expectFocus(field);

    await page.route('**/notes', (route) =>
      route.request().method() === 'POST' ? route.abort('internetdisconnected') : route.continue(),
    );
    await page.getByRole('button', { name: 'Tallenna muistiinpano' }).click();
    await page.getByText('Palvelimeen ei saatu yhteyttä').first().waitFor();
    await expect.poll(() => field.inputValue()).toBe('Puolikas lause');
    await page.unrouteAll();

    await page.getByRole('link', { name: 'Haku', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Haku' }).waitFor();
    await page.goBack();
    await field.waitFor();
    await expect.poll(() => field.inputValue()).toBe('Puolikas lause');
    await page.getByRole('button', { name: 'Tallenna muistiinpano' }).click();
    await page.getByRole('listitem').filter({ hasText: 'Puolikas lause' }).waitFor();
    await expect.poll(() => field.inputValue()).toBe('');
  });

  test('sees that a colleague has closed the case, keeps the note, and saves it when the case is open again', async () => {
    const page = await signIn('aino', { ...AGENT, at: '/cases' });
    const number = await openCase(page);
    await linkCustomer(page, customerAt(2));
    const field = page.getByLabel('Muistiinpano', { exact: true });
    await field.fill('Soitettava huomenna');

    const other = await signIn('maria', { ...AGENT, at: '/cases' });
    await other.getByLabel('Kenen').selectOption({ label: 'Kaikkien' });
    await other.getByRole('link', { name: number }).click();
    await other.getByRole('button', { name: 'Sulje asia' }).click();
    await other.getByRole('dialog').getByRole('button', { name: 'Sulje asia' }).click();
    await other.getByRole('button', { name: 'Avaa uudelleen' }).waitFor();

    await page.getByRole('button', { name: 'Tallenna muistiinpano' }).click();
    await page.getByRole('button', { name: 'Avaa uudelleen' }).waitFor();
    expect(await page.getByRole('button', { name: 'Sulje asia' }).count()).toBe(0);
    await expect.poll(() => field.inputValue()).toBe('Soitettava huomenna');
    await page.getByRole('button', { name: 'Avaa uudelleen' }).click();
    await page.getByRole('button', { name: 'Sulje asia' }).waitFor();
    await page.getByRole('button', { name: 'Tallenna muistiinpano' }).click();
    await page.getByRole('listitem').filter({ hasText: 'Soitettava huomenna' }).waitFor();
  });

  test('opens a case from the customer’s page and stays there', async () => {
    const customer = customerAt(2);
    const page = await signIn('aino', {
      ...AGENT,
      reason: 'asiakas soitti',
      at: `/customers/${customer.subject}`,
    });
    await page.getByRole('button', { name: 'Avaa asia' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Avaa ja ota käsille' }).click();
    await page.getByRole('region', { name: 'Asiakkaan asiat' }).getByText('käsillä').waitFor();
    expect(page.url()).toContain(customer.subject);
  });
});

describe('a network operator', () => {
  test('opens a disruption by its element, sees who is hit and links them all, and reads no notes', async () => {
    const [element] = await admin.query<{ network_element: string; customers: number }>(
      {},
      {
        text: `select network_element, count(distinct subject)::integer as customers from register.service
          where controller = 'mpy_telecom' and status in ('active', 'suspended') and not 'disruption_handling' = any (blocked_for)
          group by 1 having network_element is not null order by 2 desc, 1 limit 1`,
      },
    );
    if (element === undefined) throw new Error('the demo register has no network elements');
    const page = await signIn('timo', { ...OPERATOR, at: '/disruptions' });
    await page.getByRole('button', { name: 'Avaa häiriö' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Avaa ja ota käsille' }).click();
    await dialog.getByText('Anna verkkolaite tai alue.').waitFor();
    // What is there is proposed; where there is nothing, nobody can be hit.
    await dialog
      .locator(`datalist option[value="${element.network_element}"]`)
      .waitFor({ state: 'attached' });
    await dialog.getByLabel('Alue').fill('alue-kirjoitusvirhe');
    await dialog.getByRole('button', { name: 'Avaa ja ota käsille' }).click();
    await dialog.getByText('Tällä alueella ei ole palveluja. Valitse luettelosta.').waitFor();
    await dialog.getByLabel('Alue').fill('');
    await dialog.getByLabel('Verkkolaite').fill(element.network_element);
    await dialog.getByRole('button', { name: 'Avaa ja ota käsille' }).click();

    const count = new RegExp(`^${element.customers} asiakas`);
    await page.locator('#content').getByText(count).waitFor();
    await page.getByRole('button', { name: 'Liitä kaikki asiaan' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Liitä' }).click();
    await page.getByText('Häiriön piirissä olevat liitettiin asiaan.').waitFor();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByText('Muistiinpanot eivät näy tässä käyttötarkoituksessa').waitFor();
    expect(await page.getByLabel('Muistiinpano', { exact: true }).count()).toBe(0);
    await expectAccessible(page);
  });
});

test('who uses no cases is not offered any', async () => {
  const page = await signIn('kaisa', {
    purpose: 'electronic_marketing',
    controller: 'mpy_yrityspalvelut',
  });
  await page.getByRole('link', { name: 'Haku', exact: true }).waitFor();
  // What a purpose uses is told by the words of the notice: their names have come by then.
  await expect.poll(() => page.locator('#purpose').textContent()).toContain('Sähköpostimarkkinointi');
  expect(await page.getByRole('link', { name: 'Asiat', exact: true }).count()).toBe(0);
});

describe.each([
  ['fi', 'light', 1280],
  ['sv', 'dark', 1280],
  ['en', 'light', 320],
] as const)('in %s, %s, %i px wide', (language, colorScheme, width) => {
  const context = { colorScheme, viewport: { width, height: 800 } };
  const look = async (page: Page) => {
    await expectAccessible(page);
    await expectFits(page);
  };

  test('axe finds nothing wrong with the list, a case and its dialogs', async () => {
    const page = await signIn('aino', { ...AGENT, language, context, at: '/cases' });
    await page.locator('#content select').first().selectOption('all');
    const first = page.locator('tbody a').first();
    await first.waitFor();
    await look(page);
    await page
      .locator('tbody tr')
      .filter({ hasText: /, |Lindholm/ })
      .locator('a')
      .last()
      .click();
    await page.locator('ol li[data-note]').first().waitFor();
    await look(page);
    for (const nth of [-2, -1]) {
      await page.locator('#content h1 + div button').nth(nth).click();
      await page.getByRole('dialog').locator('select').waitFor();
      await look(page);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    }
  });

  test('nor with the disruptions', async () => {
    const page = await signIn('timo', { ...OPERATOR, language, context, at: '/disruptions' });
    await page.locator('tbody a').first().waitFor();
    await look(page);
    await page.locator('tbody a').first().click();
    await page.locator('#content table').waitFor();
    await look(page);
  });
});
