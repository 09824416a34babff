import type { NoticeDocument } from '@seloste/notice';
import type { Duty } from './access.ts';

/** What the notice says of access, in the form in which a call asks for it. */
export interface AccessRules {
  readonly controllers: readonly string[];
  readonly purposes: ReadonlyMap<string, { readonly controllers: readonly string[] }>;
  readonly roles: ReadonlyMap<string, RoleRule>;
  readonly undertakings: ReadonlyMap<string, { readonly version: string | undefined }>;
  /** How a purpose outside the role is opened in an emergency; undefined where it never is. */
  readonly breakGlass: { readonly minutes: number; readonly reasonCharacters: number } | undefined;
  readonly recipients: ReadonlyMap<string, RecipientRule>;
}

export interface RoleRule {
  readonly purposes: readonly string[];
  readonly duties: readonly Duty[];
  /** Further purposes that the role may open in an emergency. */
  readonly breakGlass: readonly string[];
  readonly undertaking: string | undefined;
}

export interface RecipientRule {
  readonly role: string | undefined;
  readonly employeesHaveAccess: boolean;
  /** Purposes of the recipient; all of them when the notice names none. */
  readonly purposes: readonly string[] | undefined;
  readonly agreementFrom: string | undefined;
  readonly agreementTo: string | undefined;
}

const known = new WeakMap<NoticeDocument, AccessRules>();

/** The rules of a notice; worked out once for each document. */
export const rulesOf = (document: NoticeDocument): AccessRules => {
  const rules = known.get(document) ?? readRules(document);
  known.set(document, rules);
  return rules;
};

const readRules = (document: NoticeDocument): AccessRules => {
  const controllers = Object.keys(document.controllers ?? {});
  return {
    controllers,
    purposes: mapOf(document.purposes, (purpose) => ({ controllers: purpose.controllers ?? controllers })),
    breakGlass: document.break_glass && {
      minutes: document.break_glass.minutes,
      reasonCharacters: document.break_glass.reason_characters,
    },
    roles: mapOf(document.roles, ({ purposes = [], duties = [], break_glass = [], undertaking }) => ({
      purposes,
      duties,
      breakGlass: break_glass,
      undertaking,
    })),
    undertakings: mapOf(document.undertakings, ({ version }) => ({ version })),
    recipients: mapOf(document.recipients, ({ role, employees_have_access, purposes, agreement }) => ({
      role,
      employeesHaveAccess: employees_have_access === true,
      purposes,
      agreementFrom: agreement?.valid_from,
      agreementTo: agreement?.valid_to,
    })),
  };
};

const mapOf = <From, To>(
  record: Readonly<Record<string, From>> | undefined,
  turn: (from: From) => To,
): ReadonlyMap<string, To> => new Map(Object.entries(record ?? {}).map(([id, from]) => [id, turn(from)]));
