import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';

/** RFC 7677 asks for at least 4096 rounds; the passwords here are random keys, so more would protect nothing. */
const ROUNDS = 4096;

/**
 * The verifier that PostgreSQL stores for a password (RFC 5803 form). Sending it instead of the password keeps the
 * password out of the server's log and statistics. The password must be ASCII (SASLprep is not applied).
 */
export const scramVerifier = (password: string, salt: Buffer = randomBytes(16)): string => {
  const salted = pbkdf2Sync(password, salt, ROUNDS, 32, 'sha256');
  const clientKey = createHmac('sha256', salted).update('Client Key').digest();
  const storedKey = createHash('sha256').update(clientKey).digest('base64');
  const serverKey = createHmac('sha256', salted).update('Server Key').digest('base64');
  return `SCRAM-SHA-256$${ROUNDS}:${salt.toString('base64')}$${storedKey}:${serverKey}`;
};
