import { checkpointSigner } from '../../packages/server/src/audit/checkpoint.ts';
import { verifyDatabase } from '../../packages/server/src/audit/verifier/verify-database.ts';
import type { BenchRow, Comparison, Figure } from '../comparison.ts';
import { benchKeys, openBenchServer } from '../database.ts';
import { type OwnProcess, ownProcess } from '../own-process.ts';
import type { AppendRound } from './append-round.ts';
import { grow, keepLog } from './kept-log.ts';
import { proofsOf } from './prove.ts';
import type { VerifyRound } from './verify-round.ts';

const CALLERS = 64;
const APPENDED = 20_000;
const VERIFIED = 10_000_000;
/** A log for the proofs among fewer, and for the verification of a live one. */
const SMALL = 100_000;
const PROOFS = 200;

export const row: BenchRow = {
  id: 'F8',
  title: 'audit log: append, verify, prove',
  prepare: async ({ subjects, operations, smoke }) => {
    const appended = smoke ? 300 : (operations ?? APPENDED);
    const verified = smoke ? 2_000 : (subjects ?? VERIFIED);
    const proofs = smoke ? 3 : PROOFS;
    const server = await openBenchServer();
    const kept = await keepLog(server, verified);
    const { publicKey } = kept;
    const small = await server.register('auditlog');
    const figures: Figure[] = [];
    for (let size = 1_000; size <= Math.min(SMALL, verified); size *= 10) {
      await grow(small, size);
      figures.push(...(await proofsOf(small, size, proofs)));
    }
    figures.push(...(await proofsOf(kept.register, verified, proofs)));
    const bare = await server.emptyDatabase('bare_log');
    const processes: Pick<OwnProcess<object>, 'stop'>[] = [];
    const side = <Request extends object>(name: string, module: string, asked: Request) => {
      const own = ownProcess<Request>(new URL(module, import.meta.url));
      processes.push(own);
      return { name, run: () => own.run(asked) };
    };
    const append = (name: string, into: AppendRound['into']) =>
      side<AppendRound>(name, './append-round.ts', { callers: CALLERS, entries: appended, into });
    /**
     * One stream of SHA-256 cannot be spread over processors; a verification can, and is. The counterpart has the second processor for
     * reading the file ahead.
     */
    const verification = (title: string, path: string): Comparison => {
      const asked: VerifyRound = { path, entries: verified };
      return {
        title,
        ours: side<VerifyRound>('Seloste', './verify-round.ts', { ...asked, publicKey }),
        counterpart: side('SHA-256 over the file', './verify-round.ts', asked),
        goals: [{ figure: 'throughput', ratio: 0.5 }],
      };
    };
    return {
      comparisons: [
        {
          title: `F8 append, ${CALLERS} callers`,
          ours: append('Seloste', { register: small }),
          counterpart: append('insert in batches', { bare }),
          goals: [],
          note: 'The counterpart inserts rows of the same bytes, as many in a commit; it hashes, chains and salts nothing.',
        },
        verification(`F8 verify a log of ${verified}`, kept.files.withoutIdentities),
        verification('F8 verify it with its identities', kept.files.whole),
      ],
      figures: async () => {
        const began = performance.now();
        const verdict = await verifyDatabase(small.admin, {
          publicKey: checkpointSigner(small.instance, benchKeys.auditSigningSeed()).publicKey,
        });
        const seconds = (performance.now() - began) / 1000;
        if (verdict.findings.length > 0) throw new Error('F8: the log does not verify');
        const live = { title: `verify the live log of ${verdict.size}`, value: verdict.size / seconds };
        return [...figures, { ...live, unit: 'entries/s' }];
      },
      close: async () => {
        for (const own of processes) await own.stop();
        await server.stop();
      },
    };
  },
};
