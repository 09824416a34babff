const SHOW_AFTER = 5_000; // milliseconds
const WIDTH = 30;

/** A bar with the time left, on standard error; quiet for what takes under five seconds, plain lines off a terminal. */
export function progressBar(title: string): {
  step: (done: number, of: number) => void;
  /** What is done now, where nobody can say how far it is. */
  tell: (now: string) => void;
  end: () => void;
} {
  const began = Date.now();
  const terminal = process.stderr.isTTY === true;
  let shown = false;
  let tenth = -1;
  let waiting: NodeJS.Timeout | undefined;
  return {
    step: (done, of) => {
      const elapsed = Date.now() - began;
      if (elapsed < SHOW_AFTER) return;
      const left = Math.round(((elapsed / done) * (of - done)) / 1000);
      const filled = Math.round((done / of) * WIDTH);
      if (!terminal && Math.floor((10 * done) / of) === tenth) return;
      tenth = Math.floor((10 * done) / of);
      const line = `${title} ${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done}/${of}, ${left} s left`;
      process.stderr.write(terminal ? `\r\u001b[K${line}` : `${line}\n`);
      shown = true;
    },
    tell: (now) => {
      clearInterval(waiting);
      waiting = setInterval(
        () => {
          const line = `${title}: ${now}, ${Math.round((Date.now() - began) / 1000)} s so far`;
          process.stderr.write(terminal ? `\r\u001b[K${line}` : `${line}\n`);
          shown = true;
        },
        terminal ? SHOW_AFTER : 6 * SHOW_AFTER,
      );
      waiting.unref();
    },
    end: () => {
      clearInterval(waiting);
      if (shown && terminal) process.stderr.write('\r\u001b[K');
    },
  };
}
