import type { PoolClient } from 'pg';
import type { AuditOperation, AuditOutcome } from './audit-entry.ts';
import { type PreparedEntry, prepareEntry } from './entry-encoding.ts';

interface PendingRow {
  readonly id: string;
  readonly at: Date;
  readonly access_id: string;
  readonly operation: AuditOperation;
  readonly outcome: AuditOutcome;
  readonly purpose: string | null;
  readonly controller: string | null;
  readonly notice_version: number | null;
  readonly categories: string[];
  readonly records: string[];
  readonly row_count: string;
  readonly duration_ms: number;
  readonly code: string | null;
  readonly actor: string | null;
  readonly reason: string | null;
  readonly subjects: string[];
  readonly list: string | null;
  readonly members: string | null;
  readonly list_hash: Buffer | null;
}

/** Entries that committed with their data and have no number yet, oldest first. */
export const readPending = async (
  client: Pick<PoolClient, 'query'>,
  most: number,
): Promise<PreparedEntry[]> => {
  const { rows } = await client.query<PendingRow>({
    name: 'seloste-audit-pending',
    text: `select id, at, access_id, operation, outcome, purpose, controller, notice_version, categories, records, row_count,
        duration_ms, code, actor, reason, subjects::text[] as subjects, list, members, list_hash
      from audit.pending order by id limit $1`,
    values: [most],
  });
  return rows.map(prepared);
};

const prepared = (row: PendingRow): PreparedEntry =>
  prepareEntry(
    {
      accessId: row.access_id,
      at: row.at,
      operation: row.operation,
      outcome: row.outcome,
      purpose: row.purpose,
      controller: row.controller,
      noticeVersion: row.notice_version,
      categories: row.categories,
      records: row.records,
      rows: Number(row.row_count),
      durationMs: row.duration_ms,
      ...(row.code !== null && { code: row.code }),
      actor: row.actor,
      subjects: row.subjects,
      reason: row.reason,
    },
    row.list && row.list_hash
      ? { list: row.list, count: Number(row.members), hash: row.list_hash }
      : undefined,
    row.id,
  );
