import type { DemoRows, RowOrigin } from './demo-rows.ts';
import { familyName, givenNames } from './names.ts';
import { daysBefore, emailAddress, identityCode, mobileNumber } from './numbers.ts';
import { type Place, place } from './places.ts';
import type { Random } from './random.ts';

/** What all makers of demo rows share. */
export interface DemoWorld {
  readonly random: Random;
  readonly rows: DemoRows;
  readonly newId: () => string;
  /** The day the register is filled on, `YYYY-MM-DD`. */
  readonly today: string;
  /** What is of the last hours is so at this moment. */
  readonly moment: Date;
  /** Traffic rows of a customer with a mobile subscription, on average. */
  readonly traffic: number;
  /** How many identity codes a birth date has given already, by date and sex. */
  readonly codesGiven: Map<string, number>;
  /** Recordings whose sound is still to be made. */
  readonly recordings: { readonly location: string; readonly key: Buffer; readonly seconds: number }[];
  /** Those whom the cases of the demo may be about, in the order of their making. */
  readonly met: Met[];
}

/** A service in use. */
export interface Held {
  readonly group: string;
  readonly area: string;
  readonly element: string;
}

/** Somebody of the register with whom the demo people may have something to do. */
export interface Met {
  readonly nth: number;
  readonly controller: string;
  readonly subject: string;
  readonly as: 'consumer' | 'company' | 'association' | 'land_owner';
  readonly blocks: readonly string[];
  readonly held: readonly Held[];
}

/** An invented person, before anything of it is a row. */
export interface DemoPerson {
  readonly given: string;
  readonly family: string;
  readonly woman: boolean;
  readonly birthDate: string;
  readonly home: Place;
}

/** Somebody of this age and home; a housemate shares the address and mostly the name. */
export const inventPerson = ({ random, today }: DemoWorld, housemate?: DemoPerson): DemoPerson => {
  const woman = random.chance(0.51);
  return {
    woman,
    given: givenNames(random, woman),
    family: housemate && random.chance(0.8) ? housemate.family : familyName(random),
    birthDate: daysBefore(today, random.between(18 * 365, random.chance(0.9) ? 75 * 365 : 95 * 365)),
    home: housemate?.home ?? place(random),
  };
};

export interface ContactOptions {
  readonly purpose: 'service_delivery' | 'contact_management';
  readonly email?: boolean;
  readonly directory?: string;
  /** Number by which phone and e-mail are told apart over the whole register. */
  readonly nth: number;
}

/** Rows of the person's name and contact details. Returns the phone number. */
export const addPerson = (
  { random, rows }: DemoWorld,
  origin: RowOrigin,
  person: DemoPerson,
  { purpose, email = true, directory, nth }: ContactOptions,
): string => {
  const { given, family, birthDate, home } = person;
  const since = origin.at.slice(0, 10);
  rows.add(purpose, 'person', origin, { given_names: given, family_name: family, birth_date: birthDate });
  rows.add(purpose, 'postal_address', origin, { use: 'home', ...home, country: 'FI', valid_from: since });
  const number = mobileNumber(nth);
  const level =
    directory ??
    (random.chance(0.03)
      ? 'secret'
      : random.chance(0.03)
        ? 'partly_secret'
        : random.chance(0.5)
          ? 'listed'
          : 'unlisted');
  rows.add(purpose, 'phone_number', origin, {
    number,
    as_given: `0${number.slice(4, 6)} ${number.slice(6)}`,
    directory: level,
    valid_from: since,
  });
  if (email)
    rows.add(purpose, 'email_address', origin, {
      address: emailAddress(given, family, nth),
      valid_from: since,
    });
  return number;
};

/** The identity code of a credit customer, while its birth date has one left. */
export const addIdentityCode = (
  { rows, codesGiven }: DemoWorld,
  origin: RowOrigin,
  { birthDate, woman }: DemoPerson,
): void => {
  const which = `${birthDate} ${woman}`;
  const nth = codesGiven.get(which) ?? 0;
  const code = identityCode(birthDate, woman, nth);
  if (code === undefined) return;
  codesGiven.set(which, nth + 1);
  rows.add('service_delivery', 'identity_code', origin, {
    code,
    masked: `${code.slice(0, 7)}****`,
    ground: 'credit',
  });
};
