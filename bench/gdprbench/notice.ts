import type { NoticeDocument } from '@seloste/notice';
import type { NoticeEdition } from '../../packages/server/src/notice/apply-notice.ts';
import { PURPOSES } from './records.ts';

export const CONTROLLER = 'gdprbench';

/** Purposes that look after the records of every purpose: each stands for one kind of caller in the benchmark. */
export const MANAGING = {
  controller: 'records_management',
  customer: 'customer_requests',
  processor: 'records_management', // not used: processors work under the records' own purposes
  regulator: 'supervision',
  sweep: 'retention',
} as const;

const purposeNumbers = Array.from({ length: PURPOSES }, (_, number) => number);

export const recordName = (purpose: number): string => `held_${purpose}`;

/** The attributes of a record that are its own fields; the rest is what every row of the register carries. */
export const FIELDS = [
  'keep_seconds',
  'expires_at',
  'objection',
  'automated_decision',
  'accessible_to',
  'shared_with',
  'kind',
  'content',
] as const;

/**
 * The benchmark's world as a notice: 25 purposes, each with a category of its own (PUR: what was collected for a purpose is
 * read for it and for no other), ten sources (SRC), and the purposes of those who look after the records.
 */
const document: NoticeDocument = {
  seloste: 1,
  notice: { id: 'gdprbench', languages: ['en'] },
  controllers: { [CONTROLLER]: {} },
  purposes: {
    ...Object.fromEntries(
      purposeNumbers.map((number) => [
        `purpose${number}`,
        { uses: { [recordName(number)]: ['read' as const] } },
      ]),
    ),
    [MANAGING.controller]: { uses: usesOfAll('read', 'add', 'change', 'remove') },
    [MANAGING.customer]: { uses: usesOfAll('read', 'add', 'change', 'remove') },
    [MANAGING.regulator]: { uses: usesOfAll('read') },
    [MANAGING.sweep]: { uses: usesOfAll('read', 'remove') },
  },
  categories: {
    relationship: {
      fields: { subject: ['kind', 'standing', 'began_on', 'ended_on'] },
      sources: ['src0'],
    },
    ...Object.fromEntries(
      purposeNumbers.map((number) => [
        recordName(number),
        {
          fields: { [recordName(number)]: [...FIELDS] },
          sources: Array.from({ length: 10 }, (_, source) => `src${source}`),
          retention: { event: `${recordName(number)}.expires_at`, keep: 'P0D' },
        },
      ]),
    ),
  },
  sources: Object.fromEntries(Array.from({ length: 10 }, (_, source) => [`src${source}`, {}])),
};

function usesOfAll(...operations: ('read' | 'add' | 'change' | 'remove')[]) {
  return {
    relationship: ['read' as const],
    ...Object.fromEntries(purposeNumbers.map((number) => [recordName(number), operations])),
  };
}

const source = JSON.stringify(document, null, 2);

export const gdprEdition: NoticeEdition = { document, texts: {}, source, digest: 'gdprbench' };

/**
 * The tables of the 25 categories: the register's row with the benchmark's attributes, led by the subject, beside it an index
 * for the row's own id and one for the expiry; half of each page free, so that a change of an attribute that is not indexed
 * stays on its page (HOT). Partitioned as the register's streams are: rows of those carry no history, and the benchmark knows none.
 */
export const TABLES = purposeNumbers.map(recordName).flatMap((record) => [
  `create table register.${record} (
      like platform.row_template including defaults including comments,
      keep_seconds integer not null,
      expires_at timestamptz not null,
      objection text not null,
      automated_decision text not null,
      accessible_to text not null,
      shared_with text not null,
      kind text not null,
      content text not null,
      primary key (subject, id)
    ) partition by hash (subject)`,
  `create table register.${record}_rows partition of register.${record} for values with (modulus 1, remainder 0) with (fillfactor = 45)`,
  `create index ${record}__id on register.${record} (id)`,
  `create index ${record}__expires_at on register.${record} (expires_at)`,
]);
