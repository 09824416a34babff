import type { Path } from '../finding.ts';
import type { Category } from '../language/category.ts';
import type { NoticeDocument } from '../language/document.ts';

/** The fields that a category declares, as `record.field`. */
export const fieldsOf = (category: Category | undefined): string[] =>
  Object.entries(category?.fields ?? {}).flatMap(([record, fields]) =>
    fields.map((field) => `${record}.${field}`),
  );

/** A field of the notice with the category and the place that declare it. */
export interface DeclaredField {
  readonly field: string;
  readonly category: string;
  readonly path: Path;
}

/** Every field that the notice declares, category by category; a field declared twice is there twice. */
export const declaredFields = (document: NoticeDocument): DeclaredField[] =>
  Object.entries(document.categories ?? {}).flatMap(([category, { fields }]) =>
    Object.entries(fields ?? {}).flatMap(([record, names]) =>
      names.map((name, index) => ({
        field: `${record}.${name}`,
        category,
        path: ['categories', category, 'fields', record, index],
      })),
    ),
  );

/** The records (tables) that the notice's categories declare, each once. */
export const declaredRecords = (document: NoticeDocument): string[] => [
  ...new Set(Object.values(document.categories ?? {}).flatMap(({ fields }) => Object.keys(fields ?? {}))),
];
