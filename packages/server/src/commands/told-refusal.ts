import type { Language } from '@seloste/notice';
import { folded } from '../notice/describe-changes.ts';
import { say } from '../notice/say.ts';
import { SelosteError } from '../platform/errors/seloste-error.ts';

/**
 * Does work on a notice, and tells in the language what keeps the notice from being carried out: its errors at their lines, what
 * the database cannot do, or what in it is otherwise. Any other failure goes on as it is.
 */
export const tellingRefusals = async (language: Language, work: () => Promise<void>): Promise<void> => {
  try {
    await work();
  } catch (failure) {
    const lines = failure instanceof SelosteError ? refusalIn(failure, language) : undefined;
    if (lines === undefined || !(failure instanceof SelosteError)) throw failure;
    for (const line of lines) console.error(line);
    process.exitCode = failure.status < 500 ? 1 : 2;
  }
};

const refusalIn = ({ code, extras }: SelosteError, language: Language): string[] | undefined => {
  const { findings, problems, differences } = extras as Told;
  const told =
    findings?.map(
      ({ code: found, message, file, line, column }) => `${file}:${line}:${column} ${found} ${message}`,
    ) ?? (problems ?? differences)?.map(({ message }) => message);
  // What a notice leaves out while the register holds it is one more thing that the database cannot do.
  const heading = say(language, [`refused.${code}`, 'refused.notice-does-not-fit']);
  if (told === undefined || heading === undefined) return undefined;
  return [...folded(`error[${code}]: `, heading), ...told.flatMap((message) => folded('  ', message))];
};

interface Told {
  readonly findings?: readonly {
    readonly code: string;
    readonly message: string;
    readonly file: string;
    readonly line: number;
    readonly column: number;
  }[];
  readonly problems?: readonly { readonly message: string }[];
  readonly differences?: readonly { readonly message: string }[];
}
