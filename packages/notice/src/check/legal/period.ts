import { addPeriod } from '../../law/add-period.ts';

/** First and last days of the months of four years: enough for any month's length and a leap year. */
const STARTS: readonly string[] = Array.from({ length: 48 }, (_, month) =>
  [new Date(Date.UTC(2024, month, 1)), new Date(Date.UTC(2024, month + 1, 0))].map((day) =>
    day.toISOString().slice(0, 10),
  ),
).flat();

/**
 * Whether an ISO 8601 period of years, months, weeks and days can end later than another that begins on the same day:
 * `P30D` can outlast `P1M` (in February), `P4W` cannot. False for text that is no such period.
 */
export const canOutlast = (period: string, limit: string): boolean =>
  STARTS.some((start) => {
    const end = addPeriod(start, period);
    const last = addPeriod(start, limit);
    return end !== undefined && last !== undefined && end > last;
  });
