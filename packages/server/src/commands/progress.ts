import { Presets, SingleBar } from 'cli-progress';
import type { ImportProgress, LoadProgress } from '../collection/collection.api.ts';

/** Progress of an import on a stream: bars with the time left on a terminal, a plain line at each tenth elsewhere. */
export const showProgress = (
  stream: NodeJS.WriteStream,
): { readonly tell: (progress: ImportProgress) => void; readonly stop: () => void } => {
  const begun = Date.now();
  let bar: SingleBar | undefined;
  let load: ReturnType<typeof showLoad> | undefined;
  let tenth = 0;
  const stop = () => {
    bar?.stop();
    bar = undefined;
    load?.stop();
    load = undefined;
  };
  const line = (text: string) => void stream.write(`${text}\n`);
  const reading = ({ bytes, ofBytes, rows }: Extract<ImportProgress, { phase: 'reading' }>) => {
    const rate = Math.round((1000 * rows) / Math.max(Date.now() - begun, 1));
    if (stream.isTTY) {
      bar ??= startBar(stream, ofBytes);
      bar.update(bytes, { rows, rate });
      return;
    }
    const now = Math.floor((10 * bytes) / ofBytes);
    if (now <= tenth) return;
    tenth = now;
    line(`read ${now * 10} %: ${rows} rows, ${rate} rows/s`);
  };
  return {
    tell: (progress) => {
      if (progress.phase === 'reading') return reading(progress);
      if (progress.phase === 'columns') {
        const passedOver = progress.known.flatMap((field, index) => (field === undefined ? [index + 1] : []));
        line(`Fields: ${progress.known.filter((field) => field !== undefined).join(', ')}`);
        if (passedOver.length > 0) line(`Columns passed over, by place: ${passedOver.join(', ')}`);
        return;
      }
      if (load === undefined) stop();
      load ??= showLoad(stream);
      load.tell(progress);
    },
    stop,
  };
};

const WHAT = { checking: 'Checking the rows as a set', writing: 'Writing them into the register' } as const;

/**
 * A bar over the statements that check and write a load. One of them can take a minute, so the time left, estimated at the end of
 * each, runs down by the clock in between.
 */
const showLoad = (stream: NodeJS.WriteStream) => {
  const begun = Date.now();
  let last: LoadProgress & { at: number; tenth: number } = {
    phase: 'checking',
    done: 0,
    of: 0,
    at: begun,
    tenth: 0,
  };
  const bar = stream.isTTY
    ? new SingleBar(
        { stream, format: ' {bar} {percentage} % | {what} | {left} left', hideCursor: true },
        Presets.shades_classic,
      )
    : undefined;
  const payload = () => ({ what: WHAT[last.phase], left: inMinutes(timeLeft(last, begun, Date.now())) });
  bar?.start(1, 0, payload());
  const redraw = bar && setInterval(() => bar.update(payload()), 1000).unref();
  return {
    tell: (progress: LoadProgress) => {
      const tenth = Math.floor((10 * progress.done) / Math.max(progress.of, 1));
      const news = tenth > last.tenth;
      last = { ...progress, at: Date.now(), tenth };
      if (bar) {
        bar.setTotal(progress.of);
        bar.update(progress.done, payload());
      } else if (news) {
        const { what, left } = payload();
        stream.write(`${what}: ${tenth * 10} %, ${left} left\n`);
      }
    },
    stop: () => {
      clearInterval(redraw);
      bar?.stop();
    },
  };
};

/** Milliseconds, at the pace so far, less what has gone by since the last step ended; undefined before the first has. */
export const timeLeft = (
  { done, of, at }: { readonly done: number; readonly of: number; readonly at: number },
  begun: number,
  now: number,
): number | undefined =>
  done > 0 ? Math.max(0, ((at - begun) / done) * (of - done) - (now - at)) : undefined;

/** `1:05`; a dash where nobody knows yet. */
const inMinutes = (milliseconds: number | undefined): string => {
  if (milliseconds === undefined) return '–';
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

const startBar = (stream: NodeJS.WriteStream, total: number): SingleBar => {
  const bar = new SingleBar(
    {
      stream,
      format: ' {bar} {percentage} % | {rows} rows | {rate} rows/s | {eta_formatted} left',
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  bar.start(total, 0, { rows: 0, rate: 0 });
  return bar;
};

/** Progress of the demo register, in customers. */
export const showDemoProgress = (
  stream: NodeJS.WriteStream,
  customers: number,
): { readonly tell: (done: number) => void; readonly stop: () => void } => {
  const begun = Date.now();
  let bar: SingleBar | undefined;
  const rateAt = (done: number) => Math.round((1000 * done) / Math.max(1, Date.now() - begun));
  return {
    tell: (done) => {
      const rate = rateAt(done);
      if (!stream.isTTY) return void stream.write(`${done} of ${customers} customers, ${rate} a second\n`);
      bar ??= startBar(stream, customers);
      bar.update(done, { rows: done, rate });
    },
    stop: () => {
      bar?.stop();
      bar = undefined;
    },
  };
};
