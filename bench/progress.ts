const SHOW_AFTER = 5_000; // milliseconds
const WIDTH = 30;

/** A bar with the time left, on standard error; quiet for what takes under five seconds, plain lines off a terminal. */
export function progressBar(title: string): { step: (done: number, of: number) => void; end: () => void } {
  const began = Date.now();
  const terminal = process.stderr.isTTY === true;
  let shown = false;
  return {
    step: (done, of) => {
      const elapsed = Date.now() - began;
      if (elapsed < SHOW_AFTER) return;
      const left = Math.round(((elapsed / done) * (of - done)) / 1000);
      const filled = Math.round((done / of) * WIDTH);
      const line = `${title} ${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done}/${of}, ${left} s left`;
      process.stderr.write(terminal ? `\r\u001b[K${line}` : `${line}\n`);
      shown = true;
    },
    end: () => {
      if (shown && terminal) process.stderr.write('\r\u001b[K');
    },
  };
}
