import { writeFile } from 'node:fs/promises';

/** Writes a document to a file, or to standard output when no file is named. */
export const writeOutput = async (content: string | Buffer, out: string | undefined): Promise<void> => {
  if (out !== undefined) return writeFile(out, content);
  // A reader that has seen enough (`| head`) closes the pipe: that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  await new Promise<void>((resolve) => {
    process.stdout.write(content, () => resolve());
  });
};
