import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CataloguedError, cataloguedErrors } from './catalogue.ts';

/** The server's source folder. */
export const SOURCE_FOLDER = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The whole catalogue: loads the `*.errors.ts` of every domain. For the reference and for tests; the running server
 * needs no list, since an error carries its entry with it.
 */
export const loadAllErrors = async (): Promise<readonly CataloguedError[]> => {
  for await (const path of glob('**/*.errors.ts', { cwd: SOURCE_FOLDER })) {
    await import(join(SOURCE_FOLDER, path));
  }
  return cataloguedErrors();
};
