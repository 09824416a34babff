import { type Language, type NoticeDocument, type Plan, planNotice, tellPlanProblem } from '@seloste/notice';
import { quoteName, roleNames } from '../platform/database/roles.ts';
import { type Difference, differences, statementsFor } from './database-object.ts';
import { readCurrentNotice, refuseDrift } from './drift.ts';
import { driftError } from './drift-error.ts';
import { tellProblem } from './in-words.ts';
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
  /** Language → file of its texts, word for word. */
  textFiles?: Readonly<Record<string, string>> | null;
  /** SHA-256 of the files, hexadecimal. */
  digest: string;
}

/** How a notice is published. */
export interface Publishing {
  /** The edition that the notice was written from: when another is in force by now, nothing is applied. */
  readonly from?: number;
  /** Refuses a database that is not what the notice in force says, instead of putting it right. */
  readonly refuseDrift?: boolean;
  /** `access.actor` of who publishes; left out for the command line. */
  readonly by?: string;
  /** First day, ISO 8601. */
  readonly validFrom?: string;
  /** In which what keeps it from being applied is told, one by one; English when left out. */
  readonly language?: Language;
  /** Language → what people are told of it. */
  readonly announcement?: Readonly<Record<string, string>> | null;
  /** Work in the same transaction, after the edition is there: what it throws undoes everything. */
  readonly within?: (client: Queryable, applied: Applied) => Promise<void>;
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
  language: Language = 'en',
): Promise<{ plan: Plan; changes: Difference[] }> {
  const { plan, problems } = planNotice(document, await readCatalogue(client), { instance });
  if (problems.length > 0) {
    throw noticeErrors['notice-does-not-fit']({
      problems: problems.map((problem) => tellPlanProblem(problem, 'en')).join(' '),
    }).with({ problems: problems.map((problem) => tellProblem(problem, language)) });
  }
  await refuseLeftOutData(client, plan, language);
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
  publishing: Publishing = {},
): Promise<Applied> {
  await client.query('begin');
  try {
    await client.query(`set local role ${quoteName(roleNames(instance).owner)}`);
    await client.query("select pg_advisory_xact_lock(hashtext('seloste apply'))");
    if (publishing.from !== undefined) await refuseOtherBase(client, publishing.from);
    if (publishing.refuseDrift) await refuseDrift(client, instance);
    const { plan, changes } = await planChanges(client, edition.document, instance, publishing.language);
    for (const statement of statementsFor(changes)) await client.query(statement);
    const number = await publish(client, edition, plan, publishing);
    const rowsChanged = changes.some(movesRows) ? await recompute(client) : 0;
    await refuseDifference(client, plan, instance, publishing.language);
    await client.query("select pg_notify('seloste_notice', $1)", [String(number)]);
    const applied = { edition: number, changes, rowsChanged };
    await publishing.within?.(client, applied);
    await client.query('commit');
    return applied;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function refuseOtherBase(client: Queryable, base: number): Promise<void> {
  const edition = (await readCurrentNotice(client))?.edition ?? 0;
  if (edition !== base) throw noticeErrors['notice-changed-meanwhile']({ base, edition });
}

/** Rows carry what they are closed to and their last day: these differences move them. What the law bounds is asked of new rows only. */
const movesRows = ({ kind, name }: Difference) =>
  kind === 'rule' || (kind === 'function' && !name.startsWith('function notice.within_law'));

async function recompute(client: Queryable): Promise<number> {
  const { rows } = await client.query<{ changed: string }>('select register.recompute() as changed');
  return Number(rows[0]?.changed ?? 0);
}

async function publish(
  client: Queryable,
  edition: NoticeEdition,
  plan: Plan,
  { by, validFrom, announcement }: Publishing,
): Promise<number> {
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
    `insert into notice.version
       (version, digest, document, structure, texts, plan, text_files, valid_from, published_by, announcement)
     select coalesce(max(version), 0) + 1, $1, $2, $3, $4, $5, $6, $7, $8, $9 from notice.version
     returning version`,
    [
      edition.digest,
      edition.source,
      JSON.stringify(edition.document),
      JSON.stringify(edition.texts),
      plan,
      edition.textFiles ? JSON.stringify(edition.textFiles) : null,
      validFrom ?? null,
      by ?? null,
      announcement ? JSON.stringify(announcement) : null,
    ],
  );
  const version = rows[0]?.version ?? 1;
  await client.query(
    'insert into notice.current (version) values ($1) on conflict (singleton) do update set version = excluded.version',
    [version],
  );
  return version;
}

async function refuseDifference(
  client: Queryable,
  plan: Plan,
  instance: string,
  language?: Language,
): Promise<void> {
  const left = differences(plannedObjects(plan, instance), await liveObjects(client, instance));
  if (left.length > 0) throw driftError(left, language);
}

/** A category may only leave the notice when nothing of it is left in the register. */
async function refuseLeftOutData(client: Queryable, plan: Plan, language: Language): Promise<void> {
  for (const { record, fields } of plan.records) {
    if (Object.keys(fields).length > 0) continue;
    const { rows } = await client.query<{ count: string }>(
      `select count(*) from register.${quoteName(record)}`,
    );
    const count = Number(rows[0]?.count ?? 0);
    if (count > 0) {
      const problem = tellProblem({ code: 'category-still-holds-data', values: { record } }, language);
      throw noticeErrors['category-still-holds-data']({ record, count }).with({ problems: [problem] });
    }
  }
}
