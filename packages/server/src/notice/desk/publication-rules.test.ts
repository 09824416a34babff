import type { NoticeDocument } from '@seloste/notice';
import { describe, expect, test } from 'vitest';
import { daysLater, refuseAnnouncement, refuseDay } from './publication-rules.ts';

const notice = (head: Partial<NoticeDocument['notice']>): NoticeDocument => ({
  seloste: 1,
  notice: { id: 'gym', languages: ['fi', 'sv'], ...head },
});
const change = { document: notice({}), significant: true, today: '2026-12-30', daysBefore: 14 };
const told = { fi: ' Uutta. ', sv: 'Nytt.', en: 'New.' };
const codeOf = (work: () => unknown): string | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('the announcement', () => {
  test('of a significant change is told in the languages of the notice, as many days before as were promised', () => {
    expect(refuseAnnouncement({ announcement: told, validFrom: '2027-01-13' }, change)).toEqual({
      fi: 'Uutta.',
      sv: 'Nytt.',
    });
    expect(codeOf(() => refuseAnnouncement({ announcement: told, validFrom: '2027-01-12' }, change))).toBe(
      'announced-too-late',
    );
    const finnishOnly = { announcement: { fi: 'Uutta.' }, validFrom: '2027-01-13' };
    expect(codeOf(() => refuseAnnouncement(finnishOnly, change))).toBe('announcement-missing');
  });

  test('of another change is welcome, and not asked for', () => {
    const minor = { ...change, significant: false };
    expect(refuseAnnouncement({ announcement: null, validFrom: '2026-12-30' }, minor)).toBeNull();
    expect(refuseAnnouncement({ announcement: told, validFrom: '2026-12-30' }, minor)).toMatchObject({
      sv: 'Nytt.',
    });
  });
});

describe('the day that the notice tells', () => {
  const refused = (day: string, stated: string, significant: boolean) =>
    codeOf(() => refuseDay(day, notice({ valid_from: stated }), significant));

  test('is never after the day on which it comes into force, and of a significant change is that day', () => {
    expect(refused('2027-01-01', '2027-01-02', false)).toBe('publication-day-differs');
    expect(refused('2027-01-01', '2026-01-01', true)).toBe('publication-day-differs');
    expect(refused('2027-01-01', '2026-01-01', false)).toBeUndefined();
    expect(refused('2027-01-01', '2027-01-01', true)).toBeUndefined();
  });
});

test('days are counted over months and leap days', () => {
  expect(daysLater('2028-02-28', 1)).toBe('2028-02-29');
  expect(daysLater('2026-12-30', 14)).toBe('2027-01-13');
});
