import { useIntl } from 'react-intl';

/** How people in Finland write in each of the languages; the English form cannot be read as month and day. */
const WRITTEN = {
  fi: { tag: 'fi-FI', month: 'numeric' },
  sv: { tag: 'sv-FI', month: 'numeric' },
  en: { tag: 'en-GB', month: 'short' },
} as const;

/** The formats of a language; `useFormats` gives those of the page. */
export const formatsOf = (language: string) => {
  const { tag, month } = WRITTEN[language as keyof typeof WRITTEN] ?? WRITTEN.fi;
  const date = { day: 'numeric', month, year: 'numeric', timeZone: 'Europe/Helsinki' } as const;
  const days = new Intl.DateTimeFormat(tag, date);
  const times = new Intl.DateTimeFormat(tag, { ...date, hour: '2-digit', minute: '2-digit' });
  const clock = new Intl.DateTimeFormat(tag, {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Helsinki',
  });
  const numbers = new Intl.NumberFormat(tag);
  const money = new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR' });
  return {
    /** A day `YYYY-MM-DD` or an instant, as a day. */
    day: (value: string): string => days.format(asDate(value)),
    /** An instant, to the minute. */
    time: (value: string): string => times.format(asDate(value)),
    /** What the clock says at an instant of today, milliseconds since 1970. */
    clock: (value: number): string => clock.format(value),
    number: (value: number): string => numbers.format(value),
    /** An amount of euros, given as the register gives it. */
    euros: (value: number | string): string => money.format(Number(value)),
    /** Seconds as the clock counts them: `3:07`, from an hour on `1:51:41`. */
    duration: (seconds: number): string => {
      const whole = Math.round(seconds);
      const two = (part: number) => String(part).padStart(2, '0');
      const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
      return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
    },
    phone: spacedPhone,
  };
};

const known = new Map<string, ReturnType<typeof formatsOf>>();

/** How the language of the page writes days, times, numbers and money. Days of the register are days of Finland. */
export const useFormats = () => {
  const { locale } = useIntl();
  const formats = known.get(locale) ?? formatsOf(locale);
  known.set(locale, formats);
  return formats;
};

/** A day alone is noon of that day, so that no time zone makes it another. */
const asDate = (value: string): Date =>
  new Date(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T12:00:00Z` : value);

/**
 * A number in E.164 (`+358401234567`) spaced for reading: Finnish numbers in the national form, others in groups of three. The library that knows
 * every country's groups weighs as much as a screen.
 */
export const spacedPhone = (number: string): string => {
  const finnish = /^\+358(\d{5,})$/.exec(number)?.[1];
  if (finnish === undefined) return number.replaceAll(/(?<=\d)(?=(\d{3})+$)/g, ' ');
  const digits = `0${finnish}`;
  const area = digits.startsWith('09') ? 2 : 3; // Helsinki's alone has two
  return [digits.slice(0, area), ...groups(digits.slice(area))].join(' ');
};

/** Threes, with a four at the end rather than a lone digit: `123 4567`, `123 456`. */
const groups = (digits: string): string[] =>
  digits.length <= 4 ? [digits] : [digits.slice(0, 3), ...groups(digits.slice(3))];
