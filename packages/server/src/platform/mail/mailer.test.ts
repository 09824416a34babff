import { expect, test } from 'vitest';
import { startMailServer } from '../../testing/mail-server.ts';
import { createTestDatabase } from '../../testing/test-database.ts';
import { roleNames } from '../database/roles.ts';
import { openMailer } from './mailer.ts';
import { putInOutbox } from './outbox.ts';

const database = await createTestDatabase();
const system = database.open({ role: roleNames(database.instance).system });
const admin = database.openAsAdmin();
const server = await startMailServer();
const settings = { SELOSTE_SMTP_URL: server.url, SELOSTE_MAIL_FROM: 'Seloste <seloste@example.fi>' };
const mail = (subject: string) => putInOutbox({ to: 'tietosuoja@example.fi', subject, body: 'Mäkelä\n' });
const waiting = () =>
  admin.query<{ tries: number; last_fault: string | null; due: boolean }>(
    {},
    { text: 'select tries, last_fault, next_try_at <= now() as due from platform.mail order by id' },
  );

test('a mail goes out once, as text in UTF-8', async () => {
  const mailer = openMailer({ settings, system });
  await system.query({}, mail('Hätä'));
  expect(await mailer.sendDue()).toBe(1);
  expect(await mailer.sendDue()).toBe(0);
  expect(server.taken).toMatchObject([{ from: 'seloste@example.fi', to: ['tietosuoja@example.fi'] }]);
  expect(server.taken[0]?.source).toContain('Content-Type: text/plain; charset=utf-8');
  expect(await waiting()).toEqual([]);
  await mailer.close();
});

test('what is rolled back is never sent', async () => {
  const mailer = openMailer({ settings, system });
  await expect(
    system.transaction({}, async (tx) => {
      await tx.query(mail('Never'));
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  expect(await mailer.sendDue()).toBe(0);
  await mailer.close();
});

test('what the server does not take stays, and another process sends it later under the same Message-ID', async () => {
  const first = openMailer({ settings, system });
  const faults: string[] = [];
  first.start((fault) => faults.push(fault));
  await first.sendDue();
  server.refuse(true);
  await system.query({}, mail('Later'));
  expect(await first.sendDue()).toBe(0);
  expect(faults).toEqual(['EENVELOPE 451']);
  expect(await waiting()).toEqual([{ tries: 1, last_fault: 'EENVELOPE 451', due: false }]);
  await first.close();

  server.refuse(false);
  const [kept] = await admin.query<{ id: string }>(
    {},
    { text: 'update platform.mail set next_try_at = now() returning id' },
  );
  const second = openMailer({ settings, system });
  expect(await second.sendDue()).toBe(1);
  expect(server.taken.at(-1)?.source).toContain(`Message-ID: <${kept?.id}@example.fi>`);
  await second.close();
});

test('two processes do not send one mail twice', async () => {
  const both = [openMailer({ settings, system }), openMailer({ settings, system })];
  const before = server.taken.length;
  for (let count = 0; count < 5; count += 1) await system.query({}, mail(`Number ${count}`));
  const sent = await Promise.all(both.map((mailer) => mailer.sendDue()));
  expect(sent.reduce((sum, one) => sum + one)).toBe(5);
  expect(server.taken.length - before).toBe(5);
  for (const mailer of both) await mailer.close();
});

test('without a mail server it is off; a server without a sender is a wrong setting', () => {
  expect(openMailer({ settings: {}, system }).on).toBe(false);
  expect(() => openMailer({ settings: { SELOSTE_SMTP_URL: server.url }, system })).toThrow(
    expect.objectContaining({ code: 'setting-wrong' }),
  );
});
