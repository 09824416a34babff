import { useIntl } from 'react-intl';

/** How the language of the page writes days, times, numbers and money. Days of the register are days of Finland. */
export const useFormats = () => {
  const intl = useIntl();
  return {
    /** A day `YYYY-MM-DD` or an instant, as a day. */
    day: (value: string) =>
      intl.formatDate(asDate(value), { day: 'numeric', month: 'numeric', year: 'numeric' }),
    /** An instant, to the minute. */
    time: (value: string) =>
      intl.formatDate(asDate(value), {
        day: 'numeric',
        month: 'numeric',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
      }),
    number: (value: number) => intl.formatNumber(value),
    /** An amount of euros, given as the register gives it. */
    euros: (value: number | string) =>
      intl.formatNumber(Number(value), { style: 'currency', currency: 'EUR' }),
    /** Seconds as minutes and seconds: `3:07`. */
    duration: (seconds: number) =>
      `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')}`,
    phone: spacedPhone,
  };
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
  const area = /^0[45]/.test(digits) ? 3 : 2;
  return [digits.slice(0, area), ...groups(digits.slice(area))].join(' ');
};

const groups = (digits: string): string[] => {
  const cut = digits.length > 4 ? 3 : digits.length;
  return [digits.slice(0, cut), digits.slice(cut)].filter(Boolean);
};
