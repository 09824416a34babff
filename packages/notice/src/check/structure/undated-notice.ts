import type { Rule } from '../rule.ts';

/** What people were told on a day can be shown only if each version is numbered and dated: GDPR 5(2). */
export const undatedNotice: Rule = {
  code: 'F145',
  name: 'undated-notice',
  severity: 'error',
  law: 'GDPR 5(2), 12(1)',
  check: ({ document: { notice }, finding }) =>
    (['version', 'dated', 'valid_from'] as const)
      .filter((key) => notice[key] === undefined)
      .map((key) =>
        finding(['notice'], { variant: key === 'version' ? 'version' : 'date', values: { key } }),
      ),
};
