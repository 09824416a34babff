import { defineErrors } from '../../platform/errors/catalogue.ts';

/** What can go wrong when a notice is made into a document. */
export const documentErrors = defineErrors('documents', {
  'document-not-compiled': {
    status: 500,
    title: 'The PDF could not be made',
    detail: 'The typesetting engine refused the document with {count} errors.',
    hint: 'Render it as HTML or Markdown meanwhile, and report the notice that led to this.',
  },
  'notice-unreadable': {
    status: 422,
    title: 'The notice cannot be read',
    detail: '{file}:{line}:{column}: {message}',
    hint: 'Run `seloste notice check` on it: each finding tells its line and a way out.',
  },
  'unknown-document-choice': {
    status: 400,
    title: 'There is no such choice',
    detail: '"{given}" is not one of: {allowed}.',
    hint: 'Choose one of those.',
  },
});
