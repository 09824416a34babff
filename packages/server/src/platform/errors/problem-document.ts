/** A problem document of RFC 9457, with our two members `code` and `hint`. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance?: string;
  readonly code: string;
  readonly hint: string;
  /** What `detail` and `hint` name. */
  readonly values?: Readonly<Record<string, string | number>>;
  readonly [extra: string]: unknown;
}
