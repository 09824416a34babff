import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/** How somebody comes to the console. */
export interface SignInOptions {
  /** Default Finnish, as the console itself. */
  readonly language?: 'fi' | 'sv' | 'en';
  /** Where to land after the sign-in. Default `/`. */
  readonly at?: string;
  /** Taken in hand before anything is looked at. */
  readonly purpose?: string;
  readonly controller?: string;
  /** Typed into the bar after the sign-in: it is kept in memory only. */
  readonly reason?: string;
  readonly context?: BrowserContextOptions;
}

export interface Place {
  /** Of the register. */
  readonly address: string;
  /** Of the demo sign-in. */
  readonly issuer: string;
}

/** Ways into a running console with the demo sign-in. What a page does wrong is added to the complaints. */
export const visitors = (browser: Browser, { address, issuer }: Place, complaints: string[]) => {
  const visit = async ({
    language = 'fi',
    at = '/',
    purpose,
    controller,
    context: more,
  }: SignInOptions = {}) => {
    const context = await browser.newContext({ locale: language, timezoneId: 'Europe/Helsinki', ...more });
    await keepBefore(context, address, language, { purpose, controller });
    const page = await context.newPage();
    listen(page, [address, issuer], complaints);
    await page.goto(`${address}${at}`);
    return page;
  };
  const signIn = async (who: string, options: SignInOptions = {}): Promise<Page> => {
    const { at = '/', reason } = options;
    const page = await visit({ ...options, at: `/sign-in?return_to=${encodeURIComponent(at)}` });
    await page.locator(`form[action*="person=${who}"] button`).click();
    await page.locator('#content h1').waitFor();
    if (reason !== undefined) {
      await page.locator('#reason').fill(reason);
      await page.locator('#reason').press('Enter');
    }
    return page;
  };
  return { visit, signIn };
};

/** What the console keeps on the machine, put there before its first page. */
const keepBefore = async (
  context: BrowserContext,
  address: string,
  language: string,
  inHand: { purpose: string | undefined; controller: string | undefined },
): Promise<void> => {
  await context.addInitScript(
    ([origin, chosen, kept]) => {
      if (location.origin !== origin) return;
      localStorage.setItem('seloste.language', localStorage.getItem('seloste.language') ?? chosen ?? 'fi');
      sessionStorage.setItem('seloste.in-hand', sessionStorage.getItem('seloste.in-hand') ?? kept ?? '{}');
    },
    [address, language, JSON.stringify(inHand)],
  );
};

/** What Chromium writes for every answer of 400 to 499 and for none; the console shows those to people. A sign-in can meet 503 too. */
const REFUSED = /^Failed to load resource: (the server responded with a status of (4\d\d|503)|net::ERR_)/;

const listen = (page: Page, ours: readonly string[], complaints: string[]): void => {
  page.on('request', (request) => {
    const url = request.url();
    if (!ours.some((one) => url.startsWith(one)) && !/^(data|blob):/.test(url))
      complaints.push(`asked ${new URL(url).host}`);
  });
  page.on('console', (message) => {
    const ofApi = ['/v1/', '/sign-in'].some((path) => message.location().url.startsWith(`${ours[0]}${path}`));
    if (message.type() === 'error' && !(ofApi && REFUSED.test(message.text())))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
};
