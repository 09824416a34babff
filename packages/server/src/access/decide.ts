import type { CaseInHand, Duty } from './access.ts';
import type { AccessRules } from './access-rules.ts';

/** Somebody of the staff list as the decision sees them. Dates are days of the calendar in Finland, the last included. */
export interface Standing {
  readonly id: string;
  readonly kind: 'person' | 'service';
  /** Null for the controllers' own; else a recipient of the notice whose employee or service it is. */
  readonly employer: string | null;
  readonly controllers: readonly string[];
  readonly roles: readonly Assigned[];
  readonly undertakings: readonly Accepted[];
}

export interface Assigned {
  readonly role: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface Accepted {
  readonly undertaking: string;
  /** Version of the text that was accepted; null where the notice numbers none. */
  readonly version: string | null;
  readonly acceptedOn: string;
  readonly expiresOn: string | null;
}

/** What a call asks for. */
export interface Asked {
  readonly purpose: string | null;
  readonly duty?: Duty;
  readonly controller: string | null;
  readonly reason: string | null;
  /** Id of the case that the call is made for. */
  readonly inCase?: string | null;
}

export interface Question {
  readonly actor: Standing;
  /** Roles that the token claims. */
  readonly claimedRoles: readonly string[];
  readonly asked: Asked;
  /** The case that {@link Asked.inCase} names, if there is one. */
  readonly caseInHand?: CaseInHand | undefined;
  readonly rules: AccessRules;
  /** Today in Finland, `YYYY-MM-DD`. */
  readonly today: string;
}

export type RefusalCode =
  | 'purpose-missing'
  | 'purpose-not-in-notice'
  | 'purpose-refused'
  | 'duty-refused'
  | 'undertaking-missing'
  | 'agreement-missing'
  | 'controller-missing'
  | 'controller-refused'
  | 'case-unknown'
  | 'case-closed'
  | 'reason-missing';

export type Decision =
  | {
      readonly outcome: 'allowed';
      readonly purpose: string;
      readonly controller: string;
      readonly reason: string;
    }
  | Refusal;

export interface Refusal {
  readonly outcome: 'refused';
  readonly code: RefusalCode;
  /** Purposes that the actor could have named today, for at least one controller; none when a duty was asked for. */
  readonly allowedPurposes: readonly string[];
  readonly allowedControllers: readonly string[];
  /** Roles of the notice that have the asked purpose or duty: whom to ask. */
  readonly rolesWithIt: readonly string[];
  /** The undertaking or recipient that stands in the way, if that is what does. */
  readonly missing?: string;
}

/** Shortest and longest reason, in characters. */
export const REASON_LENGTH = { least: 3, most: 500 } as const;

/**
 * Whether a call may be made, and if not, why: the actor's roles and the notice's give the purposes (A2); whoever acts has an
 * undertaking of confidentiality in force (A4), and a processor's employee an agreement in force as well (A2, GDPR
 * 28(3)); the purpose is one of the controller's, and the reason is told. A service gives no undertaking: the people who
 * run it do. Pure: the same question has the same answer.
 */
export const decide = (question: Question): Decision => {
  const { actor, asked, rules } = question;
  const { purpose, duty } = asked;
  if (duty === undefined && !purpose) return refuse(question, 'purpose-missing');
  if (duty === undefined && purpose && !rules.purposes.has(purpose))
    return refuse(question, 'purpose-not-in-notice');
  const roles = rolesFor(question, purpose ?? '', duty);
  if (roles.length === 0) return refuse(question, duty === undefined ? 'purpose-refused' : 'duty-refused');
  const undertakings = roles.map((role) => missingUndertaking(question, role));
  if (!undertakings.includes(undefined)) return refuse(question, 'undertaking-missing', undertakings[0]);
  if (!hasAgreement(question)) return refuse(question, 'agreement-missing', actor.employer ?? '');
  const controllers = controllersFor(question, duty === undefined ? purpose : null);
  if (asked.controller !== null && !controllers.includes(asked.controller))
    return refuse(question, 'controller-refused');
  const [only, ...others] = controllers;
  if (only === undefined) return refuse(question, 'controller-refused');
  if (asked.controller === null && others.length > 0) return refuse(question, 'controller-missing');
  const controller = asked.controller ?? only;
  const reason = reasonOf(question, controller);
  if ('refused' in reason) return refuse(question, reason.refused);
  return {
    outcome: 'allowed',
    purpose: duty === undefined ? (purpose ?? '') : `duty:${duty}`,
    controller: asked.controller ?? only,
    reason,
  };
};

/** How a reason begins when, and only when, a case is in hand: by that, accesses without a case are found in the log. */
const CASE_WORDS = /^case\s+C-\d/i;

/**
 * The case in hand is reason enough; words may go with it. Words that look like a case are no case: whoever has one takes it in hand,
 * so that it is an open case of this controller.
 */
const reasonOf = (
  { asked, caseInHand }: Question,
  controller: string,
): { readonly text: string } | { readonly refused: RefusalCode } => {
  const written = asked.reason?.trim() ?? '';
  const named = (asked.inCase ?? null) !== null;
  if (named && caseInHand?.controller !== controller) return { refused: 'case-unknown' };
  if (caseInHand?.status === 'closed') return { refused: 'case-closed' };
  const fits = written.length >= REASON_LENGTH.least && written.length <= REASON_LENGTH.most;
  if (!fits && !(named && written === '')) return { refused: 'reason-missing' };
  if (caseInHand) {
    return { text: `case ${caseInHand.number}${written === '' ? '' : `: ${written}`}` };
  }
  return CASE_WORDS.test(written) ? { refused: 'case-unknown' } : { text: written };
};

/** The roles that the actor has today, from the token and from the staff list, and that the notice knows. */
export const rolesOf = ({ actor, claimedRoles, rules, today }: Question): string[] => {
  const assigned = actor.roles.filter(({ validFrom, validTo }) => holds(today, validFrom, validTo));
  return [...new Set([...claimedRoles, ...assigned.map(({ role }) => role)])].filter((role) =>
    rules.roles.has(role),
  );
};

/** The purposes that the actor may name today, for at least one controller. */
export const purposesOf = (question: Question): string[] =>
  [...question.rules.purposes.keys()].filter(
    (purpose) =>
      rolesFor(question, purpose, undefined).some(
        (role) => missingUndertaking(question, role) === undefined,
      ) &&
      hasAgreement(question) &&
      controllersFor(question, purpose).length > 0,
  );

const rolesFor = (question: Question, purpose: string, duty: Duty | undefined): string[] => {
  const { rules } = question;
  if (duty === undefined && !isOfProcessor(question, purpose)) return [];
  return rolesOf(question).filter((role) => {
    const rule = rules.roles.get(role);
    return duty === undefined ? rule?.purposes.includes(purpose) : rule?.duties.includes(duty);
  });
};

/** A processor acts for the purposes that it was given, nothing more (GDPR 28(3)(a)). */
const isOfProcessor = ({ actor, rules }: Question, purpose: string): boolean => {
  if (actor.employer === null) return true;
  const recipient = rules.recipients.get(actor.employer);
  return recipient?.purposes === undefined || recipient.purposes.includes(purpose);
};

const missingUndertaking = ({ actor, rules, today }: Question, role: string): string | undefined => {
  const needed = rules.roles.get(role)?.undertaking;
  if (needed === undefined || actor.kind === 'service') return undefined;
  const version = rules.undertakings.get(needed)?.version;
  const accepted = actor.undertakings.some(
    (one) =>
      one.undertaking === needed &&
      (version === undefined || one.version === version) &&
      holds(today, one.acceptedOn, one.expiresOn),
  );
  return accepted ? undefined : needed;
};

const hasAgreement = ({ actor, rules, today }: Question): boolean => {
  if (actor.employer === null) return true;
  const recipient = rules.recipients.get(actor.employer);
  if (recipient?.role !== 'processor' || !recipient.employeesHaveAccess) return false;
  return (
    recipient.agreementFrom !== undefined &&
    holds(today, recipient.agreementFrom, recipient.agreementTo ?? null)
  );
};

/** Controllers of the actor; with a purpose, those that have it. */
const controllersFor = ({ actor, rules }: Question, purpose: string | null): string[] => {
  const allowed = purpose === null ? rules.controllers : (rules.purposes.get(purpose)?.controllers ?? []);
  return actor.controllers.filter((controller) => allowed.includes(controller));
};

/** Days are compared as text: `YYYY-MM-DD` sorts as the calendar does. */
const holds = (today: string, from: string, to: string | null): boolean =>
  from <= today && (to === null || today <= to);

const refuse = (question: Question, code: RefusalCode, missing?: string): Refusal => {
  const { asked, rules } = question;
  const { purpose, duty } = asked;
  const rolesWithIt = [...rules.roles]
    .filter(([, rule]) =>
      duty === undefined ? rule.purposes.includes(purpose ?? '') : rule.duties.includes(duty),
    )
    .map(([role]) => role);
  return {
    outcome: 'refused',
    code,
    allowedPurposes: duty === undefined ? purposesOf(question) : [],
    allowedControllers: controllersFor(question, duty === undefined && purpose ? purpose : null),
    rolesWithIt,
    ...(missing !== undefined && { missing }),
  };
};
