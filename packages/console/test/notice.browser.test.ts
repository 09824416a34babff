import type { Page } from 'playwright-core';
import { describe, expect, test, vi } from 'vitest';
import { expectAccessible } from './expect-accessible.ts';
import { expectFits } from './expect-fits.ts';
import { expectFocus } from './expect-focus.ts';
import { openConsole } from './open-console.ts';

const console = await openConsole();
vi.setConfig({ testTimeout: 90_000 });
const LANGUAGES = ['fi', 'sv', 'en'] as const;
const officer = (at: string, more: object = {}) => console.signIn('outi', { at, ...more });

const SERVICES = '      services: { may: [read], fields: [service.product_group, service.status] }\n';
const editor = (page: Page) => page.getByRole('textbox', { name: 'Tiedosto notice.yaml' });
/** The draft as the plain text field holds it: the editor shows only what is in sight. */
const plain = async (page: Page) => {
  await page.getByLabel('Pelkkä tekstikenttä').check();
  return editor(page);
};
/** Whether the number that one of the tests writes stands in the draft. */
const mended = async (page: Page) => (await editor(page).inputValue()).includes('030 670 3001');
const change = async (page: Page, from: string, to: string) => {
  const field = await plain(page);
  await expect.poll(async () => (await field.inputValue()).includes(from), { message: from }).toBe(true);
  await field.fill((await field.inputValue()).replace(from, to));
};

describe('the published notice', () => {
  test('is read in each language, edition by edition', async () => {
    const page = await officer('/desk/notice');
    await page.getByRole('heading', { name: 'Selosteen teksti' }).waitFor();
    await page.locator('article[lang=fi]').waitFor();
    await page.getByLabel('Kieli', { exact: true }).last().selectOption('sv');
    await page.locator('article[lang=sv]').waitFor();
    await expect.poll(() => page.locator('article[lang=sv] h4').count()).toBeGreaterThan(8);
  });

  test.each(LANGUAGES)('has nothing that axe finds wrong, in %s', async (language) => {
    const page = await officer('/desk/notice', { language });
    await page.locator('article').waitFor();
    await expectAccessible(page);
  });
});

describe('the draft', () => {
  test.each(LANGUAGES)('has nothing that axe finds wrong, in %s', async (language) => {
    const page = await officer('/desk/notice/draft', { language });
    await page.locator('.cm-content').waitFor();
    await page.locator('summary').waitFor();
    await expectAccessible(page);
  });

  test('tells its findings anew in the language that the page changes to, and the editor stays where it was', async () => {
    const page = await officer('/desk/notice/draft');
    await change(page, 'uses:\n      relationship:\n', 'uses:\n      relationships:\n');
    const finnish = page.getByText(/^F101 .*tietoryhmää/).first();
    await finnish.waitFor();
    await page.getByLabel('Pelkkä tekstikenttä').uncheck();
    await finnish.click();
    const marker = page.locator('.cm-lint-marker-error').first();
    await marker.waitFor();
    await page.getByRole('button', { name: /Outi Kallio/ }).click();
    await page.getByRole('radio', { name: 'Svenska' }).click();
    await page
      .getByText(/^F101 .*uppgiftsgruppen/)
      .first()
      .waitFor();
    await expect.poll(() => page.getByText(/^F101 .*tietoryhmää/).count()).toBe(0);
    await page.keyboard.press('Escape');
    await marker.waitFor();
    await page.getByRole('textbox', { name: 'Filen notice.yaml' }).waitFor();
  });

  test('shows findings at their line, in the gutter and in a list that goes there', async () => {
    const page = await officer('/desk/notice/draft');
    await change(page, 'uses:\n      relationship:\n', 'uses:\n      relationships:\n');
    await page.getByLabel('Pelkkä tekstikenttä').uncheck();
    const finding = page.getByRole('button', { name: /Virhe.*notice\.yaml, rivi \d+/ }).first();
    await finding.click();
    await page.locator('.cm-lint-marker-error').first().waitFor();
    const line = /rivi (\d+)/.exec((await finding.textContent()) ?? '')?.[1];
    await expect.poll(() => page.locator('.cm-activeLineGutter').first().textContent()).toContain(line);
    await expect.poll(() => page.getByRole('button', { name: 'Julkaise…' }).isDisabled()).toBe(true);
  });

  test('survives a lost connection, and a save by somebody else', async () => {
    const page = await officer('/desk/notice/draft');
    await editor(page).waitFor();
    await change(page, 'phone: 030 670 3000', 'phone: 030 670 3001');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Tallenna luonnos' }).click();
    await page.getByText('Palvelimeen ei saatu yhteyttä').first().waitFor();
    await page.context().setOffline(false);
    await expect.poll(() => mended(page)).toBe(true);

    const other = await officer('/desk/notice/draft');
    await editor(other).waitFor();
    await change(other, 'city: Mikkeli', 'city: Mikkeli ');
    await other.getByRole('button', { name: 'Tallenna luonnos' }).click();
    await other.getByText('Tallennettu', { exact: true }).waitFor();

    await page.getByRole('button', { name: 'Tallenna luonnos' }).click();
    await page.getByText(/on tallentanut luonnoksen tällä välin/).waitFor();
    await expect.poll(() => mended(page)).toBe(true);
    await page.getByRole('button', { name: 'Tallenna omani sen tilalle' }).click();
    await page.getByText('Tallennettu', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Hylkää luonnos' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Hylkää luonnos' }).click();
    await page.getByText('Sama kuin voimassa oleva').waitFor();
    await expect.poll(() => mended(page)).toBe(false);
  });
});

test('an officer takes a category from marketing, sees what that does, and publishes: the access of the marketer shrinks without a restart', async () => {
  const [open] = await console.database.openAsAdmin().query<{ subject: string }>(
    {},
    {
      text: `select subject from register.service
        where controller = 'mpy_telecom' and not blocked_for && '{*,electronic_marketing}' order by subject limit 1`,
    },
  );
  const marketer = await console.signIn('kaisa', {
    at: `/customers/${open?.subject}`,
    purpose: 'electronic_marketing',
    controller: 'mpy_telecom',
    reason: 'kevään kampanja',
  });
  const services = marketer.locator('#services');
  const closed = marketer.locator('#closed #services');
  await marketer.locator('#looks').waitFor();
  await services.getByRole('listitem').first().waitFor();
  expect(await closed.count()).toBe(0);

  const page = await officer('/desk/notice/draft');
  await change(page, SERVICES, '');
  await page.getByText(/Mikä muuttuu \(1\)/).waitFor();
  await page
    .getByText(/Sähköpostimarkkinointi: Palvelut/)
    .first()
    .waitFor();
  await page.getByText(/Tietokannan muutokset \(2\)/).waitFor();
  await page
    .getByText('Ei enää näy käyttötarkoituksessa Sähköpostimarkkinointi: Palvelut (osa kentistä).')
    .waitFor();
  await page
    .locator('li[data-does=take_away]', {
      hasText: 'Taulun register.service rivisääntö electronic_marketing_read',
    })
    .waitFor();

  await page.getByRole('button', { name: 'Julkaise…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/Syy/).fill('markkinointi ei tarvitse palveluja');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Julkaise heti' }).click();
  await dialog.getByText('Seloste on voimassa. Se on julkaisu 2.').waitFor();
  await closed.waitFor(); // nobody touched the open page of the marketer
  await services.getByRole('listitem').filter({ hasText: 'Asiakaspalvelu' }).waitFor();
  await dialog.getByRole('button', { name: 'Sulje' }).last().click();
  await page.getByText('Sama kuin voimassa oleva').waitFor();
});

test('a significant change is announced in every language, and waits for its day', async () => {
  const page = await officer('/desk/notice/draft');
  await change(
    page,
    '      marketing_profile: [read, add, change]\n      prospects: { may: [read], fields: [prospect.market',
    '      occupation: [read]\n      marketing_profile: [read, add, change]\n      prospects: { may: [read], fields: [prospect.market',
  );
  await page.getByText('Merkittävä', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Julkaise…' }).click();
  const dialog = page.getByRole('dialog');
  const from = dialog.getByRole('textbox', { name: 'Tulee voimaan' });
  await expect.poll(() => from.evaluate((field) => field === document.activeElement)).toBe(true);
  const stating = dialog.getByRole('button', { name: /Kirjoita luonnokseen uusi versio/ });
  await stating.waitFor();
  const first = await from.inputValue();
  await from.fill('1.1.2020'); // a day that has passed is none to write into the draft
  await stating.waitFor({ state: 'detached' });
  await from.fill(first);
  await stating.waitFor();
  await dialog.getByLabel(/Syy/).fill('kampanjat ammatin mukaan');
  await dialog.getByRole('button', { name: 'Ajasta julkaisu' }).click();
  await dialog.getByText('Kirjoita tiedote tällä kielellä.').first().waitFor();
  await dialog.getByLabel('Suomi').fill('Alamme käyttää ammattia uutiskirjeissä.');
  await dialog.getByLabel('Ruotsi').fill('Vi börjar använda yrke i nyhetsbrev.');
  await dialog.getByLabel('Englanti').fill('We begin to use occupation in newsletters.');
  await dialog.getByRole('button', { name: /Kirjoita luonnokseen uusi versio/ }).click();
  await dialog.getByText(/Selosteen mukaan se on voimassa/).waitFor({ state: 'detached' });
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Ajasta julkaisu' }).click();
  await dialog.getByText(/Seloste tulee voimaan/).waitFor();
  await dialog.getByRole('button', { name: 'Sulje' }).last().click();

  const visitor = await console.visit({ at: '/notice/sv' });
  await visitor.getByText('Vi börjar använda yrke i nyhetsbrev.').waitFor();

  await page.getByRole('link', { name: 'Julkaistu' }).click();
  await page.getByText('Alamme käyttää ammattia uutiskirjeissä.').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Peru julkaisu' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Peru julkaisu' }).click();
  await page.getByText('Alamme käyttää ammattia uutiskirjeissä.').waitFor({ state: 'detached' });
});

describe('purposes by categories', () => {
  test.each(LANGUAGES)('have nothing that axe finds wrong, in %s', async (language) => {
    const page = await officer('/desk/notice/access', { language });
    await page.getByRole('table').waitFor();
    await expectAccessible(page);
  });

  test('name who else may do what, in words, when somebody gave a right by hand', async () => {
    const role = `reporter_${crypto.randomUUID().slice(0, 8)}`; // roles are shared by the whole cluster
    const admin = console.database.openAsAdmin();
    const run = (text: string) => admin.query({}, { text });
    await run(`create role "${role}" nologin`);
    await run(`grant select (title) on register.occupation to "${role}"`);
    await run(`create policy spy on register.occupation for select to "${role}" using (true)`);
    try {
      const page = await officer('/desk/notice/access');
      await page.getByText('Tietokanta poikkeaa selosteesta (1)').waitFor();
      await page
        .getByText(new RegExp(`^Rooli ${role} saa lukea: Ammatti \\(.+\\)\\. Oikeus on annettu käsin\\.$`))
        .waitFor();
    } finally {
      await run(`drop owned by "${role}"`);
      await run(`drop role "${role}"`);
    }
  });

  test('are walked by the arrow keys, and each cell says what it allows on which fields', async () => {
    const page = await officer('/desk/notice/access');
    const first = page.locator('[data-place="0 0"]');
    await first.focus();
    await first.press('ArrowDown');
    await expectFocus(page.locator('[data-place="1 0"]'));
    await page.keyboard.press('ArrowRight');
    await expectFocus(page.locator('[data-place="1 1"]'));
    await page.keyboard.press('Control+Home');
    await expectFocus(first);
    await page
      .getByText(/kaikki kentät/)
      .first()
      .waitFor();
  });

  test('are a list of one purpose at a time in a narrow window', async () => {
    const page = await officer('/desk/notice/access', { context: { viewport: { width: 320, height: 640 } } });
    await page.locator('#content').getByLabel('Käyttötarkoitus').selectOption('billing');
    await page.getByRole('heading', { name: 'Laskut', exact: true }).first().waitFor();
    await expectAccessible(page);
    await expectFits(page);
  });
});
