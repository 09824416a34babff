import { type NoticeDocument, planNotice, tellPlanProblem } from '@seloste/notice';
import { type Difference, differences } from './database-object.ts';
import { driftError } from './drift-error.ts';
import { liveObjects } from './live-objects.ts';
import { noticeErrors } from './notice.errors.ts';
import { named } from './object-name.ts';
import { plannedObjects } from './planned-objects.ts';
import type { Queryable } from './queryable.ts';
import { readCatalogue } from './read-catalogue.ts';

/** The notice in force, as the database keeps it. */
export interface CurrentNotice {
  edition: number;
  digest: string;
  document: NoticeDocument;
  texts: Record<string, unknown>;
  /** notice.yaml word for word. */
  source: string;
  /** Language → file of its texts word for word; null for an edition from before they were kept. */
  textFiles: Record<string, string> | null;
  appliedAt: Date;
}

/** The notice in force; undefined when none has been applied. The system role may read this. */
export async function readCurrentNotice(client: Queryable): Promise<CurrentNotice | undefined> {
  const { rows } = await client.query<{
    version: number;
    digest: string;
    structure: NoticeDocument;
    texts: Record<string, unknown>;
    document: string;
    text_files: Record<string, string> | null;
    applied_at: Date;
  }>(
    `select v.version, v.digest, v.structure, v.texts, v.document, v.text_files, v.applied_at
     from notice.current c join notice.version v using (version)`,
  );
  const row = rows[0];
  if (row === undefined) return undefined;
  const { version, digest, structure, texts, document, text_files, applied_at } = row;
  return {
    edition: version,
    digest,
    document: structure,
    texts,
    source: document,
    textFiles: text_files,
    appliedAt: applied_at,
  };
}

/**
 * What in the live catalogue is not what the notice in force says: a role, grant, policy, trigger, function, table or
 * column that nobody declared, that is missing, or that says something else. Empty means that the two agree.
 */
export async function findDrift(client: Queryable, instance: string): Promise<Difference[]> {
  const current = await readCurrentNotice(client);
  if (current === undefined) throw noticeErrors['notice-not-applied']({ instance });
  const { plan, problems } = planNotice(current.document, await readCatalogue(client), { instance });
  const undeclared = problems.map((problem): Difference => {
    const { code, values } = problem;
    const name = `${code} ${Object.values(values).join('.')}`;
    const definition = tellPlanProblem(problem, 'en');
    return {
      kind: 'table',
      name,
      live: { kind: 'table', name, form: 'table', values: {}, definition, create: [], drop: [] },
      problem,
    };
  });
  const { rows } = await client.query<{ records: string[] }>(
    `select array(select r ->> 'record' from jsonb_array_elements(v.plan -> 'records') r) as records
     from notice.current c join notice.version v using (version)`,
  );
  const known = rows[0]?.records ?? [];
  const strangers = plan.records
    .filter(({ record, fields }) => Object.keys(fields).length === 0 && !known.includes(record))
    .map(({ record }): Difference => {
      const table = named.table(record);
      return {
        kind: 'table',
        name: table.name,
        live: { kind: 'table', ...table, definition: 'undeclared', create: [], drop: [] },
      };
    });
  return [
    ...undeclared,
    ...strangers,
    ...differences(plannedObjects(plan, instance), await liveObjects(client, instance)),
  ];
}

/** Stops what calls it, naming the objects, when the database is not what the notice says. */
export async function refuseDrift(client: Queryable, instance: string): Promise<void> {
  const found = await findDrift(client, instance);
  if (found.length > 0) throw driftError(found);
}
