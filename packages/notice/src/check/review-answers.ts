import { type Finding, showPath } from '../finding.ts';

/** A human's answer to a review question, as the notice holds it. */
export interface ReviewAnswer {
  readonly code: string;
  readonly path: string;
  readonly answered_on: string;
}

/** Whether the answer speaks of this finding: same code, same place. */
export const answers = (answer: ReviewAnswer, finding: Finding): boolean =>
  finding.severity === 'review' && answer.code === finding.code && answer.path === showPath(finding.path);

/**
 * Whether a human has answered the question by the day. Only review questions can be answered: an error stays one,
 * whoever signs it. An answer given later than the day does not count on it.
 */
export const isAnswered = (finding: Finding, reviews: readonly ReviewAnswer[], on: string): boolean =>
  reviews.some((answer) => answers(answer, finding) && answer.answered_on <= on);
