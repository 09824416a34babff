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
  'notice-changed-meanwhile': {
    status: 409,
    title: 'Another notice came into force meanwhile',
    detail: 'This one was written from edition {base}, and edition {edition} is in force now.',
    hint: 'Nothing was applied. Look at what the newer edition changed, then say that the draft is written from it, or start again from it.',
  },
  'edition-not-found': {
    status: 404,
    title: 'No such edition',
    detail: 'The register has no edition {edition} of its notice.',
    hint: 'GET /v1/notice/editions lists them.',
  },
  'draft-missing': {
    status: 409,
    title: 'There is no draft',
    detail: 'Nothing has been written that differs from the notice in force.',
    hint: 'Save the files with PUT /v1/notice/draft first.',
  },
  'draft-changed-meanwhile': {
    status: 409,
    title: 'The draft changed meanwhile',
    detail: 'Revision {revision} was to be published, and the draft is at revision {current} now.',
    hint: 'Nothing was applied. Read the draft, look at what changed, check it and publish again.',
  },
  'nothing-to-publish': {
    status: 422,
    title: 'The draft is the notice in force',
    detail: 'The files are word for word those of the edition in force.',
    hint: 'Change them first. What was done to the database by hand is put right with seloste notice apply.',
  },
  'publication-already-scheduled': {
    status: 409,
    title: 'A publication waits for its day',
    detail:
      'An edition is to come into force on {day}; what is published before it would take its ground away.',
    hint: 'Withdraw it first: its text comes back as the draft. Or wait for its day.',
  },
  'publication-not-scheduled': {
    status: 409,
    title: 'The publication does not wait any more',
    detail: 'It has been applied, was withdrawn or has failed.',
    hint: 'GET /v1/notice/publications tells what became of it.',
    sqlstate: 'SE530',
  },
  'publication-not-found': {
    status: 404,
    title: 'No such publication',
    detail: 'There is no publication {publication}.',
    hint: 'GET /v1/notice/publications lists them.',
  },
  'publication-day-past': {
    status: 422,
    title: 'That day is over',
    detail: 'A notice comes into force today ({today} in Finland) or later.',
    hint: 'Give today, and it is applied now, or a later day.',
  },
  'publication-day-differs': {
    status: 422,
    title: 'The notice tells another day',
    detail: 'It is to come into force on {day}, and its own valid_from says {stated}.',
    hint: 'Write the day into notice.valid_from of the draft, so that the public reads the truth.',
  },
  'announcement-missing': {
    status: 422,
    title: 'A significant change is announced',
    detail:
      'What changes is significant, and the announcement lacks these languages of the notice: {languages}.',
    hint: 'Tell in each of them what changes for people, in a few sentences. It is shown on the public page.',
  },
  'announced-too-late': {
    status: 422,
    title: 'People are told before a significant change',
    detail: 'Announced today, it can come into force on {earliest} at the earliest.',
    hint: 'Give that day or a later one: the announcement is shown from now on, and the register applies the notice on its day.',
  },
  'publication-not-ours': {
    status: 422,
    title: 'The waiting publication is not as it was asked for',
    detail: 'What the database keeps to be applied does not carry the proof of this register.',
    hint: 'Nothing was applied. Somebody changed the row by hand: look into it, and publish the draft again.',
  },
  'publication-right-ended': {
    status: 403,
    title: 'Whoever asked for it may no longer publish',
    detail:
      'On the day of the publication the person who asked for it had the duty `notice` for the controller no more: the role, the employment, the undertaking or the agreement has ended.',
    hint: 'Nothing was applied. The text is the draft again, unless there is another: somebody with the duty looks at it and publishes it.',
  },
  'assessment-stopped': {
    status: 503,
    title: 'The notice could not be judged',
    detail: 'Judging the notice took too long or too much memory.',
    hint: 'Look for what repeats itself in the files (anchors and aliases), and try again.',
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
