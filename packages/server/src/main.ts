import Fastify, { type FastifyInstance } from 'fastify';
import type { Settings } from './platform/config/settings.ts';
import { migrate } from './platform/database/migrate.ts';
import { openDatabase } from './platform/database/pool.ts';
import { openRegisterDatabase } from './platform/database/register-database.ts';
import { PROBLEM_CONTENT_TYPE, toSelosteError } from './platform/errors/problem.ts';

/** A running register. */
export interface RunningRegister {
  /** Where it answers: `http://127.0.0.1:8080`. */
  readonly address: string;
  /** Finishes the calls under way, closes the pools and gives the database up. */
  readonly stop: () => Promise<void>;
}

/** Puts the parts together and starts them: database, migrations, HTTP. The only place where domains meet. */
export const startRegister = async (settings: Settings): Promise<RunningRegister> => {
  const register = await openRegisterDatabase(settings);
  const server = openDatabase(register.server);
  const http = Fastify({ logger: { level: settings.SELOSTE_LOG_LEVEL } });
  const stop = async () => {
    await http.close();
    await server.close();
    await register.stop();
  };
  try {
    await migrate(register.admin, { instance: settings.SELOSTE_INSTANCE });
    answerErrorsAsProblems(http);
    http.get('/healthz', () => ({ status: 'ok' }));
    http.get('/readyz', async () => {
      await server.query({}, { text: 'select' });
      return { status: 'ready' };
    });
    const address = await http.listen({ host: settings.SELOSTE_HOST, port: settings.SELOSTE_PORT });
    return { address, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

const answerErrorsAsProblems = (http: FastifyInstance): void => {
  http.setErrorHandler((thrown, request, reply) => {
    const error = toSelosteError(thrown);
    if (error.status >= 500) request.log.error({ err: error.cause, code: error.code }, error.title);
    return reply
      .status(error.status)
      .type(PROBLEM_CONTENT_TYPE)
      .send(JSON.stringify(error.toProblem(`urn:seloste:call:${request.id}`)));
  });
};
