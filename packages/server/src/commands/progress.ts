import { Presets, SingleBar } from 'cli-progress';
import type { ImportProgress } from '../collection/collection.api.ts';

/** Progress on a stream: a bar with rate and time left on a terminal, a plain line at each tenth elsewhere. */
export const showProgress = (
  stream: NodeJS.WriteStream,
): { readonly tell: (progress: ImportProgress) => void; readonly stop: () => void } => {
  const begun = Date.now();
  const seconds = () => (Date.now() - begun) / 1000;
  let bar: SingleBar | undefined;
  let tenth = 0;
  const stop = () => {
    bar?.stop();
    bar = undefined;
  };
  const line = (text: string) => void stream.write(`${text}\n`);
  const reading = ({ bytes, ofBytes, rows }: Extract<ImportProgress, { phase: 'reading' }>) => {
    const rate = Math.round(rows / Math.max(seconds(), 0.001));
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
      stop();
      if (progress.phase === 'checking') line(`Checking the rows as a set (${seconds().toFixed(1)} s)`);
      if (progress.phase === 'writing') line(`Writing them into the register (${seconds().toFixed(1)} s)`);
      if (progress.phase !== 'columns') return;
      const passedOver = progress.known.flatMap((field, index) => (field === undefined ? [index + 1] : []));
      line(`Fields: ${progress.known.filter((field) => field !== undefined).join(', ')}`);
      if (passedOver.length > 0) line(`Columns passed over, by place: ${passedOver.join(', ')}`);
    },
    stop,
  };
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
