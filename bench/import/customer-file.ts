import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { progressBar } from '../progress.ts';

const HEADERS =
  'customer_number;given_names;family_name;birth_date;identity_code;identity_code_ground;street;postcode;phone;email;began_on';
const GIVEN = ['Aino', 'Eero', 'Liisa', 'Pekka', 'Åke', 'Maria', 'Väinö', 'Sofia', 'Onni', 'Helmi'];
const FAMILY = ['Virtanen', 'Mäkelä', 'Öhman', 'Nieminen', 'Lindholm', 'Koskinen', 'Heikkinen', 'Laine'];
const POSTCODES = ['50100', '50130', '50170', '50190', '50200'];
const CHECK = '0123456789ABCDEFHJKLMNPRSTUVWXY';
const DAYS = 20_000;
const TOLD_EVERY = 10_000;

/** A file of invented customers; identity codes have the individual numbers 900–999, which nobody is given. */
export const writeCustomerFile = async (path: string, customers: number): Promise<void> =>
  pipeline(lines(customers), createWriteStream(path));

function* lines(customers: number): Generator<string> {
  yield `${HEADERS}\n`;
  const bar = progressBar(`A file of ${customers} customers`);
  for (let n = 0; n < customers; n += 1) {
    yield `${lineOf(n)}\n`;
    if (n % TOLD_EVERY === 0) bar.step(n + 1, customers);
  }
  bar.end();
}

const lineOf = (n: number): string => {
  const born = new Date(Date.UTC(1940, 0, 1) + (n % DAYS) * 86_400_000);
  const birthDate = born.toISOString().slice(0, 10);
  const digits = `${birthDate.slice(8)}${birthDate.slice(5, 7)}${birthDate.slice(2, 4)}`;
  const individual = 900 + (Math.floor(n / DAYS) % 100);
  const code = `${digits}-${individual}${CHECK[Number(`${digits}${individual}`) % 31]}`;
  const phone = `+35840${String(1_000_000 + n).padStart(7, '0')}`;
  const given = GIVEN[n % GIVEN.length];
  const family = FAMILY[Math.floor(n / 7) % FAMILY.length];
  return `B${n};${given};${family};${birthDate};${code};credit;Esimerkkikatu ${n % 900};${POSTCODES[n % POSTCODES.length]};${phone};asiakas${n}@example.org;2020-01-15`;
};
