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
});
