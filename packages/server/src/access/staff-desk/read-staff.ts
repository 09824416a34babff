import type { Database } from '../../platform/database/pool.ts';
import type { Accepted, Assigned } from '../decide.ts';

/** Somebody of the staff list with all that is kept of them there. Days are `YYYY-MM-DD`, moments ISO 8601. */
export interface StaffMember {
  readonly id: string;
  readonly name: string;
  readonly kind: 'person' | 'service';
  readonly issuer: string;
  readonly subject: string;
  readonly employer: string | null;
  readonly controllers: readonly string[];
  readonly addedAt: string;
  /** Null while they work. */
  readonly endedAt: string | null;
  readonly roles: readonly Assigned[];
  readonly undertakings: readonly (Accepted & { readonly language: string | null })[];
  /** The subject of the register that they are, where somebody noted it. */
  readonly ownRecord: string | null;
  readonly lastSignIn: string | null;
  /** Roles that the sign-in provider claimed at the last sign-in. */
  readonly claimedRoles: readonly string[];
}

export interface StaffFilter {
  /** Those of any of these controllers. */
  readonly controllers: readonly string[];
  readonly state: 'working' | 'ended';
  readonly limit: number;
  /** Id of the last of the page before. */
  readonly after?: string | undefined;
}

const MEMBER = `
  select a.id, a.name, a.kind, a.issuer, a.subject, e.employer, e.controllers,
    to_json(a.added_at at time zone 'UTC') #>> '{}' || 'Z' as "addedAt",
    to_json(e.ended_at at time zone 'UTC') #>> '{}' || 'Z' as "endedAt",
    coalesce((
      select jsonb_agg(jsonb_build_object('role', r.role, 'validFrom', r.valid_from, 'validTo', r.valid_to) order by r.role)
      from access.role_assignment r where r.actor = a.id and r.ended_at is null
    ), '[]') as roles,
    coalesce((
      select jsonb_agg(jsonb_build_object('undertaking', u.undertaking, 'version', u.version, 'acceptedOn', u.accepted_on,
        'expiresOn', u.expires_on, 'language', u.language) order by u.undertaking, u.accepted_on)
      from access.undertaking_acceptance u where u.actor = a.id and u.ended_at is null
    ), '[]') as undertakings,
    (select o.subject from access.actor_subject o where o.actor = a.id and o.ended_at is null) as "ownRecord",
    to_json(s.signed_in_at at time zone 'UTC') #>> '{}' || 'Z' as "lastSignIn",
    coalesce(s.claimed_roles, '{}') as "claimedRoles"
  from access.actor a
  cross join lateral (
    select * from access.employment where actor = a.id order by ended_at desc nulls first limit 1
  ) e
  left join lateral (
    select signed_in_at, claimed_roles from access.session where actor = a.id order by signed_in_at desc limit 1
  ) s on true`;

type Row = StaffMember & Record<string, unknown>;

/** Staff by name. */
export const listStaff = (
  system: Pick<Database, 'query'>,
  { controllers, state, limit, after }: StaffFilter,
): Promise<StaffMember[]> =>
  system.query<Row>(
    {},
    {
      name: 'access-staff-list',
      text: `${MEMBER}
        where e.controllers && $1 and (e.ended_at is null) = $2
          and ($4::uuid is null or (a.name, a.id) > (
            select k.name, k.id from access.actor k
            where k.id = $4 and exists (select from access.employment o where o.actor = k.id and o.controllers && $1)
          ))
        order by a.name, a.id limit $3`,
      values: [controllers, state === 'working', limit, after ?? null],
    },
    'read only',
  );

/** Undefined where the id is nobody's, or of a controller that is not among these. */
export const readStaffMember = async (
  system: Pick<Database, 'query'>,
  id: string,
  controllers: readonly string[],
): Promise<StaffMember | undefined> => {
  const [member] = await system.query<Row>(
    {},
    {
      name: 'access-staff-member',
      text: `${MEMBER} where a.id = $1 and e.controllers && $2`,
      values: [id, controllers],
    },
    'read only',
  );
  return member;
};
