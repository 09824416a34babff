import { dueDay, extendedDueDay, isAnsweredInTime, type NoticeDocument } from '@seloste/notice';
import { rightsErrors } from './rights.errors.ts';

const DAY = 86_400_000;

/** How a request stands against its time. */
export interface RequestClock {
  /** The day by which it is answered now: the first month's last, or the extended one. */
  readonly answer_by: string;
  /** Days from today to that day; negative when it has passed. Null when the request is closed. */
  readonly days_left: number | null;
  readonly overdue: boolean;
  /** The day that it can still be extended to; null when it cannot. */
  readonly extends_to: string | null;
}

interface Timed {
  readonly received_on: string;
  readonly due_on: string;
  readonly extended_to: string | null;
  readonly closed_on: string | null;
}

type Told = Pick<NoticeDocument, 'requests'>;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** What the clock of a request says on a day. A closed one stands still: it was late if its last step was. */
export const clockOf = ({ requests }: Told, request: Timed, today: string): RequestClock => {
  const { received_on, due_on, extended_to, closed_on } = request;
  const answerBy = extended_to ?? due_on;
  const extendable = closed_on === null && extended_to === null && today <= due_on;
  return {
    answer_by: answerBy,
    days_left: closed_on === null ? daysBetween(today, answerBy) : null,
    overdue: (closed_on ?? today) > answerBy,
    extends_to: extendable ? (extendedDueDay(received_on, requests) ?? null) : null,
  };
};

/** The last day of the first month. @throws request-in-the-future, request-before-the-law */
export const dueDayOf = ({ requests }: Told, received: string, today: string): string => {
  if (received > today) throw rightsErrors['request-in-the-future']();
  const due = dueDay(received, requests);
  if (due === undefined) throw rightsErrors['request-before-the-law']();
  return due;
};

/** The rights of the notice whose use is answered in time, by id. */
export const answeredRights = ({ rights = {} }: Pick<NoticeDocument, 'rights'>, on: string): string[] =>
  Object.entries(rights)
    .filter(([, { article }]) => isAnsweredInTime(article, on))
    .map(([id]) => id);
