import { defineErrors } from '../platform/errors/catalogue.ts';

/** What can be wrong with a call before any domain looks at it. */
export const httpErrors = defineErrors('http', {
  'route-not-found': {
    status: 404,
    title: 'No such address',
    detail: 'Nothing answers at this address.',
    hint: 'The addresses are listed at /api, for machines at /api/json.',
  },
  'console-not-built': {
    status: 503,
    title: 'The console is not built',
    detail: 'The files of the staff console are not there.',
    hint: 'Run node scripts/ensure-console-built.js, which npm start does by itself.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'The address does not take this method',
    detail: 'The method {method} is not for this address.',
    hint: 'Use one of the methods in the header Allow.',
  },
  'body-unreadable': {
    status: 400,
    title: 'The body cannot be read',
    detail: 'The body of the call is not the JSON or the length that its headers promise.',
    hint: 'Send well-formed JSON in UTF-8.',
  },
  'call-malformed': {
    status: 400,
    title: 'The call is malformed',
    detail: 'The address, a header or the request line breaks the rules of HTTP.',
    hint: 'Look at what the client sends: escapes in the address, sizes and forms of the headers.',
  },
  'headers-too-large': {
    status: 431,
    title: 'The headers are too large',
    detail: 'The headers of the call are over the limit of 16 kB.',
    hint: 'Send smaller headers; an access token of that size carries more than this register needs.',
  },
  'body-too-large': {
    status: 413,
    title: 'The body is too large',
    detail: 'The body of the call is over the limit of {limit} bytes.',
    hint: 'Send less at once; large files go in with seloste import.',
  },
  'media-type-unsupported': {
    status: 415,
    title: 'The media type is not taken',
    detail: 'The address does not take a body of this media type.',
    hint: 'Send JSON with "Content-Type: application/json".',
  },
  'request-invalid': {
    status: 422,
    title: 'The call is not of the form that the address takes',
    detail: 'Wrong fields: {count}. Each is pointed at in errors.',
    hint: 'errors[].pointer is a JSON pointer into the body, or names the part of the address. The form is described at /api.',
  },
  'too-many-calls': {
    status: 429,
    title: 'Too many calls',
    detail: 'More than {limit} calls in {seconds} seconds.',
    hint: 'Wait as many seconds as the header Retry-After says. Large amounts go by export, not by many calls.',
  },
  'revision-missing': {
    status: 428,
    title: 'The call does not say what it changes',
    detail: 'A change must name the revision that it was made from.',
    hint: 'Send the ETag of the last answer in the header If-Match.',
  },
  'revision-changed': {
    status: 412,
    title: 'Somebody changed it meanwhile',
    detail: 'The revision in If-Match is not the newest.',
    hint: 'Nothing was changed. Read again, look at what changed, and repeat the change.',
  },
  'cursor-refused': {
    status: 400,
    title: 'The cursor does not open',
    detail: 'The cursor is not one that this list gave for these filters and this caller.',
    hint: 'Use the cursor as it came, with the same filters, purpose and caller; or begin from the first page.',
  },
  'idempotency-key-malformed': {
    status: 400,
    title: 'The idempotency key is malformed',
    detail: 'An idempotency key has 8 to 100 letters, digits, hyphens or underscores.',
    hint: 'Send a fresh UUID for each change in the header Idempotency-Key.',
  },
  'idempotency-key-reused': {
    status: 422,
    title: 'The idempotency key belongs to another call',
    detail: 'The same key was sent with another body, address, purpose or controller.',
    hint: 'Send a fresh key for each change; repeat a key only with exactly the same call.',
  },
  'idempotent-call-under-way': {
    status: 409,
    title: 'The same call is under way',
    detail: 'A call with this idempotency key has begun and not ended.',
    hint: 'Wait and repeat the call with the same key: it gives the answer of the first.',
  },
  'idempotent-answer-lost': {
    status: 409,
    title: 'The change was made, its answer was lost',
    detail:
      'The call {call} with this idempotency key was carried out, but its answer was not kept, or is from before the notice in force.',
    hint: 'Nothing was done twice. Read what was to be changed; the audit log holds the call.',
  },
  'not-ready': {
    status: 503,
    title: 'The register is not ready',
    detail: 'These checks do not pass: {checks}.',
    hint: 'The operator finds the cause in the log and in docs/reference/errors.md under the codes in checks.',
  },
});
