import { defineErrors } from '../platform/errors/catalogue.ts';

/** What can go wrong between a notice and the database that carries it out. */
export const noticeErrors = defineErrors('notice', {
  'notice-has-errors': {
    status: 422,
    title: 'The notice has errors',
    detail: 'The checker found {count} errors in {file}, so it is not applied.',
    hint: 'Run `seloste notice check` on it: each finding tells its line and a way out.',
  },
  'notice-not-found': {
    status: 404,
    title: 'There is no notice there',
    detail: '{path} is neither a notice file nor a folder with a notice.yaml.',
    hint: 'Give the folder of the notice, such as notices/mpy.',
  },
  'notice-does-not-fit': {
    status: 422,
    title: 'The notice does not fit the database',
    detail: '{problems}',
    hint: 'Declare the field in a category, or migrate the database first.',
  },
  'category-still-holds-data': {
    status: 409,
    title: 'A category is left out that still holds data',
    detail: 'The notice no longer declares {record}, but the register holds {count} rows of it.',
    hint: 'Remove the data by their retention rule or by an erasure first, or keep the category.',
  },
  'notice-drift': {
    status: 503,
    title: 'The database is not what the notice says',
    detail: '{count} objects differ from the notice in force: {objects}',
    hint: 'Run `seloste notice plan` to see them all; `seloste notice apply` puts the database right.',
  },
  'notice-not-applied': {
    status: 503,
    title: 'No notice is in force',
    detail: 'The register {instance} has no notice, so nobody may see anything in it.',
    hint: 'Apply one: `seloste notice apply notices/mpy`.',
  },
  'unknown-source': {
    status: 422,
    title: 'The notice does not name this source for these data',
    detail: 'A row was refused: its source is not one that the notice allows for its record.',
    hint: 'Use a source that the notice lists for the category.',
    sqlstate: 'SE101',
  },
  'worse-source': {
    status: 409,
    title: 'A worse source may not overwrite a better one',
    detail: 'The row has a better source than the one given, by the order of sources in the notice.',
    hint: 'Give the source the new value really has, or leave the row as it is.',
    sqlstate: 'SE102',
  },
  'subject-closed': {
    status: 403,
    title: 'The subject is closed to this purpose',
    detail:
      'Nothing was added: a restriction, objection, ban, missing permission or the end of the purpose closes this subject to it.',
    hint: "The subject's flags tell what closes it; act under a purpose that stays open, or lift what closes it first.",
    sqlstate: 'SE103',
  },
  'hidden-consumer': {
    status: 422,
    title: 'A consumer prospect needs prior consent',
    detail:
      'A person who represents no organisation is a consumer prospect, and those are kept only with prior consent.',
    hint: 'Add the organisation the person represents, or the consent: to whom it was given, when, and the evidence.',
    sqlstate: 'SE104',
  },
  'customer-not-opened': {
    status: 403,
    title: 'The purpose opens no customers',
    detail: 'A subject becomes a customer only under a purpose that may add customer data (D4).',
    hint: 'Add a prospect or a contact with its ground, or act under a purpose that the notice lets add customers.',
    sqlstate: 'SE105',
  },
  'source-refused': {
    status: 409,
    title: 'A ban keeps this source away from the subject',
    detail:
      'Nothing was added or changed: a block on the subject lets nothing in from the source that was named.',
    hint: 'What the person tells themselves may still be written, with that as its source; or lift the block first.',
    sqlstate: 'SE106',
  },
});
