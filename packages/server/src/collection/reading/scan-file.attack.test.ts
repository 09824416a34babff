import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import type { FileSource } from './file-source.ts';
import { scanFile } from './scan-file.ts';

const MEGABYTE = 1 << 20;

test('a file without a line end is not taken into memory', async () => {
  let given = 0;
  const endless: FileSource = {
    size: async () => 64 * MEGABYTE,
    read: () =>
      Readable.from(
        (function* () {
          for (; given < 64; given += 1) yield Buffer.alloc(MEGABYTE, 'a');
        })(),
        { highWaterMark: 1 },
      ),
  };
  await expect(scanFile(endless)).rejects.toMatchObject({ code: 'import-row-too-long' });
  expect(given).toBeLessThan(20);
});
