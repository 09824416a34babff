/** What other domains need to write routes. */
export { type Cursors, cursorsFrom } from './cursors.ts';
export type { AddRoutes, HttpServer } from './http-server.ts';
export { PageQuery, pageOf } from './page-schema.ts';
export { ProblemSchema, problems } from './problem-schema.ts';
export { etagOf, ifMatchRevision, revisionChanged } from './revision.ts';
