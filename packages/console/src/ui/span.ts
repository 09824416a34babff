import { instantOf } from './moment.ts';

/** Days of Finland, first and last included, as the register asks: an instant at the beginning and one after the end. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** From the first instant of the first day to the first one after the last. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** The last days up to today. */
export const lastDays = (days: number, now = new Date()): Days => ({
  first: dayOf(new Date(now.getTime() - (days - 1) * DAY)),
  last: dayOf(now),
});

const DAY = 86_400_000; // milliseconds

const dayOf = (instant: Date): string => instant.toLocaleDateString('sv-SE', { timeZone: 'Europe/Helsinki' });

/** Undefined when a day is missing or they are in the wrong order. */
export const spanOf = ({ first, last }: Days): Span | undefined => {
  if (!DATE.test(first) || !DATE.test(last) || last < first) return undefined;
  const after = new Date(new Date(`${last}T12:00:00Z`).getTime() + DAY);
  return { from: startOfDay(first), to: startOfDay(dayOf(after)) };
};

const DATE = /^\d{4}-\d{2}-\d{2}$/;

const startOfDay = (day: string): string => instantOf(`${day}T00:00`).toISOString();
