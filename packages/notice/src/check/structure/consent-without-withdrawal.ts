import type { Rule } from '../rule.ts';

export const consentWithoutWithdrawal: Rule = {
  code: 'F133',
  name: 'consent-without-withdrawal',
  severity: 'error',
  title: 'A consent has no way to withdraw it',
  law: 'GDPR 7(3)',
  check: ({ document, finding }) =>
    Object.entries(document.purposes ?? {})
      .filter(([, { consent }]) => consent && !consent.withdraw?.length)
      .map(([id]) =>
        finding(['purposes', id, 'consent'], {
          message: `the purpose "${id}" rests on consent, but tells no way to withdraw it`,
          help: 'Name the ways under "withdraw:"; withdrawing must be as easy as consenting.',
        }),
      ),
};
