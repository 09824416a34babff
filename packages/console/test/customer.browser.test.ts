// Over 400 lines: each part of the customer's page is a test, and they share one running console.
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { toneWav } from '../../server/src/demo/tone.ts';
import { seal } from '../../server/src/platform/keys/envelope.ts';
import { expectAccessible } from './expect-accessible.ts';
import { expectFits } from './expect-fits.ts';
import { expectFocus } from './expect-focus.ts';
import { openConsole, type SignInOptions } from './open-console.ts';

const console = await openConsole();
const admin = console.database.openAsAdmin();

const subjectWhere = async (condition: string): Promise<string> => {
  const [row] = await admin.query<{ subject: string }>(
    {},
    {
      text: `select s.subject from register.subject s join register.customer c using (subject, controller)
        where s.controller = 'mpy_telecom' and s.kind = 'person' and s.ended_on is null and ${condition} order by c.customer_number limit 1`,
    },
  );
  if (row === undefined) throw new Error('the demo register has nobody like that');
  return row.subject;
};
/** An invoice in collection, a complaint and a recorded call: the third of the demo register. */
const customer = await subjectWhere(`c.customer_number = '100003'`);
const protectedOne = await subjectWhere(`c.customer_number = '100001'`);

const open = async (who: string, purpose: string, options: SignInOptions & { subject?: string } = {}) => {
  const { subject = customer, ...more } = options;
  const page = await console.signIn(who, {
    purpose,
    controller: 'mpy_telecom',
    reason: 'asiakas soitti',
    at: `/customers/${subject}`,
    ...more,
  });
  await page.locator('#looks').waitFor();
  return page;
};
const section = (page: Page, category: string) => page.locator(`#${category}`);
/** The words of a section come with what was read and with the words of the notice, one after the other. */
const says = (place: Locator, words: string) => expect.poll(() => place.textContent()).toContain(words);

describe('the page of a customer', () => {
  test('says who it is, what purpose it is seen for, and tells the window’s title nothing of them', async () => {
    const page = await open('aino', 'customer_service');
    const [person] = await admin.query<{ name: string }>(
      {},
      {
        text: `select given_names || ' ' || family_name as name from register.person where subject = $1`,
        values: [customer],
      },
    );
    await expect.poll(() => page.locator('h1').textContent()).toBe(person?.name);
    await expect.poll(() => page.title()).toBe('Asiakas – Seloste');
    expect(await page.getByLabel('Käyttötarkoitus', { exact: true }).inputValue()).toBe('customer_service');
    await says(section(page, 'billing'), 'perinnässä');
  });

  test('has every category of the notice, and says of a closed one who has it', async () => {
    const page = await open('aino', 'customer_service');
    await expect.poll(() => page.locator('nav[aria-label="Sivun osat"] a').count()).toBeGreaterThan(24);
    await says(section(page, 'traffic_data'), 'Laskutus ja perintä (Laskuttaja, Perinnän hoitaja)');
    await section(page, 'occupation').getByRole('button', { name: 'Vaihda: Viestit asiakkaille' }).click();
    await section(page, 'occupation').getByText('Viestit asiakkaille').waitFor({ state: 'detached' });
    await expect.poll(() => page.locator('#purpose').inputValue()).toBe('customer_communication');
  });

  test('puts what is closed together, and scrolls the list of its parts on its own', async () => {
    const page = await open('aino', 'customer_service', {
      context: { viewport: { width: 1280, height: 600 } },
    });
    const closed = section(page, 'closed');
    const named = closed.getByRole('heading', { level: 3 });
    await expect
      .poll(async () => closed.getByRole('heading', { level: 2 }).textContent())
      .toBe(`Ei auki tällä käyttötarkoituksella (${await named.count()})`);
    await closed.locator('#traffic_data').getByText('Laskutus ja perintä (Laskuttaja').waitFor();
    const parts = page.getByRole('navigation', { name: 'Sivun osat' });
    // The last of the list is reached in the list: the page stays where it is.
    const reached = () =>
      parts.evaluate((list) => {
        const last = [...list.querySelectorAll('a')].at(-1);
        last?.blur();
        scrollTo(0, 0);
        last?.focus();
        const { top, bottom } = list.getBoundingClientRect();
        const inside = last !== undefined && last.getBoundingClientRect().bottom <= bottom;
        return [top >= 0, bottom <= innerHeight, inside, list.scrollTop > 0, scrollY];
      });
    await expect.poll(reached).toEqual([true, true, true, true, 0]);
  });

  test('tells in words what a flag closes, and shows nothing of it', async () => {
    const page = await open('aino', 'customer_service', { subject: protectedOne });
    await says(page.getByRole('list', { name: 'Huomioitavaa' }), 'Turvakielto');
    await says(section(page, 'contact_details'), 'Merkintä sulkee nämä tiedot');
    const [address] = await admin.query<{ street: string }>(
      {},
      { text: 'select street from register.postal_address where subject = $1', values: [protectedOne] },
    );
    expect(await page.content()).not.toContain(address?.street);
  });

  test('shows the biller balances, and no recorded calls', async () => {
    const page = await open('eero', 'billing');
    await section(page, 'billing').getByText('Avoinna yhteensä').waitFor();
    const [sum] = await admin.query<{ open: string }>(
      {},
      {
        text: 'select sum(balance)::text as open from register.invoice where subject = $1',
        values: [customer],
      },
    );
    const shown = async () => (await section(page, 'billing').locator('dd').first().textContent()) ?? '';
    await expect.poll(async () => (await shown()).replace(/[^\d,]/g, '').replace(',', '.')).toBe(sum?.open);
    await says(section(page, 'closed'), 'Ei auki tällä käyttötarkoituksella');
    await section(page, 'closed').locator('#recordings').waitFor();
  });

  test('shows the biller traffic data of the time that is asked for', async () => {
    const [busiest] = await admin.query<{ subject: string }>(
      {},
      {
        text: `select subject from register.traffic_record where controller = 'mpy_telecom' group by 1 order by count(*) desc limit 1`,
      },
    );
    const page = await open('eero', 'billing', { subject: busiest?.subject ?? '' });
    const traffic = section(page, 'traffic_data');
    const look = traffic.getByRole('button', { name: 'Hae' });
    await look.waitFor();
    expect(await traffic.locator('table').count()).toBe(0);
    await look.click();
    await traffic.locator('tbody tr').first().waitFor();
    await traffic.getByText(/^\d+ rivi/).waitFor();
    await traffic.getByRole('columnheader', { name: 'Kesto', exact: true }).waitFor();
    await traffic
      .getByText(/^\d+:\d\d(:\d\d)?$/)
      .first()
      .waitFor();
    await page.setViewportSize({ width: 1280, height: 720 });
    await expect
      .poll(() =>
        traffic
          .locator('table')
          .evaluate((table) => table.scrollWidth - (table.parentElement?.clientWidth ?? 0)),
      )
      .toBeLessThanOrEqual(0);
  });

  test('shows the marketer no identity code, neither the code nor its mask', async () => {
    const subject = await subjectWhere(
      `not 'telemarketing' = any (s.blocked_for) and exists (select from register.identity_code i where i.subject = s.subject)`,
    );
    const page = await open('kaisa', 'telemarketing', { subject });
    const [code] = await admin.query<{ masked: string }>(
      {},
      { text: 'select masked from register.identity_code where subject = $1', values: [subject] },
    );
    await says(section(page, 'identity_code'), 'Asiakaspalvelu (Asiakaspalvelija)');
    expect(await page.content()).not.toContain(code?.masked);
  });

  test('lets the officer hear a recording, seek in it, and see who looked', async () => {
    const key = randomBytes(32);
    const location = 'recordings/test/1.wav.sealed';
    const file = join(console.register.database.home, location);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, seal(key, toneWav(220, 20), location));
    const agent = await open('aino', 'customer_service');
    const added = await agent.evaluate(
      async ([subject, media_key, place]) => {
        const { csrf } = await (await fetch('/v1/session')).json();
        const answer = await fetch(`/v1/subjects/${subject}/recordings`, {
          method: 'POST',
          headers: {
            'Content-Type': 'application/json',
            'Seloste-CSRF': csrf,
            'Seloste-Purpose': 'customer_service',
            'Seloste-Controller': 'mpy_telecom',
            'Seloste-Reason': 'call',
            'Idempotency-Key': crypto.randomUUID(),
          },
          body: JSON.stringify({
            source: 'own_records',
            fields: {
              started_at: new Date().toISOString(),
              seconds: 20,
              media_type: 'audio/wav',
              location: place,
              media_key,
            },
          }),
        });
        return answer.status;
      },
      [customer, key.toString('base64'), location],
    );
    expect(added).toBe(201);
    const page = await open('outi', 'statutory_duties');
    const calls = section(page, 'recordings');
    await calls
      .getByRole('button', { name: /^Kuuntele/ })
      .first()
      .click();
    const player = calls.locator('audio');
    await player.waitFor();
    await page.waitForFunction(() => (document.querySelector('audio')?.readyState ?? 0) >= 2);
    const sought = await player.evaluate(async (audio: HTMLAudioElement) => {
      audio.currentTime = 15;
      await new Promise((done) => audio.addEventListener('seeked', done, { once: true }));
      return [Math.round(audio.currentTime), Math.round(audio.duration)];
    });
    expect(sought).toEqual([15, 20]);
    await section(page, 'looks').getByRole('button', { name: 'Näytä katselut' }).click();
    const looks = section(page, 'looks').locator('table').first();
    await looks.getByText('Puhelutallenteet').first().waitFor();
    await says(looks, 'Asiakaspalvelu');
    await says(section(page, 'looks'), 'Tietoja ei ole luovutettu');
  });

  test('tells where a value came from, by keyboard, and gives the focus back', async () => {
    const page = await open('outi', 'subject_rights');
    const button = section(page, 'contact_details')
      .getByRole('button', { name: /^Alkuperä ja historia/ })
      .first();
    await button.focus();
    await page.keyboard.press('Enter');
    const drawer = page.getByRole('dialog');
    await drawer.getByText('Rekisteröity itse').first().waitFor();
    await says(drawer, 'Viimeinen säilytyspäivä');
    await drawer.getByText('Tietoa ei ole muutettu.').waitFor();
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    await expectFocus(button);
  });

  test.each(['fi', 'sv', 'en'] as const)(
    'is accessible in %s, to the agent and to the officer',
    async (language) => {
      const page = await open('aino', 'customer_service', { language, subject: protectedOne });
      await expectAccessible(page);
      const officer = await open('outi', 'subject_rights', { language, context: { colorScheme: 'dark' } });
      await officer.locator('#contact_details button[aria-label]').last().click();
      await officer.getByRole('dialog').locator('dl').nth(1).waitFor();
      await expectAccessible(officer);
    },
  );

  test('fits into 320 pixels', async () => {
    const page = await open('outi', 'subject_rights', { context: { viewport: { width: 320, height: 640 } } });
    await expectFits(page);
  });
});

describe('editing in place', () => {
  const change = async (page: Page, street: string) => {
    const contacts = section(page, 'contact_details');
    await contacts
      .getByRole('button', { name: /^Muokkaa: .*\d{5}/ })
      .first()
      .click();
    await contacts.getByLabel('Katuosoite').fill(street);
    return contacts;
  };

  test('corrects an address, says so, and takes it back', async () => {
    const page = await open('aino', 'customer_service');
    const before = await section(page, 'contact_details').locator('li').first().textContent();
    const contacts = await change(page, 'Uusikatu 7');
    await contacts.getByRole('button', { name: 'Tallenna' }).click();
    await contacts.getByText('Uusikatu 7').waitFor();
    await page.getByRole('button', { name: 'Kumoa' }).click();
    await page.locator('#content').getByText('Muutos kumottu.').waitFor();
    await expect.poll(() => contacts.locator('li').first().textContent()).toBe(before);
  });

  const setStreet = (street: string) =>
    admin.transaction({ 'seloste.access_id': randomUUID() }, (tx) =>
      tx.query({
        text: `update register.postal_address set street = '${street}', source = 'data_subject', obtained_at = now()
          where subject = $1 and controller = 'mpy_telecom'`,
        values: [customer],
      }),
    );

  test('does not take back what somebody has changed since, shows what stands now, and says so until the next edit', async () => {
    const page = await open('aino', 'customer_service');
    const contacts = await change(page, 'Uusikatu 9');
    await contacts.getByRole('button', { name: 'Tallenna' }).click();
    await contacts.getByText('Uusikatu 9').waitFor();
    await setStreet('Muunkatu 3');
    const undo = page.getByRole('button', { name: 'Kumoa' });
    await undo.click();
    const told = page.locator('#content').getByText(/^Muutosta ei kumottu/);
    await told.waitFor();
    await undo.waitFor({ state: 'detached' });
    await contacts.getByText('Muunkatu 3').waitFor();
    expect(await page.locator('#content').getByText('Tallennettu.').count()).toBe(0);
    await change(page, 'Uusikatu 10');
    await told.waitFor({ state: 'detached' });
  });

  test('says that it was saved where nothing lies under it, until that is closed', async () => {
    const page = await open('aino', 'customer_service', {
      context: { viewport: { width: 320, height: 640 } },
    });
    const contacts = await change(page, 'Uusikatu 11');
    await contacts.getByRole('button', { name: 'Tallenna' }).click();
    const undo = page.getByRole('button', { name: 'Kumoa' });
    await undo.waitFor();
    const looks = section(page, 'looks');
    // Brought to the edge of the window, and to the end of the page: it stands above the bar both times.
    const between = (where: 'here' | 'end') =>
      looks.evaluate((place, how) => {
        if (how === 'end') scrollTo(0, document.documentElement.scrollHeight);
        else place.scrollIntoView({ block: 'end' });
        const button = [...document.querySelectorAll('button')].find(
          ({ textContent }) => textContent === 'Kumoa',
        );
        return (
          (button?.parentElement?.getBoundingClientRect().top ?? 0) - place.getBoundingClientRect().bottom
        );
      }, where);
    await expect.poll(() => between('here')).toBeGreaterThanOrEqual(0);
    await expect.poll(() => between('end')).toBeGreaterThanOrEqual(0);
    await page.locator('#content').getByRole('button', { name: 'Sulje' }).click();
    await undo.waitFor({ state: 'detached' });
  });

  test('shows two changes of different fields, and saves mine beside the other one', async () => {
    const page = await open('aino', 'customer_service');
    const contacts = await change(page, 'Omakatu 5');
    await admin.transaction({ 'seloste.access_id': randomUUID() }, (tx) =>
      tx.query({
        text: `update register.postal_address set use = 'billing' where subject = $1 and controller = 'mpy_telecom'`,
        values: [customer],
      }),
    );
    await contacts.getByRole('button', { name: 'Tallenna' }).click();
    await contacts.getByText('Muutitte eri kohtia').waitFor();
    await contacts.getByText('Katuosoite: Omakatu 5').waitFor();
    await contacts.getByText('Osoitteen käyttö: laskutus').waitFor();
    await expectAccessible(page);
    await contacts.getByRole('button', { name: 'Tallenna omatkin muutokset' }).click();
    await page.locator('#content').getByText('Tallennettu.').waitFor();
    const [row] = await admin.query(
      {},
      {
        text: `select street, use from register.postal_address where subject = $1 and controller = 'mpy_telecom'`,
        values: [customer],
      },
    );
    expect(row).toEqual({ street: 'Omakatu 5', use: 'billing' });
  });

  test('that closes the customer to the purpose says that it was saved, and leads back', async () => {
    const subject = await subjectWhere(
      `not s.blocked_for && '{*,electronic_marketing}' and c.customer_number <> '100003'`,
    );
    const page = await open('kaisa', 'electronic_marketing', { subject });
    const permissions = section(page, 'permissions');
    await permissions.getByRole('button', { name: 'Lisää: Lupa' }).click();
    const form = permissions.locator('form');
    await form.getByLabel(/^Lupa/).selectOption('electronic_marketing');
    await form.getByLabel(/^Päätös/).selectOption('banned');
    await form.getByLabel(/^Todiste/).fill('sähköposti 4712');
    await permissions.getByRole('button', { name: 'Tallenna' }).click();
    await page
      .locator('#content')
      .getByText('Tallennettu. Asiakas ei ole enää auki tälle käyttötarkoitukselle')
      .waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Takaisin hakuun' }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/');
  });

  test('checks where it is typed, and shows at its field what the register refuses', async () => {
    const page = await open('aino', 'customer_service');
    const contacts = await change(page, 'Uusikatu 8');
    const postcode = contacts.getByLabel('Postinumero');
    await postcode.fill('501');
    await postcode.blur();
    await contacts.getByText('Suomalaisessa postinumerossa on viisi numeroa.').waitFor();
    await postcode.fill('99998');
    await contacts.getByRole('button', { name: 'Tallenna' }).click();
    await contacts.getByText('Postinumeroa ei ole olemassa.').waitFor();
    await expectFocus(postcode);
    await postcode.fill('501600');
    await contacts.getByRole('button', { name: 'Tallenna' }).click();
    await contacts.getByText('Suomalaisessa postinumerossa on viisi numeroa.').waitFor();
    await expectFocus(postcode);
    await expect.poll(() => contacts.getByLabel('Katuosoite').inputValue()).toBe('Uusikatu 8');
    await expectAccessible(page);
  });

  test('shows both changes where somebody was faster, and keeps what is chosen', async () => {
    const slow = await open('aino', 'customer_service');
    const fast = await open('sanna', 'service_delivery');
    const mine = await change(slow, 'Omakatu 1');
    const theirs = await change(fast, 'Toisenkatu 2');
    await theirs.getByLabel('Osoitteen käyttö').selectOption('visiting');
    await theirs.getByRole('button', { name: 'Tallenna' }).click();
    await theirs.getByText('Toisenkatu 2').waitFor();
    await mine.getByRole('button', { name: 'Tallenna' }).click();
    await slow.getByText('Joku muutti samaa tietoa').waitFor();
    await says(mine, 'Osoitteen käyttö: käynti');
    await expectAccessible(slow);
    await slow.getByLabel('Omani: Omakatu 1').check();
    await slow.getByRole('button', { name: 'Tallenna valinnat' }).click();
    await slow.getByText('Joku muutti samaa tietoa').waitFor({ state: 'detached' });
    await mine.getByRole('listitem').getByText('Omakatu 1').first().waitFor();
    const [row] = await admin.query(
      {},
      {
        text: `select street, use from register.postal_address where subject = $1 and controller = 'mpy_telecom'`,
        values: [customer],
      },
    );
    expect(row).toEqual({ street: 'Omakatu 1', use: 'visiting' });
  });

  test('keeps what was typed while the connection is lost, and adds a row once', async () => {
    const page = await open('aino', 'customer_service');
    const contacts = section(page, 'contact_details');
    await contacts.getByRole('button', { name: 'Lisää: Puhelinnumero' }).click();
    const number = contacts.getByLabel(/^Puhelinnumero/);
    await contacts.getByRole('button', { name: 'Tallenna' }).click();
    await expectFocus(number);
    await expect.poll(() => number.getAttribute('aria-invalid')).toBe('true');
    await number.fill('12');
    await number.blur();
    await contacts.getByText(/numeroa ei ole/).waitFor();
    await number.fill('050 555 0199');
    await page.context().setOffline(true);
    await contacts.getByRole('button', { name: 'Tallenna' }).click();
    await contacts.getByText('Palvelimeen ei saatu yhteyttä').waitFor();
    await expect.poll(() => number.inputValue()).toBe('050 555 0199');
    await page.context().setOffline(false);
    await contacts.getByRole('button', { name: 'Yritä uudelleen' }).click();
    await contacts.getByText('050 555 0199').waitFor();
    const rows = await admin.query(
      {},
      {
        text: `select from register.phone_number where subject = $1 and number = '+358505550199'`,
        values: [customer],
      },
    );
    expect(rows.length).toBe(1);
  });
});
