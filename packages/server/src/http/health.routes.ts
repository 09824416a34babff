import { Type } from 'typebox';
import { toSelosteError } from '../platform/errors/problem.ts';
import { httpErrors } from './http.errors.ts';
import type { HttpServer } from './http-server.ts';

/**
 * What must hold before calls are taken: a name, and a look that throws when it does not. Anybody may ask `/readyz`, so a look
 * that costs more than a moment belongs in {@link remembered}.
 */
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

/** A look whose outcome, good or bad, is believed for so many seconds; those who ask meanwhile share it. */
export const remembered = (seconds: number, look: () => Promise<unknown>): (() => Promise<unknown>) => {
  let outcome: Promise<unknown> | undefined;
  let until = 0;
  return () => {
    if (outcome === undefined || Date.now() >= until) {
      outcome = look();
      until = Date.now() + seconds * 1000;
    }
    return outcome;
  };
};
