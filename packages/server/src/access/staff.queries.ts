import type { Statement } from '../platform/database/statement.ts';

const STANDING = `
  select a.id, a.kind, a.name, e.employer, e.controllers,
    coalesce((
      select jsonb_agg(jsonb_build_object('role', r.role, 'validFrom', r.valid_from, 'validTo', r.valid_to))
      from access.role_assignment r where r.actor = a.id and r.ended_at is null
    ), '[]') as roles,
    coalesce((
      select jsonb_agg(jsonb_build_object(
        'undertaking', u.undertaking, 'version', u.version, 'acceptedOn', u.accepted_on, 'expiresOn', u.expires_on))
      from access.undertaking_acceptance u where u.actor = a.id and u.ended_at is null
    ), '[]') as undertakings,
    coalesce((
      select jsonb_agg(jsonb_build_object('id', g.id, 'purpose', g.purpose, 'controller', g.controller,
        'endsAt', floor(extract(epoch from g.ends_at) * 1000)))
      from access.break_glass g where g.actor = a.id and g.ended_at is null and g.ends_at > now()
    ), '[]') as "brokenGlasses"
  from access.actor a
  join access.employment e on e.actor = a.id and e.ended_at is null
  where `;

/** The standing of who is behind an issuer and a subject; no row for who is not on the list or was taken off. */
export const standingOf = (issuer: string, subject: string): Statement => ({
  name: 'access-standing',
  text: `${STANDING} a.issuer = $1 and a.subject = $2`,
  values: [issuer, subject],
});

/** The standing of an actor by id; no row for who was taken off. */
export const standingOfActor = (actor: string): Statement => ({
  name: 'access-standing-of-actor',
  text: `${STANDING} a.id = $1`,
  values: [actor],
});

/** The roles that the provider last claimed of an actor in the console after a moment, at a sign-in or in an open session; no row where it did not. */
export const claimsSince = (actor: string, at: Date): Statement => ({
  name: 'access-claims-since',
  text: `select s.claimed_roles as roles from access.session s where s.actor = $1 and s.claims_at > $2
    order by s.claims_at desc limit 1`,
  values: [actor, at],
});

/** The people who work for a controller now, by name, each with the roles that the provider claimed last; null where it never did. */
export const standingsFor = (controller: string): Statement => ({
  name: 'access-standings-for',
  text: `select of.*, (
      select to_jsonb(s.claimed_roles) from access.session s where s.actor = of.id order by s.claims_at desc limit 1
    ) as "claimedRoles"
    from (${STANDING} $1 = any (e.controllers) and a.kind = 'person') of order by of.name, of.id`,
  values: [controller],
});
