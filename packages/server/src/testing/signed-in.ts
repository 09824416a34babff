import type { SignedIn } from '../access/route-access.ts';

/** Somebody who is signed in, as the guard finds them, for tests that are not about access. */
export const signedInAs = (id: string, roles: readonly string[] = []): SignedIn => ({
  id,
  name: 'Nobody',
  kind: 'person',
  roles,
  claimedRoles: roles,
  purposes: [],
  purposesNow: [],
  breakablePurposes: [],
  duties: [],
  undertakingsMissing: [],
  agreementMissing: null,
  controllers: [],
  undertakings: [],
});
