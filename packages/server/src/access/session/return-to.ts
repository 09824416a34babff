const LONGEST = 500;
const ELSEWHERE = 'https://elsewhere.invalid';

/**
 * Where to go after the sign-in: a path of the console, else its first page. Whatever a browser would read as another
 * host (`//`, backslashes, control characters) and the register's own API and sign-in are no such path.
 */
export const returnTo = (wish: unknown): string => {
  if (
    typeof wish !== 'string' ||
    wish.length > LONGEST ||
    !/^\/(?![/\\])[\x21-\x7e]*$/.test(wish) ||
    wish.includes('\\')
  )
    return '/';
  const address = new URL(wish, ELSEWHERE);
  if (address.origin !== ELSEWHERE || /^\/(v1|sign-in|api)(\/|$)/.test(address.pathname)) return '/';
  if (address.pathname.startsWith('//')) return '/'; // `/./` and the like are gone only now
  return address.pathname + address.search + address.hash;
};
