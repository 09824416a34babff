import { availableParallelism } from 'node:os';
import type { QueryResultRow } from 'pg';
import type { Connection } from '../platform/database/connection.ts';
import {
  type Database,
  type Executable,
  openDatabase,
  type Transaction,
  type TransactionMode,
} from '../platform/database/pool.ts';
import { roleNames } from '../platform/database/roles.ts';
import { SelosteError } from '../platform/errors/seloste-error.ts';
import { accessErrors } from './access.errors.ts';
import type { Access, NoticeView } from './access.ts';
import { rulesOf } from './access-rules.ts';
import { keepPools } from './purpose-pools.ts';
import { purposesThatMay } from './purposes-that-may.ts';

/** The only way to the register's data: every statement runs under the role of the call's purpose. */
export interface PurposeGate {
  /** One statement in a transaction of its own, in one round trip; read only unless said otherwise. */
  readonly query: <Row extends QueryResultRow>(
    access: GateAccess,
    statement: Executable,
    mode?: TransactionMode | 'read write',
  ) => Promise<Row[]>;
  /** Several statements in one transaction; rolled back when `work` throws. */
  readonly transaction: <Result>(
    access: GateAccess,
    work: (transaction: Transaction) => Promise<Result>,
    mode?: TransactionMode,
  ) => Promise<Result>;
  /** Whether no call is under way, and for a tenth of a second no two were at once. */
  readonly alone: () => boolean;
  /** Pools open now and the most connections they may hold: for the metrics. */
  readonly load: () => { readonly pools: number; readonly connections: number };
  readonly close: () => Promise<void>;
}

/** What the gate looks at of an access. */
export type GateAccess = Pick<Access, 'id' | 'purpose' | 'controller'>;

/**
 * Most connections of one purpose: what keeps the machine's processors busy and no more. Beyond it the database's processes only
 * take each other's turn: with ten instead of five on two processors 64 clients read a third less a second.
 */
export const PER_PURPOSE = Math.min(10, 2 * availableParallelism() + 1);

/** Milliseconds. Callers who come by turns leave gaps in which nobody is there. */
const STILL_TOGETHER = 100;

export interface PurposeGateOptions {
  /** The server role's connection. */
  readonly server: Connection;
  readonly instance: string;
  readonly notice: () => NoticeView;
  /** Reads the notice anew: the database refused what the notice at hand allows. */
  readonly refresh?: () => Promise<unknown>;
  /** Most connections of all pools together. Default 60: an embedded database takes 100. */
  readonly maxConnections?: number;
  /** Most connections of one purpose. Default {@link PER_PURPOSE}. */
  readonly maxPerPurpose?: number;
}

/**
 * A pool for each purpose in use, opened at its first call. After a new edition of the notice every pool is replaced,
 * since a purpose that left and came back has another role under the same name.
 */
export const openPurposeGate = (options: PurposeGateOptions): PurposeGate => {
  const { server, instance, notice, refresh, maxConnections = 60, maxPerPurpose = PER_PURPOSE } = options;
  const perPool = Math.min(maxPerPurpose, maxConnections);
  const pools = keepPools({
    most: Math.floor(maxConnections / perPool),
    edition: () => notice().edition,
    open: (purpose) =>
      openDatabase(server, {
        role: roleNames(instance).purpose(purpose),
        max: perPool,
        name: `seloste ${purpose}`,
      }),
  });

  /** When two calls were last under way at once. */
  let together = Number.NEGATIVE_INFINITY;

  const under = async <Result>(
    access: GateAccess,
    texts: readonly string[],
    work: (database: Database) => Promise<Result>,
  ): Promise<Result> => {
    const { purpose } = access;
    if (!rulesOf(notice().document).purposes.has(purpose)) {
      throw accessErrors['purpose-not-in-notice']({ purpose: shown(purpose) });
    }
    const pool = await pools.acquire(purpose);
    if (pools.busy() > 1) together = performance.now();
    try {
      return await work(pool.database);
    } catch (error) {
      if (!(error instanceof SelosteError) || error.code !== 'database-refused') throw error;
      await refresh?.();
      throw accessErrors['purpose-does-not-reach']({ purpose })
        .from(error.cause)
        .with({ allowed_purposes: purposesThatMay(notice().plan, texts) });
    } finally {
      pools.release(pool);
    }
  };

  return {
    query: (access, statement, mode = 'read only') =>
      under(access, [textOf(statement)], (database) =>
        database.query(settingsOf(access), statement, mode === 'read write' ? undefined : mode),
      ),
    transaction: (access, work, mode) => {
      const texts: string[] = [];
      return under(access, texts, (database) =>
        database.transaction(
          settingsOf(access),
          ({ query }) =>
            work({
              query: (statement) => {
                texts.splice(0, texts.length, textOf(statement)); // the one that fails is the last
                return query(statement);
              },
            }),
          mode,
        ),
      );
    },
    alone: () => pools.busy() === 0 && performance.now() - together > STILL_TOGETHER,
    load: () => ({ pools: pools.count(), connections: pools.count() * perPool }),
    close: pools.close,
  };
};

const settingsOf = ({ id, controller }: GateAccess) => ({
  'seloste.access_id': id,
  'seloste.controller': controller,
});

const textOf = (statement: Executable): string =>
  'text' in statement ? statement.text : statement.compile().sql;

/** A purpose as it may stand in an error: what is no id of a notice is not repeated. */
const shown = (purpose: string): string => (/^[a-z][a-z0-9_:]{0,39}$/.test(purpose) ? purpose : 'named');
