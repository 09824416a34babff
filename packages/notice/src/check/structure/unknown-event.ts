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
  title: 'A retention rule counts from an event that the register does not know',
  law: 'GDPR 5(1)(e)',
  check: ({ document, finding }) =>
    retentionEvents(document).flatMap(({ category, event, path }) => {
      const fields = fieldsOf(document.categories?.[category]);
      const field = /^financial_year_end\((.*)\)$/.exec(event)?.[1] ?? event;
      if (fields.includes(field) || (field === event && KNOWN.includes(event))) return [];
      const message = `categories.${category}: nothing is kept from the event "${event}", which the register does not know`;
      const help = `Known: ${KNOWN.join(', ')}, a date of this category (record.field), financial_year_end(record.field).`;
      return [finding(path, { message, help, hint: nearMiss(field, [...KNOWN, ...fields]), part: 'value' })];
    }),
};
