import type { Applied, NoticeEdition, Publishing } from './apply-notice.ts';
import { applyNotice } from './apply-notice.ts';
import type { Queryable } from './queryable.ts';

/** Who publishes a notice, as the log keeps it. */
export interface Publisher {
  /** Id of the access: UUID version 7. */
  readonly accessId: string;
  /** `access.actor`; null for the operator's command line. */
  readonly actor: string | null;
  readonly purpose: string | null;
  readonly controller: string | null;
  readonly reason: string;
  readonly at: Date;
}

/**
 * Publishes a notice: what the database becomes, the edition, and the entry in the log of accesses are one transaction. The desk
 * and the command line both come through here.
 *
 * @param client a connection that may act as the owner; never the server's own.
 */
export const publishEdition = (
  client: Queryable,
  instance: string,
  edition: NoticeEdition,
  publisher: Publisher,
  publishing: Publishing = {},
): Promise<Applied> =>
  applyNotice(client, edition, instance, {
    ...publishing,
    ...(publisher.actor !== null && { by: publisher.actor }),
    within: async (transaction, applied) => {
      await record(transaction, publisher, applied.edition);
      await publishing.within?.(transaction, applied);
    },
  });

const record = async (client: Queryable, publisher: Publisher, edition: number): Promise<void> => {
  const { accessId, actor, purpose, controller, reason, at } = publisher;
  await client.query("select set_config('seloste.access_id', $1, true)", [accessId]);
  await client.query(
    `select audit.record(operation => 'apply-notice', outcome => 'allowed', purpose => $1, controller => $2,
       notice_version => $3, categories => '{}', records => '{}', row_count => 0, subjects => '{}',
       actor => $4, reason => $5, began_at => $6)`,
    [purpose, controller, edition, actor, reason, at],
  );
};
