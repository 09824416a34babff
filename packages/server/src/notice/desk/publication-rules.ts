import { type Language, type NoticeDocument, tellFindings } from '@seloste/notice';
import { tellProblem } from '../in-words.ts';
import { noticeErrors } from '../notice.errors.ts';
import type { Assessed } from './assess.ts';

/** The notice, when it may be applied; what keeps it from it is told in the language. @throws notice-has-errors, notice-does-not-fit */
export const refuseErrors = ({ findings, document, plan }: Assessed, language: Language): NoticeDocument => {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (document === undefined || errors.length > 0) {
    throw noticeErrors['notice-has-errors']({ count: errors.length, file: 'the draft' }).with({
      findings: tellFindings(errors, language).map(({ code, message, file, line, column }) => ({
        code,
        message,
        file,
        line,
        column,
      })),
    });
  }
  if (plan === null || plan.problems.length > 0) {
    const problems = plan?.problems ?? [];
    throw noticeErrors['notice-does-not-fit']({
      problems: problems.map((problem) => tellProblem(problem, 'en').message).join(' '),
    }).with({ problems: problems.map((problem) => tellProblem(problem, language)) });
  }
  return document;
};

/**
 * What is told of the change, in the languages of the notice; null when nothing is. A significant change is told in each of them
 * and before it begins (GDPR 13(3), 14(4), 5(1)(a)).
 */
export const refuseAnnouncement = (
  {
    announcement,
    validFrom,
  }: { readonly announcement: Readonly<Record<string, string>> | null; readonly validFrom: string },
  change: {
    readonly document: NoticeDocument;
    readonly significant: boolean;
    readonly today: string;
    readonly daysBefore: number;
  },
): Readonly<Record<string, string>> | null => {
  const { languages } = change.document.notice;
  const told = languages.flatMap((language): [string, string][] => {
    const text = announcement?.[language]?.trim();
    return text ? [[language, text]] : [];
  });
  if (change.significant) {
    const missing = languages.filter((language) => !told.some(([one]) => one === language));
    if (missing.length > 0) {
      throw noticeErrors['announcement-missing']({ languages: missing.join(', ') }).with({
        languages: missing,
      });
    }
    const earliest = daysLater(change.today, change.daysBefore);
    if (validFrom < earliest) throw noticeErrors['announced-too-late']({ earliest }).with({ earliest });
  }
  return told.length > 0 ? Object.fromEntries(told) : null;
};

/** The public reads the truth: a notice does not come into force before the day it tells, nor a significant change after another. */
export const refuseDay = (day: string, { notice }: NoticeDocument, significant: boolean): void => {
  const stated = notice.valid_from;
  if (stated === undefined) return;
  if (stated > day || (significant && stated !== day)) {
    throw noticeErrors['publication-day-differs']({ day, stated }).with({ day });
  }
};

/** A day of the calendar so many days later. */
export const daysLater = (day: string, days: number): string => {
  const later = new Date(`${day}T00:00:00Z`);
  later.setUTCDate(later.getUTCDate() + days);
  return later.toISOString().slice(0, 10);
};
