import type { Access } from '../access/access.api.ts';
import { auditedRead, doesNotReach } from '../register/register.api.ts';
import type { CaseParts } from './case-parts.ts';
import { mayUseCases } from './may-use-cases.ts';

/** Fields of a service that tell where it is. */
const FIELDS = ['area', 'network_element'] as const;
type Field = (typeof FIELDS)[number];

/** Places of a kind that are told at most. */
const MOST = 2000;

/** Where services in use are; a field that the purpose does not see is left out. */
export interface Places extends Partial<Record<Field, readonly string[]>> {
  /** Whether these are all of them. */
  readonly complete: boolean;
}

/** Each place once, by its index from one to the next: the number of services does not count. */
const distinct = (field: Field): string => {
  const next = (after: string) => `(select s.${field} from register.service s
    where s.status in ('active', 'suspended') and s.${field} ${after} order by s.${field} limit 1)`;
  return `with recursive place as (
      select ${next('is not null')} as name
      union all
      select ${next('> place.name')} from place where place.name is not null
    )
    select name from place where name is not null limit $1`;
};

/**
 * The areas and network elements of the services in use, as far as the purpose sees them: what a disruption can be of. They name nobody.
 *
 * @throws purpose-does-not-reach
 */
export const listPlaces = (parts: CaseParts, access: Access): Promise<Places> => {
  const asked = { operation: 'search', records: ['service'], subjects: [] } as const;
  return auditedRead(parts, access, asked, async () => {
    const readable = mayUseCases(parts, access).fields('service', 'read') ?? [];
    const fields = readable.includes('status') ? FIELDS.filter((field) => readable.includes(field)) : [];
    if (fields.length === 0)
      throw doesNotReach(parts.notice(), access.purpose, 'service', 'read', ['status', ...FIELDS]);
    const found: Partial<Record<Field, readonly string[]>> = {};
    for (const field of fields) {
      const rows = await parts.gate.query<{ name: string }>(access, {
        text: distinct(field),
        values: [MOST + 1],
      });
      found[field] = rows.map(({ name }) => name);
    }
    const lists = Object.values(found);
    const answer = {
      ...Object.fromEntries(Object.entries(found).map(([field, names]) => [field, names.slice(0, MOST)])),
      complete: lists.every((names) => names.length <= MOST),
    };
    // Places are no rows of anybody.
    return { answer, records: ['service'], subjects: [], rows: 0 };
  });
};
