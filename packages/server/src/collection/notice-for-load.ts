import type { Plan } from '@seloste/notice';
import type { Connection } from '../platform/database/connection.ts';
import { openDatabase } from '../platform/database/pool.ts';
import { roleNames } from '../platform/database/roles.ts';
import { collectionErrors } from './collection.errors.ts';

/** What a load must know of the notice in force. */
export interface NoticeForLoad {
  readonly edition: number;
  readonly categories: readonly string[];
}

/** The plan of the notice in force, with its edition. */
export interface PlanForLoads {
  readonly edition: number;
  readonly plan: Plan | undefined;
}

/** Reads what loads go by: once is enough for the loads of one transaction. */
export const planForLoads = async ({
  server,
  instance,
}: {
  readonly server: Connection;
  readonly instance: string;
}): Promise<PlanForLoads> => {
  const database = openDatabase(server, { role: roleNames(instance).system, max: 1 });
  try {
    const [current] = await database.query<{ version: number; plan: Plan }>(
      {},
      {
        text: 'select v.version, v.plan from notice.current c join notice.version v on v.version = c.version',
      },
      'read only',
    );
    return { edition: current?.version ?? 0, plan: current?.plan };
  } finally {
    await database.close();
  }
};

/**
 * Compares the request with the notice before the file is read: a wrong controller, purpose or source is told at once.
 * Without a source every row tells its own, and the database checks it.
 *
 * @throws import-option-wrong, import-source-not-allowed
 */
export const noticeForLoad = async (
  place: Parameters<typeof planForLoads>[0],
  request: LoadToCompare,
  records: readonly string[],
): Promise<NoticeForLoad> => compareLoad(await planForLoads(place), request, records);

interface LoadToCompare {
  readonly controller: string;
  readonly purpose: string;
  readonly source?: string;
}

/** {@link noticeForLoad} by a plan that was read already. */
export const compareLoad = (
  { edition, plan }: PlanForLoads,
  { controller, purpose, source }: LoadToCompare,
  records: readonly string[],
): NoticeForLoad => {
  oneOf('--controller', controller, plan?.controllers.map(({ id }) => id) ?? []);
  oneOf('--purpose', purpose, plan?.purposes.map(({ id }) => id) ?? []);
  const touched = plan?.records.filter(({ record }) => records.includes(record)) ?? [];
  if (source !== undefined) {
    oneOf('--source', source, [...new Set(plan?.records.flatMap(({ sources }) => sources))]);
    const without = touched.find(({ sources }) => !sources.includes(source));
    if (without) throw collectionErrors['import-source-not-allowed']({ record: without.record, source });
  }
  return { edition, categories: [...new Set(touched.flatMap(({ categories }) => categories))] };
};

const oneOf = (option: string, given: string, allowed: readonly string[]): void => {
  if (!allowed.includes(given)) {
    throw collectionErrors['import-option-wrong']({
      option,
      allowed: allowed.join(', ') || 'none: no notice is applied',
    });
  }
};
