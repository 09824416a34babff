import { defineErrors } from '../platform/errors/catalogue.ts';

/** What making a demo register can meet. */
export const demoErrors = defineErrors('demo', {
  'demo-register-not-empty': {
    status: 409,
    title: 'The register is not empty',
    detail: 'Subjects are in the register already.',
    hint: 'Nothing was changed. A demo register is made in an empty one: name another SELOSTE_HOME or database.',
  },
  'demo-among-real-people': {
    status: 409,
    title: 'The register is for real people',
    detail: 'SELOSTE_PEOPLE says that this register holds real people.',
    hint: 'Nothing was changed. Invented people go into a register of their own, with SELOSTE_PEOPLE=invented.',
  },
  'demo-size-wrong': {
    status: 422,
    title: 'A demo register of that size cannot be made',
    detail: 'The number of customers must be from {least} to {most}.',
    hint: 'Nothing was changed. Give a whole number.',
  },
});
