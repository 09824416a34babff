import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadAllErrors, SOURCE_FOLDER } from './all-errors.ts';
import { defineErrors } from './catalogue.ts';

const textOf = async (patterns: string[], folder: string, skip: RegExp): Promise<string> => {
  const texts: string[] = [];
  for await (const path of glob(patterns, { cwd: folder })) {
    if (!skip.test(path)) texts.push(await readFile(join(folder, path), 'utf8'));
  }
  return texts.join('\n');
};

const errors = await loadAllErrors();
const source = await textOf(['**/*.ts'], SOURCE_FOLDER, /\.(errors|test|generate)\.ts$|^testing/);
const sql = await textOf(['**/*.sql'], join(SOURCE_FOLDER, '../sql'), /^$/);
const isRaised = ({ code, sqlstate }: { code: string; sqlstate?: string }) =>
  source.includes(`['${code}']`) || (sqlstate !== undefined && sql.includes(`'${sqlstate}'`));

describe('the catalogue', () => {
  test('holds no error that nothing raises', () => {
    expect(errors.filter((error) => !isRaised(error)).map(({ code }) => code)).toEqual([]);
  });

  test('holds every SQLSTATE of ours that the database raises', () => {
    const raised = [...sql.matchAll(/errcode\s*=\s*'(SE\d{3})'/gi)].map(([, state]) => state);
    const known = errors.map(({ sqlstate }) => sqlstate);
    expect(raised.filter((state) => !known.includes(state))).toEqual([]);
  });

  test('is whole in the reference', async () => {
    const reference = await readFile(join(SOURCE_FOLDER, '../../../docs/reference/errors.md'), 'utf8');
    const documented = [...reference.matchAll(/^### `(.+)`$/gm)].map(([, code]) => code);
    expect(documented.toSorted()).toEqual(errors.map(({ code }) => code).toSorted());
  });

  test.each(errors.map((error) => [error.code, error] as const))('%s is well formed', (code, error) => {
    expect(code).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
    expect(error.status).toBeGreaterThanOrEqual(400);
    expect(error.status).toBeLessThan(600);
    for (const text of [error.title, error.detail, error.hint]) expect(text.trim()).not.toBe('');
  });
});

describe('declaring errors', () => {
  const entry = {
    status: 404,
    title: 'No such thing',
    detail: 'There is no {thing}.',
    hint: 'Look for {thing}.',
  } as const;

  test('gives a factory that fills the parameters, and a problem document', () => {
    const own = defineErrors('example', { 'no-such-thing': entry });
    const cause = new Error('inside');
    const error = own['no-such-thing']({ thing: 't1' })
      .from(cause)
      .with({ known: ['t2'] });
    expect(error.cause).toBe(cause);
    expect(error.toProblem('/calls/1')).toEqual({
      type: 'urn:seloste:error:no-such-thing',
      title: 'No such thing',
      status: 404,
      detail: 'There is no t1.',
      instance: '/calls/1',
      code: 'no-such-thing',
      hint: 'Look for t1.',
      values: { thing: 't1' },
      known: ['t2'],
    });
  });

  test('refuses a code and a SQLSTATE that another domain has', () => {
    defineErrors('one', { 'taken-code': { ...entry, sqlstate: 'SE999' } });
    expect(() => defineErrors('two', { 'taken-code': entry })).toThrow('declared twice');
    expect(() => defineErrors('two', { 'other-code': { ...entry, sqlstate: 'SE999' } })).toThrow(
      'claimed by',
    );
  });
});
