import type { ErrorEntry } from './error-entry.ts';
import type { Problem } from './problem-document.ts';

/** Members that an error adds to its problem document; the names are those of the API's reference. */
export type ProblemExtras = Readonly<Record<string, unknown>>;

/** An error of the catalogue. Everything in it may be shown to the caller and logged: it carries no personal data. */
export class SelosteError extends Error {
  override readonly name = 'SelosteError';
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly hint: string;
  readonly extras: ProblemExtras = {};
  /** What the detail and the hint name, for who tells the error in words of their own. */
  readonly values: Readonly<Record<string, string | number>>;

  constructor(code: string, entry: ErrorEntry, values: Readonly<Record<string, string | number>>) {
    super(fill(entry.detail, values));
    this.code = code;
    this.status = entry.status;
    this.title = entry.title;
    this.hint = fill(entry.hint, values);
    this.values = namedIn(entry.detail + entry.hint, values);
  }

  /** Keeps the error that led here, for the log of the operator; it is never part of an answer. */
  from(cause: unknown): this {
    this.cause = cause;
    return this;
  }

  /** Adds members to the problem document, such as the purposes that would have been allowed. */
  with(extras: ProblemExtras): this {
    Object.assign(this.extras, extras);
    return this;
  }

  /** The RFC 9457 document of this error; `instance` identifies the call, not a person. */
  toProblem(instance?: string): Problem {
    return {
      ...this.extras,
      ...(Object.keys(this.values).length > 0 && { values: this.values }),
      type: `urn:seloste:error:${this.code}`,
      title: this.title,
      status: this.status,
      detail: this.message,
      ...(instance === undefined ? {} : { instance }),
      code: this.code,
      hint: this.hint,
    };
  }
}

/** Others that came along, such as names of the database's objects, stay out. */
const namedIn = (text: string, values: Readonly<Record<string, string | number>>) =>
  Object.fromEntries(Object.entries(values).filter(([name]) => text.includes(`{${name}}`)));

const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
