import { seal, unseal } from '../../platform/keys/envelope.ts';
import { registerErrors } from '../register.errors.ts';

/** What one play may do: give one recording of one subject to who began it, under one edition of the notice, for a while. */
export interface Play {
  readonly subject: string;
  readonly recording: string;
  readonly purpose: string;
  readonly controller: string;
  readonly edition: number;
  /** Whole seconds since 1970. */
  readonly endsAt: number;
}

/**
 * An element that plays sound sends a cookie and an address, and no header of ours: so its address is the capability. It is sealed,
 * so that it tells nothing and cannot be made by hand, and opens only for the actor it was given to. No server keeps a list of
 * them, so any of several answers.
 */
export interface PlayTokens {
  readonly make: (play: Play, actor: string) => string;
  /** @throws play-over */
  readonly open: (token: string, actor: string, now: number) => Play;
}

/** Ids are 16 bytes and names places in the edition's lists: the whole fits the longest part of an address. */
export interface NamedOnes {
  readonly purposes: readonly string[];
  readonly controllers: readonly string[];
}

const BYTES = 4 + 4 + 1 + 1 + 16 + 16;

/**
 * @param key 32 bytes of their own
 * @param names of the edition in force
 */
export const playTokens = (
  key: Uint8Array,
  names: () => NamedOnes & { readonly edition: number },
): PlayTokens => ({
  make: (play, actor) => {
    const { purposes, controllers } = names();
    const bytes = Buffer.alloc(BYTES);
    bytes.writeUInt32BE(play.endsAt, 0);
    bytes.writeUInt32BE(play.edition, 4);
    bytes.writeUInt8(purposes.indexOf(play.purpose), 8);
    bytes.writeUInt8(controllers.indexOf(play.controller), 9);
    bytesOf(play.subject).copy(bytes, 10);
    bytesOf(play.recording).copy(bytes, 26);
    return seal(key, bytes, placeOf(actor)).toString('base64url');
  },
  open: (token, actor, now) => {
    const { purposes, controllers, edition } = names();
    const bytes = opened(key, token, actor);
    const [endsAt, givenUnder] = [bytes.readUInt32BE(0), bytes.readUInt32BE(4)];
    const [purpose, controller] = [purposes[bytes[8] ?? 0], controllers[bytes[9] ?? 0]];
    if (endsAt * 1000 <= now || givenUnder !== edition || purpose === undefined || controller === undefined)
      throw registerErrors['play-over']();
    return {
      subject: idOf(bytes.subarray(10, 26)),
      recording: idOf(bytes.subarray(26, 42)),
      purpose,
      controller,
      edition,
      endsAt,
    };
  },
});

const placeOf = (actor: string): string => `play of ${actor}`;

const opened = (key: Uint8Array, token: string, actor: string): Buffer => {
  try {
    return unseal(key, Buffer.from(token, 'base64url'), placeOf(actor));
  } catch (cause) {
    throw registerErrors['play-over']().from(cause);
  }
};

const bytesOf = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');

const idOf = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
