import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SelosteError } from '../platform/errors/seloste-error.ts';

/** A page that tells a person of a refusal: its body and the headers that are its own. */
export interface ProblemPage {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Makes that page; undefined when there is none, so that the problem document goes out instead. */
export type MakeProblemPage = (told: {
  readonly code: string;
  /** Seconds after which to try again (Retry-After). */
  readonly wait: number | undefined;
}) => Promise<ProblemPage | undefined>;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a browser opens by itself: a refusal is told to its person on a page, with the same status. */
    opensAsPage?: boolean;
  }
}

/** Whether a browser opens this as a page: Fetch Metadata says so, and Accept where a browser sends none. */
export const isOpenedAsPage = ({ method, headers, routeOptions }: FastifyRequest): boolean => {
  if (method !== 'GET' || routeOptions.config?.opensAsPage !== true) return false;
  const destination = headers['sec-fetch-dest'];
  return destination === undefined ? /\btext\/html\b/.test(headers.accept ?? '') : destination === 'document';
};

/** Sends the page in the place of the problem document; false when there is none. Status and Retry-After are those of the problem. */
export const sendProblemPage = async (
  reply: FastifyReply,
  { code, status }: SelosteError,
  make: MakeProblemPage,
): Promise<boolean> => {
  const wait = Number(reply.getHeader('retry-after'));
  const page = await make({ code, wait: wait > 0 ? wait : undefined });
  if (page === undefined) return false;
  reply.status(status).headers(page.headers).type('text/html; charset=utf-8').send(page.body);
  return true;
};
