import { type NoticeDocument, type Plan, planNotice } from '@seloste/notice';
import { quoteName, roleNames } from '../platform/database/roles.ts';
import { type Difference, differences, statementsFor } from './database-object.ts';
import { liveObjects } from './live-objects.ts';
import { noticeErrors } from './notice.errors.ts';
import { plannedObjects } from './planned-objects.ts';
import type { Queryable } from './queryable.ts';
import { readCatalogue } from './read-catalogue.ts';

/** A notice as it is to be published: what it says, and the files it was read from, kept word for word. */
export interface NoticeEdition {
  document: NoticeDocument;
  /** Language → texts. */
  texts: Record<string, unknown>;
  /** notice.yaml as it was written, comments and all. */
  source: string;
  /** SHA-256 of the files, hexadecimal. */
  digest: string;
}

export interface Applied {
  /** Number of the edition now in force: counts every change of a notice that this register has seen. */
  edition: number;
  changes: Difference[];
  /** Rows whose closing or last day changed with the notice. */
  rowsChanged: number;
}

/** What applying the notice would change now. Reads only. */
export async function planChanges(
  client: Queryable,
  document: NoticeDocument,
  instance: string,
): Promise<{ plan: Plan; changes: Difference[] }> {
  const { plan, problems } = planNotice(document, await readCatalogue(client), { instance });
  if (problems.length > 0) {
    throw noticeErrors['notice-does-not-fit']({
      problems: problems.map(({ message }) => message).join('; '),
    });
  }
  await refuseLeftOutData(client, plan);
  return { plan, changes: differences(plannedObjects(plan, instance), await liveObjects(client, instance)) };
}

/**
 * Makes the database what the notice says, in one transaction: all of it or nothing. What the catalogue then shows is
 * compared with the plan before the commit. Editions are counted by the register; applying the notice in force again
 * repairs drift and makes no new edition.
 *
 * @param client a connection that may act as the owner; never the server's own.
 */
export async function applyNotice(
  client: Queryable,
  edition: NoticeEdition,
  instance: string,
): Promise<Applied> {
  await client.query('begin');
  try {
    await client.query(`set local role ${quoteName(roleNames(instance).owner)}`);
    await client.query("select pg_advisory_xact_lock(hashtext('seloste apply'))");
    const { plan, changes } = await planChanges(client, edition.document, instance);
    for (const statement of statementsFor(changes)) await client.query(statement);
    const number = await publish(client, edition, plan);
    const rowsChanged = changes.some(movesRows) ? await recompute(client) : 0;
    await refuseDifference(client, plan, instance);
    await client.query("select pg_notify('seloste_notice', $1)", [String(number)]);
    await client.query('commit');
    return { edition: number, changes, rowsChanged };
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** Rows carry what they are closed to and their last day: these differences move them. */
const movesRows = ({ kind }: Difference) => kind === 'rule' || kind === 'function';

async function recompute(client: Queryable): Promise<number> {
  const { rows } = await client.query<{ changed: string }>('select register.recompute() as changed');
  return Number(rows[0]?.changed ?? 0);
}

async function publish(client: Queryable, edition: NoticeEdition, plan: Plan): Promise<number> {
  const current = await client.query<{ version: number; digest: string }>(
    'select v.version, v.digest from notice.current c join notice.version v using (version)',
  );
  const before = current.rows[0];
  if (before?.digest === edition.digest) {
    // The same notice, perhaps planned by a newer version of the program.
    await client.query('update notice.version set plan = $2 where version = $1', [before.version, plan]);
    return before.version;
  }
  const { rows } = await client.query<{ version: number }>(
    `insert into notice.version (version, digest, document, structure, texts, plan)
     select coalesce(max(version), 0) + 1, $1, $2, $3, $4, $5 from notice.version
     returning version`,
    [edition.digest, edition.source, JSON.stringify(edition.document), JSON.stringify(edition.texts), plan],
  );
  const version = rows[0]?.version ?? 1;
  await client.query(
    'insert into notice.current (version) values ($1) on conflict (singleton) do update set version = excluded.version',
    [version],
  );
  return version;
}

async function refuseDifference(client: Queryable, plan: Plan, instance: string): Promise<void> {
  const left = differences(plannedObjects(plan, instance), await liveObjects(client, instance));
  if (left.length > 0) throw driftError(left);
}

/** A category may only leave the notice when nothing of it is left in the register. */
async function refuseLeftOutData(client: Queryable, plan: Plan): Promise<void> {
  for (const { record, fields } of plan.records) {
    if (Object.keys(fields).length > 0) continue;
    const { rows } = await client.query<{ count: string }>(
      `select count(*) from register.${quoteName(record)}`,
    );
    const count = Number(rows[0]?.count ?? 0);
    if (count > 0) throw noticeErrors['category-still-holds-data']({ record, count });
  }
}

/** Names the objects that differ, the first few in words. */
export function driftError(found: readonly Difference[]) {
  const named = found.slice(0, 5).map(({ name, planned, live }) => {
    if (planned === undefined) return `${name} (nobody declared it)`;
    return live === undefined ? `${name} (missing)` : `${name} (differs)`;
  });
  const more = found.length > named.length ? `; and ${found.length - named.length} more` : '';
  return noticeErrors['notice-drift']({ count: found.length, objects: `${named.join('; ')}${more}` }).with({
    differences: found.map(({ name, planned, live }) => ({
      name,
      planned: planned?.definition,
      live: live?.definition,
    })),
  });
}
