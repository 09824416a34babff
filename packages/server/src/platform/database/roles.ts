/** PostgreSQL's limit for a name, in bytes; longer ones are cut silently, so we refuse them. */
const LONGEST_NAME = 63;

/**
 * The roles of one register. Roles are shared by a whole PostgreSQL cluster, so every name carries the register's
 * instance (SELOSTE_INSTANCE). The owner owns all objects and cannot log in; the server logs in and owns nothing;
 * the server takes the system role for what is no personal datum of the register: audit, staff, keys, idempotency.
 */
export const roleNames = (instance: string) => ({
  owner: `seloste_${instance}_owner`,
  server: `seloste_${instance}_server`,
  system: `seloste_${instance}_system`,
  purpose: (purpose: string): string => {
    const name = `seloste_${instance}_p_${purpose}`;
    if (Buffer.byteLength(name) > LONGEST_NAME) throw new RangeError(`role name over 63 bytes: ${name}`);
    return name;
  },
});

/** Quotes an SQL identifier. */
export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Quotes an SQL text literal; for statements that take no parameters, such as `alter role`. */
export const quoteText = (text: string): string => `'${text.replaceAll("'", "''")}'`;
