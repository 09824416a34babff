import type { Rule } from '../rule.ts';

export const consentWithoutWithdrawal: Rule = {
  code: 'F133',
  name: 'consent-without-withdrawal',
  severity: 'error',
  law: 'GDPR 7(3)',
  check: ({ document, finding }) =>
    Object.entries(document.purposes ?? {})
      .filter(([, { consent }]) => consent && !consent.withdraw?.length)
      .map(([id]) => finding(['purposes', id, 'consent'], { values: { id } })),
};
