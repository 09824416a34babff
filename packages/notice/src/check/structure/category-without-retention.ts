import type { Rule } from '../rule.ts';

/** A rule that says neither from when nor for how long is no rule: nothing could be deleted by it. */
export const categoryWithoutRetention: Rule = {
  code: 'F137',
  name: 'category-without-retention',
  severity: 'error',
  title: 'A category of data has no retention rule',
  law: 'GDPR 5(1)(e), 13(2)(a)',
  check: ({ document, finding }) =>
    Object.entries(document.categories ?? {}).flatMap(([id, category]) => {
      const own = category.retention_of ?? {};
      const records = Object.keys(category.fields ?? {});
      const covered = records.length > 0 && records.every((record) => own[record]?.event !== undefined);
      if (covered || category.retention?.event !== undefined) return [];
      return [
        finding(category.retention ? ['categories', id, 'retention'] : ['categories', id], {
          message: `the category "${id}" does not say from when its data are kept`,
          help: 'Add "retention: { event: …, keep: … }": from an event, for a period such as P6Y. "As long as needed" deletes nothing.',
        }),
      ];
    }),
};
