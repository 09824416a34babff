/** Where a database is and who connects. The password stays out of logs: print {@link describeConnection} instead. */
export interface Connection {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** Reads a `postgres://` address as DATABASE_URL gives it. */
export const connectionFromUrl = (address: string): Connection => {
  const url = new URL(address);
  return {
    host: url.searchParams.get('host') ?? decodeURIComponent(url.hostname),
    port: Number(url.port || 5432),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: decodeURIComponent(url.pathname.slice(1)),
  };
};

/** The connection in words, without its password. */
export const describeConnection = ({ host, port, user, database }: Connection): string =>
  `${user}@${host}:${port}/${database}`;
