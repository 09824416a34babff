/** A problem document of RFC 9457, with our two members `code` and `hint`. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance?: string;
  readonly code: string;
  readonly hint: string;
  readonly [extra: string]: unknown;
}
