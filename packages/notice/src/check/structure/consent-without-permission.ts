import type { Rule } from '../rule.ts';

export const consentWithoutPermission: Rule = {
  code: 'F132',
  name: 'consent-without-permission',
  severity: 'error',
  law: 'GDPR 6(1)(a), 7(1)',
  check: ({ document, finding }) =>
    Object.entries(document.purposes ?? {})
      .filter(([, { basis, consent }]) => basis?.article === '6(1)(a)' && !consent)
      .map(([id]) => finding(['purposes', id, 'basis'], { values: { id } })),
};
