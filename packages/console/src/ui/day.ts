/** How the languages of the console write a day. */
const NUMERIC = /^(\d{1,2})\s*[./]\s*(\d{1,2})\s*[./]\s*(\d{4})?$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const NAMED = /^(\d{1,2})\.?\s*(\p{L}{3,})\.?\s+(\d{4})$/u;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day `YYYY-MM-DD` that somebody typed: 24.12.2026, 24.12. (of this year), 24/12/2026, 24 Dec 2026, 2026-12-24; the day before the
 * month. Undefined when it is no day of the calendar.
 */
export const dayIn = (typed: string, now = new Date()): string | undefined => {
  const text = typed.trim();
  const iso = ISO.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = NUMERIC.exec(text) ?? /^(\d{1,2})\.(\d{1,2})$/.exec(text);
  if (numeric) return dayOf(Number(numeric[3] ?? now.getFullYear()), Number(numeric[2]), Number(numeric[1]));
  const named = NAMED.exec(text);
  if (named === null) return undefined;
  const month = MONTHS.indexOf((named[2] ?? '').slice(0, 3).toLowerCase()) + 1;
  return dayOf(Number(named[3]), month, Number(named[1]));
};

const dayOf = (year: number, month: number, day: number): string | undefined => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1000;
  return exists ? date.toISOString().slice(0, 10) : undefined;
};
