// Writes every generated file of the repository. A file named `*.generate.ts` beside the source it is made from exports
// `generated`: the paths from the repository's root and what is in them. CI fails when a committed one differs.
import { glob, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One generated file. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

const root = fileURLToPath(new URL('..', import.meta.url));

for await (const generator of glob('packages/*/src/**/*.generate.ts', { cwd: root })) {
  const { generated } = (await import(join(root, generator))) as { generated: readonly GeneratedFile[] };
  for (const { path, content } of generated) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
    console.log(`${path}  from ${generator}`);
  }
}
