import { randomUUIDv7 } from 'node:crypto';
import { Readable } from 'node:stream';
import { accessErrors } from '../access.errors.ts';
import type { Sessions } from './sessions.ts';

/** A change of the staff list or the end of a session, as the database announced it. */
export type Announced =
  | { readonly actor: string }
  | { readonly session: string; readonly why: string }
  /** The connection was lost for a while: anything may have changed. */
  | 'anything';

export interface SessionEventsOptions {
  readonly sessions: Pick<Sessions, 'over' | 'renewClaims'>;
  /** Today in Finland, `YYYY-MM-DD`. */
  readonly today: () => string;
}

/** What open consoles are told as it happens (server-sent events). */
export interface SessionEvents {
  /** @throws too-many-event-streams */
  readonly listen: (session: { readonly id: string; readonly actor: string }) => Readable;
  readonly announced: (what: Announced) => void;
  readonly noticeChanged: (edition: number) => void;
  /** A sign of life, and a look whether the day has turned, a session run out or the provider claims other roles. */
  readonly beat: () => Promise<void>;
  readonly close: () => void;
}

interface Listener {
  readonly session: string;
  readonly actor: string;
  readonly stream: Readable;
}

/** One console of a browser listens for all its tabs; a few more may be opening. */
const MOST_OF_A_SESSION = 12;
/** Bytes that wait for a browser that does not read. */
const MOST_WAITING = 65_536;

export const openSessionEvents = ({ sessions, today }: SessionEventsOptions): SessionEvents => {
  const listeners = new Set<Listener>();
  let day = today();

  const tell = (listener: Listener, event: string, data: object = {}): void =>
    write(listener, `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);

  const write = ({ stream }: Listener, text: string): void => {
    if (stream.readableLength > MOST_WAITING) stream.destroy();
    else stream.push(text);
  };

  const signOut = (session: string, why: string): void => {
    for (const listener of [...listeners].filter((one) => one.session === session)) {
      tell(listener, 'signed-out', { why });
      listener.stream.push(null);
      listeners.delete(listener);
    }
  };

  const endThoseOver = async (): Promise<void> => {
    const open = [...new Set([...listeners].map(({ session }) => session))];
    if (open.length === 0) return;
    await sessions.renewClaims(open, randomUUIDv7());
    for (const { id, why } of await sessions.over(open)) signOut(id, why ?? 'signed_out');
  };

  return {
    listen: ({ id, actor }) => {
      const others = [...listeners].filter(({ session }) => session === id);
      if (others.length >= MOST_OF_A_SESSION) throw accessErrors['too-many-event-streams']();
      const stream = new Readable({ read: () => undefined });
      const listener = { session: id, actor, stream };
      stream.on('close', () => listeners.delete(listener));
      listeners.add(listener);
      write(listener, 'retry: 3000\n\n');
      return stream;
    },
    announced: (what) => {
      if (what === 'anything') {
        for (const listener of listeners) tell(listener, 'access');
        endThoseOver().catch(() => undefined); // the next beat looks again
      } else if ('session' in what) signOut(what.session, what.why);
      else for (const listener of listeners) if (listener.actor === what.actor) tell(listener, 'access');
    },
    noticeChanged: (edition) => {
      for (const listener of listeners) tell(listener, 'notice', { edition });
    },
    beat: async () => {
      const turned = day !== today();
      day = today();
      for (const listener of listeners) {
        if (turned) tell(listener, 'access');
        else write(listener, ': still here\n\n');
      }
      await endThoseOver();
    },
    close: () => {
      for (const { stream } of listeners) stream.push(null);
      listeners.clear();
    },
  };
};
