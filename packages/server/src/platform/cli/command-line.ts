import { Command, CommanderError } from 'commander';
import { toSelosteError } from '../errors/problem.ts';
import { errorFromSystem } from '../errors/system-error.ts';

/** One verb of the command line. Its module is loaded only when the verb is called, so that `--help` stays quick. */
export interface Verb {
  /** The words that call it: `migrate`, `notice check`. */
  readonly name: string;
  /** One line for the list of verbs. */
  readonly summary: string;
  readonly load: () => Promise<{ readonly configure: (command: Command) => void }>;
}

const HELP_COLUMNS = 80;

/**
 * Runs the command line and returns its exit code: 0 done, 1 refused or wrong usage, 2 failed inside. `argv` holds
 * the words after the program's name.
 */
export const runCommandLine = async (
  verbs: readonly Verb[],
  argv: readonly string[],
  version: string,
): Promise<number> => {
  try {
    const program = (await buildProgram(verbs, argv)).version(version, '-V, --version', 'print the version');
    await program.parseAsync(argv, { from: 'user' });
    return typeof process.exitCode === 'number' ? process.exitCode : 0;
  } catch (thrown) {
    if (thrown instanceof CommanderError) return thrown.exitCode;
    return reportError(thrown);
  }
};

const buildProgram = async (verbs: readonly Verb[], argv: readonly string[]): Promise<Command> => {
  const program = prepare(new Command('seloste'))
    .description('A customer register whose privacy notice is its program.')
    .showSuggestionAfterError();
  const called = calledVerb(verbs, argv);
  for (const verb of verbs) {
    const command = addCommand(program, verb.name.split(' '), verb.summary);
    if (verb === called) (await verb.load()).configure(command);
    else command.allowUnknownOption().allowExcessArguments();
  }
  return program;
};

/** The longest verb whose words open the call; `seloste help notice check` calls it too. */
const calledVerb = (verbs: readonly Verb[], argv: readonly string[]): Verb | undefined => {
  const words = argv.filter((word) => word !== 'help' && !word.startsWith('-'));
  return verbs
    .filter((verb) => verb.name.split(' ').every((word, index) => words[index] === word))
    .toSorted((a, b) => b.name.length - a.name.length)[0];
};

const addCommand = (parent: Command, words: readonly string[], summary: string): Command => {
  const [word = '', ...rest] = words;
  const existing = parent.commands.find((command) => command.name() === word);
  const command = existing ?? prepare(parent.command(word));
  if (rest.length > 0) {
    const added = addCommand(command, rest, summary);
    command.summary(command.commands.map((one) => one.name()).join(', '));
    return added;
  }
  return command.summary(summary).description(summary);
};

const prepare = (command: Command): Command =>
  command
    .exitOverride()
    .configureOutput({ getOutHelpWidth: () => HELP_COLUMNS, getErrHelpWidth: () => HELP_COLUMNS });

/** Prints an error of the catalogue with its code and hint, on standard error. Returns the exit code. */
export const reportError = (thrown: unknown): number => {
  const error = errorFromSystem(thrown) ?? toSelosteError(thrown);
  console.error(`error[${error.code}]: ${error.title}`);
  console.error(`  ${error.message}`);
  console.error(`  hint: ${error.hint}`);
  if (error.status < 500) return 1;
  if (SAYS_ALL.has(error.code)) {
    const where = whereOf(error.cause);
    if (where !== '') console.error(`  cause: ${where}`);
    return 2;
  }
  // The cause is for the operator at the terminal, who has the data anyway; a log file gets it by the same way.
  if (error.cause !== undefined) console.error(error.cause);
  return 2;
};

/** What the operator mends by a setting or at the server: how our own program came there tells them nothing. */
const SAYS_ALL = new Set([
  'database-unreachable',
  'database-missing',
  'database-sign-in-refused',
  'database-busy',
  'database-full',
  'database-too-old',
]);

/** The code of the system or of the database, and the address: never the words, which can quote what was given. */
const whereOf = (cause: unknown): string => {
  if (typeof cause !== 'object' || cause === null) return '';
  const first = cause instanceof AggregateError ? cause.errors[0] : cause;
  const { code, address, hostname, port } = { ...cause, ...first } as Readonly<Record<string, unknown>>;
  const host = address ?? hostname;
  const at = host === undefined ? '' : ` ${host}${port === undefined ? '' : `:${port}`}`;
  return typeof code === 'string' ? `${code}${at}` : '';
};
