import { platformErrors } from '../errors/platform.errors.ts';

/** Where a database is and who connects. The password stays out of logs: print {@link describeConnection} instead. */
export interface Connection {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/**
 * Reads a `postgres://` address as DATABASE_URL gives it.
 *
 * @throws setting-wrong without what was given, and without the cause: either would show the password
 */
export const connectionFromUrl = (address: string): Connection => {
  const connection = read(address);
  if (connection === undefined) {
    const rule =
      'is no address of a database: a sign in the password such as @ : / ? # % is written as %40 %3A %2F %3F %23 %25';
    throw platformErrors['setting-wrong']({ name: 'DATABASE_URL', rule });
  }
  if (connection.database === '' || connection.host === '') {
    const rule = 'names no host or no database: postgres://user:password@host:port/database';
    throw platformErrors['setting-wrong']({ name: 'DATABASE_URL', rule });
  }
  return connection;
};

const read = (address: string): Connection | undefined => {
  try {
    const url = new URL(address);
    return {
      host: url.searchParams.get('host') ?? decodeURIComponent(url.hostname),
      port: Number(url.port || 5432),
      user: decodeURIComponent(url.username),
      password: decodeURIComponent(url.password),
      database: decodeURIComponent(url.pathname.slice(1)),
    };
  } catch {
    return undefined;
  }
};

/** The connection in words, without its password. */
export const describeConnection = ({ host, port, user, database }: Connection): string =>
  `${user}@${host}:${port}/${database}`;
