import type { NoticeDocument } from '../language/document.ts';
import type { Catalogue } from './catalogue.ts';

/** Where each declared field is declared, and what does not fit the database. */
export interface Declared {
  /** record → field → category */
  fields: Record<string, Record<string, string>>;
  problems: PlanProblem[];
}

/** Why a notice cannot be carried out by this database; `path` leads to the place in the notice, if there is one. */
export interface PlanProblem {
  code:
    | 'unknown-record'
    | 'unknown-field'
    | 'undeclared-field'
    | 'technical-field'
    | 'not-encrypted'
    | 'role-name-too-long';
  /** What its sentence names. */
  values: Readonly<Record<string, string | number>>;
  path: (string | number)[];
}

/** Matches the notice's fields with the tables and columns that exist. */
export function declaredFields(document: NoticeDocument, catalogue: Catalogue): Declared {
  const fields: Declared['fields'] = {};
  const problems: PlanProblem[] = [];
  for (const [category, { fields: declared, encrypt }] of Object.entries(document.categories ?? {})) {
    for (const [record, names] of Object.entries(declared ?? {})) {
      const shape = catalogue.records[record];
      const path = ['categories', category, 'fields', record];
      if (shape === undefined) {
        problems.push({ code: 'unknown-record', values: { record }, path });
        continue;
      }
      const own = fields[record] ?? {};
      fields[record] = own;
      names.forEach((name, index) => {
        const column = shape.columns.find((candidate) => candidate.name === name);
        if (column === undefined) {
          problems.push({
            code: 'unknown-field',
            values: { record, field: name },
            path: [...path, index],
          });
        } else if (column.technical) {
          problems.push({
            code: 'technical-field',
            values: { record, field: name },
            path: [...path, index],
          });
        } else {
          own[name] = category;
        }
      });
    }
    encrypt?.forEach((reference, index) => {
      const [record = '', name = ''] = reference.split('.');
      const column = catalogue.records[record]?.columns.find((candidate) => candidate.name === name);
      if (column !== undefined && column.type !== 'bytea') {
        problems.push({
          code: 'not-encrypted',
          values: { record, field: name, type: column.type },
          path: ['categories', category, 'encrypt', index],
        });
      }
    });
  }
  for (const [record, own] of Object.entries(fields)) {
    for (const column of catalogue.records[record]?.columns ?? []) {
      if (column.technical || column.derivedFrom !== undefined || column.accompanies !== undefined) continue;
      if (own[column.name] === undefined) {
        problems.push({
          code: 'undeclared-field',
          values: { record, field: column.name },
          path: ['categories', Object.values(own)[0] ?? '', 'fields', record],
        });
      }
    }
  }
  return { fields, problems };
}
