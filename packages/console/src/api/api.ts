import createClient, { type Middleware } from 'openapi-fetch';
import { callHeaders } from './call-headers.ts';
import { ConnectionLost, problemIn } from './problem.ts';
import type { paths } from './schema.d.ts';

const listeners = new Set<(status: number) => void>();

/** Tells of every answer's status: the shell learns of an ended session (401) and of a connection that is back. */
export const onAnswer = (listener: (status: number) => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const headersAndProblems: Middleware = {
  onRequest: ({ request }) => {
    for (const [name, value] of Object.entries(callHeaders()))
      if (!request.headers.has(name)) request.headers.set(name, value);
    if (request.method === 'POST' && !request.headers.has('Idempotency-Key'))
      request.headers.set('Idempotency-Key', crypto.randomUUID());
    return request;
  },
  onResponse: async ({ response }) => {
    for (const tell of listeners) tell(response.status);
    if (!response.ok) throw await problemIn(response);
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
  if (!answer.ok) throw await problemIn(answer);
  return answer;
};
