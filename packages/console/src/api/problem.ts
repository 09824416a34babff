/** A refusal or failure as the register tells it (RFC 9457), with what belongs to it. */
export class Problem extends Error {
  readonly status: number;
  /** Of the register's catalogue: docs/reference/errors.md. */
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  /** What the words of a code can name: a line, a number, the name of a rule. */
  readonly values: Readonly<Record<string, string | number>>;
  /** What to do next, in English, for those who read logs; people read `problems.<code>.next`. */
  readonly hint: string;
  /** Further members, such as `allowed_purposes` or `errors`. */
  readonly members: Readonly<Record<string, unknown>>;

  constructor(status: number, body: Readonly<Record<string, unknown>>) {
    const textOf = (key: string): string => (typeof body[key] === 'string' ? body[key] : '');
    super(textOf('title') || `HTTP ${status}`);
    this.name = 'Problem';
    this.status = status;
    this.code = textOf('code') || `http-${status}`;
    this.title = textOf('title');
    this.detail = textOf('detail');
    this.hint = textOf('hint');
    this.values = (body.values ?? {}) as Problem['values'];
    this.members = body;
  }
}

/** No answer came: the network or the register is away. What was typed is to be kept, and the call may be tried again. */
export class ConnectionLost extends Error {
  constructor(cause: unknown) {
    super('no answer', { cause });
    this.name = 'ConnectionLost';
  }
}

/** Whether a failure is the problem with this code. */
export const isProblem = (failure: unknown, code: string): failure is Problem =>
  failure instanceof Problem && failure.code === code;

/** The problem in an answer that is not ok, whatever its body is. */
export const problemIn = async (answer: Response): Promise<Problem> => {
  const body: unknown = await answer.json().catch(() => null);
  return new Problem(answer.status, typeof body === 'object' && body !== null ? { ...body } : {});
};
