import { createHmac, createSecretKey, hkdfSync } from 'node:crypto';
import { KEY_BYTES, seal, unseal } from './envelope.ts';
import { freshRandomBytes } from './random-bytes.ts';

/**
 * Everything secret that follows from the master key. The key itself never leaves this object and is never in the
 * database; each use gets a key of its own (HKDF, RFC 5869), so that none tells of another.
 */
export interface Keys {
  /** A new data subject's data key, open and wrapped; the wrapped form is stored, and erasing it is erasure. */
  readonly newSubjectKey: (subject: string) => { readonly key: Buffer; readonly wrapped: Buffer };
  /** Opens a wrapped data key; it opens for its own subject only. */
  readonly openSubjectKey: (subject: string, wrapped: Uint8Array) => Buffer;
  /** Keyed hash for equality search (HMAC-SHA-256), apart for each field: the same value differs between fields. */
  readonly lookupHash: (field: string, value: string) => Buffer;
  /** Ed25519 seed (32 bytes, RFC 8032) of the key that signs audit checkpoints. */
  readonly auditSigningSeed: () => Buffer;
  /** Password of a login role of the database: ASCII, the same at every start. */
  readonly databasePassword: (role: string) => string;
  /** A key of 32 bytes for another purpose, which `purpose` names once and for all. */
  readonly derive: (purpose: string) => Buffer;
}

/** The keys that follow from a master key of 32 bytes. */
export const keysFrom = (masterKey: Uint8Array): Keys => {
  if (masterKey.byteLength !== KEY_BYTES) throw new RangeError('a master key has 32 bytes');
  const derive = (purpose: string): Buffer =>
    Buffer.from(hkdfSync('sha256', masterKey, 'seloste', purpose, KEY_BYTES));
  const wrapping = createSecretKey(derive('subject key wrapping'));
  const lookup = createSecretKey(derive('lookup hash'));
  return {
    derive,
    newSubjectKey: (subject) => {
      const key = freshRandomBytes(KEY_BYTES);
      return { key, wrapped: seal(wrapping, key, `subject ${subject}`) };
    },
    openSubjectKey: (subject, wrapped) => unseal(wrapping, wrapped, `subject ${subject}`),
    // The length keeps two pairs of field and value from running together.
    lookupHash: (field, value) =>
      createHmac('sha256', lookup).update(`${field.length}:${field}${value}`).digest(),
    auditSigningSeed: () => derive('audit checkpoint signing'),
    databasePassword: (role) => derive(`database password of ${role}`).toString('base64url'),
  };
};
