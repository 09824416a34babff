import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const directoryRecipientsUnnamed: Rule = {
  code: 'F715',
  name: 'directory-recipients-unnamed',
  severity: 'error',
  law: '917/2014 §199.2',
  check: function* ({ document, finding }) {
    if (document.directory === undefined) return;
    const listed = document.directory.recipients ?? [];
    const companies = elements(document.recipients).filter(
      ([id, recipient]) => listed.includes(id) || recipient.role === 'directory',
    );
    for (const [id, recipient] of companies) {
      if (recipient.name === undefined) {
        yield finding(['recipients', id], { variant: 'company', values: { id } });
      }
    }
    if (companies.length === 0 && listed.length === 0) {
      yield finding(['directory'], { variant: 'all' });
    }
  },
};
