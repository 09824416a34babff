/** A bar with the time left on standard error, at most ten times a second; silent where nobody watches. */
export const progressBar = (unit: string, stream: NodeJS.WriteStream = process.stderr) => {
  const began = performance.now();
  let shown = 0;
  return {
    update: (done: number, total: number): void => {
      const now = performance.now();
      if (!stream.isTTY || (now - shown < 100 && done < total)) return;
      shown = now;
      stream.write(`\r${barOf(done, total, (now - began) / 1000, unit)}\x1b[K`);
    },
    clear: (): void => {
      if (stream.isTTY) stream.write('\r\x1b[K');
    },
  };
};

/** The bar as text; `seconds` have gone by. */
export const barOf = (done: number, total: number, seconds: number, unit: string): string => {
  const share = total === 0 ? 1 : Math.min(done / total, 1);
  const filled = Math.round(share * 30);
  const left = done > 0 ? Math.ceil((seconds / done) * (total - done)) : undefined;
  const time =
    left === undefined ? '' : `, ${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')} left`;
  return `[${'='.repeat(filled)}${' '.repeat(30 - filled)}] ${Math.floor(share * 100)} % of ${total} ${unit}${time}`;
};
