import { glob, readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Below this a compressed file saves no packet. */
const WORTH_IT = 1_024;

/** Writes `.br` and `.gz` beside each file of the build, so that the server compresses nothing while people wait. */
export const compressAssets = (): Plugin => {
  let folder = '';
  return {
    name: 'compress-assets',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = build.outDir.startsWith('/') ? build.outDir : `${root}/${build.outDir}`;
    },
    async closeBundle() {
      for await (const file of glob(`${folder}/**/*.{js,css,html,svg}`)) {
        const content = await readFile(file);
        if (content.length < WORTH_IT) continue;
        await writeFile(
          `${file}.br`,
          await brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
        );
        await writeFile(`${file}.gz`, await zip(content, { level: 9 }));
      }
    },
  };
};
