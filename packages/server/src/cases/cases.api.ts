/** What other domains and the program may use of cases. */
export type { CaseParts } from './case-parts.ts';
export { casesRoutes } from './cases.routes.ts';
export { openFindCase } from './find-case.ts';
