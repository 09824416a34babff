/** What other domains and the program may use of cases. */
export type { CaseParts } from './case-parts.ts';
export type { CaseKind, CaseOutcome } from './case-values.ts';
export { casesRoutes } from './cases.routes.ts';
export { openFindCase } from './find-case.ts';
export { openPastCases, type PastCase, type PastStep, settlePastCases } from './past-cases.ts';
