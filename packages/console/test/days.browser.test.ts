import { expect, test } from 'vitest';
import { expectAccessible } from './expect-accessible.ts';
import { openConsole } from './open-console.ts';

const console = await openConsole();
const [maria] = await console.database
  .openAsAdmin()
  .query<{ id: string }>({}, { text: "select id from access.actor where name = 'Maria Lindholm'" });

const WORDS = {
  fi: {
    to: 'Viimeinen päivä (ei pakollinen)',
    give: 'Anna rooli',
    wrong: 'Kirjoita päivä näin: 24.12.2026.',
    written: '24.12.2099',
  },
  sv: {
    to: 'Sista dag (valfri)',
    give: 'Ge rollen',
    wrong: 'Skriv dagen så här: 24.12.2026.',
    written: '24.12.2099',
  },
  en: {
    to: 'Last day (optional)',
    give: 'Give the role',
    wrong: 'Write the day like this: 24 Dec 2026.',
    written: '24 Dec 2099',
  },
} as const;

test.each(['fi', 'sv', 'en'] as const)(
  'a day is written as the page’s language does, in %s',
  async (language) => {
    const words = WORDS[language];
    const page = await console.signIn('outi', {
      language,
      purpose: 'statutory_duties',
      controller: 'mpy_telecom',
      reason: 'henkilöstö',
      at: `/desk/staff/${maria?.id}`,
    });
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') sent.push(request.url());
    });
    const field = page.getByLabel(words.to, { exact: true });
    await field.fill('31.2.2099');
    await page.getByRole('button', { name: words.give }).click();
    await page.getByText(words.wrong).waitFor();
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(sent).toEqual([]);
    await expectAccessible(page);
    await field.fill('24.12.2099');
    await field.press('Tab');
    await expect.poll(() => field.inputValue()).toBe(words.written);
    await page.getByText(words.wrong).waitFor({ state: 'detached' });
  },
);
