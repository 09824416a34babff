import { createHash, createPublicKey, verify } from 'node:crypto';
import type { Fault } from './fault.ts';

/** What a checkpoint says, once its form is right. */
export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  /** Binary string. */
  readonly root: string;
  /** Milliseconds since 1970. */
  readonly time: number;
}

/** A note that is no checkpoint of the log; its message is the fault's code. */
export class BrokenNote extends Error {
  readonly fault: Fault;
  /** Name of the key that should have signed it. */
  readonly key: string;

  constructor(fault: Fault, key = '') {
    super(fault);
    this.fault = fault;
    this.key = key;
  }
}

/** Reads a checkpoint (C2SP tlog-checkpoint) and checks its Ed25519 signature by a C2SP verifier key. @throws BrokenNote */
export const openCheckpoint = (note: string, verifierKey: string): Checkpoint => {
  const key = readVerifierKey(verifierKey);
  const end = note.indexOf('\n\n');
  const text = note.slice(0, end + 1);
  if (end < 0) throw new BrokenNote('note_unsigned');
  const signature = note
    .slice(end + 2)
    .split('\n')
    .filter((line) => line.startsWith(`\u2014 ${key.name} `))
    .map((line) => Buffer.from(line.slice(key.name.length + 3), 'base64'))
    .find((bytes) => bytes.subarray(0, 4).equals(key.id));
  if (!signature) throw new BrokenNote('note_other_signer', key.name);
  if (!verify(null, Buffer.from(text), key.publicKey, signature.subarray(4))) {
    throw new BrokenNote('note_signature');
  }
  const [origin = '', size = '', root = '', time = ''] = text.split('\n');
  if (origin !== key.name || !/^(0|[1-9]\d*)$/.test(size) || !/^time \d+$/.test(time)) {
    throw new BrokenNote('note_foreign');
  }
  return {
    origin,
    size: Number(size),
    root: Buffer.from(root, 'base64').toString('latin1'),
    time: Number(time.slice(5)),
  };
};

/** `<name>+<key id>+<type and key>` (C2SP signed-note). */
const readVerifierKey = (text: string) => {
  const [name = '', id = '', ...rest] = text.trim().split('+');
  const typed = Buffer.from(rest.join('+'), 'base64');
  const expected = createHash('sha256').update(`${name}\n`).update(typed).digest().subarray(0, 4);
  if (typed.length !== 33 || typed[0] !== 1 || expected.toString('hex') !== id) {
    throw new BrokenNote('note_key');
  }
  const publicKey = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: typed.subarray(1).toString('base64url') },
    format: 'jwk',
  });
  return { name, id: expected, publicKey };
};
