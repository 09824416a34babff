import { defineErrors } from '../platform/errors/catalogue.ts';

/** How the log of accesses refuses or fails. */
export const auditErrors = defineErrors('audit', {
  'access-id-missing': {
    status: 500,
    title: 'An access without an id',
    detail: 'Data was to be written in a transaction that has no access id.',
    hint: 'Nothing was changed. The caller sets seloste.access_id in each transaction.',
    sqlstate: 'SE201',
  },
  'audit-entry-refused': {
    status: 422,
    title: 'The access cannot be recorded',
    detail: 'The field {field} of the audit entry is not what the log takes.',
    hint: 'Nothing was read or changed, since an access that cannot be recorded is not carried out.',
  },
  'log-span-wrong': {
    status: 422,
    title: 'The span of time cannot be used',
    detail: 'A question to the log covers a span that ends after it begins, of at most {days} days.',
    hint: 'Ask for a shorter span, one after the other.',
  },
  'never-verified': {
    status: 404,
    title: 'The log has not been verified yet',
    detail: 'No verification has been asked for since this server was started.',
    hint: 'Start one with POST /v1/audit/verifications, or run seloste audit verify.',
  },
  'audit-log-busy': {
    status: 503,
    title: 'Too many accesses wait for their record',
    detail: 'There are {waiting} accesses whose audit entries are not written yet.',
    hint: 'Nothing was read or changed. Try again in a moment.',
  },
  'audit-log-damaged': {
    status: 500,
    title: 'The audit log does not fit its head',
    detail: 'The tree over the first {size} entries has another root than the head says.',
    hint: 'No access is carried out until this is cleared. Run seloste audit verify: it names the entry.',
  },
  'audit-log-closed': {
    status: 503,
    title: 'The audit log is closed',
    detail: 'The register is stopping and takes no more accesses.',
    hint: 'Nothing was read or changed. Try again when the register is up.',
  },
  'access-unknown': {
    status: 404,
    title: 'No such access',
    detail: 'The audit log has no entry for access {access}.',
    hint: 'The access id is in the answer of the call and in the list of look-ups.',
  },
  'checkpoint-outside-log': {
    status: 422,
    title: 'No such stretch of the log',
    detail: 'There is no proof from size {first} to size {second}.',
    hint: 'Both must be sizes that the log has had, from 1 up, the smaller first.',
  },
  'ground-for-names-missing': {
    status: 422,
    title: 'The names of those who looked need a ground',
    detail: 'Who looked is shown only with a ground on which it was weighed.',
    hint: 'A person has a right to when and why, not to who, unless it is needed for their rights (C-579/21). State the ground.',
  },
});
