import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { endStaff, endUndertaking } from '../../server/src/access/staff.ts';
import { expectAccessible } from './expect-accessible.ts';
import { expectFits } from './expect-fits.ts';
import { expectFocus } from './expect-focus.ts';
import { holdAnswer } from './hold-answer.ts';
import { openConsole } from './open-console.ts';

const console = await openConsole();
const admin = console.database.openAsAdmin();
const LANGUAGES = ['fi', 'sv', 'en'] as const;
const heading = (page: Page, name: string) => page.getByRole('heading', { name }).waitFor();

/** Lets a person's sessions have been idle for so long, as the register sees it. */
const idleFor = (name: string, minutes: number) =>
  admin.query(
    {},
    {
      text: `update access.session set last_used_at = now() - make_interval(mins => $2), signed_in_at = now() - interval '1 hour'
             where actor = (select id from access.actor where name = $1) and ended_at is null`,
      values: [name, minutes],
    },
  );

/** For how long the person's least idle session has been so. */
const idleSeconds = async (name: string): Promise<number | undefined> => {
  const [least] = await admin.query<{ idle: number }>(
    {},
    {
      text: `select min(extract(epoch from now() - last_used_at))::int as idle from access.session
             where actor = (select id from access.actor where name = $1) and ended_at is null`,
      values: [name],
    },
  );
  return least?.idle;
};

const comeBackTo = (page: Page) =>
  page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')));

describe('who is not signed in', () => {
  test('is led to the provider, and back to where they were', async () => {
    const page = await console.visit({ at: '/desk/log' });
    await heading(page, 'Kirjaudu sisään');
    await page.getByRole('link', { name: 'Kirjaudu sisään' }).click();
    await heading(page, 'Kenenä haluat kirjautua?');
    await page.getByRole('button', { name: /Outi Kallio/ }).click();
    await page.locator('#content h1').waitFor();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/desk/log');
    expect(page.url()).not.toContain('code');
    const cookies = await page.context().cookies(console.address);
    expect(cookies.filter(({ name }) => name.startsWith('__Host-'))).toMatchObject([
      { name: '__Host-seloste-session', httpOnly: true, secure: true, sameSite: 'Strict' },
    ]);
    expect(await page.evaluate(() => document.cookie)).toBe('');
  });

  test('is told why a sign-in failed, and begins again', async () => {
    const page = await console.visit({ at: '/sign-in/callback?state=x&code=y', language: 'en' });
    await heading(page, 'The sign-in could not go on');
    await page.getByText('sign-in-cookie-missing').waitFor();
    await page.getByRole('link', { name: 'Sign in' }).click();
    await heading(page, 'Who do you want to be?');
  });

  test.each(LANGUAGES)('finds nothing that axe finds wrong, in %s', async (language) => {
    const page = await console.visit({ language });
    await page.locator('#content h1').waitFor();
    await expectAccessible(page);
    await page.goto(`${console.address}/signed-out?code=actor-unknown`);
    await page.locator('#content h1').waitFor();
    await expectAccessible(page);
    await page.goto(`${console.address}/sign-in?language=${language}`);
    await page.locator('form button').first().waitFor();
    await page.locator(`html[lang=${language}]`).waitFor();
    await expectAccessible(page);
  });

  test('has room for it all on 320 pixels', async () => {
    const page = await console.visit({ context: { viewport: { width: 320, height: 640 } } });
    for (const path of ['/signed-out?code=sign-in-failed', '/sign-in']) {
      await page.goto(console.address + path);
      await page.locator('h1').waitFor();
      await expectFits(page);
    }
  });
});

describe('signing out', () => {
  test('here also leads out of the provider; the other tabs forget too', async () => {
    const page = await console.signIn('eero');
    const other = await page.context().newPage();
    await other.goto(console.address);
    await other.locator('#content h1').waitFor();
    await page.getByRole('button', { name: 'Eero Laine' }).click();
    await page.getByRole('button', { name: 'Kirjaudu ulos', exact: true }).click();
    await heading(page, 'Kirjaudutaanko ulos kokonaan?');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Kirjaudu ulos' }).click();
    await heading(page, 'Olet kirjautunut ulos');
    await expect.poll(() => page.url()).toContain('/signed-out');
    await heading(other, 'Olet kirjautunut ulos');
  });

  test('everywhere closes the console in other browsers at once', async () => {
    const [page, other] = [await console.signIn('eero'), await console.signIn('eero')];
    await page.getByRole('button', { name: 'Eero Laine' }).click();
    await page.getByRole('button', { name: 'Kirjaudu ulos kaikkialta' }).click();
    await heading(other, 'Olet kirjautunut ulos kaikkialta');
  });
});

describe('a session that ends by time', () => {
  test.each(LANGUAGES)('keeps what was typed for its person, in %s', async (language) => {
    const page = await console.signIn('aino', { language });
    await page.locator('#reason').fill('asiakas soitti');
    await idleFor('Aino Mäkelä', 31);
    await comeBackTo(page);
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await expectAccessible(page);
    const [tab] = await Promise.all([page.context().waitForEvent('page'), dialog.getByRole('link').click()]);
    await tab.locator('form[action*="person=aino"] button').click();
    await tab.locator('#content h1').waitFor();
    await expectAccessible(tab);
    await tab.close();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => page.locator('#reason').inputValue()).toBe('asiakas soitti');
  });
});

/** The page of a customer with a window open over it into which something was typed. */
const writeOnCustomer = async (): Promise<Page> => {
  const [customer] = await admin.query<{ subject: string }>(
    {},
    {
      text: `select subject from register.subject
        where controller = 'mpy_telecom' and kind = 'person' and standing = 'customer' and blocks = '{}' and ended_on is null
        order by subject limit 1`,
    },
  );
  const page = await console.signIn('aino', {
    purpose: 'customer_service',
    controller: 'mpy_telecom',
    at: `/customers/${customer?.subject}`,
    reason: 'asiakas soitti',
  });
  await page.getByRole('button', { name: 'Kirjaa tietosuojapyyntö' }).click();
  const form = page.locator('[role="dialog"]');
  await form.getByLabel('Oikeus').selectOption('access');
  await form.getByLabel('Miten pyyntö tuli').selectOption({ label: 'Puhelimitse' });
  await form.getByLabel('Pyynnön sanamuoto').fill('Mitä minusta tiedetään?');
  return page;
};

/** Signs somebody in from the window that says that the session is over. */
const signInAgain = async (page: Page, who: string): Promise<void> => {
  const link = page.locator('dialog[data-over]').getByRole('link');
  const [tab] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
  await tab.locator(`form[action*="person=${who}"] button`).click();
  await tab.locator('#content h1').waitFor();
  await tab.close();
};

describe('behind the window that says that the session is over', () => {
  test.each([
    ['that it is idle', comeBackTo],
    ['a refused call', (page: Page) => page.getByRole('button', { name: 'Kirjaa pyyntö' }).click()],
  ])('nothing is drawn, whatever is pressed, until its person is back: by %s', async (_why, end) => {
    const page = await writeOnCustomer();
    const words = page.getByLabel('Pyynnön sanamuoto');
    await idleFor('Aino Mäkelä', 31);
    await end(page);
    const over = page.locator('dialog[data-over]');
    await over.waitFor();
    const drawnBehind = () =>
      page.evaluate(
        () =>
          [...document.querySelectorAll('body *:not([data-over], [data-over] *)')].filter((one) =>
            one.checkVisibility({ visibilityProperty: true }),
          ).length,
      );
    await expect.poll(drawnBehind).toBe(0);
    for (let times = 0; times < 4; times += 1) {
      await page.keyboard.press('Escape');
      expect(await drawnBehind()).toBe(0);
      await expect.poll(() => over.evaluate((dialog) => dialog.matches(':modal'))).toBe(true);
    }
    await over.evaluate((dialog: HTMLDialogElement) => dialog.close());
    expect(await drawnBehind()).toBe(0);
    await expect.poll(() => over.evaluate((dialog) => dialog.matches(':modal'))).toBe(true);
    await expectAccessible(page);

    await signInAgain(page, 'aino');
    await over.waitFor({ state: 'detached' });
    await words.waitFor();
    await expect.poll(() => words.inputValue()).toBe('Mitä minusta tiedetään?');
    await page.locator('#content h1').waitFor();
  });

  test('nothing is left for somebody else, and nobody is asked whether to stay', async () => {
    const page = await writeOnCustomer();
    await idleFor('Aino Mäkelä', 31);
    await comeBackTo(page);
    await page.locator('dialog[data-over]').waitFor();
    await signInAgain(page, 'kaisa');
    await page.getByRole('button', { name: 'Kaisa Niemi' }).waitFor();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/');
    expect(await page.locator('[role="dialog"]').count()).toBe(0);
  });
});

test('what was typed is not there for somebody else who signs in', async () => {
  const page = await console.signIn('aino');
  await page.locator('#reason').fill('asiakas soitti');
  await idleFor('Aino Mäkelä', 31);
  await comeBackTo(page);
  const dialog = page.getByRole('dialog');
  const [tab] = await Promise.all([page.context().waitForEvent('page'), dialog.getByRole('link').click()]);
  await tab.locator('form[action*="person=kaisa"] button').click();
  await tab.locator('#content h1').waitFor();
  await page.getByRole('button', { name: 'Kaisa Niemi' }).waitFor();
  await expect.poll(() => page.locator('#reason').inputValue()).toBe('');
});

describe('a session that is about to end', () => {
  test('in any case is continued by a sign-in in another tab', async () => {
    const page = await console.signIn('sanna');
    await page.locator('#reason').fill('tarjous');
    await admin.query(
      {},
      {
        text: `update access.session set ends_at = now() + interval '1 minute', last_used_at = now()
               where actor = (select id from access.actor where name = 'Sanna Koskinen') and ended_at is null`,
      },
    );
    await comeBackTo(page);
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('dialog').getByRole('link').click(),
    ]);
    await tab.locator('form[action*="person=sanna"] button').click();
    await tab.locator('#content h1').waitFor();
    await tab.close();
    await comeBackTo(page);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => page.locator('#reason').inputValue()).toBe('tarjous');
    const me = page.waitForResponse((answer) => answer.url().endsWith('/v1/me'));
    await page.reload();
    expect((await me).status()).toBe(200);
  });

  test.each(LANGUAGES)('goes on by a button, in %s', async (language) => {
    const page = await console.signIn('kaisa', { language });
    await idleFor('Kaisa Niemi', 29);
    await comeBackTo(page);
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await expectAccessible(page);
    await dialog.getByRole('button').first().click();
    await dialog.waitFor({ state: 'detached' });
    expect(await idleSeconds('Kaisa Niemi')).toBeLessThan(60); // it went away because the register had heard
  });

  test('stays said until the register has heard, and says what to do when it cannot be reached', async () => {
    const page = await console.signIn('kaisa');
    await page.locator('#find').focus();
    await idleFor('Kaisa Niemi', 29);
    await comeBackTo(page);
    const dialog = page.getByRole('dialog');
    const stay = dialog.getByRole('button', { name: 'Jatka istuntoa' });
    const lost = dialog.getByRole('alert').getByText('Palvelimeen ei saatu yhteyttä');
    for (const path of ['**/v1/me', '**/v1/session']) {
      await page.route(path, (route) => route.abort('internetdisconnected'));
      await stay.click();
      await lost.waitFor();
      await expectAccessible(page);
      await page.unroute(path);
    }
    await stay.press('Escape'); // goes on too
    await dialog.waitFor({ state: 'detached' });
    expect(await idleSeconds('Kaisa Niemi')).toBeLessThan(60);
    await expectFocus(page.locator('#find'));
  });

  test('goes on though a look from before is answered after the button was heard of', async () => {
    const page = await console.signIn('kaisa');
    await idleFor('Kaisa Niemi', 29);
    await comeBackTo(page);
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    const before = await holdAnswer(page, '/v1/session');
    await comeBackTo(page);
    await before.answered;
    const heard = page.waitForResponse('**/v1/me');
    await dialog.getByRole('button', { name: 'Jatka istuntoa' }).click();
    await heard;
    before.letGo();
    await dialog.waitFor({ state: 'detached' });
    expect(await idleSeconds('Kaisa Niemi')).toBeLessThan(60);
  });
});

describe('who may do nothing', () => {
  test.each(LANGUAGES)('reads the undertaking and accepts it, in %s', async (language) => {
    await endUndertaking(admin, { issuer: console.register.issuer, subject: 'ville' }, 'confidentiality');
    const page = await console.signIn('ville', { language });
    await page.locator('blockquote').waitFor();
    await expectAccessible(page);
    await page.locator('form button[type=submit]').click();
    const read = page.getByRole('checkbox');
    await expectFocus(read);
    const wrong = await read.getAttribute('aria-describedby');
    await page.locator(`[id="${wrong}"]`).waitFor();
    await expectAccessible(page);
    await read.check();
    await page.locator('form button[type=submit]').click();
    await page.locator('#reason').waitFor();
  });

  test('finds the customer again on accepting anew in an open session', async () => {
    const page = await writeOnCustomer();
    await endUndertaking(admin, { issuer: console.register.issuer, subject: 'aino' }, 'confidentiality');
    await page.locator('blockquote').waitFor();
    await page.getByRole('checkbox').check();
    await page.locator('form button[type=submit]').click();
    await page.getByRole('button', { name: 'Kirjaa tietosuojapyyntö' }).waitFor();
    expect(await page.getByText('Salassapitositoumus ei ole voimassa').count()).toBe(0);
  });

  test('is told when their name is taken off the list, at once', async () => {
    const page = await console.signIn('jari');
    await endStaff(admin, { issuer: console.register.issuer, subject: 'jari' });
    await heading(page, 'Sinua ei ole henkilöstölistalla');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Kirjaudu ulos' }).waitFor();
  });

  test.each(LANGUAGES)(
    'is told when the agreement of their employer is not in force, in %s',
    async (language) => {
      await admin.transaction({}, async (tx) => {
        const maria = "(select id from access.actor where name = 'Maria Lindholm')";
        await tx.query({
          text: `update access.employment set ended_at = now() where ended_at is null and actor = ${maria}`,
        });
        await tx.query({
          text: `insert into access.employment (actor, employer, controllers) values (${maria}, 'voice_service', '{mpy_telecom}')`,
        });
      });
      const page = await console.signIn('maria', { language });
      const name = {
        fi: /sopimus ei ole voimassa/,
        sv: /avtal är inte i kraft/,
        en: /agreement is not in force/,
      }[language];
      await page.getByRole('heading', { name }).waitFor();
      await expectAccessible(page);
    },
  );

  test.each(LANGUAGES)('is told that they have no role, in %s', async (language) => {
    const page = await console.signIn('timo', { language });
    await admin.query({}, { text: "update access.session set claimed_roles = '{}' where ended_at is null" });
    await page.reload();
    const name = { fi: /ei ole roolia/, sv: /ingen roll/, en: /no role/ }[language];
    await page.getByRole('heading', { name }).waitFor();
    await expectAccessible(page);
    await page
      .getByRole('link', { name: { fi: /toisena/, sv: /annan person/, en: /somebody else/ }[language] })
      .click();
    await page.locator('form[action*="person=aino"] button').waitFor();
  });
});
