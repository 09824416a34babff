import { noticeErrors } from '../notice/notice.api.ts';
import { SelosteError } from '../platform/errors/seloste-error.ts';
import { registerErrors } from './register.errors.ts';

/** Unique indices whose breach means that a number or a code is another row's. */
const NUMBERS = new Set([
  'identity_code__code_hash',
  'customer__customer_number',
  'service__service_number',
  'sales_order__order_number',
  'invoice__invoice_number',
]);

const constraintOf = ({ cause }: SelosteError): { constraint: string; table: string } | undefined => {
  if (!(cause instanceof Error) || !('constraint' in cause) || typeof cause.constraint !== 'string')
    return undefined;
  const table = 'table' in cause && typeof cause.table === 'string' ? cause.table : '';
  return { constraint: cause.constraint, table };
};

/**
 * A missing grant and a policy that is not met have the same SQLSTATE (42501); the server's routine, which no language setting
 * changes, tells them apart. Here a policy refuses only rows of a subject that is not there for the purpose or is closed to it.
 */
const isRefusedByPolicy = ({ cause }: SelosteError): boolean =>
  cause instanceof Error && 'routine' in cause && cause.routine === 'ExecWithCheckOptions';

/**
 * Says in the register's words what a constraint of the database refused. What we check beforehand the database checks
 * again: the notice may have changed in between, and other calls run at the same time.
 */
export const explainRefusal = (thrown: unknown, subject: string): unknown => {
  if (!(thrown instanceof SelosteError)) return thrown;
  if (isRefusedByPolicy(thrown)) return registerErrors['subject-not-found']({ subject }).from(thrown.cause);
  if (thrown.code !== 'constraint-violated') return thrown;
  const broken = constraintOf(thrown);
  if (broken === undefined) return thrown;
  const { constraint, table } = broken;
  if (NUMBERS.has(constraint)) return registerErrors['number-taken']({ record: table }).from(thrown.cause);
  if (constraint === 'source_declared') return noticeErrors['unknown-source']().from(thrown.cause);
  if (constraint.endsWith('_subject_controller_fkey')) {
    return registerErrors['subject-not-found']({ subject }).from(thrown.cause);
  }
  if (constraint.endsWith('_of_its_kind')) {
    // Without a subject the same key breaks; whoever added to one that is there meant another kind.
    return registerErrors['wrong-kind']({ subject, record: table }).from(thrown.cause);
  }
  if (constraint === 'not_decided_ahead') {
    return registerErrors['fields-refused']({ count: 1 })
      .from(thrown.cause)
      .with({ errors: [{ pointer: '#/fields/decided_at', code: 'in-the-future' }] });
  }
  if (constraint === 'stands_on_prospect' || constraint === 'consumer_needs_prior_consent') {
    return registerErrors['ground-missing']({ standing: 'prospect', record: 'prospect' }).from(thrown.cause);
  }
  if (constraint === 'stands_on_contact') {
    return registerErrors['ground-missing']({ standing: 'contact', record: 'contact_ground' }).from(
      thrown.cause,
    );
  }
  return thrown;
};
