import type { Rule } from '../rule.ts';

export const consentWithoutPermission: Rule = {
  code: 'F132',
  name: 'consent-without-permission',
  severity: 'error',
  title: 'A purpose rests on consent, but does not say which permission gives it',
  law: 'GDPR 6(1)(a), 7(1)',
  check: ({ document, finding }) =>
    Object.entries(document.purposes ?? {})
      .filter(([, { basis, consent }]) => basis?.article === '6(1)(a)' && !consent)
      .map(([id]) =>
        finding(['purposes', id, 'basis'], {
          message: `the purpose "${id}" rests on consent, but names no permission that gives it`,
          help: 'Add "consent: { permission: …, withdraw: [...] }"; without it the register cannot tell who has consented.',
        }),
      ),
};
