import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runCommandLine } from '../platform/cli/command-line.ts';
import { verbs } from './verbs.ts';

const base = fileURLToPath(new URL('../../../notice/src/check/samples/base', import.meta.url));
let folder = '';
let printed = '';

beforeEach(async () => {
  printed = '';
  folder = await mkdtemp(join(tmpdir(), 'notice-'));
  await cp(base, folder, { recursive: true });
  const print = (text: unknown) => {
    printed += `${text}\n`;
    return true;
  };
  vi.spyOn(console, 'log').mockImplementation(print);
  vi.spyOn(console, 'error').mockImplementation(print);
  vi.spyOn(process.stderr, 'write').mockImplementation(print);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const run = async (...words: string[]): Promise<number> => {
  process.exitCode = 0;
  try {
    return await runCommandLine(verbs, ['notice', ...words], '0.0.0');
  } finally {
    process.exitCode = 0;
  }
};
const edit = async (name: string, from: string, to: string): Promise<void> => {
  const text = await readFile(join(folder, name), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(folder, name), text.replace(from, to));
};
const on = ['--on', '2026-11-22'];

describe('seloste notice check', () => {
  test('of a good notice, by folder or by file, finds nothing', async () => {
    expect(await run('check', folder, ...on, '--strict')).toBe(0);
    expect(await run('check', join(folder, 'notice.yaml'), ...on)).toBe(0);
    expect(printed).toBe('No findings.\nNo findings.\n');
  });

  test('an error is shown at its place and ends with 1', async () => {
    await edit('notice.yaml', 'closes: [newsletter]', 'closes: [newsleter]');
    expect(await run('check', folder, ...on)).toBe(1);
    expect(printed).toMatch(/notice\.yaml:\d+:29 error F102/);
    expect(printed).toContain('did you mean: newsletter');
  });

  test('a warning fails only under --strict', async () => {
    await edit('texts/fi.yaml', 'sources:', 'sourcess: { a: { name: A } }\nsources:');
    expect(await run('check', folder, ...on)).toBe(0);
    expect(await run('check', folder, ...on, '--strict')).toBe(1);
    expect(printed).toMatch(/texts\/fi\.yaml:\d+:\d+ warning F204/);
  });

  test('tells programs in JSON and SARIF', async () => {
    await edit('notice.yaml', 'version: 1', 'versio: 1');
    expect(await run('check', folder, ...on, '--format', 'json')).toBe(1);
    expect(JSON.parse(printed).findings[0]).toMatchObject({
      code: 'F004',
      hint: 'version',
      line: 8,
      column: 3,
    });
    printed = '';
    expect(await run('check', folder, ...on, '--format', 'sarif')).toBe(1);
    expect(JSON.parse(printed).runs[0].results[0].ruleId).toBe('F004');
  });

  test('a folder without a notice, a day that is none and an unknown format are refused in words', async () => {
    expect(await run('check', join(folder, 'nowhere'))).toBe(1);
    expect(printed).toContain('error[notice-not-found]');
    expect(await run('check', folder, '--on', '2026-02-30')).toBe(1);
    expect(printed).toContain('YYYY-MM-DD');
    expect(await run('check', folder, '--format', 'xml')).toBe(1);
  });

  test('bytes that are no UTF-8 are a finding', async () => {
    await writeFile(join(folder, 'texts/sv.yaml'), Buffer.from('notice: { title: H\xe4lsning }', 'latin1'));
    expect(await run('check', folder, ...on)).toBe(1);
    expect(printed).toContain('F011');
  });
});

describe('seloste notice fmt', () => {
  test('writes the canonical form once, and then finds nothing to do', async () => {
    await run('fmt', folder);
    printed = '';
    expect(await run('fmt', folder)).toBe(0);
    expect(await run('fmt', folder, '--check')).toBe(0);
    expect(printed).toBe('');
    expect((await readdir(folder)).toSorted()).toEqual(['notice.yaml', 'texts']);
  });

  test('--check names the file and writes nothing', async () => {
    await run('fmt', folder);
    printed = '';
    await edit('notice.yaml', '[fi, sv]', '[ fi,   sv ]');
    const before = await readFile(join(folder, 'notice.yaml'), 'utf8');
    expect(await run('fmt', folder, '--check')).toBe(1);
    expect(printed).toBe(`not in form: ${join(folder, 'notice.yaml')}\n`);
    expect(await readFile(join(folder, 'notice.yaml'), 'utf8')).toBe(before);
  });

  test('when one file is no YAML, no file is written', async () => {
    await edit('notice.yaml', '[fi, sv]', '[ fi,   sv ]');
    await edit('texts/sv.yaml', 'notice:', 'notice: [');
    expect(await run('fmt', folder)).toBe(1);
    expect(printed).toMatch(/sv\.yaml:\d+:\d+ error F001/);
    expect(await readFile(join(folder, 'notice.yaml'), 'utf8')).toContain('[ fi,   sv ]');
  });

  test('a link to a file stays a link', async () => {
    await edit('notice.yaml', '[fi, sv]', '[ fi,   sv ]');
    await symlink(join(folder, 'notice.yaml'), join(folder, 'linked.yaml'));
    await run('fmt', join(folder, 'linked.yaml'));
    expect(await readFile(join(folder, 'notice.yaml'), 'utf8')).toContain('[fi, sv]');
  });
});
