import type { PoolClient } from 'pg';
import type { Database } from '../platform/database/pool.ts';
import { auditErrors } from './audit.errors.ts';
import { type CheckpointSigner, signCheckpoint } from './checkpoint.ts';
import { consistencyProof, inclusionProof } from './merkle/proofs.ts';
import { readHead, rootAt, storedNodes } from './stored-tree.ts';

/** Shows, without the database, that an access is in the log: `seloste audit verify-proof` checks it. */
export interface AccessProof {
  readonly format: 'seloste-audit-proof';
  readonly version: 1;
  readonly access: string;
  /** Signed head that the proof leads to. */
  readonly checkpoint: string;
  readonly public_key: string;
  readonly entries: readonly {
    readonly seq: number;
    readonly body: string;
    readonly proof: readonly string[];
  }[];
}

/** Signs the head as it is now, keeps the checkpoint and returns it. */
export const makeCheckpoint = (database: Database, signer: CheckpointSigner): Promise<string> =>
  database.withConnection((client) => keepCheckpoint(client, signer));

const keepCheckpoint = async (client: PoolClient, signer: CheckpointSigner): Promise<string> => {
  const head = await readHead(client);
  const at = new Date();
  const note = signCheckpoint(signer, head, at);
  await client.query(
    'insert into audit.checkpoint (size, root, at, note) values ($1, $2, $3, $4) on conflict do nothing',
    [head.size, head.root, at, note],
  );
  return note;
};

/** Proof of all entries of one access, against a checkpoint made now. */
export const proveAccess = (
  database: Database,
  signer: CheckpointSigner,
  access: string,
): Promise<AccessProof> =>
  database.withConnection(async (client) => {
    const { rows } = await client.query<{ seq: string; body: string }>(
      'select seq, body from audit.entry where access_id = $1 order by seq',
      [access],
    );
    if (rows.length === 0) throw auditErrors['access-unknown']({ access });
    const checkpoint = await keepCheckpoint(client, signer);
    const size = Number(checkpoint.split('\n')[1]);
    const nodes = storedNodes(client, size);
    const entries = [];
    for (const { seq, body } of rows) {
      const proof = await inclusionProof(Number(seq), size, nodes);
      entries.push({ seq: Number(seq), body, proof: proof.map((hash) => hash.toString('base64')) });
    }
    return {
      format: 'seloste-audit-proof',
      version: 1,
      access,
      checkpoint,
      public_key: signer.publicKey,
      entries,
    };
  });

/** Proof that the log of `second` entries begins with the log of `first`; both roots and the hashes of RFC 9162. */
export const proveConsistency = (database: Database, first: number, second: number) =>
  database.withConnection(async (client) => {
    const { size } = await readHead(client);
    if (!(first >= 1 && first <= second && second <= size)) {
      throw auditErrors['checkpoint-outside-log']({ first, second });
    }
    return {
      roots: [await rootAt(client, first), await rootAt(client, second)] as const,
      proof: await consistencyProof(first, second, storedNodes(client, second)),
    };
  });
