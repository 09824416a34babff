import { defineErrors } from '../platform/errors/catalogue.ts';

/** What can go wrong with a request of a data subject. */
export const rightsErrors = defineErrors('rights', {
  'request-not-found': {
    status: 404,
    title: 'No such request',
    detail: 'The controller in hand has no request with that id that is open to the purpose.',
    hint: 'Look for it in the list: GET /v1/requests. It may be of another controller, or the purpose may not see whose it is.',
    sqlstate: 'SE601',
  },
  'request-in-the-future': {
    status: 422,
    title: 'The day has not come',
    detail: 'A request cannot have been received on a day that has not come.',
    hint: 'Give the day on which it reached the controller, in whatever way; today at the latest.',
    sqlstate: 'SE600',
  },
  'request-before-the-law': {
    status: 422,
    title: 'No law gave a time then',
    detail: 'No period for answering is known for a request that was received on that day.',
    hint: 'Check the day. Requests under the GDPR begin on 25 May 2018.',
  },
  'request-right-unanswered': {
    status: 422,
    title: 'Not a right that is answered by the controller in time',
    detail: 'The right {right} is not one of Articles 15 to 22: no time to answer runs for it.',
    hint: 'Record it where it is carried out: a withdrawn consent as a decision of permissions, a refusal of the directory with the number.',
  },
  'request-of-an-organisation': {
    status: 422,
    title: 'Not a person',
    detail: 'Only a person has the rights of a data subject.',
    hint: 'Record the request on the person who makes it, such as the contact person of the organisation.',
    sqlstate: 'SE605',
  },
  'request-closed': {
    status: 409,
    title: 'The request is closed',
    detail: 'It is answered, refused or withdrawn: nothing more is done about it.',
    hint: 'Read it again to see by whom and when. What the person asks anew is a new request.',
    sqlstate: 'SE602',
  },
  'request-extended-already': {
    status: 409,
    title: 'It is extended already',
    detail: 'The time of a request is extended once (GDPR 12(3)).',
    hint: 'Read it again: the extended day stands there.',
    sqlstate: 'SE603',
  },
  'request-extension-late': {
    status: 409,
    title: 'Too late to extend',
    detail: 'The time is extended, and the person told why, within the first month (GDPR 12(3)). It is over.',
    hint: 'Answer now, or refuse with the reason, and tell the person of the complaint and the court.',
    sqlstate: 'SE604',
  },
  'request-extension-untold': {
    status: 409,
    title: 'The notice knows no extension',
    detail: 'The notice in force does not tell people that an answer may take longer.',
    hint: 'Answer within the first month, or publish a notice whose requests have an extension.',
  },
  'request-closure-incomplete': {
    status: 422,
    title: 'The closure is incomplete',
    detail:
      'A refusal has a reason, an answer and a refusal the way in which the person was told; a withdrawal has no such way.',
    hint: 'Give reason and told_by with refused, told_by with answered, neither told_by with withdrawn.',
  },
  'request-not-rewritten': {
    status: 409,
    title: 'A request is not rewritten',
    detail: 'What was asked, when it came and what was done about it is evidence, and is only added to.',
    hint: 'Take a step of the request: identification, extension or closure. A wrong entry is withdrawn and recorded anew.',
    sqlstate: 'SE606',
  },
});
