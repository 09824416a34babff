import type { Connection } from '../../packages/server/src/platform/database/connection.ts';
import { withClient } from '../../packages/server/src/platform/database/prepare-database.ts';
import type { Call } from './load.ts';

/** What an agent types, by kind: of random customers, so that common names are looked for as often as they are borne. */
export type SearchCalls = ReadonlyMap<string, readonly Call[]>;

interface Somebody {
  readonly given: string;
  readonly family: string;
  readonly phone: string;
  readonly email: string;
  readonly number: string;
  readonly street: string;
  readonly postcode: string;
}

const KINDS: Readonly<Record<string, (one: Somebody) => object>> = {
  '2 letters of a name': ({ family }) => ({ name: family.slice(0, 2) }),
  '3 letters of a name': ({ family }) => ({ name: family.slice(0, 3) }),
  '5 letters of a name': ({ family }) => ({ name: family.slice(0, 5) }),
  'family and first name': ({ family, given }) => ({ name: `${family} ${given.split(' ')[0]}` }),
  'all names': ({ family, given }) => ({ name: `${given} ${family}` }),
  'second given name': ({ family, given }) => ({ name: `${given.split(' ').at(-1)} ${family}` }),
  'phone number': ({ phone }) => ({ phone }),
  'customer number': ({ number }) => ({ customer_number: number }),
  'e-mail address': ({ email }) => ({ email }),
  'beginning of a street': ({ street }) => ({ address: { street: street.split(' ')[0] } }),
  'street, number and postcode': ({ street, postcode }) => ({ address: { street, postcode } }),
  'name and beginning of a street': ({ family, street }) => ({
    name: family,
    address: { street: street.split(' ')[0] },
  }),
  // One field that may be anything, as the console asks.
  'text, 2 letters': ({ family }) => ({ text: family.slice(0, 2) }),
  'text, 5 letters': ({ family }) => ({ text: family.slice(0, 5) }),
  'text, a name': ({ family, given }) => ({ text: `${given.split(' ')[0]} ${family}` }),
  'text, a phone number': ({ phone }) => ({ text: phone }),
  'text, a customer number': ({ number }) => ({ text: number }),
  'text, an e-mail address': ({ email }) => ({ text: email }),
  'text, a street': ({ street }) => ({ text: street.split(' ')[0] ?? '' }),
  'text, a street with number and postcode': ({ street, postcode }) => ({ text: `${street}, ${postcode}` }),
};

/** The calls of so many customers of a controller, picked at random, but always the same. */
export const searchCalls = (admin: Connection, controller: string, customers: number): Promise<SearchCalls> =>
  withClient(admin, async (client) => {
    const { rows } = await client.query<Somebody>(
      `select p.given_names as given, p.family_name as family, n.number as phone, e.address as email, c.customer_number as number, a.street, a.postcode
       from (select subject from register.subject where controller = $1 order by md5(subject::text) limit $2) s
       join register.person p using (subject) join register.phone_number n using (subject) join register.email_address e using (subject)
       join register.customer c using (subject) join register.postal_address a using (subject)
       order by md5(subject::text)`,
      [controller, customers],
    );
    return new Map(
      Object.entries(KINDS).map(([kind, criteria]) => [
        kind,
        rows.map((one) => ({
          path: '/v1/search',
          method: 'POST',
          body: JSON.stringify({ criteria: criteria(one) }),
        })),
      ]),
    );
  });

/** All kinds in turn. */
export const mixed = (calls: SearchCalls): Call[] => {
  const kinds = [...calls.values()];
  return Array.from({ length: kinds[0]?.length ?? 0 }, (_, nth) =>
    kinds.flatMap((kind) => kind[nth] ?? []),
  ).flat();
};
