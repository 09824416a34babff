import { describe, expect, test } from 'vitest';
import { expectAccessible } from './expect-accessible.ts';
import { holdAnswer } from './hold-answer.ts';
import { openConsole } from './open-console.ts';

const console = await openConsole();
const REASON = 'Sairaalan linja on poikki eikä vikapäivystys vastaa.';
const OFFICER = {
  purpose: 'statutory_duties',
  controller: 'mpy_telecom',
  reason: 'poikkeuskäytön tarkastus',
};

const [customer] = await console.database.openAsAdmin().query<{ subject: string }>(
  {},
  {
    text: "select subject from register.customer where controller = 'mpy_telecom' and customer_number = '100003'",
  },
);

/** What was opened and ended, reviewed as the officer would: the same person opens the same purpose again only then. */
const reviewEnded = () =>
  console.database.openAsAdmin().query(
    {},
    {
      text: `insert into access.break_glass_review (break_glass, reviewed_by, access, outcome, note)
        select g.id, officer.id, gen_random_uuid(), 'justified', 'Vika oli todellinen.'
        from access.break_glass g, access.actor officer
        where officer.subject = 'outi' and g.ended_at is not null on conflict do nothing`,
    },
  );

describe('breaking the glass', () => {
  test('an agent opens a purpose, the officer hears of it and reviews, and it ends', {
    timeout: 90_000,
  }, async () => {
    const officer = await console.signIn('outi', OFFICER);
    const agent = await console.signIn('aino', {
      at: `/customers/${customer?.subject}`,
      purpose: 'customer_service',
      controller: 'mpy_telecom',
      reason: 'asiakas soitti',
    });
    const closed = agent
      .locator('#traffic_data')
      .getByRole('link', { name: 'Poikkeuskäyttö: Laskutus ja perintä' });
    await closed.click();
    await expect.poll(() => agent.locator('#break-glass-purpose').inputValue()).toBe('billing');
    await agent.getByLabel('Poikkeuskäytön syy').fill('Kiire on.');
    await agent.getByRole('button', { name: 'Avaa 60 minuutiksi' }).click();
    await agent.getByText(/Kirjoita vielä vähintään \d+ merkkiä\./).waitFor();
    await agent.getByLabel('Poikkeuskäytön syy').fill(REASON);
    await agent.getByRole('button', { name: 'Avaa 60 minuutiksi' }).click();
    const banner = agent.getByRole('region', { name: 'Poikkeuskäyttö', exact: true });
    await banner.getByText('Poikkeuskäyttö auki: Laskutus ja perintä.').waitFor();
    await banner.getByText(/(60|59) minuutin kuluttua/).waitFor();
    await expect.poll(() => agent.locator('#purpose').inputValue()).toBe('billing');
    await agent.locator('#looks').waitFor();
    await expectAccessible(agent);

    await agent.locator('#traffic_data').waitFor();
    await closed.waitFor({ state: 'detached' });

    await officer.locator('#console').getByText('1 poikkeuskäyttö odottaa tarkastusta.').waitFor();
    await officer.getByRole('link', { name: 'Tarkasta', exact: true }).click();
    await officer.getByRole('cell', { name: 'Aino Mäkelä' }).waitFor();
    await officer.getByText(REASON).waitFor();
    await expectAccessible(officer);
    await officer.getByRole('table').getByRole('link').first().click();
    await officer.getByRole('cell', { name: 'asiakas soitti' }).first().waitFor();
    await officer
      .getByRole('link', { name: `Asiakas …${customer?.subject.slice(-6)}` })
      .first()
      .waitFor();
    await expectAccessible(officer);
    await officer.getByRole('button', { name: 'Tallenna ja sulje poikkeuskäyttö' }).click();
    await officer.getByText('Valitse toinen.').waitFor();
    await officer.getByLabel('Ei perusteltu').check();
    await officer.getByLabel('Perustelu').fill('Laskutuksen työntekijä oli paikalla.');
    await officer.getByRole('button', { name: 'Tallenna ja sulje poikkeuskäyttö' }).click();
    await officer.getByRole('heading', { name: 'Tarkastettu' }).waitFor();
    await officer.locator('#console').getByText('1 poikkeuskäyttö odottaa').waitFor({ state: 'detached' });

    await banner.waitFor({ state: 'detached' });
    await expect
      .poll(() => agent.locator('#purpose option').allTextContents())
      .not.toContain('Laskutus ja perintä (poikkeuskäyttö)');
  });

  describe.each([
    ['the answer comes after the register’s event', '/v1/break-glass', 'POST'],
    ['what one may do is told after the answer', '/v1/me', 'GET'],
  ] as const)('when %s', (_, path, method) => {
    test('leads back to what was closed, under the purpose that was opened', async () => {
      await reviewEnded();
      const page = await console.signIn('aino', {
        at: `/customers/${customer?.subject}`,
        purpose: 'customer_service',
        controller: 'mpy_telecom',
        reason: 'asiakas soitti',
      });
      await page
        .locator('#traffic_data')
        .getByRole('link', { name: 'Poikkeuskäyttö: Laskutus ja perintä' })
        .click();
      await page.getByLabel('Poikkeuskäytön syy').fill(REASON);
      const late = await holdAnswer(page, path, method);
      const opened = page.waitForResponse('**/v1/break-glass');
      await page.getByRole('button', { name: 'Avaa 60 minuutiksi' }).click();
      await late.answered;
      const end = page.getByRole('button', { name: /^Sulje nyt poikkeuskäyttö/ });
      if (method === 'POST') {
        await end.waitFor();
        expect(await page.locator('#break-glass-purpose').inputValue()).toBe('billing');
        expect(await page.locator('#break-glass-reason').inputValue()).toBe(REASON);
      } else await opened;
      late.letGo();
      await page.locator('#looks').waitFor();
      await expect.poll(() => page.locator('#purpose').inputValue()).toBe('billing');
      await expect.poll(() => new URL(page.url()).pathname).toBe(`/customers/${customer?.subject}`);
      await end.click();
      await end.waitFor({ state: 'detached' });
    });
  });

  describe.each([
    ['is asked for twice by a double click', 1],
    ['was opened meanwhile', 2],
  ] as const)('that %s', (_, times) => {
    test('is opened once, taken in hand, and leads back to what was closed', async () => {
      await reviewEnded();
      const page = await console.signIn('aino', {
        at: `/customers/${customer?.subject}`,
        purpose: 'customer_service',
        controller: 'mpy_telecom',
        reason: 'asiakas soitti',
      });
      await page
        .locator('#traffic_data')
        .getByRole('link', { name: 'Poikkeuskäyttö: Laskutus ja perintä' })
        .click();
      await page.getByLabel('Poikkeuskäytön syy').fill(REASON);
      const sent: number[] = [];
      await page.route('**/v1/break-glass', async (route) => {
        const { origin } = new URL(page.url());
        const cookies = await page.context().cookies(origin);
        const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
        const ask = () =>
          route.fetch({
            headers: { ...route.request().headers(), cookie, 'idempotency-key': crypto.randomUUID() },
          });
        // Whoever asks second is told that it is open: the page hears only that.
        if (times === 2) sent.push((await ask()).status());
        const answer = await ask();
        sent.push(answer.status());
        await route.fulfill({ response: answer }).catch(() => undefined);
      });
      await page
        .getByRole('button', { name: 'Avaa 60 minuutiksi' })
        .evaluate((button: HTMLButtonElement, doubled) => {
          button.click();
          if (doubled) button.click();
        }, times === 1);
      await page.locator('#looks').waitFor();
      await expect.poll(() => page.locator('#purpose').inputValue()).toBe('billing');
      await expect.poll(() => new URL(page.url()).pathname).toBe(`/customers/${customer?.subject}`);
      expect(sent).toEqual(times === 1 ? [201] : [201, 409]);
      const end = page.getByRole('button', { name: /^Sulje nyt poikkeuskäyttö/ });
      await end.click();
      await end.waitFor({ state: 'detached' });
      expect(await page.getByRole('alert').count()).toBe(0);
    });
  });

  test.each([
    ['fi', 'Edellistä poikkeuskäyttöäsi ei ole vielä tarkastettu'],
    ['sv', 'Din föregående nödåtkomst har ännu inte granskats'],
    ['en', 'Your previous break-glass has not been reviewed yet'],
  ] as const)('says that the one before waits for its review, in %s', async (language, told) => {
    await console.database.openAsAdmin().query(
      {},
      {
        text: `insert into access.break_glass (id, actor, purpose, controller, reason, notice_version, opened_at, ends_at, ended_at)
          select gen_random_uuid(), id, 'customer_service', 'mpy_telecom', 'x', 1, now() - interval '2 hours',
            now() - interval '1 hour', now() - interval '90 minutes'
          from access.actor where subject = 'eero' and not exists (
            select from access.break_glass g where g.actor = actor.id)`,
      },
    );
    const page = await console.signIn('eero', { at: '/break-glass', language });
    await page.locator('#break-glass-purpose').selectOption('customer_service');
    await page.locator('#break-glass-controller').selectOption('mpy_telecom');
    await page.locator('#break-glass-reason').fill(REASON);
    await page.locator('main form button[type="submit"]').click();
    await page.getByRole('alert').getByText(told).waitFor();
    expect(await page.locator('#break-glass-reason').inputValue()).toBe(REASON);
    await expectAccessible(page);
  });

  test('chooses nothing for somebody in a hurry', async () => {
    const page = await console.signIn('sanna', { at: '/' });
    await page.getByRole('link', { name: 'Haku', exact: true }).waitFor();
    expect(await page.getByRole('link', { name: 'Poikkeuskäyttö' }).count()).toBe(0);
    const biller = await console.signIn('eero', { at: '/break-glass' });
    await biller.getByLabel('Poikkeuskäytön syy').fill(REASON);
    await biller.getByRole('button', { name: 'Avaa 60 minuutiksi' }).click();
    await biller.getByText('Valitse käyttötarkoitus.').waitFor();
    await biller.getByText('Valitse rekisterinpitäjä.').waitFor();
  });

  test('is done and ended with the keyboard alone', async () => {
    const page = await console.signIn('timo', {
      at: '/break-glass',
      purpose: 'disruption_handling',
      controller: 'mpy_telecom',
      reason: 'vika verkossa',
    });
    await page.locator('#break-glass-purpose').focus();
    await page.keyboard.press('ArrowDown');
    await page.getByLabel('Poikkeuskäytön syy').focus();
    await page.keyboard.type(REASON);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const end = page.getByRole('button', { name: /^Sulje nyt poikkeuskäyttö/ });
    await page.locator('#find:focus').waitFor(); // where the first screen puts it
    await end.press('Enter');
    await end.waitFor({ state: 'detached' });
  });

  test.each(['fi', 'sv', 'en'] as const)('has nothing that axe finds wrong, in %s', async (language) => {
    const agent = await console.signIn('eero', { language, at: '/break-glass' });
    await agent.locator('#break-glass-reason').waitFor();
    await expectAccessible(agent);
    const officer = await console.signIn('outi', { ...OFFICER, language, at: '/desk/break-glass' });
    await officer.locator('#content select').waitFor();
    await expectAccessible(officer);
  });
});
