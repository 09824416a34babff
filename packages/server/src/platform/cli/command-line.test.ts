import type { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { platformErrors } from '../errors/platform.errors.ts';
import { runCommandLine, type Verb } from './command-line.ts';

const printed: string[] = [];
const loaded: string[] = [];
const verb = (name: string, action: () => Promise<void>): Verb => ({
  name,
  summary: `Do ${name}`,
  load: async () => {
    loaded.push(name);
    return { configure: (command: Command) => command.option('--loud', 'so that all hear').action(action) };
  },
});

const verbs = [
  verb('greet', async () => void printed.push('hello')),
  verb('notice check', async () => void printed.push('checked')),
  verb('notice plan', async () => {
    throw platformErrors['setting-wrong']({ name: 'X', rule: 'must be y' });
  }),
  verb('break', async () => {
    throw new Error('inside');
  }),
];

const run = (argv: readonly string[]) => runCommandLine(verbs, argv, '1.2.3');

beforeEach(() => {
  printed.length = 0;
  loaded.length = 0;
  const print = (text: unknown) => printed.push(String(text)) > 0;
  vi.spyOn(process.stdout, 'write').mockImplementation(print);
  vi.spyOn(process.stderr, 'write').mockImplementation(print);
  vi.spyOn(console, 'error').mockImplementation(print);
});
afterEach(() => vi.restoreAllMocks());

describe('the command line', () => {
  test('runs a verb, of one word or two, and loads no other', async () => {
    expect(await run(['greet', '--loud'])).toBe(0);
    expect(await run(['notice', 'check'])).toBe(0);
    expect(printed).toEqual(['hello', 'checked']);
    expect(loaded).toEqual(['greet', 'notice check']);
  });

  test('lists all verbs without loading them, in 80 columns', async () => {
    expect(await run(['--help'])).toBe(0);
    const help = printed.join('');
    for (const word of ['greet', 'notice', 'break']) expect(help).toContain(word);
    expect(Math.max(...help.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(loaded).toEqual([]);
  });

  test('tells its version', async () => {
    expect(await run(['--version'])).toBe(0);
    expect(await run(['-V'])).toBe(0);
    expect(printed).toEqual(['1.2.3\n', '1.2.3\n']);
    expect(loaded).toEqual([]);
  });

  test("shows a verb's own options", async () => {
    expect(await run(['notice', 'check', '--help'])).toBe(0);
    expect(printed.join('')).toContain('--loud');
  });

  test('answers a refusal with its code and hint and 1, a failure with 2', async () => {
    expect(await run(['notice', 'plan'])).toBe(1);
    expect(printed.join('\n')).toMatch(/error\[setting-wrong\].*\n.*X must be y\.\n.*hint: /);
    expect(await run(['break'])).toBe(2);
    expect(printed.join('\n')).toContain('error[internal-error]');
  });

  test('refuses an unknown verb and an unknown option', async () => {
    expect(await run(['gret'])).toBe(1);
    expect(await run(['greet', '--quiet'])).toBe(1);
  });
});
