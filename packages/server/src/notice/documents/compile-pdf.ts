import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { documentErrors } from './documents.errors.ts';

/** Source Sans 3 (SIL Open Font Licence), the weights that the layout uses. */
const FONT_FACES = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'];

/** Compilations after which an unused result of the engine's memory is dropped. */
const KEPT_RESULTS = 2;

const openCompiler = async () => {
  // Loaded when the first PDF is asked for: the native engine is large, and most calls need none of it.
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const folder = dirname(
    createRequire(import.meta.url).resolve('@expo-google-fonts/source-sans-3/package.json'),
  );
  const fontBlobs = await Promise.all(
    FONT_FACES.map((face) => readFile(join(folder, face, `SourceSans3_${face}.ttf`))),
  );
  // The engine may read files of its workspace only; the document reads none, so it is the fonts' own folder.
  return NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs }] });
};

let compiler: ReturnType<typeof openCompiler> | undefined;

/**
 * Typst source → a tagged PDF that claims PDF/UA-1; the engine refuses a document that would break the standard.
 * The same source gives the same bytes: no date is written in.
 */
export const compilePdf = async (source: string): Promise<Buffer> => {
  compiler ??= openCompiler();
  const engine = await compiler;
  const compiled = engine.compile({ mainFileContent: source });
  if (!compiled.result) {
    const errors = compiled.takeDiagnostics()?.shortDiagnostics ?? [];
    throw documentErrors['document-not-compiled']({ count: errors.length }).from(
      new Error(JSON.stringify(errors)),
    );
  }
  const pdf = engine.pdf(compiled.result, { pdfStandard: 'ua-1' });
  engine.evictCache(KEPT_RESULTS);
  return pdf;
};
