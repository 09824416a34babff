import type { Page, Request } from 'playwright-core';

/** An answer of the register that has not reached the page yet. */
export interface HeldAnswer {
  /** Settled when the register has answered. */
  readonly answered: Promise<void>;
  readonly letGo: () => void;
}

/** Holds back the answer to the next call of this kind: the register answers at once, the page has it when it is let go. */
export const holdAnswer = async (page: Page, path: string, method = 'GET'): Promise<HeldAnswer> => {
  const [answered, tell] = gate();
  const [released, letGo] = gate();
  let held: Request | undefined;
  await page.route(`**${path}`, async (route) => {
    const request = route.request();
    if (held !== undefined || request.method() !== method) return route.fallback();
    held = request;
    const cookies = await page.context().cookies(request.url());
    const answer = await route.fetch({
      headers: {
        ...request.headers(),
        cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
      },
    });
    tell();
    await released;
    return route.fulfill({ response: answer }).catch(() => undefined); // the page may have called it off
  });
  return { answered, letGo };
};

const gate = (): [Promise<void>, () => void] => {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return [opened, open];
};
