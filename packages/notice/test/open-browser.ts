import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import chromium, { inflate } from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/**
 * A headless Chromium from npm alone, with the shared libraries and fonts of its package, so that the tests run on a
 * machine that has neither a browser nor what one needs. The caller closes it.
 */
export const openBrowser = async (): Promise<Browser> => {
  const archives = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin');
  const executablePath = await chromium.executablePath();
  const libraries = join(await inflate(join(archives, 'al2023.tar.br')), 'lib');
  // In one process, as the package starts it for small machines, the browser ends with its first page.
  const args = chromium.args.filter((arg) => arg !== '--single-process' && arg !== '--no-zygote');
  const env = { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(tmpdir(), 'fonts') };
  return playwright.launch({ executablePath, args, env });
};
