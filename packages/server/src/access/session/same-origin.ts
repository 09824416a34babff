import type { IncomingHttpHeaders } from 'node:http';
import { accessErrors } from '../access.errors.ts';

/**
 * Refuses a call by cookie that another site set off. Every browser that is still looked after says where a call comes from
 * (Sec-Fetch-Site); the token of {@link csrfTokens} holds where one does not. `strictly`: for the calls that need no
 * such token, a browser that says nothing is refused too.
 *
 * @throws call-from-elsewhere
 */
export const refuseElsewhere = (
  { origin, 'sec-fetch-site': site }: IncomingHttpHeaders,
  publicOrigin: string,
  strictly: boolean,
): void => {
  const sameSite = site === undefined ? !strictly : site === 'same-origin';
  if (!sameSite || (origin !== undefined && origin !== publicOrigin))
    throw accessErrors['call-from-elsewhere']();
};
