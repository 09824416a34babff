import type { Retention } from '../language/category.ts';
import { joinedByAnd, joinedByOr } from './calendar.ts';
import type { Language } from './language.ts';
import type { Moment } from './moment.ts';
import { periodInWords, periodWithin } from './period.ts';
import { WORDS } from './words.ts';

/** The names that a retention sentence takes from the notice's texts. */
export interface RetentionNames {
  /** The label of `record.column`. */
  readonly field: (field: string) => string;
  /** A hold that stops deletion. */
  readonly hold: (hold: string) => string;
  /** The notice's own phrase for the moment in `record.column`, when its texts have one (`moments.<record>.<column>.*`). */
  readonly moment?: (field: string) => Moment | undefined;
}

/**
 * The rule as a reader would write it: "Kept for 6 years from the end of the calendar year in which the financial year
 * ended. Never kept longer than …". Every shape that the language allows gives whole sentences.
 */
export const retentionSentence = (lang: Language, retention: Retention, names: RetentionNames): string => {
  const words = WORDS[lang].retention;
  const moment = momentOf(lang, retention.event, names);
  const sentences = [mainSentence(lang, retention, moment)];
  if (retention.until) {
    const ceiling = momentOf(lang, retention.until.event, names);
    sentences.push(words.ceiling(periodWithin(lang, retention.until.keep), ceiling?.from ?? ''));
  }
  const holds = retention.held_while ?? [];
  if (holds.length > 0) sentences.push(words.held(joinedByOr(lang, holds.map(names.hold))));
  return sentences.join(' ');
};

const mainSentence = (lang: Language, retention: Retention, moment: Moment | undefined): string => {
  const words = WORDS[lang].retention;
  const byYear = retention.round === 'calendar_year_end';
  if (moment === undefined)
    return retention.keep ? words.kept(periodInWords(lang, retention.keep)) : words.unstated;
  if (retention.keep === undefined)
    return words.keptUntil(byYear ? words.untilYearEnd(moment.yearOf) : moment.until);
  const from = byYear ? words.fromYearEnd(moment.yearOf) : moment.from;
  return words.keptFrom(periodInWords(lang, retention.keep), from);
};

const momentOf = (
  lang: Language,
  event: string | readonly string[] | undefined,
  names: RetentionNames,
): Moment | undefined => {
  const events = event === undefined ? [] : typeof event === 'string' ? [event] : event;
  const [first, ...others] = events.map((one) => singleMoment(lang, one, names));
  if (first === undefined || others.length === 0) return first;
  return WORDS[lang].retention.latestOf(
    joinedByAnd(
      lang,
      [first, ...others].map((moment) => moment.noun),
    ),
  );
};

const singleMoment = (lang: Language, event: string, names: RetentionNames): Moment => {
  const { moments, moment } = WORDS[lang].retention;
  if (event === 'obtained' || event === 'relationship_ended' || event === 'request_closed')
    return moments[event];
  if (event.startsWith('financial_year_end(')) return moments.financial_year_end;
  return names.moment?.(event) ?? moment(names.field(event));
};
