import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readMessages } from '../build/compiled-messages.ts';
import { expectAccessible } from './expect-accessible.ts';
import { expectFits } from './expect-fits.ts';
import { openConsole } from './open-console.ts';

const console = await openConsole();
const { address, register } = console;
const LANGUAGES = ['fi', 'sv', 'en'] as const;
const folder = fileURLToPath(new URL('../messages', import.meta.url));
const words = new Map(
  await Promise.all(
    LANGUAGES.map(async (language) => [language, await readMessages(folder, language)] as const),
  ),
);
const textOf = (language: (typeof LANGUAGES)[number], id: string): string => {
  const text = words.get(language)?.get(id);
  if (text === undefined) throw new Error(`no words for ${id} in ${language}`);
  return text;
};
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true }).waitFor();
/** The page on which people choose who to be at the demo sign-in. */
const atProvider = (page: Page) => page.locator('form[action*="person=aino"] button').waitFor();

/** Codes with which a sign-in ends: `turnAway` of the register leads here with them. */
const FAILED = [
  'actor-unknown',
  'console-sign-in-not-configured',
  'database-unreachable',
  'sign-in-cookie-missing',
  'sign-in-declined',
  'sign-in-expired',
  'sign-in-failed',
  'sign-in-provider-unreachable',
];

describe('a sign-in that failed', () => {
  test.each(LANGUAGES)('says what happened and what to do, whatever it was, in %s', async (language) => {
    const page = await console.visit({ language, at: '/signed-out' });
    for (const code of FAILED) {
      await page.goto(`${address}/signed-out?code=${code}&return_to=%2Fcases`);
      await heading(page, textOf(language, `sign-in.code.${code}.title`));
      await page
        .getByRole('alert')
        .getByText(textOf(language, `sign-in.code.${code}.next`))
        .waitFor();
      await page.getByText(code, { exact: false }).waitFor();
      expect(await page.locator('#content a').getAttribute('href')).toContain('return_to=%2Fcases');
    }
    await expectAccessible(page);
    await expectFits(page);
  });

  test('because the provider was left says so, and leads back to where one was going', async () => {
    const asked = Promise.withResolvers<string>();
    const page = await console.visit({ at: '/signed-out', language: 'en' });
    page.on('request', (request) => {
      const url = new URL(request.url());
      const state = url.searchParams.get('state');
      if (url.origin === register.issuer && state !== null) asked.resolve(state);
    });
    await page.goto(`${address}/sign-in?return_to=/cases`);
    const state = await asked.promise;
    const answer = new URLSearchParams({ error: 'access_denied', state, iss: register.issuer });
    await page.goto(`${address}/sign-in/callback?${answer}`);
    await heading(page, 'The sign-in was cancelled');
    expect(page.url()).not.toContain('state');
    await page.getByRole('link', { name: textOf('en', 'sign-in.go') }).click();
    await page.locator('form[action*="person=kaisa"] button').click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/cases');
  });

  test('because the browser keeps nothing of this address says that, and is no empty page', async () => {
    const page = await console.visit({ at: '/sign-in?language=fi' });
    await page.context().addInitScript(() => {
      const refuse = {
        get: () => {
          throw new DOMException('kept out', 'SecurityError');
        },
      };
      Object.defineProperty(window, 'localStorage', refuse);
      Object.defineProperty(window, 'sessionStorage', refuse);
    });
    await page.context().clearCookies({ name: '__Host-seloste-sign-in' });
    await page.locator('form[action*="person=aino"] button').click();
    await heading(page, textOf('fi', 'sign-in.code.sign-in-cookie-missing.title'));
    await page.getByText(textOf('fi', 'sign-in.code.sign-in-cookie-missing.next')).waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await heading(page, textOf('en', 'sign-in.code.sign-in-cookie-missing.title'));
    await expectAccessible(page);
  });

  test('because its address is no good is told on a page too', async () => {
    const page = await console.visit({ at: '/sign-in?prompt=nothing', language: 'sv' });
    await heading(page, textOf('sv', 'sign-in.code.other.title'));
    await page.getByText('request-invalid').waitFor();
    await page.getByRole('link', { name: textOf('sv', 'sign-in.go') }).click();
    await atProvider(page);
  });
});

describe('a sign-out that the register did not confirm', () => {
  test.each(LANGUAGES)('says so and is tried again, in %s', async (language) => {
    const page = await console.signIn('eero', { language });
    await page.route('**/v1/session', (route) =>
      route.request().method() === 'DELETE' ? route.abort('internetdisconnected') : route.continue(),
    );
    await page.getByRole('button', { name: 'Eero Laine' }).click();
    const signOut = page.getByRole('button', { name: textOf(language, 'frame.sign_out'), exact: true });
    await signOut.click();
    await heading(page, textOf(language, 'sign-in.end.unconfirmed.title'));
    await expectAccessible(page);
    await page.unroute('**/v1/session');
    await signOut.click();
    await page.waitForURL(`${register.issuer}/**`);
    await page.goto(address);
    await heading(page, textOf(language, 'sign-in.end.first.title'));
  });
});

/** One minute, in any of the languages. */
const MINUTE = / (minuutti|en minut|a minute) /;

/** The page of a sign-in that came when there had been too many from this machine: the minute may end between the two. */
const visitLimited = async (language: (typeof LANGUAGES)[number]): Promise<Page> => {
  const tries = Array.from({ length: 310 }, () => fetch(`${address}/sign-in`, { redirect: 'manual' }));
  const statuses = (await Promise.all(tries)).map(({ status }) => status);
  if (!statuses.includes(429)) throw new Error('sign-ins are not limited');
  const page = await console.visit({ language, at: `/signed-out` });
  const answer = await page.goto(`${address}/sign-in?return_to=/cases&language=${language}`);
  return answer?.status() === 429 ? page : visitLimited(language);
};

test.each(LANGUAGES)(
  'too many sign-ins are told on a page, with the minutes to wait, in %s',
  async (language) => {
    const page = await visitLimited(language);
    await heading(page, textOf(language, 'sign-in.code.too-many-sign-ins.title'));
    await page.getByRole('alert').getByText(MINUTE).waitFor();
    expect(await page.locator('#content a').getAttribute('href')).toContain('return_to=%2Fcases');
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectFits(page);
  },
);
