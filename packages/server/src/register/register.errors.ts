import { defineErrors } from '../platform/errors/catalogue.ts';

/** What reading and writing the register's records can meet. */
export const registerErrors = defineErrors('register', {
  'fields-refused': {
    status: 422,
    title: 'Fields of the row are refused',
    detail: '{count} of the given fields cannot be taken: errors points at each, with a code.',
    hint: 'Nothing was changed. errors[].detail says what the field takes; the values are not repeated.',
  },
  'subject-key-erased': {
    status: 410,
    title: 'The key of the subject was erased',
    detail: 'The key of subject {subject} was destroyed, so nothing can be sealed or opened under it.',
    hint: 'This is the outcome of an erasure and is final. A person who comes back is added as a new subject.',
  },
});
