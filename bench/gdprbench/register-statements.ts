import type { Statement } from '../../packages/server/src/platform/database/statement.ts';
import { recordName } from './notice.ts';
import { type MetadataAttribute, PURPOSES, USERS } from './records.ts';

const hex = (n: number) => n.toString(16).padStart(12, '0');
/** The register's names of the benchmark's key and user. */
export const rowId = (n: number): string => `00000000-0000-7000-8000-${hex(n)}`;
export const subjectId = (user: number): string => `00000000-0000-7000-9000-${hex(user)}`;
/** A row under restriction (GDPR 18): closed to everybody. */
export const restrictedId = (n: number): string => `00000000-0000-7000-a000-${hex(n)}`;

export const purposeOf = (n: number): number => n % PURPOSES;
export const subjectOf = (n: number): string => subjectId(n % USERS);

const METADATA = (purpose: number) =>
  `id, subject, 'purpose${purpose}' as purpose, source, keep_seconds, objection, automated_decision, accessible_to, shared_with, kind`;
const SHOWN = (purpose: number) => `${METADATA(purpose)}, content`;

/** The fields that a metadata update may write, with their types; USR is no field, it is whose row it is. */
const ASSIGNABLE: readonly [MetadataAttribute, string, string][] = [
  ['TTL', 'keep_seconds', 'integer'],
  ['OBJ', 'objection', 'text'],
  ['DEC', 'automated_decision', 'text'],
  ['ACL', 'accessible_to', 'text'],
  ['SHR', 'shared_with', 'text'],
  ['SRC', 'source', 'text'],
  ['CAT', 'kind', 'text'],
];
const assignments = (first: number) =>
  ASSIGNABLE.map(([, field, type], at) => `${field} = coalesce($${first + at}::${type}, ${field})`).join(
    ', ',
  );
const assigned = (attribute: MetadataAttribute, value: unknown) =>
  ASSIGNABLE.map(([name]) => (name === attribute ? value : null));

const everyRecord = <Part>(part: (purpose: number) => Part): Part[] =>
  Array.from({ length: PURPOSES }, (_, purpose) => part(purpose));

/** What a change leaves in the log, in its own statement: parameters of `audit.record` from `$first` on. */
const recorded = (first: number, subjects: string, rows = 'changed') => `
  select count(*)::integer as rows, audit.record(operation => $${first}, outcome => 'allowed', purpose => $${first + 1},
    controller => $${first + 2}, notice_version => $${first + 3}, categories => $${first + 4}, records => $${first + 4},
    row_count => count(*), subjects => ${subjects}, actor => $${first + 5}, reason => $${first + 6}, began_at => $${first + 7})
  from ${rows}`;

/**
 * Changes of a whole record wait for each other before they touch a row: they would meet in different orders, and each deadlock
 * costs a second. Changes of one person's few rows need not wait.
 */
export const wholeRecord = (purpose: number): Statement => ({
  name: 'whole-record',
  text: 'select pg_advisory_xact_lock($1)',
  values: [purpose],
});

/** The statements of the mixes: prepared by name, each in a transaction of its own under the purpose's role. */
export const statements = {
  readByKey: (n: number): Statement => ({
    name: `key-${purposeOf(n)}`,
    text: `select ${SHOWN(purposeOf(n))} from register.${recordName(purposeOf(n))} where id = $1`,
    values: [rowId(n)],
  }),
  /**
   * Thousands of rows of hundreds of people: their list is recorded by the database, in the statement that reads them and before its
   * first row leaves. The rows are looked through twice, which costs less than to keep them until they are listed.
   */
  readByPurpose: (purpose: number, values: readonly unknown[]): Statement => {
    const record = `register.${recordName(purpose)}`;
    return {
      name: `purpose-${purpose}`,
      text: `with kept as materialized (${recorded(1, `array(select distinct subject from ${record})`, record)})
        select ${SHOWN(purpose)} from kept, ${record}`,
      values,
    };
  },
  reach: (purpose: number): Statement => ({
    name: `reach-${purpose}`,
    text: `select ${SHOWN(purpose)} from register.${recordName(purpose)}`,
  }),
  readByUserOf: (purpose: number, n: number): Statement => ({
    name: `user-${purpose}`,
    text: `select ${SHOWN(purpose)} from register.${recordName(purpose)} where subject = $1`,
    values: [subjectOf(n)],
  }),
  readByUser: (n: number): Statement => ({
    name: 'user',
    text: BY_USER,
    values: [subjectOf(n)],
  }),
  readMetadataByUser: (n: number): Statement => ({
    name: 'user-metadata',
    text: METADATA_BY_USER,
    values: [subjectOf(n)],
  }),
  create: (n: number, values: readonly unknown[]): Statement => ({
    name: `create-${purposeOf(n)}`,
    text: `with changed as (
        insert into register.${recordName(purposeOf(n))} (id, subject, controller, source, blocked_for, last_day, keep_seconds, expires_at,
          objection, automated_decision, accessible_to, shared_with, kind, content)
        select $1::uuid, s.subject, s.controller, $3, s.blocked_for, (now() + make_interval(secs => $4::integer))::date, $4,
          now() + make_interval(secs => $4::integer), $5, $6, $7, $8, $9, $10
        from register.subject s where s.subject = $2
        returning subject
      ) ${recorded(11, 'array(select distinct subject from changed)')}`,
    values,
  }),
  /** Overwrites everything; a row that was given to another person meanwhile is taken back. */
  update: (n: number, values: readonly unknown[]): Statement => {
    const record = `register.${recordName(purposeOf(n))}`;
    return {
      name: `update-${purposeOf(n)}`,
      text: `with kept as (
        update ${record} set source = $3, keep_seconds = $4, objection = $5, automated_decision = $6, accessible_to = $7,
          shared_with = $8, kind = $9, content = $10
        where id = $1 and subject = $2 returning subject
      ), gone as (
        delete from ${record} where id = $1 and subject <> $2 returning id, controller, obtained_at, blocked_for, last_day, expires_at
      ), taken as (
        insert into ${record} (id, subject, controller, source, obtained_at, blocked_for, last_day, keep_seconds, expires_at,
          objection, automated_decision, accessible_to, shared_with, kind, content)
        select id, $2, controller, $3, obtained_at, blocked_for, last_day, $4, expires_at, $5, $6, $7, $8, $9, $10 from gone
        returning subject
      ), changed as (select subject from kept union all select subject from taken)
      ${recorded(11, 'array(select distinct subject from changed)')}`,
      values,
    };
  },
  /** One statement for every attribute: those not asked for keep what they have. */
  setByPurpose: (
    attribute: MetadataAttribute,
    value: unknown,
    purpose: number,
    entry: readonly unknown[],
  ): Statement => ({
    name: `set-${purpose}`,
    text: `with changed as (update register.${recordName(purpose)} set ${assignments(1)} returning subject)
      ${recorded(8, 'array(select distinct subject from changed)')}`,
    values: [...assigned(attribute, value), ...entry],
  }),
  /** A person's rows are not rewritten to be another's: they are removed here and added there, as when duplicates are joined. */
  reownByPurpose: (purpose: number, values: readonly unknown[]): Statement => {
    const record = `register.${recordName(purpose)}`;
    const carried =
      'controller, source, obtained_at, blocked_for, last_day, keep_seconds, expires_at, objection, automated_decision, accessible_to, shared_with, kind, content';
    return {
      name: `reown-${purpose}`,
      text: `with gone as (delete from ${record} returning subject, id, ${carried}), added as (
          insert into ${record} (id, subject, ${carried}) select id, $1::uuid, ${carried} from gone
        ), changed as (select subject from gone)
        ${recorded(2, 'array(select distinct subject from changed) || $1::uuid')}`,
      values,
    };
  },
  setByUser: (
    attribute: MetadataAttribute,
    value: unknown,
    n: number,
    entry: readonly unknown[],
  ): Statement => ({
    name: 'set',
    text: SET_BY_USER,
    values: [subjectOf(n), ...assigned(attribute, value), ...entry],
  }),
  /** Sets the person of a person's own rows: they stay with whom they are, and are written once more. */
  rewriteByUser: (values: readonly unknown[]): Statement => ({
    name: 'rewrite',
    text: `with ${everyRecord(
      (purpose) =>
        `c${purpose} as (update register.${recordName(purpose)} set source = source where subject = $1 returning subject)`,
    ).join(
      ', ',
    )}, changed as (${everyRecord((purpose) => `select subject from c${purpose}`).join(' union all ')})
      ${recorded(2, 'array(select distinct subject from changed)')}`,
    values,
  }),
  remove: (n: number, values: readonly unknown[]): Statement => ({
    name: `remove-${purposeOf(n)}`,
    text: `with changed as (delete from register.${recordName(purposeOf(n))} where id = $1 returning subject)
      ${recorded(2, 'array(select distinct subject from changed)')}`,
    values,
  }),
  sweep: (values: readonly unknown[]): Statement => ({
    name: 'sweep',
    text: `with ${everyRecord(
      (purpose) =>
        `c${purpose} as (delete from register.${recordName(purpose)} where expires_at <= now() returning subject)`,
    ).join(
      ', ',
    )}, changed as (${everyRecord((purpose) => `select subject from c${purpose}`).join(' union all ')})
      ${recorded(1, 'array(select distinct subject from changed)')}`,
    values,
  }),
};

const BY_USER = everyRecord(
  (purpose) => `select ${SHOWN(purpose)} from register.${recordName(purpose)} where subject = $1`,
).join(' union all ');
const METADATA_BY_USER = everyRecord(
  (purpose) => `select ${METADATA(purpose)} from register.${recordName(purpose)} where subject = $1`,
).join(' union all ');

const SET_BY_USER = `with ${everyRecord(
  (purpose) =>
    `c${purpose} as (update register.${recordName(purpose)} set ${assignments(2)} where subject = $1 returning subject)`,
).join(', ')}, changed as (${everyRecord((purpose) => `select subject from c${purpose}`).join(' union all ')})
  ${recorded(9, 'array(select distinct subject from changed)')}`;
