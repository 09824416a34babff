/** One way in which the system refuses or fails, written for the person who meets it. */
export interface ErrorEntry {
  /** HTTP status of the answer (RFC 9110); the command line exits with 1 for 4xx and 2 for 5xx. */
  readonly status: number;
  /** What went wrong, the same for every occurrence (RFC 9457 `title`). */
  readonly title: string;
  /** What went wrong this time; `{name}` marks a parameter. Ids and names of rules only, never personal data. */
  readonly detail: string;
  /** What the reader can do about it. */
  readonly hint: string;
  /** SQLSTATE that the database raises for this error: a standard code or one of ours (`SE001` …). */
  readonly sqlstate?: string;
}
