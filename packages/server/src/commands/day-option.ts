import { isCalendarDate } from '@seloste/notice';
import { InvalidArgumentError } from 'commander';

/** Reads the value of an option such as `--on`: a day of the calendar, ISO 8601. */
export const calendarDay = (text: string): string => {
  if (isCalendarDate(text)) return text;
  throw new InvalidArgumentError('A day is written YYYY-MM-DD, and the calendar has it.');
};

/** Today in the local time zone, ISO 8601. */
export const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date());
