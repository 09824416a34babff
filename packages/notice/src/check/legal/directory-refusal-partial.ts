import type { Rule } from '../rule.ts';

export const directoryRefusalPartial: Rule = {
  code: 'F712',
  name: 'directory-refusal-partial',
  severity: 'error',
  title: 'The directory can be refused only as a whole',
  law: '917/2014 §198',
  check: function* ({ document, finding }) {
    const { directory } = document;
    if (directory === undefined) return;
    const refusal = directory.refusal ?? [];
    if (!refusal.some((part) => part !== 'all') || !refusal.includes('all')) {
      yield finding(['directory', ...(directory.refusal === undefined ? [] : ['refusal'])], {
        message: `that the directory can be refused ${refusal.includes('all') ? 'in part' : 'as a whole'} is not found in this notice`,
        help: 'Offer both, free of charge: "refusal: [all, address, number]".',
      });
    }
  },
};
