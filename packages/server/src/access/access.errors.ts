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
    detail: 'The sign-in provider could not be asked, so no token can be checked and no role confirmed.',
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
  'session-missing': {
    status: 401,
    title: 'Nobody signed in',
    detail: 'The call carries no session of the console, or one that the register does not know.',
    hint: 'Sign in at /sign-in.',
  },
  'session-ended': {
    status: 401,
    title: 'The session has ended',
    detail:
      'The session of this browser is over: why tells if by time, by signing out, or because its secret was used twice.',
    hint: 'Sign in again at /sign-in, in another tab to keep what was typed.',
  },
  'csrf-token-missing': {
    status: 403,
    title: 'The call does not come from the console',
    detail:
      'A call by cookie carries the token of its session in the header Seloste-CSRF, and this one does not.',
    hint: 'Read the token from GET /v1/session, and send it with every call.',
  },
  'call-from-elsewhere': {
    status: 403,
    title: 'The call comes from another site',
    detail: 'A call by cookie is made by the pages of the register itself, and this one was not.',
    hint: 'Use the console at its own address (SELOSTE_PUBLIC_URL), or call with an access token.',
  },
  'sign-in-expired': {
    status: 400,
    title: 'The sign-in is no longer under way',
    detail: 'It took more than ten minutes, was begun in another browser or tab, or came back twice.',
    hint: 'Begin again.',
  },
  'sign-in-cookie-missing': {
    status: 400,
    title: 'The browser did not bring the sign-in back',
    detail:
      'The cookie of the sign-in did not come back: it took more than ten minutes, was begun in another browser, or the browser keeps no cookies of this address.',
    hint: 'Begin again, and let the browser keep cookies. The operator checks that the register is opened over https (SELOSTE_PUBLIC_URL): over plain http a browser keeps them on the machine itself only.',
  },
  'sign-in-declined': {
    status: 403,
    title: 'The sign-in provider did not sign the person in',
    detail: 'It was given up at the provider, or the provider refuses.',
    hint: 'Begin again; if it refuses again, ask who keeps the accounts there.',
  },
  'sign-in-failed': {
    status: 502,
    title: 'The sign-in failed',
    detail: 'What the sign-in provider answered could not be taken as a sign-in.',
    hint: 'Begin again. The operator checks client id, secret and redirect address: docs/how-to/connect-sign-in.md.',
  },
  'console-sign-in-not-configured': {
    status: 503,
    title: 'The console has no sign-in',
    detail: 'SELOSTE_OIDC_CLIENT_ID is not set, so the register is no client of the sign-in provider.',
    hint: 'Register the console at the provider: docs/how-to/connect-sign-in.md tells how.',
  },
  'too-many-sign-ins': {
    status: 429,
    title: 'Too many sign-ins',
    detail: 'More than {limit} sign-ins in a minute came from one address.',
    hint: 'Try again when the seconds of the header Retry-After are over.',
  },
  'too-many-event-streams': {
    status: 429,
    title: 'Too many consoles open',
    detail: 'The session listens for changes in too many places already.',
    hint: 'Close some tabs.',
  },
  'logout-token-invalid': {
    status: 400,
    title: 'No logout token of the provider',
    detail: 'The logout token is not one of the sign-in provider for this register, or is too old.',
    hint: 'See OpenID Connect Back-Channel Logout 1.0, section 2.6.',
  },
  'staff-unknown': {
    status: 404,
    title: 'Not on the staff list',
    detail: 'Nobody of the controllers that the caller works for has the id {actor}.',
    hint: 'Look at GET /v1/staff; who has left is there with state=ended.',
  },
  'staff-self': {
    status: 403,
    title: 'Nobody keeps their own entry',
    detail: 'Roles, employment and undertakings of the caller are kept by somebody else.',
    hint: 'Ask a colleague with the duty staff, or the operator. An undertaking of your own: POST /v1/me/undertakings.',
  },
  'staff-of-other-controller': {
    status: 403,
    title: 'Staff of another controller',
    detail: 'Who keeps the staff list gives only controllers that they work for themself.',
    hint: 'Leave the others out, or ask somebody who works for them.',
  },
  'undertaking-changed': {
    status: 409,
    title: 'The text has changed',
    detail: 'The undertaking {undertaking} is no longer what was read: its text in force is another.',
    hint: 'Read the text in force at GET /v1/undertakings/mine, and accept that.',
  },
  'break-glass-refused': {
    status: 403,
    title: 'The purpose does not open in an emergency',
    detail: 'The notice does not let a role of the caller break the glass for {purpose} and this controller.',
    hint: 'may_break_glass lists what does. Otherwise ask a colleague who has the purpose.',
  },
  'break-glass-needless': {
    status: 409,
    title: 'The purpose is open already',
    detail: 'The caller may name the purpose {purpose} now, by a role or by a broken glass.',
    hint: 'Make the call under it. One broken glass a purpose is open at a time.',
  },
  'break-glass-unreviewed': {
    status: 409,
    title: 'The one before waits for its review',
    detail:
      'The caller has opened this purpose in an emergency before, and nobody has reviewed it yet. It opens again when somebody with the duty audit has.',
    hint: 'The data-protection officer was told at once and reviews it at GET /v1/break-glass. Meanwhile a colleague who has the purpose, or may open it, goes on.',
    sqlstate: 'SE303',
  },
  'break-glass-reason-short': {
    status: 422,
    title: 'The reason is too short',
    detail: 'The notice asks for a written reason of at least {characters} characters.',
    hint: 'Say what happened and why it cannot wait. The data-protection officer reads it.',
  },
  'break-glass-unknown': {
    status: 404,
    title: 'No such broken glass',
    detail: 'There is no broken glass {id} that the caller may see.',
    hint: 'One ends their own; the duty audit sees those of its controllers at GET /v1/break-glass.',
  },
  'break-glass-own': {
    status: 403,
    title: 'Nobody judges their own emergency',
    detail: 'Whoever broke the glass does not review it.',
    hint: 'Ask another person with the duty audit.',
    sqlstate: 'SE302',
  },
  'break-glass-reviewed': {
    status: 409,
    title: 'It has been reviewed',
    detail: 'The broken glass {id} has its review, which stays as it is.',
    hint: 'GET /v1/break-glass shows the review.',
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
