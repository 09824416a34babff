import { openCheckpoint } from './note.ts';
import { rootOfProof, sha256 } from './tree.ts';

interface Proof {
  readonly format: string;
  readonly version: number;
  readonly access: string;
  readonly checkpoint: string;
  readonly public_key: string;
  readonly entries: readonly {
    readonly seq: number;
    readonly body: string;
    readonly proof: readonly string[];
  }[];
}

/** What a proof shows: the entries, and the signed size and time of the log that holds them. */
export interface Proven {
  readonly access: string;
  readonly size: number;
  readonly signedAt: Date;
  readonly entries: readonly { readonly seq: number; readonly body: string }[];
}

/** Checks a proof file without any database. Throws what is wrong. Without a key the file's own is taken, and trusted. */
export const verifyProof = (text: string, publicKey?: string): Proven => {
  const proof = read(text);
  const { size, root, time } = openCheckpoint(proof.checkpoint, publicKey ?? proof.public_key);
  if (proof.entries.length === 0) throw new Error('The proof holds no entry.');
  for (const { seq, body, proof: path } of proof.entries) {
    const leaf = sha256(Buffer.from(`\0${body}`));
    const siblings = path.map((hash) => Buffer.from(hash, 'base64').toString('latin1'));
    if (rootOfProof(leaf, seq, size, siblings) !== root)
      throw new Error(`Entry ${seq} is not in the signed log.`);
    const said = JSON.parse(body) as { seq: number; access: string };
    if (said.seq !== seq || said.access !== proof.access)
      throw new Error(`Entry ${seq} is of another access.`);
  }
  const entries = proof.entries.map(({ seq, body }) => ({ seq, body }));
  return { access: proof.access, size, signedAt: new Date(time), entries };
};

const read = (text: string): Proof => {
  let proof: Proof;
  try {
    proof = JSON.parse(text) as Proof;
  } catch {
    throw new Error('This is no proof: it is not JSON.');
  }
  if (proof?.format !== 'seloste-audit-proof' || proof.version !== 1 || !Array.isArray(proof.entries)) {
    throw new Error('This is no proof of an access.');
  }
  return proof;
};
