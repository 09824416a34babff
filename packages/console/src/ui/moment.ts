import { dayIn } from './day.ts';

/** A time after a day: 14.30, 14:30, klo 14.30, kl. 14.30. */
const TIME = /^(?<day>.*?)(?:T|,?\s+(?:klo|kl\.?|at)?)\s*(?<hour>\d{1,2})[.:](?<minute>\d{2})$/i;

/**
 * The moment `YYYY-MM-DDTHH:MM` that somebody typed: a day as `dayIn` takes it and a time. Undefined when it is none.
 */
export const momentIn = (typed: string, now?: Date): string | undefined => {
  const { day = '', hour = '', minute = '' } = TIME.exec(typed.trim())?.groups ?? {};
  const date = dayIn(day, now);
  if (date === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${date}T${hour.padStart(2, '0')}:${minute}`;
};

/** An instant by the clocks of Finland, to the minute: `YYYY-MM-DDTHH:MM`; empty when it is none. */
export const inFinland = (instant: string): string => {
  const at = new Date(instant);
  return Number.isNaN(at.getTime())
    ? ''
    : at
        .toLocaleString('sv-SE', { timeZone: 'Europe/Helsinki', dateStyle: 'short', timeStyle: 'short' })
        .replace(' ', 'T');
};

/**
 * The instant of a moment by the clocks of Finland, two or three hours before the same of UTC, as the season is. An hour that the clocks
 * show twice is the earlier of the two, one that they skip goes on as if they had not.
 */
export const instantOf = (moment: string): Date => {
  const asUtc = Date.parse(`${moment}Z`);
  const at = [3, 2].map((hours) => new Date(asUtc - hours * 3_600_000));
  return at.find((instant) => inFinland(instant.toISOString()) === moment) ?? (at[1] as Date);
};
