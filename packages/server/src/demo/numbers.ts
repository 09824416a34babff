import type { Random } from './random.ts';

const CHECK = '0123456789ABCDEFHJKLMNPRSTUVWXY';
/** Separators of the century born in; the letters of 2023 share one pool of individual numbers with the old ones' kind. */
const SEPARATORS = {
  1800: ['+'],
  1900: ['-', 'Y', 'X', 'W', 'V', 'U'],
  2000: ['A', 'B', 'C', 'D', 'E', 'F'],
} as const;

/**
 * Personal identity codes that belong to nobody: individual numbers 900–999. A birth date has 100 of them for each of the
 * century's separators; `nth` counts through them. Undefined when they are used up.
 */
export const identityCode = (birthDate: string, woman: boolean, nth: number): string | undefined => {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const separators = SEPARATORS[year < '1900' ? 1800 : year < '2000' ? 1900 : 2000];
  const separator = separators[Math.floor(nth / 50)];
  if (separator === undefined) return undefined;
  // Odd for men, even for women.
  const individual = 900 + 2 * (nth % 50) + (woman ? 0 : 1);
  const digits = `${day}${month}${year.slice(2)}${individual}`;
  return `${day}${month}${year.slice(2)}${separator}${individual}${CHECK[Number(digits) % 31]}`;
};

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2];

/** Business ids from 9000000 up, which have not been given out, with a right check digit. */
export const businessId = (nth: number): string => {
  let candidate = 9_000_000 + nth * 2;
  for (;;) {
    const digits = [...String(candidate)].map(Number);
    const rest = digits.reduce((sum, digit, index) => sum + digit * (WEIGHTS[index] ?? 0), 0) % 11;
    // A rest of one is given to nobody.
    if (rest !== 1) return `${candidate}-${rest === 0 ? 0 : 11 - rest}`;
    candidate += 1;
  }
};

/**
 * Mobile numbers in E.164. Finland has no series set apart for fiction that we found: a number here can be somebody's,
 * so nothing is ever sent or called from a demo register.
 */
export const mobileNumber = (nth: number): string =>
  `+35843${String(1_000_000 + ((nth * 7919) % 8_999_993)).padStart(7, '0')}`;

/** An address that reaches nobody: example.org is set apart by RFC 2606. */
export const emailAddress = (given: string, family: string, nth: number): string => {
  const plain = (name: string) =>
    name
      .normalize('NFD')
      .toLowerCase()
      .replaceAll(/[^a-z]/g, '');
  return `${plain(given.split(' ')[0] ?? '')}.${plain(family)}${nth}@example.org`;
};

/** A day some days before another, `YYYY-MM-DD`. */
export const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);

/** A moment in the working hours of a day some days before another. */
export const momentBefore = (random: Random, day: string, days: number): string =>
  new Date(Date.parse(day) - days * 86_400_000 + random.between(5 * 3600, 18 * 3600) * 1000).toISOString();

export const euros = (cents: number): string =>
  `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
