import type { Language } from '@seloste/notice';
import type { DeskParts } from './desk-parts.ts';

interface Counted {
  readonly entries: string;
  readonly pending: string;
  readonly last_checkpoint_at: Date | null;
  readonly bytes: string;
  readonly connections: number;
  readonly version: string;
  readonly [column: string]: unknown;
}

/** The size is summed up: `pg_database_size` is told only to who may connect, and the system role does not. */
const COUNTED = `
  select (select size from audit.head) as entries, (select count(*) from audit.pending) as pending,
    (select max(at) from audit.checkpoint) as last_checkpoint_at, (select sum(pg_relation_size(oid)) from pg_class where relkind in ('r', 'i', 't')) as bytes,
    (select sum(numbackends)::integer from pg_stat_database where datname = current_database()) as connections,
    current_setting('server_version') as version`;

/** How the register fares, without a word of any person in it. */
export const readHealth = async (
  { system, notice, drift }: Pick<DeskParts, 'system' | 'notice' | 'drift'>,
  language: Language,
) => {
  const [[row], differences] = await Promise.all([
    system.query<Counted>({}, { text: COUNTED }, 'read only'),
    drift(language),
  ]);
  return {
    edition: notice().edition,
    drift: [...differences],
    log: {
      entries: Number(row?.entries ?? 0),
      pending: Number(row?.pending ?? 0),
      last_checkpoint_at: row?.last_checkpoint_at?.toISOString() ?? null,
    },
    database: {
      bytes: Number(row?.bytes ?? 0),
      connections: row?.connections ?? 0,
      version: row?.version ?? '',
    },
  };
};
