import type { ImportOutcome } from '../packages/server/src/collection/collection.api.ts';
import type { ImportProgress } from '../packages/server/src/collection/import-file.ts';
import { type ProgressBar, progressBar } from './progress.ts';

/** Shows an import: a bar for the file as it is read, and one for what the database then does with its rows. */
export const withImportBars = async (
  title: string,
  importing: (tell: (progress: ImportProgress) => void) => Promise<ImportOutcome>,
): Promise<ImportOutcome> => {
  let reading: ProgressBar | undefined = progressBar(`${title}: reading`);
  let writing: ProgressBar | undefined;
  try {
    return await importing((told) => {
      if (told.phase === 'columns') return;
      if (told.phase === 'reading') {
        reading?.step(told.bytes, told.ofBytes);
        return;
      }
      reading?.end();
      reading = undefined;
      writing ??= progressBar(`${title}: writing`);
      writing.step(told.done, told.of);
    });
  } finally {
    reading?.end();
    writing?.end();
  }
};
