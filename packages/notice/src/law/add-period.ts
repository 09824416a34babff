const PARTS = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;
const DAY = 86_400_000;

/**
 * The day an ISO 8601 period of years, months, weeks and days after another; a day that its month does not have is the month's last.
 * Undefined for text that is no such period.
 */
export const addPeriod = (day: string, period: string): string | undefined => {
  const parts = PARTS.exec(period);
  if (parts === null) return undefined;
  const start = new Date(`${day}T00:00:00Z`);
  const [years = 0, months = 0, weeks = 0, days = 0] = [1, 2, 3, 4].map((part) => Number(parts[part] ?? 0));
  const month = start.getUTCMonth() + years * 12 + months;
  const lastOfMonth = new Date(Date.UTC(start.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const sameDay = Math.min(start.getUTCDate(), lastOfMonth);
  return isoDay(Date.UTC(start.getUTCFullYear(), month, sameDay) + (weeks * 7 + days) * DAY);
};

/** The calendar day so many days later. */
export const addDays = (day: string, days: number): string =>
  isoDay(Date.parse(`${day}T00:00:00Z`) + days * DAY);

const isoDay = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);
