import createClient, { type Middleware } from 'openapi-fetch';
import { callHeaders } from './call-headers.ts';
import { ConnectionLost, type Problem, problemIn } from './problem.ts';
import type { paths } from './schema.d.ts';

const listeners = new Set<(status: number) => void>();

/** Tells of every answer's status: the shell learns of an ended session (401) and of a connection that is back. */
export const onAnswer = (listener: (status: number) => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

type HearRefusal = (problem: Problem, caseId: string) => void;
const refusalListeners = new Set<HearRefusal>();

/** Tells of what the register refused under a case, with the case's id: a closed one is no reason any more. */
export const onRefusal = (listener: HearRefusal): (() => void) => {
  refusalListeners.add(listener);
  return () => refusalListeners.delete(listener);
};

const refusalOf = async (answer: Response, asked: Headers): Promise<Problem> => {
  const problem = await problemIn(answer);
  const caseId = asked.get('Seloste-Case') ?? '';
  if (caseId !== '') for (const tell of refusalListeners) tell(problem, caseId);
  return problem;
};

const headersAndProblems: Middleware = {
  onRequest: ({ request }) => {
    for (const [name, value] of Object.entries(callHeaders()))
      if (!request.headers.has(name)) request.headers.set(name, value);
    if (request.method === 'POST' && !request.headers.has('Idempotency-Key'))
      request.headers.set('Idempotency-Key', crypto.randomUUID());
    return request;
  },
  onResponse: async ({ request, response }) => {
    for (const tell of listeners) tell(response.status);
    if (!response.ok) throw await refusalOf(response, request.headers);
    return response;
  },
  onError: ({ error }) => {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    for (const tell of listeners) tell(0);
    return new ConnectionLost(error);
  },
};

const client = createClient<paths>({ baseUrl: '/', credentials: 'same-origin' });
client.use(headersAndProblems);

/**
 * The register's API, typed from its OpenAPI document. Purpose, controller, reason or case, and the token against forged calls go
 * along by themselves; a POST gets a fresh Idempotency-Key unless it is given one.
 *
 * Each method resolves to `{ data }`; an answer that is no success is thrown as a Problem, no answer as ConnectionLost.
 */
export const api = client;

/** The data of an answer that has some: `await dataOf(api.GET(…))`. */
export const dataOf = async <Data>(call: Promise<{ data?: Data }>): Promise<Data> => {
  const { data } = await call;
  if (data === undefined) throw new TypeError('the answer has no body');
  return data;
};

/** A call by hand, for what is no JSON (files, sound) or is not in the API's description: the same headers and failures. */
export const call = async (path: string, init: RequestInit = {}): Promise<Response> => {
  const headers = new Headers(init.headers);
  for (const [name, value] of Object.entries(callHeaders())) if (!headers.has(name)) headers.set(name, value);
  const answer = await fetch(path, { ...init, headers, credentials: 'same-origin' }).catch(
    (error: unknown) => {
      if (error instanceof DOMException && error.name === 'AbortError') throw error;
      for (const tell of listeners) tell(0);
      throw new ConnectionLost(error);
    },
  );
  for (const tell of listeners) tell(answer.status);
  if (!answer.ok) throw await refusalOf(answer, headers);
  return answer;
};
