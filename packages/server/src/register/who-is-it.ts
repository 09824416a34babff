import type { PurposeView } from './purpose-view.ts';

/** What tells who somebody is in a list: record → fields, as far as granted. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  person: ['given_names', 'family_name'],
  organisation: ['name'],
  customer: ['customer_number', 'language'],
};

/** How somebody is reached. */
const REACHED: Readonly<Record<string, readonly string[]>> = {
  phone_number: ['number'],
  email_address: ['address'],
};

export interface WhoIsIt {
  /** Records that are looked at. */
  readonly records: readonly string[];
  /** SQL of one JSON object for the subject in `alias.subject`: record → rows. */
  readonly json: (alias: string) => string;
}

const granted = (view: PurposeView, wanted: Readonly<Record<string, readonly string[]>>): WhoIsIt => {
  const shown = Object.entries(wanted)
    .map(
      ([record, fields]) =>
        [record, fields.filter((field) => view.fields(record, 'read')?.includes(field))] as const,
    )
    .filter(([, fields]) => fields.length > 0);
  return {
    records: shown.map(([record]) => record),
    json: (alias) => {
      const members = shown.map(([record, fields]) => {
        const pairs = fields.map((field) => `'${field}', w.${field}`).join(', ');
        return `'${record}', coalesce((select json_agg(json_build_object(${pairs}) order by w.id)
          from register.${record} w where w.subject = ${alias}.subject), '[]')`;
      });
      return `json_build_object(${members.join(', ')})`;
    },
  };
};

/** Who somebody is, as far as the purpose may know. */
export const whoIsIt = (view: PurposeView): WhoIsIt => granted(view, NAMES);

/** Who somebody is and how they are reached. */
export const whoAndHow = (view: PurposeView): WhoIsIt => granted(view, { ...NAMES, ...REACHED });
