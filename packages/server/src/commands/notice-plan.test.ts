import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { noticeErrors } from '../notice/notice.errors.ts';
import { runCommandLine } from '../platform/cli/command-line.ts';
import { tellingRefusals } from './told-refusal.ts';
import { verbs } from './verbs.ts';

const base = fileURLToPath(new URL('../../../notice/src/check/samples/base', import.meta.url));
let folder = '';
let printed = '';

beforeEach(async () => {
  printed = '';
  folder = await mkdtemp(join(tmpdir(), 'notice-'));
  await cp(base, folder, { recursive: true });
  vi.spyOn(console, 'error').mockImplementation((text) => {
    printed += `${text}\n`;
  });
});
afterEach(async () => {
  process.exitCode = 0;
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

describe.each(['plan', 'apply'])('seloste notice %s', (verb) => {
  const run = (...words: string[]) =>
    runCommandLine(verbs, ['notice', verb, folder, '--on', '2026-11-22', ...words], '0.0.0');

  test.each([
    ['fi', 'Selosteessa on virheitä:', 'käyttötarkoitusta ”newsleter” ei ole'],
    ['sv', 'Beskrivningen innehåller fel:', 'ändamålet ”newsleter” finns inte'],
    ['en', 'The notice has errors:', 'there is no purpose "newsleter"'],
  ])(
    'tells the errors of a notice in %s, and opens no database for it',
    async (language, heading, message) => {
      const file = join(folder, 'notice.yaml');
      const text = await readFile(file, 'utf8');
      await writeFile(file, text.replace('closes: [newsletter]', 'closes: [newsleter]'));
      expect(await run('--lang', language)).toBe(1);
      expect(printed).toContain(`error[notice-has-errors]: ${heading}\n`);
      expect(printed.replaceAll(/\s+/g, ' ')).toMatch(/notice\.yaml:\d+:\d+ F102 /);
      expect(printed.replaceAll(/\s+/g, ' ')).toContain(message);
      expect(printed.split('\n').filter((line) => line.length > 80 && !line.includes(folder))).toEqual([]);
    },
  );

  test('knows three languages', async () => {
    expect(await run('--lang', 'de')).toBe(1);
    expect(printed).toContain('fi, sv, en');
  });
});

describe('what keeps a notice from being carried out', () => {
  test('is told one by one, under a heading in the language', async () => {
    await tellingRefusals('sv', () => {
      throw noticeErrors['category-still-holds-data']({ record: 'invoice', count: 2 }).with({
        problems: [{ message: 'Registret innehåller fakturor.' }],
      });
    });
    expect(printed).toBe(
      'error[category-still-holds-data]: Databasen kan inte genomföra beskrivningen:\n  Registret innehåller fakturor.\n',
    );
    expect(process.exitCode).toBe(1);
  });

  test('is drift when the database is otherwise, which no caller can help', async () => {
    await tellingRefusals('fi', () => {
      throw noticeErrors['notice-drift']({ count: 1, objects: 'x' }).with({
        differences: [{ message: 'Rooli x puuttuu.' }],
      });
    });
    expect(printed).toBe('error[notice-drift]: Tietokanta poikkeaa selosteesta:\n  Rooli x puuttuu.\n');
    expect(process.exitCode).toBe(2);
  });

  test('is left to others when it is anything else', async () => {
    const failure = new Error('of the disk');
    await expect(tellingRefusals('fi', () => Promise.reject(failure))).rejects.toBe(failure);
  });
});
