import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import type { Head } from './stored-tree.ts';

/** Signs checkpoints under one name. */
export interface CheckpointSigner {
  /** The log's name: the first line of each checkpoint, and the name of its key. */
  readonly origin: string;
  readonly keyId: Buffer;
  readonly privateKey: KeyObject;
  /** The public key as a C2SP signed-note verifier key: `<name>+<key id>+<key>`. */
  readonly publicKey: string;
}

/** RFC 8410: what stands before the 32 bytes of an Ed25519 seed in PKCS #8. */
const PKCS8_HEADER = Buffer.from('302e020100300506032b657004220420', 'hex');
/** C2SP signed-note: the type byte of Ed25519. */
const ED25519 = Buffer.from([0x01]);

/** The signer of a register's log. The instance keeps the logs of two registers apart. */
export const checkpointSigner = (instance: string, seed: Buffer): CheckpointSigner => {
  const origin = `seloste/${instance}/audit`;
  const privateKey = createPrivateKey({
    key: Buffer.concat([PKCS8_HEADER, seed]),
    format: 'der',
    type: 'pkcs8',
  });
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' });
  const typed = Buffer.concat([ED25519, Buffer.from(x, 'base64url')]);
  const keyId = createHash('sha256').update(`${origin}\n`).update(typed).digest().subarray(0, 4);
  return {
    origin,
    keyId,
    privateKey,
    publicKey: `${origin}+${keyId.toString('hex')}+${typed.toString('base64')}`,
  };
};

/** A C2SP checkpoint: origin, size, root, and an extension line with the time in milliseconds since 1970; signed. */
export const signCheckpoint = (signer: CheckpointSigner, head: Head, at: Date): string => {
  const text = `${signer.origin}\n${head.size}\n${head.root.toString('base64')}\ntime ${at.getTime()}\n`;
  const signature = Buffer.concat([signer.keyId, sign(null, Buffer.from(text), signer.privateKey)]);
  return `${text}\n\u2014 ${signer.origin} ${signature.toString('base64')}\n`;
};
