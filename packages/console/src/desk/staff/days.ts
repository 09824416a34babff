const helsinki = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki', dateStyle: 'short' });

/** A day of the calendar in Finland, so many days from now, as `YYYY-MM-DD`. */
export const dayFromNow = (days: number): string => helsinki.format(Date.now() + days * 86_400_000);
