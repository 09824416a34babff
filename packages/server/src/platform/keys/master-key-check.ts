import { timingSafeEqual } from 'node:crypto';
import type { Connection } from '../database/connection.ts';
import { withClient } from '../database/prepare-database.ts';
import { platformErrors } from '../errors/platform.errors.ts';
import type { Keys } from './keys.ts';

const checkOf = (keys: Pick<Keys, 'lookupHash'>): Buffer => keys.lookupHash('master key check', 'seloste');

/**
 * Refuses to go on with a master key that is not this register's: one that was lost and made anew, or that of another register.
 * Asked before anything is written. A database that has no check yet (not migrated, or brand new) passes.
 *
 * @throws master-key-differs
 */
export const refuseForeignKey = (admin: Connection, keys: Pick<Keys, 'lookupHash'>): Promise<void> =>
  withClient(admin, async (client) => {
    const { rows: found } = await client.query<{ there: boolean }>(
      "select to_regclass('platform.master_key_check') is not null as there",
    );
    if (!found[0]?.there) return;
    const { rows } = await client.query<{ value: Buffer }>('select value from platform.master_key_check');
    const [kept] = rows;
    if (kept !== undefined && !timingSafeEqual(kept.value, checkOf(keys)))
      throw platformErrors['master-key-differs']();
  });

/** Keeps the check of the key in use, once, after the migration that makes its place. */
export const keepKeyCheck = (admin: Connection, keys: Pick<Keys, 'lookupHash'>): Promise<void> =>
  withClient(admin, async (client) => {
    await client.query('insert into platform.master_key_check (value) values ($1) on conflict do nothing', [
      checkOf(keys),
    ]);
  });
