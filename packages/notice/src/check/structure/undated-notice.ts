import type { Rule } from '../rule.ts';

/** What people were told on a day can be shown only if each version is numbered and dated: GDPR 5(2). */
export const undatedNotice: Rule = {
  code: 'F145',
  name: 'undated-notice',
  severity: 'error',
  title: 'The notice has no version, date or first day',
  law: 'GDPR 5(2), 12(1)',
  check: ({ document: { notice }, finding }) =>
    (['version', 'dated', 'valid_from'] as const)
      .filter((key) => notice[key] === undefined)
      .map((key) =>
        finding(['notice'], {
          message: `the notice has no "${key}"`,
          help: key === 'version' ? 'Number the versions from 1: "version: 1".' : `Add "${key}: YYYY-MM-DD".`,
        }),
      ),
};
