import type { HttpServer } from './http-server.ts';

/** Which methods the routes of an address take; for 405 and the header Allow (RFC 9110 15.5.6). */
export interface AllowedMethods {
  /** The methods for an address as it was called; none when no route answers there. */
  readonly of: (address: string) => string[];
}

/** Notes the routes as they are added: call it before the first. Addresses with a wildcard are left out. */
export const followMethods = (http: HttpServer): AllowedMethods => {
  const routes: { readonly pattern: RegExp; readonly methods: readonly string[] }[] = [];
  http.addHook('onRoute', ({ url, method }) => {
    if (!url.includes('*')) routes.push({ pattern: patternOf(url), methods: [method].flat() });
  });
  return {
    of: (address) => {
      const path = address.split('?')[0] ?? '';
      const methods = routes.filter(({ pattern }) => pattern.test(path)).flatMap((route) => route.methods);
      return [...new Set(methods)].toSorted();
    },
  };
};

const patternOf = (url: string): RegExp =>
  new RegExp(
    `^${url
      .split('/')
      .map((part) => (part.startsWith(':') ? '[^/]+' : part.replaceAll(/[^\w-]/g, '\\$&')))
      .join('/')}$`,
  );
