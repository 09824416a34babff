import { defineErrors } from '../platform/errors/catalogue.ts';

/** Who may call and for what: RFC 6750 for the token, the notice for the rest. */
export const accessErrors = defineErrors('access', {
  'token-missing': {
    status: 401,
    title: 'Nobody signed in',
    detail: 'The call carries no access token.',
    hint: 'Send "Authorization: Bearer …" with a token from the sign-in provider. Locally: npx seloste token <person>.',
  },
  'token-invalid': {
    status: 401,
    title: 'The access token is not valid',
    detail: 'The access token {fault}.',
    hint: 'Get a new token from the sign-in provider that this register trusts, for this register as its audience.',
  },
  'token-expired': {
    status: 401,
    title: 'The access token has expired',
    detail: 'The time of the access token is over.',
    hint: 'Get a new token from the sign-in provider and repeat the call.',
  },
  'sign-in-provider-unreachable': {
    status: 503,
    title: 'The sign-in provider does not answer',
    detail: 'The keys of the sign-in provider could not be read, so no token can be checked.',
    hint: 'Try again in a moment. The operator checks SELOSTE_OIDC_ISSUER and the way to the provider.',
  },
  'actor-unknown': {
    status: 403,
    title: 'Not on the staff list',
    detail:
      'The token is good, but who it was given to is not on the list of named staff and services, or was taken off.',
    hint: 'Only named employees may use the register. Who keeps the staff list adds them: npx seloste staff add.',
  },
  'purpose-missing': {
    status: 400,
    title: 'No purpose was named',
    detail: 'The call does not say for which purpose of the notice it is made.',
    hint: 'Send the header Seloste-Purpose with one of allowed_purposes.',
  },
  'purpose-not-in-notice': {
    status: 403,
    title: 'No such purpose in the notice',
    detail: 'The purpose {purpose} is not in the notice in force.',
    hint: 'Use one of allowed_purposes, or look at the notice: it may have changed.',
  },
  'purpose-refused': {
    status: 403,
    title: 'The purpose is not open to the caller',
    detail: 'No role of the caller may act for {purpose}.',
    hint: 'Use one of allowed_purposes, or ask a colleague in one of roles_with_purpose.',
  },
  'purpose-does-not-reach': {
    status: 403,
    title: 'The purpose does not reach these data',
    detail: 'The notice does not let the purpose {purpose} do this with these data.',
    hint: 'allowed_purposes may. Use one of them only if it is truly what the call is for.',
  },
  'controller-missing': {
    status: 400,
    title: 'No controller was named',
    detail: 'The caller works for several controllers, and the call does not say for which one it is made.',
    hint: 'Send the header Seloste-Controller with one of allowed_controllers.',
  },
  'controller-refused': {
    status: 403,
    title: 'The controller is not open to the call',
    detail: 'The caller does not work for that controller, or that controller does not have the purpose.',
    hint: 'Send one of allowed_controllers in the header Seloste-Controller.',
  },
  'reason-missing': {
    status: 400,
    title: 'No reason was given',
    detail: 'The call does not say why it is made, in 3 to 500 characters.',
    hint: 'Send the header Seloste-Case with the id of an open case, or Seloste-Reason with a few words. It is kept in the audit log; the data subject may see it.',
  },
  'case-unknown': {
    status: 403,
    title: 'No such case in hand',
    detail: 'The case that the call names as its reason is not a case of the controller in hand.',
    hint: 'Send the id of an open case of the same controller in the header Seloste-Case, or a reason in words.',
  },
  'case-closed': {
    status: 409,
    title: 'The case is closed',
    detail: 'A closed case takes nothing in, and is no reason to look at anybody.',
    hint: 'Open the case again, or open a new one. What was written is not saved: send it again then.',
    sqlstate: 'SE521',
  },
  'undertaking-missing': {
    status: 403,
    title: 'No confidentiality undertaking in force',
    detail:
      'The undertaking {undertaking} in its present version has not been accepted, or its time is over.',
    hint: 'Accept the undertaking. Access opens at once when it is recorded: npx seloste staff undertaking.',
  },
  'agreement-missing': {
    status: 403,
    title: 'No processing agreement in force',
    detail:
      'The agreement with the processor {recipient} is not in force today, or its employees have no access.',
    hint: "An agreement in force belongs in the notice, under the recipient's agreement; then apply the notice.",
  },
  'duty-refused': {
    status: 403,
    title: 'The duty is not of the caller',
    detail: 'No role of the caller has the duty {duty}.',
    hint: 'The notice gives duties to roles: ask a colleague in one of roles_with_duty.',
  },
  'staff-row-ended': {
    status: 409,
    title: 'It has ended',
    detail: 'An employment, role or undertaking that has ended stays as it is.',
    hint: 'Add a new one. The old one is kept as history.',
    sqlstate: 'SE301',
  },
  'demo-person-unknown': {
    status: 404,
    title: 'No such demo person',
    detail: 'The demo people and services are: {known}.',
    hint: 'npx seloste token aino',
  },
  'demo-provider-unreachable': {
    status: 503,
    title: 'The demo sign-in does not answer',
    detail: 'Nobody answers as the demo sign-in at {issuer}.',
    hint: 'Start the register with npm start; a port set there (SELOSTE_DEMO_SIGN_IN_PORT) is set here too. With SELOSTE_OIDC_ISSUER, tokens come from that provider instead.',
  },
  'sign-in-not-configured': {
    status: 500,
    title: 'No sign-in provider',
    detail:
      'SELOSTE_OIDC_ISSUER is not set, and the demo sign-in runs neither in production nor with SELOSTE_PEOPLE=real.',
    hint: 'Set SELOSTE_OIDC_ISSUER: docs/how-to/connect-sign-in.md tells what the provider must give.',
  },
  'staff-not-found': {
    status: 404,
    title: 'Not on the staff list',
    detail: 'Nobody with that issuer and subject is on the staff list.',
    hint: 'Look at the sub of the token, and add them: npx seloste staff add.',
  },
  'staff-notice-mismatch': {
    status: 422,
    title: 'The notice does not have it',
    detail: 'What was named is not among the {section} of the notice in force.',
    hint: 'Use the ids of the notice: npx seloste notice diff shows what changed in it.',
  },
  'day-malformed': {
    status: 400,
    title: 'That is no day',
    detail: 'A day is written YYYY-MM-DD and is in the calendar.',
    hint: 'For example 2026-01-31.',
  },
  'too-many-refusals': {
    status: 429,
    title: 'Too many refused calls',
    detail: 'The caller was refused more than 300 times in a minute.',
    hint: 'Mend what the calls ask for, and go on when the seconds of the header Retry-After are over.',
  },
});
