import type { Path } from '../finding.ts';
import type { Category, Retention } from '../language/category.ts';
import type { NoticeDocument } from '../language/document.ts';

/** The retention rules of a category: its own, and those of single records. */
export const retentionRules = (id: string, category: Category): { rule: Retention; path: Path }[] => [
  ...(category.retention ? [{ rule: category.retention, path: ['categories', id, 'retention'] }] : []),
  ...Object.entries(category.retention_of ?? {}).map(([record, rule]) => ({
    rule,
    path: ['categories', id, 'retention_of', record],
  })),
];

/** Every event that a retention rule counts from, its ceiling's event included. */
export const retentionEvents = (
  document: NoticeDocument,
): { category: string; event: string; path: Path }[] =>
  Object.entries(document.categories ?? {}).flatMap(([category, declared]) =>
    retentionRules(category, declared).flatMap(({ rule, path }) => {
      const { event, until } = rule;
      const from = Array.isArray(event)
        ? event.map((name, index) => ({ category, event: name, path: [...path, 'event', index] }))
        : event === undefined
          ? []
          : [{ category, event, path: [...path, 'event'] }];
      return until ? [...from, { category, event: until.event, path: [...path, 'until', 'event'] }] : from;
    }),
  );
