import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const directoryRecipientsUnnamed: Rule = {
  code: 'F715',
  name: 'directory-recipients-unnamed',
  severity: 'error',
  title: "The directory's companies are not named",
  law: '917/2014 §199.2',
  check: function* ({ document, finding }) {
    if (document.directory === undefined) return;
    const listed = document.directory.recipients ?? [];
    const companies = elements(document.recipients).filter(
      ([id, recipient]) => listed.includes(id) || recipient.role === 'directory',
    );
    for (const [id, recipient] of companies) {
      if (recipient.name === undefined) {
        yield finding(['recipients', id], {
          message: `which company gets directory data as ${id} is not found in this notice`,
          help: 'Details of these companies must be easily available: add "name:".',
        });
      }
    }
    if (companies.length === 0 && listed.length === 0) {
      yield finding(['directory'], {
        message: 'which companies get directory data is not found in this notice',
      });
    }
  },
};
