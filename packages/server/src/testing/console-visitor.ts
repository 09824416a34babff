import { parseSetCookie } from 'cookie';

/** What a visitor sends beside its cookies. */
export interface Visit {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: URLSearchParams;
}

/** A browser as far as signing in goes: it keeps cookies by host, follows redirects one by one, and says where its calls come from. */
export interface ConsoleVisitor {
  /** Name → value of the cookies for the register. */
  readonly cookies: Map<string, string>;
  /** The Set-Cookie headers of the register, in order. */
  readonly given: string[];
  /** One call, as a page of the register makes it; redirects are not followed. */
  readonly call: (path: string, visit?: Visit) => Promise<Response>;
  /** The same with the token of the session. */
  readonly signed: (path: string, visit?: Visit) => Promise<Response>;
  /** Goes to the provider and back as a demo person; gives the last answer of the register. */
  readonly signIn: (person: string, returnTo?: string) => Promise<Response>;
  /** Signs out at the demo provider, as its own page does. */
  readonly signOutAtProvider: (issuer: string) => Promise<void>;
  /** Goes to the provider and gives the address that it sends the browser back to, not yet called. */
  readonly goToProvider: (person: string, path?: string) => Promise<URL>;
}

const MOST_STEPS = 10;

/** @param origin of the register; the demo provider is at another port */
export const visitConsole = (origin: string): ConsoleVisitor => {
  const cookies = new Map<string, string>();
  const ofProvider = new Map<string, string>();
  const given: string[] = [];

  const go = async (address: URL, { method = 'GET', headers = {}, body }: Visit): Promise<Response> => {
    const own = address.origin === origin;
    const jar = own ? cookies : ofProvider;
    const answer = await fetch(address, {
      method,
      redirect: 'manual',
      ...(body && { body }),
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '), ...headers },
    });
    for (const line of answer.headers.getSetCookie()) {
      if (own) given.push(line);
      const { name, value = '', maxAge } = parseSetCookie(line, { decode: (text) => text });
      if (maxAge === 0 || value === '') jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  };

  const call = (path: string, { headers = {}, ...visit }: Visit = {}) =>
    go(new URL(path, origin), { ...visit, headers: { 'sec-fetch-site': 'same-origin', ...headers } });

  const goToProvider = async (person: string, path = '/sign-in'): Promise<URL> => {
    let address = new URL(path, origin);
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const asksWho = address.pathname.startsWith('/who/');
      if (asksWho) address.searchParams.set('person', person);
      const answer = await go(address, { method: asksWho ? 'POST' : 'GET' });
      await answer.body?.cancel();
      const next = answer.headers.get('location');
      if (next === null) throw new Error(`${address.pathname} answered ${answer.status}`);
      address = new URL(next, address);
      if (address.origin === origin) return address;
    }
    throw new Error('the sign-in came to no end');
  };

  const signed = async (path: string, { headers = {}, ...visit }: Visit = {}) => {
    const { csrf } = (await (await call('/v1/session')).json()) as { csrf: string };
    return call(path, { ...visit, headers: { 'seloste-csrf': csrf, ...headers } });
  };

  return {
    cookies,
    given,
    call,
    signed,
    goToProvider,
    signOutAtProvider: async (issuer) => {
      const page = await (await go(new URL('/session/end', issuer), {})).text();
      const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
      const answer = await go(new URL('/session/end/confirm', issuer), {
        method: 'POST',
        body: new URLSearchParams({ xsrf, logout: 'yes' }),
      });
      await answer.body?.cancel();
    },
    signIn: async (person, returnTo = '/') =>
      go(await goToProvider(person, `/sign-in?${new URLSearchParams({ return_to: returnTo })}`), {}),
  };
};
