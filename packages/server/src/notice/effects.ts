import type { Language } from '@seloste/notice';
import { roleNames } from '../platform/database/roles.ts';
import type { DatabaseObject, Difference } from './database-object.ts';
import { type NamesOfNotice, type NoticeInWords, namesOfNotice } from './names-of-notice.ts';
import { say } from './say.ts';

/**
 * What a difference does to whom, in one short sentence of the notice's own words: "No longer visible under Customer service: Orders."
 * Undefined where there is no more to say than what the object is called.
 */
export type TellEffect = (difference: Difference) => string | undefined;

export interface EffectContext {
  readonly instance: string;
  readonly language: Language;
  /** The notice that is to come. */
  readonly next: NoticeInWords;
  /** The one in force, if there is one: what goes is called as it calls it. */
  readonly before?: NoticeInWords | undefined;
}

/** The names of both sides, and whom a role of the database stands for. */
interface Telling {
  readonly tell: (key: string, values: Readonly<Record<string, string | number>>) => string | undefined;
  readonly after: NamesOfNotice;
  readonly before: NamesOfNotice;
  readonly who: (role: string) => string;
  /** The purpose of a role by its name; the role itself when it is no purpose's. */
  readonly nameOf: (role: string) => string;
  /** Purpose of a role that is one's; undefined for any other. */
  readonly purposeOf: (role: string) => string | undefined;
  /** The columns that a grant among the differences names: the policy beside it is told in the same words. */
  readonly columnsOf: (role: string, table: string, privilege: string) => readonly string[] | undefined;
}

/** Tells the effects of differences, seen together. */
export const effectsOf = (changes: readonly Difference[], context: EffectContext): TellEffect => {
  const telling = tellingOf(changes, context);
  return (difference) => {
    const { form = '' } = difference.planned ?? difference.live ?? {};
    return EFFECTS[form]?.(difference, telling);
  };
};

const tellingOf = (
  changes: readonly Difference[],
  { instance, language, next, before }: EffectContext,
): Telling => {
  const notices = before === undefined ? [next] : [next, before];
  const after = namesOfNotice(notices, language);
  const prefix = roleNames(instance).purpose('');
  const purposes = new Set(notices.flatMap(({ document }) => Object.keys(document.purposes ?? {})));
  const purposeOf = (role: string): string | undefined => {
    const purpose = role.startsWith(prefix) ? role.slice(prefix.length) : '';
    return purposes.has(purpose) ? purpose : undefined;
  };
  const granted = new Map(
    changes.flatMap(({ planned, live }) => {
      const grant = planned ?? live;
      if (grant?.form !== 'grant') return [];
      const { role, object, privilege } = grant.values;
      return [[`${role} ${object} ${privilege}`, columnsIn(grant)] as const];
    }),
  );
  const tell: Telling['tell'] = (key, values) => say(language, [`effect.${key}`], values);
  return {
    tell,
    after,
    before: namesOfNotice(notices.toReversed(), language),
    purposeOf,
    who: (role) => {
      const purpose = purposeOf(role);
      if (purpose === undefined)
        return tell(role === 'public' ? 'who.everybody' : 'who.role', { role }) ?? role;
      return tell('who.purpose', { purpose: after.nameOf('purposes', purpose) }) ?? purpose;
    },
    nameOf: (role) => {
      const purpose = purposeOf(role);
      return purpose === undefined ? role : after.nameOf('purposes', purpose);
    },
    columnsOf: (role, table, privilege) => granted.get(`${role} ${table} ${privilege}`),
  };
};

type Effect = (difference: Difference, telling: Telling) => string | undefined;

const OPERATIONS: readonly string[] = ['select', 'insert', 'update', 'delete'];

const grantEffect: Effect = ({ planned, live }, telling) => {
  const { role = '', privilege = '', what, object = '', wide } = (planned ?? live)?.values ?? {};
  if (what !== 'table') return commonEffect(role, planned !== undefined, live !== undefined, telling);
  if (!OPERATIONS.includes(privilege)) return undefined;
  const who = telling.who(role);
  const [now, then] = [columnsIn(live), columnsIn(planned)];
  if (planned === undefined) {
    const lost = whatOf(object, now, telling, telling.before);
    return telling.tell(wide === 'yes' ? 'narrowed' : `loss.${privilege}`, { who, what: lost });
  }
  if (live === undefined)
    return telling.tell(`gain.${privilege}`, { who, what: whatOf(object, then, telling, telling.after) });
  const sentences = [
    ['gain', then?.filter((column) => !now?.includes(column)), telling.after],
    ['loss', now?.filter((column) => !then?.includes(column)), telling.before],
  ] as const;
  const told = sentences.flatMap(([key, columns, names]) => {
    const fields = fieldsOf(object, columns ?? [], telling, names);
    return fields === undefined ? [] : (telling.tell(`${key}.${privilege}`, { who, what: fields }) ?? []);
  });
  return told.length === 0 ? undefined : told.join(' ');
};

/** Schemas and functions that every purpose needs: they come and go with the purpose. */
const commonEffect = (
  role: string,
  planned: boolean,
  live: boolean,
  telling: Telling,
): string | undefined => {
  if (telling.purposeOf(role) === undefined || planned === live) return undefined;
  return telling.tell(planned ? 'purpose.make' : 'purpose.take_away', { name: telling.nameOf(role) });
};

const policyEffect: Effect = ({ planned, live }, telling) => {
  const { table = '' } = (planned ?? live)?.values ?? {};
  const { definition = '' } = planned ?? live ?? {};
  const [, command = '', roles = ''] =
    /^for (\w+) to (.+?)(?: (?:restrictive|using|with check)\b|$)/.exec(definition) ?? [];
  const who = roles
    .split(', ')
    .map((role) => telling.who(role))
    .join(', ');
  const names = planned === undefined ? telling.before : telling.after;
  const what = whatOf(table, telling.columnsOf(roles, table, command), telling, names);
  if ((planned && live) || !OPERATIONS.includes(command)) return telling.tell('rows', { who, what });
  return telling.tell(`${planned === undefined ? 'loss' : 'gain'}.${command}`, { who, what });
};

const roleEffect: Effect = ({ planned, live }, telling) => {
  const { role = '' } = (planned ?? live)?.values ?? {};
  const name = telling.nameOf(role);
  if (planned && live) return telling.tell('role.change', { name });
  if (planned) return telling.tell('purpose.make', { name });
  return telling.tell(telling.purposeOf(role) === undefined ? 'role.take_away' : 'purpose.take_away', {
    name,
  });
};

/** Rules of a record, said in the same words whether they come, go or change. */
const ofRecord =
  (key: string): Effect =>
  ({ planned, live }, telling) => {
    const { table = '' } = (planned ?? live)?.values ?? {};
    const names = planned === undefined ? telling.before : telling.after;
    return telling.tell(key, { what: whatOf(table, undefined, telling, names) });
  };

const functionEffect: Effect = (difference, telling) => {
  const { function: name = '' } = (difference.planned ?? difference.live)?.values ?? {};
  return ofRecord(name.replace('notice.', ''))(difference, telling);
};

const blockEffect: Effect = ({ planned, live }, telling) => {
  const { block = '', record = '', purpose = '', source = '' } = (planned ?? live)?.values ?? {};
  const names = planned === undefined ? telling.before : telling.after;
  const what = record === '*' ? telling.tell('what.every', {}) : names.record(record);
  const closes = source === '' ? 'block' : 'block_source';
  return telling.tell(`${closes}.${planned === undefined ? 'take_away' : 'make'}`, {
    block: names.nameOf('blocks', block),
    purpose: names.nameOf('purposes', purpose),
    source: names.nameOf('sources', source),
    what: what ?? record,
  });
};

const EFFECTS: Readonly<Record<string, Effect>> = {
  grant: grantEffect,
  policy: policyEffect,
  role: roleEffect,
  table: ({ planned, ...rest }, telling) => planned && ofRecord('table')({ planned, ...rest }, telling),
  function: functionEffect,
  sources: ofRecord('sources'),
  trigger: (difference, telling) =>
    ofRecord(difference.planned === undefined ? 'trigger.take_away' : 'trigger.make')(difference, telling),
  purpose: ({ planned, live }, telling) => {
    const { purpose = '' } = (planned ?? live)?.values ?? {};
    const key =
      planned === undefined ? 'purpose.take_away' : live === undefined ? 'purpose.make' : 'concerns';
    return telling.tell(key, { name: telling.after.nameOf('purposes', purpose) });
  },
  block: blockEffect,
  block_source: blockEffect,
  controller: ({ planned, live }, telling) => {
    const { controller = '' } = (planned ?? live)?.values ?? {};
    return telling.tell('controller', { name: telling.after.controller(controller) });
  },
};

/** The columns of a grant; undefined when it reaches whole rows. */
const columnsIn = (grant: DatabaseObject | undefined): readonly string[] | undefined =>
  grant === undefined || grant.definition === 'whole rows' ? undefined : grant.definition.split(', ');

const recordOf = (table: string): string => table.replace(/^register\./, '');

/** A record by its categories: "Orders", "Billing (Invoice)", "Billing (Invoice, some fields)". */
const whatOf = (
  table: string,
  columns: readonly string[] | undefined,
  telling: Telling,
  names: NamesOfNotice,
): string => {
  const record = recordOf(table);
  const told = names.categoriesOf(record).flatMap(({ category, fields, records }) => {
    const reached = columns === undefined ? fields : fields.filter((field) => columns.includes(field));
    if (reached.length === 0) return [];
    const part = reached.length < fields.length ? (telling.tell('what.some', {}) ?? []) : [];
    const details = [...(records > 1 ? [names.record(record)] : []), ...[part].flat()];
    return withDetails(names.nameOf('categories', category), details);
  });
  return told.length === 0 ? names.record(record) : told.join(', ');
};

/** As many fields as one line takes. */
const MOST_FIELDS = 4;

/** Some fields of a record by their labels: "Contact details (Street, Postcode)"; undefined when none of them is told to anybody. */
const fieldsOf = (
  table: string,
  columns: readonly string[],
  telling: Telling,
  names: NamesOfNotice,
): string | undefined => {
  const record = recordOf(table);
  const told = names.categoriesOf(record).flatMap(({ category, fields }) => {
    const labels = fields
      .filter((field) => columns.includes(field))
      .map((field) => names.field(record, field));
    if (labels.length === 0) return [];
    const more = labels.length - MOST_FIELDS;
    const rest = more > 0 ? (telling.tell('what.more', { count: more }) ?? []) : [];
    return withDetails(names.nameOf('categories', category), [
      ...labels.slice(0, MOST_FIELDS),
      ...[rest].flat(),
    ]);
  });
  return told.length === 0 ? undefined : told.join(', ');
};

const withDetails = (name: string, details: readonly string[]): string =>
  details.length === 0 ? name : `${name} (${details.join(', ')})`;
