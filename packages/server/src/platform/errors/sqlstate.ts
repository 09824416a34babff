import { errorForSqlState } from './catalogue.ts';
import { platformErrors } from './platform.errors.ts';
import { SelosteError } from './seloste-error.ts';

/** What node-postgres tells of an error of the server: `code` is the SQLSTATE. */
interface DatabaseFailure {
  readonly code: string;
  readonly constraint?: string;
  readonly table?: string;
  readonly schema?: string;
}

const LOST_SOCKET = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOENT',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
]);

/** node-postgres reports these losses in words only. */
const LOST_IN_WORDS =
  /^(timeout expired|Connection terminated|Client has encountered a connection error|Client was closed|Query read timeout)/;

/** The pool's own words for having waited too long for a connection. */
const NO_FREE_CONNECTION = 'timeout exceeded when trying to connect';

/**
 * The one map from SQLSTATE to the catalogue; undefined when the error is not the database's. The message of the
 * server is kept as the cause only: it can quote values of a row.
 */
export const errorFromDatabase = (thrown: unknown): SelosteError | undefined => {
  if (!(thrown instanceof Error)) return undefined;
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';
  if (thrown.message === NO_FREE_CONNECTION) return platformErrors['database-busy']().from(thrown);
  if (isConnectionLoss(thrown, code)) return platformErrors['database-unreachable']().from(thrown);
  if (!/^[0-9A-Z]{5}$/.test(code)) return undefined;
  return fromSqlState(thrown as Error & DatabaseFailure).from(thrown);
};

const isConnectionLoss = (thrown: Error, code: string): boolean =>
  LOST_SOCKET.has(code) ||
  code.startsWith('08') ||
  code === '57P01' || // admin_shutdown
  code === '57P02' || // crash_shutdown
  code === '57P03' || // cannot_connect_now
  LOST_IN_WORDS.test(thrown.message);

const fromSqlState = (failure: DatabaseFailure): SelosteError => {
  const declared = errorForSqlState(failure.code);
  if (declared) return new SelosteError(declared.code, declared, objectOf(failure));
  switch (failure.code) {
    case '42501':
      return platformErrors['database-refused']();
    case '40001':
    case '40P01':
    case '55P03':
      return platformErrors['conflict-try-again']();
    case '57014':
      return platformErrors['query-took-too-long']();
    case '53300':
      return platformErrors['database-busy']();
    case '3D000':
      return platformErrors['database-missing']();
    case '28P01':
    case '28000':
      return platformErrors['database-sign-in-refused']();
    case '53100':
      return platformErrors['database-full']();
  }
  if (failure.code.startsWith('23')) return platformErrors['constraint-violated'](objectOf(failure));
  if (failure.code.startsWith('22')) return platformErrors['value-refused']();
  return platformErrors['internal-error']();
};

/** Names of objects only; the `detail` of a failure quotes values and stays out. */
const objectOf = ({ constraint, schema, table }: DatabaseFailure) => ({
  constraint: constraint ?? 'unnamed',
  table: [schema, table].filter(Boolean).join('.') || 'unknown',
});
