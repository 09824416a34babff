import { defineErrors } from '../platform/errors/catalogue.ts';

/** What reading and writing the register's records can meet. */
export const registerErrors = defineErrors('register', {
  'fields-refused': {
    status: 422,
    title: 'Fields of the row are refused',
    detail: '{count} of the given fields cannot be taken: errors points at each, with a code.',
    hint: 'Nothing was changed. errors[].detail says what the field takes; the values are not repeated.',
  },
  'subject-not-found': {
    status: 404,
    title: 'No such subject',
    detail: 'The purpose can see no subject {subject} of this controller.',
    hint: 'Search with POST /v1/search. A subject who is restricted, or whom the purpose does not concern, is not there for it.',
  },
  'row-not-found': {
    status: 404,
    title: 'No such row',
    detail: 'The purpose can see no row {row} of {record} on this subject.',
    hint: 'List the rows of the subject; one that a block closes to the purpose is not there for it.',
  },
  'number-taken': {
    status: 409,
    title: 'The number belongs to another row',
    detail: 'The controller already has a row of {record} with this number or code.',
    hint: 'Nothing was changed. Search by the number: the row may be there already, or be a duplicate.',
  },
  'wrong-kind': {
    status: 422,
    title: 'This is not for a subject of this kind',
    detail:
      'Subject {subject} cannot have a row of {record}: persons and organisations have records of their own.',
    hint: 'Add the person as a subject of its own, and say by a representation whom it acts for.',
  },
  'ground-missing': {
    status: 422,
    title: 'A prospect or a contact needs a ground',
    detail:
      'A subject that stands as {standing} is kept only with a row of {record}, added in the same call.',
    hint: 'Add the row. A consumer prospect needs prior consent with its proof; a business prospect interest, consent or an event.',
  },
  'name-missing': {
    status: 422,
    title: 'The subject has no name',
    detail: 'A subject of kind {kind} is added with one row of {record}.',
    hint: 'Add the row in the same call.',
  },
  'ban-in-force': {
    status: 409,
    title: 'A ban is in force',
    detail: 'The subject has set {ban}, and the purpose may not lift it.',
    hint: 'Nothing was changed. Act under one of allowed_purposes, with evidence that the subject lifts the ban.',
  },
  'value-closes-row': {
    status: 403,
    title: 'The value would close the row to this purpose',
    detail:
      'By the notice, {purpose} may not see a row of {record} with this value, so it cannot make one so.',
    hint: 'Nothing was changed. Act under one of allowed_purposes.',
  },
  'span-too-long': {
    status: 422,
    title: 'The span of time cannot be looked up',
    detail: 'A look-up takes a span that ends after it begins and is at most {days} days long.',
    hint: 'Ask for no longer than the case needs; several spans are several look-ups, each with its reason.',
  },
  'search-too-wide': {
    status: 422,
    title: 'The search is too wide',
    detail:
      'The criterion {criterion} needs at least {least} letters or digits, and a name at most {words} words.',
    hint: 'Write more of it.',
  },
  'sound-missing': {
    status: 404,
    title: 'The recording has no sound here',
    detail: 'The sound of recording {recording} is not where its row says.',
    hint: 'It may lie in the call recorder still, or have been brought in as a row alone. Ask who runs the register.',
  },
  'sound-too-large': {
    status: 422,
    title: 'The sound is too large to be played here',
    detail: 'The sealed sound of recording {recording} has more than {most} bytes.',
    hint: 'A sound is opened whole before any of it is given. Keep long calls in several recordings, or with fewer bytes a second.',
  },
  'play-over': {
    status: 404,
    title: 'The play is over',
    detail:
      'The address gives no sound: its time is over, the notice changed, or it was given to somebody else.',
    hint: 'Begin the play again from the recording; it is a new entry in the log.',
  },
  'range-outside': {
    status: 416,
    title: 'The range lies outside the sound',
    detail: 'No byte of the sound is in the range that was asked for.',
    hint: 'Content-Range tells how long it is.',
  },
  'subject-key-erased': {
    status: 410,
    title: 'The key of the subject was erased',
    detail: 'The key of subject {subject} was destroyed, so nothing can be sealed or opened under it.',
    hint: 'This is the outcome of an erasure and is final. A person who comes back is added as a new subject.',
  },
});
