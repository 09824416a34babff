import { type Static, Type } from 'typebox';
import type { NoticeView } from '../access.ts';
import { rulesOf } from '../access-rules.ts';
import { agreementMissing, undertakingsMissing } from '../decide.ts';
import type { StaffMember } from './read-staff.ts';

const Day = Type.String({ format: 'date' });
const Moment = Type.String({ format: 'date-time' });
const orNull = <T extends Parameters<typeof Type.Array>[0]>(type: T) => Type.Union([type, Type.Null()]);

export const Kind = Type.Union([Type.Literal('person'), Type.Literal('service')]);
/** Text that is a name or an id of the sign-in provider: no line breaks, nothing invisible. */
export const Line = Type.String({ minLength: 1, maxLength: 200, pattern: '^\\P{C}+$' });
export const NoticeId = Type.String({ pattern: '^[a-z][a-z0-9_]*$', maxLength: 40 });

export const StaffMemberSchema = Type.Object({
  id: Type.String({ format: 'uuid', description: 'The id by which the audit log knows them' }),
  name: Type.String(),
  kind: Kind,
  issuer: Type.String({ description: 'Sign-in provider' }),
  subject: Type.String({ description: 'The sub of their tokens there' }),
  employer: orNull(Type.String({ description: 'Recipient of the notice that employs them' })),
  controllers: Type.Array(Type.String()),
  added_at: Moment,
  ended_at: orNull(Moment),
  roles: Type.Array(Type.Object({ role: Type.String(), valid_from: Day, valid_to: orNull(Day) }), {
    description: 'Roles of the list; those of the sign-in provider are claimed_roles',
  }),
  claimed_roles: Type.Array(Type.String(), {
    description: 'Roles that the provider claimed at the last sign-in',
  }),
  undertakings: Type.Array(
    Type.Object({
      undertaking: Type.String(),
      version: orNull(Type.String()),
      accepted_on: Day,
      expires_on: orNull(Day),
      language: orNull(
        Type.String({ description: 'In which the text was read; null where paper was signed' }),
      ),
    }),
  ),
  undertakings_missing: Type.Array(Type.String(), {
    description: 'What the roles need and is not in force today',
  }),
  agreement_missing: orNull(Type.String({ description: 'The employer, when its agreement is not in force' })),
  own_record: orNull(
    Type.String({ format: 'uuid', description: 'The subject of the register that they are' }),
  ),
  last_sign_in: orNull(Moment),
});

/** A member of staff as the API shows them, judged by the notice on a day. */
export const shownMember = (
  member: StaffMember,
  notice: NoticeView,
  today: string,
): Static<typeof StaffMemberSchema> => {
  const rules = rulesOf(notice.document);
  const question = {
    actor: member,
    claimedRoles: member.claimedRoles,
    asked: { purpose: null, controller: null, reason: null },
    rules,
    today,
  };
  return {
    id: member.id,
    name: member.name,
    kind: member.kind,
    issuer: member.issuer,
    subject: member.subject,
    employer: member.employer,
    controllers: [...member.controllers],
    added_at: member.addedAt,
    ended_at: member.endedAt,
    roles: member.roles.map(({ role, validFrom, validTo }) => ({
      role,
      valid_from: validFrom,
      valid_to: validTo,
    })),
    claimed_roles: [...member.claimedRoles],
    undertakings: member.undertakings.map((one) => ({
      undertaking: one.undertaking,
      version: one.version,
      accepted_on: one.acceptedOn,
      expires_on: one.expiresOn,
      language: one.language,
    })),
    undertakings_missing: undertakingsMissing(question).map(({ undertaking }) => undertaking),
    agreement_missing: agreementMissing(question),
    own_record: member.ownRecord,
    last_sign_in: member.lastSignIn,
  };
};
