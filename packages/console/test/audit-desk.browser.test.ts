import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { expectAccessible } from './expect-accessible.ts';
import { expectFits } from './expect-fits.ts';
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
