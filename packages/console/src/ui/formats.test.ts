import { describe, expect, test } from 'vitest';
import { formatsOf, spacedPhone } from './formats.ts';

describe('the form of the language', () => {
  test.each([
    ['fi', '6.3.2026', '6.3.2026 klo 01.30', '1 234,50 €'],
    ['sv', '6.3.2026', '6.3.2026 01.30', '1 234,50 €'],
    ['en', '6 Mar 2026', '6 Mar 2026, 01:30', '€1,234.50'],
  ])('is that of people in Finland (%s)', (language, day, time, euros) => {
    const formats = formatsOf(language);
    const plain = (text: string) => text.replaceAll(/\s/g, ' ');
    expect(plain(formats.day('2026-03-06'))).toBe(day);
    expect(plain(formats.time('2026-03-05T23:30:00Z'))).toBe(time);
    expect(plain(formats.euros('1234.5'))).toBe(euros);
  });

  test('a day is the same day in every time zone', () => {
    expect(formatsOf('fi').day('2026-01-01')).toBe('1.1.2026');
    expect(formatsOf('fi').day('2026-12-31')).toBe('31.12.2026');
  });

  test.each([
    ['+358401234567', '040 123 4567'],
    ['+35815123456', '015 123 456'],
    ['+3589123456', '09 123 456'],
    ['+35850123456', '050 123 456'],
    ['+46701234567', '+46 701 234 567'],
    ['112', '112'],
  ])('%s is read as %s', (number, read) => {
    expect(spacedPhone(number)).toBe(read);
  });

  test('seconds are minutes and seconds', () => {
    expect(formatsOf('fi').duration(187)).toBe('3:07');
    expect(formatsOf('fi').duration(59.6)).toBe('1:00');
    expect(formatsOf('fi').duration(6701)).toBe('1:51:41');
    expect(formatsOf('fi').duration(3600)).toBe('1:00:00');
  });
});
