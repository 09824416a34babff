import { nearMiss } from '../../near-miss.ts';
import { fieldsOf } from '../fields.ts';
import { retentionEvents } from '../retention-rules.ts';
import type { Rule } from '../rule.ts';

/** Moments that the register knows of every row or its subject, without a field of the category. */
const KNOWN = ['obtained', 'relationship_ended', 'request_closed'];

export const unknownEvent: Rule = {
  code: 'F114',
  name: 'unknown-event',
  severity: 'error',
  law: 'GDPR 5(1)(e)',
  check: ({ document, finding }) =>
    retentionEvents(document).flatMap(({ category, event, path }) => {
      const fields = fieldsOf(document.categories?.[category]);
      const field = /^financial_year_end\((.*)\)$/.exec(event)?.[1] ?? event;
      if (fields.includes(field) || (field === event && KNOWN.includes(event))) return [];
      return [
        finding(path, {
          values: { category, event, known: { list: KNOWN } },
          hint: nearMiss(field, [...KNOWN, ...fields]),
          part: 'value',
        }),
      ];
    }),
};
