import type { Rule } from '../rule.ts';

/** A rule that says neither from when nor for how long is no rule: nothing could be deleted by it. */
export const categoryWithoutRetention: Rule = {
  code: 'F137',
  name: 'category-without-retention',
  severity: 'error',
  law: 'GDPR 5(1)(e), 13(2)(a)',
  check: ({ document, finding }) =>
    Object.entries(document.categories ?? {}).flatMap(([id, category]) => {
      const own = category.retention_of ?? {};
      const records = Object.keys(category.fields ?? {});
      const covered = records.length > 0 && records.every((record) => own[record]?.event !== undefined);
      if (covered || category.retention?.event !== undefined) return [];
      return [
        finding(category.retention ? ['categories', id, 'retention'] : ['categories', id], {
          values: { id },
        }),
      ];
    }),
};
