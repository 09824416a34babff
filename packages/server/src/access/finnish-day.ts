const helsinki = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki', dateStyle: 'short' });

let known = { minute: -1, day: '' };

/** The day of the calendar in Finland as `YYYY-MM-DD`; undertakings and agreements are counted in whole days there. */
export const todayInFinland = (now: number = Date.now()): string => {
  const minute = Math.floor(now / 60_000);
  if (known.minute !== minute) known = { minute, day: helsinki.format(now) };
  return known.day;
};
