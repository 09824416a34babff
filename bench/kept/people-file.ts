import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { familyName, givenNames } from '../../packages/server/src/demo/names.ts';
import { emailAddress, identityCode, mobileNumber } from '../../packages/server/src/demo/numbers.ts';
import { place } from '../../packages/server/src/demo/places.ts';
import { openRandom, type Random } from '../../packages/server/src/demo/random.ts';

/** Where the generator of people changes, kept registers are made anew: raise it. */
export const MAKING = 1;

const HEADERS =
  'customer_number;given_names;family_name;birth_date;identity_code;identity_code_ground;street;postcode;phone;email;began_on';
const DAYS = 20_000;
/** Rows of one controller's file a chunk: written together. */
const CHUNK = 1_000;

/** Of ten customers one is another controller's: a search under row policies has rows to pass over. */
export const isOfOther = (nth: number): boolean => nth % 10 === 9;

/**
 * A file of invented customers as the demo names them: family and given names spread as real ones are (the most common family
 * name on one in twenty), numbers, e-mails and addresses of nobody else. Identity codes have the individual numbers 900–999.
 *
 * @param which of the numbers 0 … customers−1 come into this file
 */
export const writePeopleFile = (
  path: string,
  customers: number,
  which: (nth: number) => boolean,
  step: (done: number, of: number) => void,
): Promise<void> => pipeline(lines(customers, which, step), createWriteStream(path));

function* lines(
  customers: number,
  which: (nth: number) => boolean,
  step: (done: number, of: number) => void,
): Generator<string> {
  const random = openRandom(7, 1);
  const codesGiven = new Map<string, number>();
  let chunk = `${HEADERS}\n`;
  for (let nth = 0; nth < customers; nth += 1) {
    const line = lineOf(random, codesGiven, nth);
    if (which(nth)) chunk += `${line}\n`;
    if (nth % CHUNK !== CHUNK - 1) continue;
    yield chunk;
    chunk = '';
    step(nth + 1, customers);
  }
  yield chunk;
}

const lineOf = (random: Random, codesGiven: Map<string, number>, nth: number): string => {
  const woman = random.chance(0.51);
  const given = givenNames(random, woman);
  const family = familyName(random);
  const birthDate = new Date(Date.UTC(1940, 0, 1) + (nth % DAYS) * 86_400_000).toISOString().slice(0, 10);
  const sameDay = codesGiven.get(`${birthDate} ${woman}`) ?? 0;
  codesGiven.set(`${birthDate} ${woman}`, sameDay + 1);
  const code = identityCode(birthDate, woman, sameDay);
  const { street, postcode } = place(random);
  const phone = mobileNumber(nth);
  const email = emailAddress(given, family, nth);
  const ground = code === undefined ? '' : 'credit';
  return `B${nth};${given};${family};${birthDate};${code ?? ''};${ground};${homeOf(street, nth)};${postcode};${phone};${email};2020-01-15`;
};

/** The street of the demo, and a door on it that nobody else has. */
const homeOf = (street: string, nth: number): string => {
  const name = street.split(' ')[0] ?? street;
  const [house, stair, flat] = [1 + (nth % 400), 'ABCDEF'[Math.floor(nth / 400) % 6], Math.floor(nth / 2400)];
  return `${name} ${house} ${stair} ${1 + flat}`;
};
