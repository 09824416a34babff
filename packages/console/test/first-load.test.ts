import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ensureConsoleBuilt } from '../../../scripts/ensure-console-built.js';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

const sizeOf = async (file: string): Promise<number> =>
  gzipSync(await readFile(`${dist}${file}`), { level: 9 }).length;

/** A chunk and all that it cannot begin without. */
const withImports = (
  manifest: Record<string, Chunk>,
  name: string,
  seen = new Set<string>(),
): Set<string> => {
  const chunk = manifest[name];
  if (chunk === undefined || seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const one of chunk.imports ?? []) withImports(manifest, one, seen);
  return seen;
};

test('the first screen, with the messages of its language, is under 200 kB of script', async () => {
  expect(ensureConsoleBuilt()).toBe(true);
  const manifest = JSON.parse(await readFile(`${dist}manifest.json`, 'utf8')) as Record<string, Chunk>;
  for (const language of ['fi', 'sv', 'en']) {
    const messages = Object.keys(manifest).find((name) =>
      name.endsWith(`virtual:messages/${language}/first`),
    );
    const files = new Set<string>();
    for (const name of ['index.html', 'src/find/find-screen.tsx', messages ?? 'none']) {
      const own = withImports(manifest, name);
      expect([...own], name).not.toEqual([]);
      for (const file of own) files.add(file);
    }
    const sizes = await Promise.all([...files].map(sizeOf));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(200_000);
  }
});
