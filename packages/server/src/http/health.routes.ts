import { Type } from 'typebox';
import { toSelosteError } from '../platform/errors/problem.ts';
import { httpErrors } from './http.errors.ts';
import type { HttpServer } from './http-server.ts';

/** What must hold before calls are taken: a name, and a look that throws when it does not. */
export type ReadinessChecks = Readonly<Record<string, () => Promise<unknown>>>;

/** `/healthz`: the process lives. `/readyz`: it can answer calls; otherwise a problem with the code of each failed check. */
export const addHealthRoutes = (http: HttpServer, checks: ReadinessChecks): void => {
  http.get(
    '/healthz',
    {
      schema: {
        operationId: 'getHealth',
        summary: 'Whether the process lives',
        tags: ['operation'],
        response: { 200: Type.Object({ status: Type.Literal('ok') }) },
      },
    },
    async () => ({ status: 'ok' as const }),
  );
  http.get(
    '/readyz',
    {
      schema: {
        operationId: 'getReadiness',
        summary: 'Whether the register can answer: database, notice in force, no drift',
        tags: ['operation'],
        response: { 200: Type.Object({ status: Type.Literal('ready') }) },
      },
    },
    async () => {
      const failed = await failures(checks);
      if (Object.keys(failed).length === 0) return { status: 'ready' as const };
      throw httpErrors['not-ready']({ checks: Object.keys(failed).join(', ') }).with({ checks: failed });
    },
  );
};

/** Check → code of its error. */
const failures = async (checks: ReadinessChecks): Promise<Record<string, string>> => {
  const looks = Object.entries(checks).map(async ([name, check]): Promise<[string, string] | undefined> => {
    try {
      await check();
      return undefined;
    } catch (thrown) {
      return [name, toSelosteError(thrown).code];
    }
  });
  return Object.fromEntries((await Promise.all(looks)).filter((failure) => failure !== undefined));
};
