import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { expectAccessible } from './expect-accessible.ts';
import { expectFits } from './expect-fits.ts';
import { expectFocus } from './expect-focus.ts';
import { openConsole } from './open-console.ts';

const console = await openConsole();
const admin = console.database.openAsAdmin();

const rows = <Row extends Record<string, unknown>>(text: string, values: unknown[] = []) =>
  admin.query<Row>({}, { text, values });

/** The agent's looks, as the register would log them. */
const look = async (subject: string, reason: string): Promise<void> => {
  const [agent] = await rows<{ id: string }>("select id from access.actor where subject = 'aino'");
  await console.register.audit.record({
    accessId: randomUUID(),
    at: new Date(),
    operation: 'read',
    outcome: 'allowed',
    purpose: 'customer_service',
    controller: 'mpy_telecom',
    noticeVersion: 1,
    categories: ['identity'],
    records: ['person'],
    rows: 1,
    durationMs: 3,
    actor: agent?.id ?? null,
    subjects: [subject],
    reason,
  });
};

const [own, other] = await rows<{ subject: string }>(
  "select subject from register.subject where controller = 'mpy_telecom' and kind = 'person' order by subject limit 2",
);
if (own === undefined || other === undefined) throw new Error('the demo register is empty');
await look(own.subject, 'asiakas soitti laskusta');
await look(other.subject, 'case C-2026-000001');
await rows(
  "insert into access.actor_subject (actor, subject) select id, $1 from access.actor where subject = 'aino'",
  [own.subject],
);

const OFFICER = {
  purpose: 'statutory_duties',
  controller: 'mpy_telecom',
  reason: 'viikon lokivalvonta',
} as const;
const officer = (at: string, more: object = {}) => console.signIn('outi', { at, ...OFFICER, ...more });

const AGENT = { purpose: 'customer_service', controller: 'mpy_telecom', reason: 'asiakas soitti' } as const;
/** Of Aino's look at the customer whom the officer asks about. */
const REASON = 'kysyi avausmaksusta';

/** Aino opens a customer's page as she would; then the officer comes to the same page, or to another screen. */
const lookedAtByAino = async (at?: string) => {
  const [third] = await rows<{ subject: string; number: string }>(
    `select subject, customer_number as number from register.subject join register.customer using (subject, controller)
      where controller = 'mpy_telecom' and kind = 'person' and subject.ended_on is null and subject not in ($1, $2)
      order by customer_number desc limit 1`,
    [own.subject, other.subject],
  );
  if (third === undefined) throw new Error('the demo register has no third person');
  const theirs = `/customers/${third.subject}`;
  const aino = await console.signIn('aino', { ...AGENT, reason: REASON, at: theirs });
  await aino.locator('#looks').waitFor();
  await aino.close();
  const page = await officer(at ?? theirs, { reason: 'lokin valvontaa' });
  return { ...third, page };
};

describe('the officer’s desk', () => {
  test('tells who looked at whom and why, and narrows it down', async () => {
    const page = await officer('/desk/log');
    const table = page.getByRole('table');
    await table.getByText('asiakas soitti laskusta').waitFor();
    await table.getByText('Aino Mäkelä').first().waitFor();
    await page.getByLabel('Toiminto').selectOption({ label: 'Katselu' });
    await page
      .getByLabel('Käyttötarkoitus', { exact: true })
      .last()
      .selectOption({ label: 'Asiakaspalvelu' });
    await page.getByLabel('Vain ilman asiaa').check();
    await table.getByText('C-2026-000001').waitFor({ state: 'detached' });
    await table.getByText('asiakas soitti laskusta').waitFor();
  });

  test('finds who looked at a customer, from the customer’s page', async () => {
    const { page } = await lookedAtByAino();
    const looks = page.locator('#looks');
    await looks.getByRole('button', { name: 'Näytä katselut' }).click();
    await looks.getByRole('row').filter({ hasText: 'Aino Mäkelä' }).first().waitFor();
    await looks.getByRole('link', { name: 'Avaa käyttölokissa' }).first().click();
    await page.getByText('Asiakkaan koko loki').waitFor();
    await expect.poll(() => page.url()).toBe(`${console.address}/desk/log`);
    const table = page.getByRole('table');
    await table.getByText(REASON).first().waitFor();
    await table.getByText('lokin valvontaa').first().waitFor(); // the officer's own look is there too
    await page.getByRole('combobox', { name: 'Työntekijä' }).fill('aino mä');
    await page.keyboard.press('Enter');
    await table.getByText('lokin valvontaa').first().waitFor({ state: 'detached' });
    await table.getByText(REASON).first().waitFor();
    await page.reload();
    await page.locator('#reason').fill('lokin valvontaa');
    await page.keyboard.press('Enter');
    await table.getByText(REASON).first().waitFor(); // the customer outlives a reload, in no address
  });

  test('finds who looked at a customer by the customer’s number, and leaves them again by keyboard', async () => {
    const OTHERS = 'toisen asiakkaan asia';
    await look(other.subject, OTHERS);
    const { number, page } = await lookedAtByAino('/desk/log');
    await page.getByLabel('Asiakas', { exact: true }).fill(number);
    await page.getByRole('search').getByRole('button', { name: number }).click();
    const clear = page.getByRole('button', { name: 'Poista rajaus' });
    await expectFocus(clear);
    const table = page.getByRole('table');
    await table.getByText(REASON).first().waitFor();
    await table.getByText(OTHERS).waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await expectFocus(page.getByLabel('Asiakas', { exact: true }));
    await table.getByText(OTHERS).waitFor();
    const one = table.getByRole('row').filter({ hasText: REASON }).first();
    await one.getByRole('link', { name: /^Kaikki katselut/ }).click();
    await expectFocus(clear);
    await table.getByText(OTHERS).waitFor({ state: 'detached' });
    await page.goBack();
    await table.getByText(OTHERS).waitFor();
  });

  test('says that a name is not on the list, and looks at nobody for it', async () => {
    const page = await officer('/desk/log');
    const table = page.getByRole('table');
    await table.getByText('asiakas soitti laskusta').waitFor();
    await page.getByRole('combobox', { name: 'Työntekijä' }).fill('Nemo');
    await page.keyboard.press('Enter');
    await page.getByText('Valitse nimi luettelosta').waitFor();
    await table.getByText('asiakas soitti laskusta').waitFor();
  });

  test('keeps each name of the staff on one line', async () => {
    const page = await officer('/desk/log');
    const name = page.getByRole('table').getByText('Aino Mäkelä').first();
    await name.waitFor();
    await expect.poll(() => name.evaluate((place) => place.getClientRects().length)).toBe(1);
  });

  test('does not tell an agent who looked, and says who does', async () => {
    const page = await console.signIn('aino', { ...AGENT, at: `/customers/${other.subject}` });
    await page.locator('#looks').getByText('Katseluista kertoo: Tietosuojavastaava.').waitFor();
    const answer = await page.evaluate(async (subject) => {
      const { csrf } = await (await fetch('/v1/session')).json();
      const asked = await fetch(
        `/v1/audit/entries?from=1970-01-01T00:00:00Z&to=2100-01-01T00:00:00Z&subject=${subject}`,
        {
          headers: {
            'Seloste-CSRF': csrf,
            'Seloste-Controller': 'mpy_telecom',
            'Seloste-Reason': 'utelias',
          },
        },
      );
      return [asked.status, (await asked.json()).code];
    }, other.subject);
    expect(answer).toEqual([403, 'duty-refused']);
    const officers = await officer('/desk/log');
    await officers.getByLabel('Lopputulos').selectOption('refused');
    await officers.getByRole('row').filter({ hasText: 'utelias' }).getByText('Aino Mäkelä').waitFor();
  });

  test('lists looks worth a question, the gravest first', async () => {
    const page = await officer('/desk/unusual');
    const first = page.getByRole('table').first().getByRole('row').nth(1);
    await first.getByText('Omat tiedot').waitFor();
    await first.getByText('Aino Mäkelä').waitFor();
  });

  test('tells a look under a case that does not name the person, or the purpose under which that is asked', async () => {
    await rows(
      `insert into cases.case (controller, number, kind, purpose, opened_by, holder)
        select 'mpy_telecom', 'C-2026-900001', 'enquiry', 'customer_service', id, id from access.actor where subject = 'aino'`,
    );
    await look(other.subject, 'case C-2026-900001');
    const page = await officer('/desk/unusual');
    await page.getByText(/ei nähdä, keitä asiat koskevat.*Oikeuksiesi toteuttaminen/).waitFor();
    await page.locator('#purpose').selectOption('subject_rights');
    await page.getByRole('row').getByText('Asia ei koske henkilöä').waitFor();
  });

  test('verifies the log, and says that database and notice agree', async () => {
    const page = await officer('/desk/health');
    await page.getByText('Täsmäävät').waitFor();
    await page.getByRole('button', { name: 'Todenna loki' }).click();
    await page.locator('#content').getByText('Loki on ehjä').waitFor();
  });

  test('shows a difference between database and notice by name', async () => {
    await rows('alter table register.person disable row level security');
    try {
      const page = await officer('/desk/health');
      await page.getByText(/^1 poikkeama$/).waitFor();
      await page.getByText(/register\.person/).waitFor();
    } finally {
      await rows('alter table register.person enable row level security');
    }
  });

  test('is not offered to an agent', async () => {
    const page = await console.signIn('aino');
    await page.getByRole('navigation').first().waitFor();
    expect(await page.getByRole('link', { name: 'Käyttöloki' }).count()).toBe(0);
  });

  const SEEN: Readonly<Record<string, string>> = {
    '/desk/log': 'table',
    '/desk/unusual': 'table',
    '/desk/health': 'dl',
  };
  test.each(
    Object.keys(SEEN).flatMap((at) =>
      (['fi', 'sv', 'en'] as const).map((language) => [at, language] as const),
    ),
  )('has nothing that axe finds wrong on %s in %s', async (at, language) => {
    const page = await officer(at, { language });
    await page
      .locator(SEEN[at] ?? 'table')
      .first()
      .waitFor();
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectFits(page);
  });
});
