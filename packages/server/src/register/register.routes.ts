import type { HttpServer } from '../http/http.api.ts';
import { decisionRoutes } from './decisions.routes.ts';
import { recordingRoutes } from './recordings/recordings.routes.ts';
import { recordRoutes } from './records.routes.ts';
import type { RegisterParts } from './register-parts.ts';
import { searchRoutes } from './search/search.routes.ts';
import { streamRoutes } from './stream.routes.ts';
import { subjectRoutes } from './subjects.routes.ts';

/**
 * Adds the routes of the register's records. Answers are written as they are: what is in them was decided by the grants,
 * and no schema cuts or converts them once more.
 */
export const registerRoutes = (http: HttpServer, parts: RegisterParts): void => {
  http.setSerializerCompiler(() => (answer) => JSON.stringify(answer));
  searchRoutes(http, parts);
  subjectRoutes(http, parts);
  recordRoutes(http, parts);
  streamRoutes(http, parts);
  decisionRoutes(http, parts);
  recordingRoutes(http, parts);
};
