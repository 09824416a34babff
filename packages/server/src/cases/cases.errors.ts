import { defineErrors } from '../platform/errors/catalogue.ts';

/** What can go wrong with a case. Its being closed is told by access: a closed case is no reason either. */
export const casesErrors = defineErrors('cases', {
  'case-not-found': {
    status: 404,
    title: 'No such case',
    detail: 'The controller in hand has no case with that id.',
    hint: 'Look for the case in the list: GET /v1/cases. It may be of another controller.',
    sqlstate: 'SE520',
  },
  'case-is-open': {
    status: 409,
    title: 'The case is open',
    detail: 'The case {number} is open already.',
    hint: 'Go on with it. If it looks closed to you, read it again.',
  },
  'case-place-mismatch': {
    status: 422,
    title: 'Only a disruption has a place',
    detail: 'A service disruption has an area or a network element, and no other case has one.',
    hint: 'Give area or network_element with kind service_disruption; leave them out of every other kind.',
  },
  'case-holder-unknown': {
    status: 422,
    title: 'Nobody to hand it to',
    detail:
      'That is nobody who could work on a case of this controller today, or no role that works on cases.',
    hint: 'Take one of GET /v1/cases/colleagues, or a role whose purposes use cases.',
  },
  'case-customer-not-linked': {
    status: 409,
    title: 'Not a customer of the case',
    detail: 'The subject {subject} does not belong to the case {number}.',
    hint: 'Link the customer to the case first; then write the note.',
  },
  'case-without-place': {
    status: 409,
    title: 'Not a disruption',
    detail: 'The case {number} is of another kind: it has no area and no network element to select by.',
    hint: 'Open a case of kind service_disruption with the area or the network element.',
  },
});
