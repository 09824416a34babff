/**
 * A moment from which a retention period runs, in the forms that a sentence needs: as a noun, after "from", after
 * "until", and as the clause that tells which calendar year is meant ("in which …").
 */
export interface Moment {
  readonly noun: string;
  readonly from: string;
  readonly until: string;
  readonly yearOf: string;
}
