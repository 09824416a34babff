const SHOW_AFTER = 5_000; // milliseconds
const REDRAWN = 1_000;
const WIDTH = 30;

/** A bar on standard error. */
export interface ProgressBar {
  /** How far it is; between two steps the time left runs down by the clock. */
  readonly step: (done: number, of: number) => void;
  readonly end: () => void;
}

/** A bar with the time left, on standard error; quiet for what takes under five seconds, a plain line at each tenth off a terminal. */
export const progressBar = (title: string): ProgressBar => {
  const began = Date.now();
  const terminal = process.stderr.isTTY === true;
  let last = { done: 0, of: 0, at: began };
  let shown = false;
  let tenth = -1;
  const draw = () => {
    const { done, of, at } = last;
    const now = Date.now();
    if (now - began < SHOW_AFTER) return;
    const filled = of > 0 ? Math.round((done / of) * WIDTH) : 0;
    const left = Math.max(0, Math.round((((at - began) / done) * (of - done) - (now - at)) / 1000));
    const time = done > 0 ? `${left} s left` : `${Math.round((now - began) / 1000)} s so far`;
    const line = `${title} ${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${Math.floor((100 * done) / Math.max(of, 1))} %, ${time}`;
    process.stderr.write(terminal ? `\r\u001b[K${line}` : `${line}\n`);
    shown = true;
  };
  const clock = terminal ? setInterval(draw, REDRAWN).unref() : undefined;
  return {
    step: (done, of) => {
      last = { done, of, at: Date.now() };
      const now = Math.floor((10 * done) / of);
      if (!terminal && now === tenth) return;
      tenth = now;
      draw();
    },
    end: () => {
      clearInterval(clock);
      if (shown && terminal) process.stderr.write('\r\u001b[K');
    },
  };
};

/** A piece of work and what it takes, held against the others of its list. */
export interface Step {
  readonly weight: number;
  /** @param share tells how much of it is done, 0 to 1, where that can be known */
  readonly work: (share: (done: number) => void) => Promise<unknown>;
}

/** Does one step after the other under one bar. */
export const inSteps = async (title: string, steps: readonly Step[]): Promise<void> => {
  const bar = progressBar(title);
  const whole = steps.reduce((sum, { weight }) => sum + weight, 0);
  let done = 0;
  try {
    for (const { weight, work } of steps) {
      await work((share) => bar.step(done + weight * share, whole));
      done += weight;
      bar.step(done, whole);
    }
  } finally {
    bar.end();
  }
};
