import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject } from 'node:crypto';
import { platformErrors } from '../errors/platform.errors.ts';
import { freshRandomBytes } from './random-bytes.ts';

/** AES-256 key: 32 bytes. */
export const KEY_BYTES = 32;
/** NIST SP 800-38D: 96-bit nonce, 128-bit tag. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** First byte of what is stored, so that another algorithm can follow one day. */
const FORMAT = 1;

/**
 * Closes a value with AES-256-GCM. `place` says where the value stands (`identity_code.code:<row id>`): a value copied
 * to another place does not open. Gives format byte, nonce, ciphertext and tag. A key that is used
 * often is given as a KeyObject: taking it up from bytes costs half the encryption of a short value.
 */
export const seal = (key: Uint8Array | KeyObject, value: Uint8Array, place: string): Buffer => {
  const nonce = freshRandomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', taken(key), nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(place));
  return Buffer.concat([Buffer.of(FORMAT), nonce, cipher.update(value), cipher.final(), cipher.getAuthTag()]);
};

/** Opens what {@link seal} closed; wrong key, wrong place or a changed byte is `ciphertext-refused`. */
export const unseal = (key: Uint8Array | KeyObject, sealed: Uint8Array, place: string): Buffer => {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  try {
    if (bytes[0] !== FORMAT) throw new Error('unknown format');
    const decipher = createDecipheriv('aes-256-gcm', taken(key), bytes.subarray(1, 1 + NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(Buffer.from(place));
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(bytes.subarray(1 + NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
  } catch (cause) {
    throw platformErrors['ciphertext-refused']().from(cause);
  }
};

/** Bytes given to a cipher as they are would cost three times the encryption of a short value (Node.js 24). */
const taken = (key: Uint8Array | KeyObject): KeyObject =>
  key instanceof Uint8Array ? createSecretKey(key) : key;
