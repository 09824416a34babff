import { expect, test } from 'vitest';
import { MPY_APPLIED } from '../testing/applied-register.ts';
import { createTestDatabase } from '../testing/test-database.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const admin = database.openAsAdmin();

const days = async (text: string, values: unknown[]) => {
  const [row] = await admin.query<{ day: string }>({}, { text: `select (${text})::text as day`, values });
  return row?.day;
};

test.each([
  // Financial years of different controllers: the day a voucher is dated, the year's end, the last day (1336/1997 2:10.2).
  ['2023-06-30', '03-31', '2030-12-31'],
  ['2024-03-31', '03-31', '2030-12-31'],
  ['2024-04-01', '03-31', '2031-12-31'],
  ['2025-07-01', '12-31', '2031-12-31'],
  ['2025-12-31', '12-31', '2031-12-31'],
  ['2024-02-29', '02-29', '2030-12-31'],
])('a voucher of %s with books closed on %s is kept to %s', async (dated, yearEnd, lastDay) => {
  const kept = await days(
    "platform.year_end(platform.year_end($1::date, $2), '12-31') + interval '6 years'",
    [dated, yearEnd],
  );
  expect(kept).toBe(`${lastDay} 00:00:00`);
});

test('an invoice of the notice in force is kept six years from the end of its calendar year', async () => {
  const row = JSON.stringify({ invoiced_on: '2025-05-06', controller: 'mpy_telecom' });
  const lastDay = 'notice.last_day(jsonb_populate_record(null::register.invoice, $1), null::date)';
  expect(await days(lastDay, [row])).toBe('2031-12-31');
});

test('what has no end yet has no last day yet', async () => {
  const lastDay = 'notice.last_day(null::register.person, null::date)';
  const [row] = await admin.query<{ day: string | null }>({}, { text: `select ${lastDay} as day` });
  expect(row?.day).toBeNull();
});
