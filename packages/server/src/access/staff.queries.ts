import type { Statement } from '../platform/database/statement.ts';

const STANDING = `
  select a.id, a.kind, e.employer, e.controllers,
    coalesce((
      select jsonb_agg(jsonb_build_object('role', r.role, 'validFrom', r.valid_from, 'validTo', r.valid_to))
      from access.role_assignment r where r.actor = a.id and r.ended_at is null
    ), '[]') as roles,
    coalesce((
      select jsonb_agg(jsonb_build_object(
        'undertaking', u.undertaking, 'version', u.version, 'acceptedOn', u.accepted_on, 'expiresOn', u.expires_on))
      from access.undertaking_acceptance u where u.actor = a.id and u.ended_at is null
    ), '[]') as undertakings
  from access.actor a
  join access.employment e on e.actor = a.id and e.ended_at is null
  where a.issuer = $1 and a.subject = $2`;

/** The standing of who is behind an issuer and a subject; no row for who is not on the list or was taken off. */
export const standingOf = (issuer: string, subject: string): Statement => ({
  name: 'access-standing',
  text: STANDING,
  values: [issuer, subject],
});
