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
  /** Purposes opened in an emergency and not ended. */
  readonly brokenGlasses?: readonly BrokenGlass[];
}

/** A purpose outside the role that somebody opened in an emergency. */
export interface BrokenGlass {
  readonly id: string;
  readonly purpose: string;
  readonly controller: string;
  /** Milliseconds since 1970. */
  readonly endsAt: number;
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
  /** Milliseconds since 1970; left out, no glass is broken. */
  readonly now?: number;
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
  const { roles, glass } = waysTo(question, purpose ?? '', duty);
  if (roles.length === 0) return refuse(question, duty === undefined ? 'purpose-refused' : 'duty-refused');
  const undertakings = roles.map((role) => missingUndertaking(question, role));
  if (!undertakings.includes(undefined)) return refuse(question, 'undertaking-missing', undertakings[0]);
  if (!hasAgreement(question)) return refuse(question, 'agreement-missing', actor.employer ?? '');
  const controllers = controllersFor(question, duty === undefined ? purpose : null, glass);
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
    controller,
    reason: glass ? `${reason.text} ${markOf(glass.id)}` : reason.text,
  };
};

/** How a reason begins when, and only when, a case is in hand: by that, accesses without a case are found in the log. */
const CASE_WORDS = /^case\s+C-/i;

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

/** What ends the reason of every entry in the log that was made under a broken glass. */
export const markOf = (glass: string): string => `[break-glass ${glass}]`;

/** The purposes that the actor may name today, for at least one controller. */
export const purposesOf = (question: Question): string[] =>
  openPurposesOf(question).map(({ purpose }) => purpose);

/** A purpose that is open today, and for which controllers. */
export interface OpenPurpose {
  readonly purpose: string;
  readonly controllers: readonly string[];
  /** What opened it, where no role does. */
  readonly glass?: BrokenGlass;
}

/** The purposes that the actor may name today with the controllers of each. */
export const openPurposesOf = (question: Question): OpenPurpose[] =>
  [...question.rules.purposes.keys()].flatMap((purpose) => {
    const { roles, glass } = waysTo(question, purpose, undefined);
    const controllers = controllersOfRoles(question, purpose, roles, glass);
    return controllers.length > 0 ? [{ purpose, controllers, ...(glass && { glass }) }] : [];
  });

/** The purposes outside the actor's roles that the actor could open in an emergency now. A service has none. */
export const breakablePurposesOf = (question: Question): OpenPurpose[] => {
  const { actor, rules } = question;
  if (actor.kind === 'service' || !rules.breakGlass) return [];
  return [...rules.purposes.keys()].flatMap((purpose) => {
    if (waysTo(question, purpose, undefined).roles.length > 0) return [];
    const controllers = controllersOfRoles(question, purpose, rolesThatBreak(question, purpose));
    return controllers.length > 0 ? [{ purpose, controllers }] : [];
  });
};

const controllersOfRoles = (
  question: Question,
  purpose: string,
  roles: readonly string[],
  glass?: BrokenGlass,
): string[] =>
  hasAgreement(question) && roles.some((role) => missingUndertaking(question, role) === undefined)
    ? controllersFor(question, purpose, glass)
    : [];

/** The duties of the actor's roles that would open a call today. */
export const dutiesOf = (question: Question): Duty[] => {
  if (!hasAgreement(question) || controllersFor(question, null).length === 0) return [];
  const roles = rolesOf(question).filter((role) => missingUndertaking(question, role) === undefined);
  return [...new Set(roles.flatMap((role) => question.rules.roles.get(role)?.duties ?? []))];
};

/** An undertaking that the actor's roles need and that is not in force. */
export interface UndertakingMissing {
  readonly undertaking: string;
  /** The version of the text to accept; null where the notice numbers none. */
  readonly version: string | null;
  /** The roles that stay closed without it. */
  readonly roles: readonly string[];
}

export const undertakingsMissing = (question: Question): UndertakingMissing[] => {
  const roles = new Map<string, string[]>();
  for (const role of rolesOf(question)) {
    const missing = missingUndertaking(question, role);
    if (missing !== undefined) roles.set(missing, [...(roles.get(missing) ?? []), role]);
  }
  return [...roles].map(([undertaking, of]) => ({
    undertaking,
    version: question.rules.undertakings.get(undertaking)?.version ?? null,
    roles: of,
  }));
};

/** The employer whose agreement is not in force, or null. */
export const agreementMissing = (question: Question): string | null =>
  hasAgreement(question) ? null : question.actor.employer;

const rolesFor = (question: Question, purpose: string, duty: Duty | undefined): string[] => {
  const { rules } = question;
  if (duty === undefined && !isOfProcessor(question, purpose)) return [];
  return rolesOf(question).filter((role) => {
    const rule = rules.roles.get(role);
    return duty === undefined ? rule?.purposes.includes(purpose) : rule?.duties.includes(duty);
  });
};

/** The roles that open a purpose or a duty; where none does, those under which the actor broke the glass for it. */
const waysTo = (
  question: Question,
  purpose: string,
  duty: Duty | undefined,
): { readonly roles: readonly string[]; readonly glass?: BrokenGlass } => {
  const roles = rolesFor(question, purpose, duty);
  if (roles.length > 0 || duty !== undefined) return { roles };
  const { actor, now = Number.POSITIVE_INFINITY } = question;
  const glass = actor.brokenGlasses?.find((one) => one.purpose === purpose && now < one.endsAt);
  return glass ? { roles: rolesThatBreak(question, purpose), glass } : { roles };
};

/** The actor's roles under which the notice lets a purpose be opened in an emergency. */
const rolesThatBreak = (question: Question, purpose: string): string[] => {
  const { actor, rules } = question;
  if (!rules.breakGlass || actor.kind === 'service' || !isOfProcessor(question, purpose)) return [];
  return rolesOf(question).filter((role) => rules.roles.get(role)?.breakGlass.includes(purpose));
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

/** Controllers of the actor; with a purpose, those that have it; under a broken glass, the one it was broken for. */
const controllersFor = (
  { actor, rules }: Question,
  purpose: string | null,
  glass?: BrokenGlass,
): string[] => {
  const allowed = purpose === null ? rules.controllers : (rules.purposes.get(purpose)?.controllers ?? []);
  return actor.controllers.filter(
    (controller) => allowed.includes(controller) && (!glass || glass.controller === controller),
  );
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
    allowedControllers: controllersFor(
      question,
      duty === undefined && purpose ? purpose : null,
      waysTo(question, purpose ?? '', duty).glass,
    ),
    rolesWithIt,
    ...(missing !== undefined && { missing }),
  };
};
