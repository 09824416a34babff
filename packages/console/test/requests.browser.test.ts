import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectAccessible } from './expect-accessible.ts';
import { expectFits } from './expect-fits.ts';
import { openConsole } from './open-console.ts';

const console = await openConsole();
const admin = console.database.openAsAdmin();
const AGENT = { purpose: 'customer_service', controller: 'mpy_telecom', reason: 'Asiakas soitti' } as const;
const OFFICER = {
  purpose: 'subject_rights',
  controller: 'mpy_telecom',
  reason: 'Tietosuojapyynnöt',
} as const;
const LANGUAGES = ['fi', 'sv', 'en'] as const;

/** Customers of the demo register that nothing closes and who have asked nothing yet. */
const quiet = await admin.query<{ subject: string; family_name: string }>(
  {},
  {
    text: `select s.subject, p.family_name from register.subject s join register.person p using (subject, controller)
      where s.controller = 'mpy_telecom' and s.standing = 'customer' and s.blocks = '{}' and s.ended_on is null
        and not exists (select from register.subject_request r where r.subject = s.subject)
      order by s.subject limit 5`,
  },
);
const quietAt = (at: number): { subject: string; family_name: string } => {
  const one = quiet[at];
  if (one === undefined) throw new Error('the demo register has too few customers');
  return one;
};
/** A request of the demo register that waits. */
const [waiting] = await admin.query<{ id: string; subject: string }>(
  {},
  {
    text: `select id, subject from register.subject_request
      where controller = 'mpy_telecom' and closed_on is null and extended_to is null and exercised_right = 'access'`,
  },
);
if (waiting === undefined) throw new Error('the demo register has no request');

const daysAgo = (days: number): string =>
  new Date(Date.now() - days * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Helsinki' });

const signIn: typeof console.signIn = async (who, options) => {
  const page = await console.signIn(who, options);
  return page;
};

const stateOf = async (subject: string) => {
  const [row] = await admin.query<{ status: string; way: string; sealed: boolean; steps: number }>(
    {},
    {
      text: `select r.status, r.way, r.wording is not null as sealed,
          (select count(*)::integer from register.request_step s where s.request_id = r.id) as steps
        from register.subject_request r where r.subject = $1`,
      values: [subject],
    },
  );
  return row;
};

/** Writes a request down on a customer's page, as Finnish staff see it. */
const record = async (page: Page, { right, received }: { right: string; received?: string }) => {
  await page.getByRole('button', { name: 'Kirjaa tietosuojapyyntö' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Oikeus').selectOption(right);
  if (received !== undefined) await dialog.getByLabel('Saapunut').fill(received);
  await dialog.getByLabel('Miten pyyntö tuli').selectOption({ label: 'Puhelimitse' });
  await dialog.getByLabel('Pyynnön sanamuoto').fill('Mitä tietoja minusta on?');
  await dialog.getByRole('button', { name: 'Kirjaa pyyntö' }).click();
  await page
    .locator('#content')
    .getByText(/^Pyyntö on kirjattu\. Siihen vastataan viimeistään \d/)
    .waitFor();
};

describe('an agent', () => {
  test('writes down what a customer asks on the phone; it stands at the head of the page', async () => {
    const { subject } = quietAt(0);
    const page = await signIn('aino', { ...AGENT, at: `/customers/${subject}` });
    const section = page.getByRole('region', { name: 'Tietosuojapyynnöt' });
    await section.getByText('Ei tietoja.').waitFor();
    await expect.poll(() => page.getByText('Avoin pyyntö').count()).toBe(0);

    // The form says what is missing, and sends nothing.
    await section.getByRole('button', { name: 'Kirjaa tietosuojapyyntö' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Kirjaa pyyntö' }).click();
    await dialog.getByText('Valitse tai täytä tämä.').first().waitFor();
    await dialog.getByLabel('Saapunut').fill(daysAgo(-3));
    await dialog.getByText('Päivä ei voi olla tulevaisuudessa.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Hylkää' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await stateOf(subject)).toBeUndefined();

    await record(page, { right: 'access' });
    const flags = page.getByRole('list', { name: 'Huomioitavaa' });
    await flags.getByText('Avoin pyyntö').waitFor();
    await flags.getByText(/Vastattava viimeistään \d/).waitFor();
    await flags.getByText(/\d+ päivää jäljellä/).waitFor();
    await expect
      .poll(() => stateOf(subject))
      .toEqual({ status: 'open', way: 'phone', sealed: true, steps: 0 });

    await flags.getByRole('link').click();
    await page.waitForURL('**/requests/*');
    await page.getByText('Mitä tietoja minusta on?').waitFor();
    await page.getByText('Pyyntö kirjattiin.').waitFor();
    // The answer is the officer's.
    await page.getByText(/^Käsittelyn vaiheet näkyvät näissä käyttötarkoituksissa: /).waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Päätä käsittely' }).count()).toBe(0);
    expect(await page.title()).not.toContain(quietAt(0).family_name);
    expect(page.url()).not.toContain(subject);
  });
});

describe('the officer', () => {
  test('sees what is late first, in words, and answers', async () => {
    const { subject, family_name } = quietAt(1);
    const agent = await signIn('aino', { ...AGENT, at: `/customers/${subject}` });
    await record(agent, { right: 'erasure', received: daysAgo(120) });
    await agent
      .getByRole('list', { name: 'Huomioitavaa' })
      .getByText(/\d+ päivää myöhässä/)
      .waitFor();

    const page = await signIn('outi', { ...OFFICER, at: '/' });
    await page.locator('a[href="/requests"]').click();
    const first = page.getByRole('row').nth(1);
    await first.getByText(/\d+ päivää myöhässä/).waitFor();
    await first.getByText(family_name).waitFor();
    await page.getByLabel('Tila').selectOption({ label: 'Myöhässä olevat' });
    await page.getByRole('row').nth(1).getByRole('link').click();
    await page.waitForURL('**/requests/*');
    await page.getByRole('heading', { name: 'Pyynnön sanamuoto' }).waitFor();
    await page.getByText('Ei vielä tunnistettu').waitFor();
    // Its first month is over: it cannot be extended any more.
    await expect.poll(() => page.getByRole('button', { name: 'Jatka määräaikaa' }).count()).toBe(0);

    await page.getByRole('button', { name: 'Kirjaa tunnistaminen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Tunnistaminen').selectOption({ label: 'Vahva sähköinen tunnistaminen' });
    await dialog.getByRole('button', { name: 'Kirjaa', exact: true }).click();
    await page.getByText('Pyytäjä tunnistettiin: Vahva sähköinen tunnistaminen.').waitFor();

    await page.getByRole('button', { name: 'Päätä käsittely' }).click();
    await dialog.getByLabel('Lopputulos').selectOption({ label: 'Kieltäydytty' });
    await dialog.getByText(/tietosuojavaltuutetulle/).waitFor();
    await dialog.getByRole('button', { name: 'Päätä' }).click();
    await dialog.getByText('Kirjoita syy.').waitFor();
    await dialog
      .getByLabel('Syy, niin kuin se kerrottiin')
      .fill('Laskut on säilytettävä kirjanpitolain mukaan.');
    await dialog.getByLabel('Miten pyytäjälle kerrottiin').selectOption({ label: 'Kirjeellä' });
    await dialog.getByRole('button', { name: 'Päätä' }).click();
    await page.getByText('Laskut on säilytettävä kirjanpitolain mukaan.').waitFor();
    await page.getByText('Pyynnöstä kieltäydyttiin. Kerrottu kirjeellä.').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await expect.poll(() => page.getByRole('button', { name: 'Päätä käsittely' }).count()).toBe(0);
    await expect.poll(() => stateOf(subject)).toMatchObject({ status: 'refused', steps: 2 });
  });

  test('extends the time in its first month, once, with the reason that was told', async () => {
    const page = await signIn('outi', { ...OFFICER, at: `/requests/${waiting.id}` });
    await page.getByRole('button', { name: 'Jatka määräaikaa' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { name: /^Jatka määräaikaa \d+\.\d+\.\d{4} asti$/ }).waitFor();
    await dialog.getByLabel('Syy, niin kuin se kerrottiin').fill('Tallenteita on paljon.');
    await dialog.getByLabel('Miten pyytäjälle kerrottiin').selectOption({ label: 'Puhelimitse' });
    await dialog.getByRole('button', { name: 'Jatka määräaikaa' }).click();
    await page.getByText('Tallenteita on paljon.').waitFor();
    await page.getByText(/^Määräaikaa jatkettiin \d/).waitFor();
    await page.getByText('Jatkettu', { exact: true }).waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Jatka määräaikaa' }).count()).toBe(0);
    await expect.poll(() => stateOf(waiting.subject)).toMatchObject({ status: 'extended', steps: 1 });
  });
});

test('a marketer is told of no request', async () => {
  const page = await signIn('kaisa', {
    purpose: 'customer_communication',
    controller: 'mpy_telecom',
    reason: 'Tiedote',
    at: `/customers/${waiting.subject}`,
  });
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  expect(await page.getByText('Avoin pyyntö').count()).toBe(0);
  expect(await page.locator('a[href="/requests"]').count()).toBe(0);
});

describe.each(LANGUAGES)('in %s', (language) => {
  test('everybody can use the list, a request and its forms, in a narrow window and in the dark', async () => {
    const page = await signIn('outi', { ...OFFICER, language, at: '/requests' });
    await page.getByRole('row').nth(1).waitFor();
    await expectAccessible(page);
    const narrow = await signIn('outi', {
      ...OFFICER,
      language,
      at: `/requests/${waiting.id}`,
      context: { viewport: { width: 320, height: 720 }, colorScheme: 'dark' },
    });
    await narrow.getByRole('heading', { level: 2 }).first().waitFor();
    await expectAccessible(narrow);
    await expectFits(narrow);
    await narrow.locator('main button').last().click();
    await narrow.getByRole('dialog').getByRole('combobox').first().waitFor();
    await expectAccessible(narrow);
    const agent = await signIn('aino', { ...AGENT, language, at: `/customers/${waiting.subject}` });
    await agent.locator('#requests button').waitFor();
    await expectAccessible(agent);
    await agent.locator('#requests button').click();
    await agent.getByRole('dialog').getByRole('combobox').first().waitFor();
    // What is under the dialog is half hidden.
    await expectAccessible(agent, '[role="dialog"]');
  });
});
