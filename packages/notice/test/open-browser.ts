import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
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
  // The package unpacks into the folder for temporary files under fixed names, where another user's or another test's may
  // lie, half written: each browser gets a folder of its own, gone with it.
  const unpacked = await mkdtemp(join(tmpdir(), 'seloste-browser-'));
  const before = process.env.TMPDIR;
  process.env.TMPDIR = unpacked;
  const archives = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin');
  const executablePath = await chromium.executablePath();
  const libraries = join(await inflate(join(archives, 'al2023.tar.br')), 'lib');
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  // In one process, as the package starts it for small machines, the browser ends with its first page.
  const args = chromium.args.filter((arg) => arg !== '--single-process' && arg !== '--no-zygote');
  const env = { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(unpacked, 'fonts') };
  const browser = await launched({ executablePath, args, env });
  browser.on('disconnected', () => rmSync(unpacked, { recursive: true, force: true }));
  return browser;
};

/** Starts that are tried. */
const STARTS = 3;

/** On a busy machine Chromium now and then dies of a signal while it starts, before any page: it is started again. */
const launched = async (options: Parameters<typeof playwright.launch>[0]): Promise<Browser> => {
  for (let start = 1; ; start += 1) {
    try {
      return await playwright.launch(options);
    } catch (failure) {
      if (start === STARTS || !/signal=SIG/.test(String(failure))) throw failure;
    }
  }
};
