/** What other domains and the program may use of rights. */
export { answeredRights } from './request-clock.ts';
export { rightsRoutes } from './rights.routes.ts';
export type { RightsParts } from './rights-parts.ts';
