import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { platformErrors } from '../errors/platform.errors.ts';

/** One SQL file, named by its path under the SQL folder with forward slashes: `migrations/0001-platform.sql`. */
export interface SqlFile {
  readonly path: string;
  readonly text: string;
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly hash: string;
}

/** The numbered migrations in order. A wrong name or a number used twice is an error. */
export const readMigrations = async (sqlFolder: string): Promise<readonly SqlFile[]> => {
  const files = await readSqlFiles(sqlFolder, 'migrations');
  const seen = new Set<string>();
  for (const { path } of files) {
    const number = /^migrations\/(\d{4})-[a-z0-9]+(-[a-z0-9]+)*\.sql$/.exec(path)?.[1];
    if (!number) throw misnumbered(path, 'is not named NNNN-words.sql');
    if (seen.has(number)) throw misnumbered(path, 'has a number that another migration has');
    seen.add(number);
  }
  return files;
};

/** The repeatable files (functions, views, triggers), ordered by path. */
export const readRepeatables = (sqlFolder: string): Promise<readonly SqlFile[]> =>
  readSqlFiles(sqlFolder, 'repeatable');

/** The files that run after every migration that applied anything: what must hold for tables made since. */
export const readFinals = (sqlFolder: string): Promise<readonly SqlFile[]> =>
  readSqlFiles(sqlFolder, 'after');

const readSqlFiles = async (sqlFolder: string, part: string): Promise<SqlFile[]> => {
  const names = await readdir(join(sqlFolder, part), { recursive: true }).catch(
    (error: { code?: string }) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  const paths = names.filter((name) => name.endsWith('.sql')).toSorted();
  return Promise.all(
    paths.map(async (name) => {
      const bytes = await readFile(join(sqlFolder, part, name));
      const hash = createHash('sha256').update(bytes).digest('hex');
      return { path: `${part}/${name.replaceAll('\\', '/')}`, text: bytes.toString('utf8'), hash };
    }),
  );
};

/**
 * Puts the register's instance for `${instance}`, the only placeholder: role names are written
 * `seloste_${instance}_owner`. Any other placeholder is an error, so that a slip does not reach the database.
 */
export const fillPlaceholders = (file: SqlFile, instance: string): string =>
  file.text.replaceAll(/\$\{([^}\n]*)\}/g, (placeholder, name: string) => {
    if (name === 'instance') return instance;
    throw misnumbered(file.path, `has the unknown placeholder ${placeholder}`);
  });

const misnumbered = (file: string, problem: string) =>
  platformErrors['migration-misnumbered']({ file, problem });
