const PARTS = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;
const DAY = 86_400_000;

/** First and last days of the months of four years: enough for any month's length and a leap year. */
const STARTS: readonly Date[] = Array.from({ length: 48 }, (_, month) => [
  new Date(Date.UTC(2024, month, 1)),
  new Date(Date.UTC(2024, month + 1, 0)),
]).flat();

/**
 * Whether an ISO 8601 period of years, months, weeks and days can end later than another that begins on the same day:
 * `P30D` can outlast `P1M` (in February), `P4W` cannot. False for text that is no such period.
 */
export const canOutlast = (period: string, limit: string): boolean =>
  STARTS.some((start) => {
    const end = after(start, period);
    const last = after(start, limit);
    return end !== undefined && last !== undefined && end > last;
  });

/** The day a period after another; a day that its month does not have is the month's last. */
const after = (start: Date, period: string): number | undefined => {
  const parts = PARTS.exec(period);
  if (parts === null) return undefined;
  const [years, months, weeks, days] = [1, 2, 3, 4].map((part) => Number(parts[part] ?? 0));
  const month = start.getUTCMonth() + (years ?? 0) * 12 + (months ?? 0);
  const lastOfMonth = new Date(Date.UTC(start.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const day = Math.min(start.getUTCDate(), lastOfMonth);
  return Date.UTC(start.getUTCFullYear(), month, day) + ((weeks ?? 0) * 7 + (days ?? 0)) * DAY;
};
