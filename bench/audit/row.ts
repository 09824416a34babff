import { openAudit } from '../../packages/server/src/audit/audit.api.ts';
import { verifyDatabase } from '../../packages/server/src/audit/verifier/verify-database.ts';
import { openDatabase } from '../../packages/server/src/platform/database/pool.ts';
import { roleNames } from '../../packages/server/src/platform/database/roles.ts';
import type { BenchRow, Figure } from '../comparison.ts';
import { type BenchRegister, benchKeys, openBenchServer } from '../database.ts';
import { benchEntry } from './bench-entry.ts';
import { callers } from './callers.ts';
import { insert } from './insert.ts';
import { grow, keepLog } from './kept-log.ts';
import { proofsOf } from './prove.ts';
import { verification } from './verify.ts';

const CALLERS = 64;
const APPENDED = 20_000;
const VERIFIED = 10_000_000;
/** A log for the proofs among fewer, and for the verification of a live one. */
const SMALL = 100_000;
const PROOFS = 200;

export const row: BenchRow = {
  id: 'F8',
  title: 'audit log: append, verify, prove',
  prepare: async ({ subjects, operations, smoke }, progress) => {
    const appended = smoke ? 300 : (operations ?? APPENDED);
    const verified = smoke ? 2_000 : (subjects ?? VERIFIED);
    const proofs = smoke ? 3 : PROOFS;
    const server = await openBenchServer();
    const kept = await keepLog(server, verified, progress);
    const small = await server.register('auditlog');
    const figures: Figure[] = [];
    for (let size = 1_000; size <= Math.min(SMALL, verified); size *= 10) {
      await grow(small, size, progress);
      figures.push(...(await proofsOf(small, size, proofs)));
    }
    figures.push(...(await proofsOf(kept.register, verified, proofs)));
    const { audit, close } = await openLog(small);
    const bare = await server.emptyDatabase('bare_log');
    return {
      comparisons: [
        {
          title: `F8 append, ${CALLERS} callers`,
          ours: {
            name: 'Seloste',
            run: () => callers(CALLERS, appended, (n) => audit.record(benchEntry(n))),
          },
          counterpart: { name: 'insert in batches', run: () => insert(bare, CALLERS, appended) },
          goals: [],
          note: 'The counterpart inserts rows of the same bytes, as many in a commit; it hashes, chains and salts nothing.',
        },
        verification(
          `F8 verify a log of ${verified}`,
          kept.files.withoutIdentities,
          kept.publicKey,
          verified,
        ),
        verification(`F8 verify it with its identities`, kept.files.whole, kept.publicKey, verified),
      ],
      figures: async () => {
        const began = performance.now();
        const verdict = await verifyDatabase(small.admin, { publicKey: audit.publicKey });
        const seconds = (performance.now() - began) / 1000;
        if (verdict.findings.length > 0) throw new Error('F8: the log does not verify');
        const live = { title: `verify the live log of ${verdict.size}`, value: verdict.size / seconds };
        return [...figures, { ...live, unit: 'entries/s' }];
      },
      close: async () => {
        await close();
        await server.stop();
      },
    };
  },
};

const openLog = async ({ instance, server }: BenchRegister) => {
  const database = openDatabase(server, { role: roleNames(instance).system });
  const audit = await openAudit({ database, instance, signingSeed: benchKeys.auditSigningSeed() });
  return {
    audit,
    close: async () => {
      await audit.close();
      await database.close();
    },
  };
};
