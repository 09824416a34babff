import { checkpointSigner } from '../../packages/server/src/audit/checkpoint.ts';
import { proveAccess } from '../../packages/server/src/audit/proving.ts';
import { verifyProof } from '../../packages/server/src/audit/verifier/verify-proof.ts';
import { type Database, openDatabase } from '../../packages/server/src/platform/database/pool.ts';
import { withClient } from '../../packages/server/src/platform/database/prepare-database.ts';
import { roleNames } from '../../packages/server/src/platform/database/roles.ts';
import type { Figure } from '../comparison.ts';
import { type BenchRegister, benchKeys } from '../database.ts';
import { median } from '../statistics.ts';

/** Statements that read hashes of the tree. */
const TREE_READS = ['seloste-audit-tile', 'seloste-audit-leaves', 'seloste-audit-roots'];

/** Proves so many accesses, spread over a log of `size` entries, each with a signed checkpoint of its own; checks every proof. */
export const proofsOf = async (register: BenchRegister, size: number, proofs: number): Promise<Figure[]> => {
  const signer = checkpointSigner(register.instance, benchKeys.auditSigningSeed());
  const database = openDatabase(register.server, { role: roleNames(register.instance).system });
  const { counted, reads } = countingReads(database);
  try {
    const taken: number[] = [];
    let most = 0;
    for (const access of await accessesOf(register, size, proofs)) {
      const before = reads();
      const began = performance.now();
      const proof = await proveAccess(counted, signer, access);
      taken.push(performance.now() - began);
      most = Math.max(most, reads() - before);
      verifyProof(JSON.stringify(proof), signer.publicKey); // throws where it does not hold
    }
    return [
      {
        title: `proof of one access among ${size}, median`,
        value: median(taken),
        unit: 'ms',
        goal: { atMost: 5 },
      },
      {
        title: `reads of the tree for one among ${size}, at most`,
        value: most,
        unit: '',
        goal: { atMost: readsAtMost(size) },
      },
    ];
  } finally {
    await database.close();
  }
};

/** A level: the full tile on the leaf's way up, and two statements for the one that is not full; at the top only the latter. */
const readsAtMost = (size: number): number => 3 * Math.ceil(Math.log2(size) / 8) - 1;

const accessesOf = (register: BenchRegister, size: number, count: number): Promise<string[]> =>
  withClient(register.admin, async (client) => {
    const places = Array.from({ length: count }, (_, n) => Math.floor(((n + 0.5) * size) / count));
    const { rows } = await client.query<{ access_id: string }>(
      'select access_id from audit.entry where seq = any ($1::bigint[])',
      [places],
    );
    return rows.map(({ access_id }) => access_id);
  });

/** The same database, counting the statements that read the tree. */
const countingReads = (database: Database): { counted: Database; reads: () => number } => {
  let reads = 0;
  const counted: Database = {
    ...database,
    withConnection: (work) =>
      database.withConnection((client) =>
        work(
          new Proxy(client, {
            get: (target, name) => {
              const value: unknown = Reflect.get(target, name);
              if (typeof value !== 'function') return value;
              return (...given: unknown[]) => {
                const [statement] = given as [{ name?: string }?];
                if (name === 'query' && TREE_READS.includes(statement?.name ?? '')) reads += 1;
                return Reflect.apply(value, target, given);
              };
            },
          }),
        ),
      ),
  };
  return { counted, reads: () => reads };
};
