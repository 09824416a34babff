import { type Days, lastDays, type Span, spanOf } from '../../ui/span.ts';

/** What of the log is wanted; whom it is about goes with the screen's place in the history. */
export interface Filter {
  /** Undefined until somebody chooses. */
  readonly days?: Days;
  /** Id of who acted; empty for anybody. */
  readonly actor: string;
  readonly operation: string;
  readonly outcome: '' | 'allowed' | 'refused' | 'failed';
  readonly purpose: string;
  readonly withoutCase: boolean;
}

export const ANYTHING: Filter = { actor: '', operation: '', outcome: '', purpose: '', withoutCase: false };

/** The days asked for: of one customer the whole log unless days are chosen, of all the last week. */
export const daysOf = ({ days }: Filter, lookedAt: string | undefined): Days =>
  days ?? (lookedAt === undefined ? lastDays(7) : { first: '', last: '' });

/** Their span; of one customer a day may be left out, and bounds nothing. */
export const logSpan = ({ first, last }: Days, lookedAt: string | undefined): Span | undefined =>
  lookedAt === undefined
    ? spanOf({ first, last })
    : spanOf({ first: first || '1970-01-01', last: last || lastDays(1).last });

/** From before the first entry to the end of today: what the register takes where one customer is named. */
export const wholeLog = (): Span => {
  const span = logSpan({ first: '', last: '' }, 'anybody');
  if (span === undefined) throw new RangeError('today comes before the first day');
  return span;
};
