import Type from 'typebox';
import { Format } from 'typebox/format';
import type { Field, FieldKind, Parsed } from './field.ts';

const field = (kind: FieldKind, schema: Field['schema'], parse: Field['parse']): Field => ({
  kind,
  schema,
  required: true,
  nullable: false,
  derived: false,
  parse,
});

// Control characters, and what hides or turns text: none belongs in a name or an address. A text of several lines keeps tabs and line ends.
const CONTROL = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const CONTROL_BUT_LINES = /[^\P{Cc}\t\n\r]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** What shows nothing is no text, however long it is: spaces of all kinds, fillers, joiners, marks of format. */
const UNSEEN = /^[\p{Default_Ignorable_Code_Point}\p{Z}\p{C}\u2800]*$/u;

const cleanText = (text: string, longest: number, forbidden: RegExp): Parsed => {
  if (text.length > longest) {
    return { code: 'too-long', help: `At most ${longest} characters fit here.` };
  }
  const value = text.normalize('NFC').trim();
  if (value === '') return { code: 'empty', help: 'Give a value, or leave the field out.' };
  if (forbidden.test(value)) {
    return {
      code: 'control-characters',
      help: 'Take control characters out; they do not belong in this field.',
    };
  }
  if (UNSEEN.test(value)) return { code: 'empty', help: 'Give a value, or leave the field out.' };
  return { value };
};

/** One line of text. */
export const text = (longest = 200): Field =>
  field('text', Type.String({ minLength: 1, maxLength: longest }), (given) =>
    cleanText(given, longest, CONTROL),
  );

/** Text of several lines, kept encrypted under the subject's key. */
export const sealedText = (longest = 20_000): Field =>
  field('sealed', Type.String({ minLength: 1, maxLength: longest }), (given) =>
    cleanText(given, longest, CONTROL_BUT_LINES),
  );

/** A secret in base64, kept encrypted under the subject's key. */
export const sealedSecret = (): Field =>
  field('sealed', Type.String({ contentEncoding: 'base64', maxLength: 1024 }), (given) =>
    given.length <= 1024 && /^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(given)
      ? { value: given }
      : { code: 'not-base64', help: 'Write the bytes in base64 (RFC 4648 §4), at most 1024 characters.' },
  );

/** One word of a closed list. Capitals are forgiven. */
export const choice = <const Words extends readonly string[]>(words: Words): Field =>
  field('text', Type.Enum([...words]), (given) => {
    const value = given.trim().toLowerCase();
    return words.includes(value) ? { value } : { code: 'not-one-of', help: `One of: ${words.join(', ')}.` };
  });

/** An id of the notice (a permission, a kind of block): lower-case words joined by underscores. */
export const noticeId = (): Field =>
  field('text', Type.String({ pattern: '^[a-z][a-z0-9_]{0,62}$' }), (given) =>
    /^[a-z][a-z0-9_]{0,62}$/.test(given.trim())
      ? { value: given.trim() }
      : { code: 'not-in-notice', help: 'Use an id that the notice in force declares.' },
  );

const FINNISH_DATE = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

const isoDate = (given: string): string | undefined => {
  const finnish = FINNISH_DATE.exec(given.trim());
  const iso = finnish
    ? `${finnish[3]}-${finnish[2]?.padStart(2, '0')}-${finnish[1]?.padStart(2, '0')}`
    : given.trim();
  return Format.IsDate(iso) && iso >= '1850-01-01' && iso <= '2200-01-01' ? iso : undefined;
};

/** A calendar day: `2026-03-31`, or as Finnish files write it, `31.3.2026`. */
export const date = (): Field =>
  field('date', Type.String({ format: 'date' }), (given) => {
    const value = isoDate(given);
    return value === undefined
      ? { code: 'not-a-date', help: 'Write a day that exists as 2026-03-31 or 31.3.2026, in 1850–2200.' }
      : { value };
  });

const LOCAL_MOMENT = /^(\S+)[ T](\d{1,2})[.:](\d{2})(?:[.:](\d{2}))?$/;

/** A moment: RFC 3339 with its offset; without one it is Finland's time, as Finnish files write it. */
export const moment = (): Field =>
  field('moment', Type.String({ format: 'date-time' }), (given) => {
    const written = given.trim();
    if (Format.IsDateTime(written) && isoDate(written.slice(0, 10)) !== undefined) {
      return { value: new Date(written).toISOString() };
    }
    const [, day = '', hour = '', minute = '', second = '00'] = LOCAL_MOMENT.exec(written) ?? [];
    const iso = isoDate(day);
    if (iso === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) {
      return {
        code: 'not-a-moment',
        help: 'Write 2026-03-31T12:00:00+03:00; without an offset it is Finnish time.',
      };
    }
    return { value: `${iso} ${hour.padStart(2, '0')}:${minute}:${second} Europe/Helsinki` };
  });

/** A whole number. */
export const integer = ({ minimum = 0, maximum = 2_147_483_647 } = {}): Field =>
  field('integer', Type.Integer({ minimum, maximum }), (given) => {
    if (!/^-?\d{1,16}$/.test(given.trim()))
      return { code: 'not-a-number', help: 'Write a whole number in digits.' };
    const value = Number(given.trim());
    return value >= minimum && value <= maximum
      ? { value }
      : { code: 'out-of-range', help: `From ${minimum} to ${maximum}.` };
  });

/** An amount of money in euros, at most ten digits and two decimals: `1234.50`, or as Finnish files write it, `1 234,50 €`. */
export const amount = (): Field =>
  field('amount', Type.String({ pattern: '^-?\\d{1,10}\\.\\d{2}$' }), (given) => {
    const plain = given
      .replaceAll(/[\s\u00a0\u202f€]/g, '')
      .replace(/^\u2212/, '-')
      .replace(',', '.');
    const [, sign, whole, cents = ''] = /^(-?)(\d{1,10})(?:\.(\d{1,2}))?$/.exec(plain) ?? [];
    return whole === undefined
      ? { code: 'not-an-amount', help: 'Write euros with at most two decimals, such as 1234.50 or 1 234,50.' }
      : { value: `${sign}${whole.replace(/^0+(?=\d)/, '')}.${cents.padEnd(2, '0')}` };
  });

/** An id of the register (RFC 9562). */
export const uuid = (): Field =>
  field('uuid', Type.String({ format: 'uuid' }), (given) =>
    Format.IsUuid(given.trim())
      ? { value: given.trim().toLowerCase() }
      : { code: 'not-an-id', help: 'Use an id that the register has given.' },
  );

/** What only the database writes: shown as it is. */
export const shownAsJson = (): Field => ({
  ...field('json', Type.Object({}, { additionalProperties: true }), () => ({
    code: 'unknown-field',
    help: 'The register writes this field itself.',
  })),
  required: false,
  derived: true,
});
