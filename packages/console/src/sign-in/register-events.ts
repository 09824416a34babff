/** What the register tells open consoles: see `GET /v1/session/events`. */
export interface RegisterEvent {
  readonly event: 'access' | 'notice' | 'signed-out';
  /** Why, for `signed-out`. */
  readonly why?: string;
}

const NAME = 'seloste.events';
const AGAIN_AFTER = 5_000; // milliseconds

/**
 * Hears what the register tells. One tab of the browser holds the connection for all of them: a browser opens only six to one
 * host (HTTP/1.1), and a tab too many would stand still. When that tab goes, the next takes over. Returns what stops it.
 */
export const followRegister = (hear: (told: RegisterEvent) => void, refused: () => void): (() => void) => {
  const channel = new BroadcastChannel(NAME);
  channel.addEventListener('message', ({ data }) => hear(data));
  const stopping = new AbortController();
  const tell = (told: RegisterEvent) => {
    channel.postMessage(told);
    hear(told);
  };
  navigator.locks
    .request(NAME, { signal: stopping.signal }, () => holdConnection(tell, refused, stopping.signal))
    .catch(() => undefined); // stopped while another tab held it
  return () => {
    stopping.abort();
    channel.close();
  };
};

const holdConnection = (
  tell: (told: RegisterEvent) => void,
  refused: () => void,
  stopped: AbortSignal,
): Promise<void> =>
  new Promise((done) => {
    let source: EventSource | undefined;
    let again: ReturnType<typeof setTimeout> | undefined;
    let gap = false;
    const connect = () => {
      source = new EventSource('/v1/session/events');
      source.addEventListener('open', () => {
        if (gap) tell({ event: 'access' }); // something may have been missed
        gap = false;
      });
      source.addEventListener('access', () => tell({ event: 'access' }));
      source.addEventListener('notice', () => tell({ event: 'notice' }));
      source.addEventListener('signed-out', ({ data }) => tell({ event: 'signed-out', why: whyIn(data) }));
      source.addEventListener('error', () => {
        gap = true;
        if (source?.readyState !== EventSource.CLOSED) return; // it connects again by itself
        refused();
        again = setTimeout(connect, AGAIN_AFTER);
      });
    };
    connect();
    stopped.addEventListener('abort', () => {
      clearTimeout(again);
      source?.close();
      done();
    });
  });

const whyIn = (data: string): string => String((JSON.parse(data) as { why?: unknown }).why);
