import type { Access } from '../access/access.api.ts';
import { todayInFinland } from '../access/access.api.ts';
import {
  auditedChange,
  auditedRead,
  auditStatement,
  doesNotReach,
  whoAndHow,
} from '../register/register.api.ts';
import { OWN_WORK, openOnly, type PageAsked } from './case-parties.ts';
import type { CaseParts } from './case-parts.ts';
import { keepStep } from './case-steps.ts';
import { casesErrors } from './cases.errors.ts';
import { mayUseCases } from './may-use-cases.ts';
import { type CaseRow, readCase } from './read-case.ts';

/** Where a disruption is: an area of the services, a network element, or both. */
interface Place {
  /** Field of a service, and what it says there. */
  readonly parts: readonly (readonly ['area' | 'network_element', string])[];
}

const placeOf = ({ area, network_element, number }: CaseRow): Place => {
  const parts = [
    ...(area === null ? [] : ([['area', area]] as const)),
    ...(network_element === null ? [] : ([['network_element', network_element]] as const)),
  ];
  if (parts.length === 0) throw casesErrors['case-without-place']({ number });
  return { parts };
};

/** What tells whether a service is hit. @throws purpose-does-not-reach */
const mayAsk = (parts: CaseParts, access: Access, { parts: place }: Place) => {
  const view = mayUseCases(parts, access);
  const fields = ['service_number', 'product', 'status', ...place.map(([field]) => field)];
  const readable = view.fields('service', 'read') ?? [];
  if (!fields.every((field) => readable.includes(field))) {
    throw doesNotReach(parts.notice(), access.purpose, 'service', 'read', fields);
  }
  return view;
};

/** A service is hit when it is in use and in the area, or on the element. The values of `place` stand from `$first` on. */
const isHit = ({ parts }: Place, alias: string, first: number): string =>
  `${alias}.status in ('active', 'suspended') and (${parts.map(([field], at) => `${alias}.${field} = $${first + at}`).join(' or ')})`;

/** Those hit in the order of their ids, a page of them: each index gives its own, so that a page costs the same in any register. */
const pageOfHit = ({ parts }: Place): string => {
  const ways = parts.map(
    ([field], at) => `(select distinct s.subject from register.service s
      where s.status in ('active', 'suspended') and s.${field} = $${3 + at} and ($1::uuid is null or s.subject > $1)
      order by s.subject limit $2)`,
  );
  return `select subject from (${ways.join(' union ')}) found order by subject limit $2`;
};

interface HitRow extends Record<string, unknown> {
  readonly subject: string;
  readonly linked: boolean;
  readonly services: readonly { readonly service_number: string; readonly product: string }[];
  readonly shown: unknown;
}

interface Counts extends Record<string, unknown> {
  readonly services: number;
  readonly customers: number;
}

export type Selection = Partial<Counts> & { readonly items: readonly HitRow[]; readonly next?: string };

/**
 * Who is hit by a disruption, in the order of their ids, with what reaches them as far as the purpose may know it; the first page counts
 * them all. Counting names nobody; the log names everybody who was shown.
 *
 * @throws purpose-does-not-reach, case-not-found, case-without-place, cursor-refused
 */
export const listHit = (
  parts: CaseParts,
  access: Access,
  caseId: string,
  { limit, cursor }: PageAsked,
): Promise<Selection> => {
  const asked = { operation: 'search', records: ['service'], subjects: [] } as const;
  return auditedRead(parts, access, asked, async () => {
    mayUseCases(parts, access);
    const place = placeOf(await readCase(parts, access, caseId));
    const view = mayAsk(parts, access, place);
    const list = JSON.stringify(['hit', caseId, place, access.purpose, access.controller, access.actor.id]);
    const after = cursor === undefined ? null : String(parts.cursors.open(cursor, list));
    const values = place.parts.map(([, value]) => value);
    const [counts] =
      cursor === undefined
        ? await parts.gate.query<Counts>(access, {
            text: `select count(*)::integer as services, count(distinct s.subject)::integer as customers
              from register.service s where ${isHit(place, 's', 1)}`,
            values,
          })
        : [];
    const who = whoAndHow(view);
    const last = 3 + values.length;
    const found = await parts.gate.query<HitRow>(access, {
      text: `select h.subject,
          exists (select from register.case_link l
            where l.controller = $${last} and l.case_id = $${last + 1} and l.subject = h.subject and l.unlinked_on is null) as linked,
          (select json_agg(json_build_object('service_number', s.service_number, 'product', s.product) order by s.service_number)
            from register.service s where s.subject = h.subject and ${isHit(place, 's', 3)}) as services,
          ${who.json('h')} as shown
        from (${pageOfHit(place)}) h order by h.subject`,
      values: [after, limit + 1, ...values, access.controller, caseId],
    });
    const items = found.slice(0, limit);
    const end = items.at(-1);
    return {
      answer: {
        ...counts,
        items,
        ...(found.length > limit && end !== undefined && { next: parts.cursors.close(end.subject, list) }),
      },
      records: ['service', ...(items.length > 0 ? ['case_link', ...who.records] : [])],
      subjects: items.map(({ subject }) => subject),
      rows: items.length,
    };
  });
};

interface Linked extends Record<string, unknown> {
  readonly customers: number;
  readonly linked: number;
}

/**
 * Links everybody who is hit to the case, in one statement, with one entry in the log that names them all. Who is linked already stays so.
 *
 * @throws purpose-does-not-reach, case-not-found, case-closed, case-without-place
 */
export const linkHit = (parts: CaseParts, access: Access, caseId: string): Promise<Linked> => {
  const touched = { operation: 'add', records: ['service', 'case_link'], subjects: [] } as const;
  return auditedChange(parts, access, touched, async () => {
    mayUseCases(parts, access, 'add');
    const place = placeOf(openOnly(await readCase(parts, access, caseId)));
    mayAsk(parts, access, place);
    const values = place.parts.map(([, value]) => value);
    const linked = await parts.gate.transaction(access, async (tx) => {
      const [hit] = await tx.query<Linked & { readonly subjects: string[] }>({
        text: `with hit as materialized (
            select distinct s.subject from register.service s where ${isHit(place, 's', 5)}
          ), added as (
            insert into register.case_link (subject, controller, source, case_id, linked_on)
            select h.subject, $1, $2, $3, $4::date from hit h order by h.subject
            on conflict do nothing
            returning subject
          )
          select (select count(*)::integer from hit) as customers, (select count(*)::integer from added) as linked,
            array(select subject from hit) as subjects`,
        values: [access.controller, OWN_WORK, caseId, todayInFinland(), ...values],
      });
      const { customers = 0, linked = 0, subjects = [] } = hit ?? {};
      await tx.query(auditStatement(parts, access, { ...touched, subjects, rows: linked }));
      return { customers, linked };
    });
    await parts.system.transaction({}, (tx) => keepStep(tx, access, caseId, { kind: 'selected' }));
    return linked;
  });
};
