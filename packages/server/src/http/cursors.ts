import { seal, unseal } from '../platform/keys/envelope.ts';
import { httpErrors } from './http.errors.ts';

/**
 * Makes and opens the cursors of lists. A cursor says where a page ended, which can be a name: it is sealed, so that it
 * tells nothing in an address or a log, and opens only for the list it was made for.
 */
export interface Cursors {
  /** @param list what the cursor belongs to: route, filters, purpose, controller, actor. */
  readonly close: (position: unknown, list: string) => string;
  /** @throws cursor-refused */
  readonly open: (cursor: string, list: string) => unknown;
}

/** @param key 32 bytes: `keys.derive('page cursors')`. Cursors of another key do not open. */
export const cursorsFrom = (key: Uint8Array): Cursors => ({
  close: (position, list) =>
    seal(key, Buffer.from(JSON.stringify(position)), placeOf(list)).toString('base64url'),
  open: (cursor, list) => {
    try {
      return JSON.parse(unseal(key, Buffer.from(cursor, 'base64url'), placeOf(list)).toString());
    } catch (cause) {
      throw httpErrors['cursor-refused']().from(cause);
    }
  },
});

const placeOf = (list: string): string => `page cursor of ${list}`;
