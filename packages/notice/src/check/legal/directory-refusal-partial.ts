import type { Rule } from '../rule.ts';

export const directoryRefusalPartial: Rule = {
  code: 'F712',
  name: 'directory-refusal-partial',
  severity: 'error',
  law: '917/2014 §198',
  check: function* ({ document, finding }) {
    const { directory } = document;
    if (directory === undefined) return;
    const refusal = directory.refusal ?? [];
    if (!refusal.some((part) => part !== 'all') || !refusal.includes('all')) {
      yield finding(['directory', ...(directory.refusal === undefined ? [] : ['refusal'])], {
        variant: refusal.includes('all') ? 'part' : 'whole',
      });
    }
  },
};
