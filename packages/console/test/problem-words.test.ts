import { fileURLToPath } from 'node:url';
import { isArgumentElement, parse } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { REASONS } from '../../server/src/collection/refusal.ts';
import { loadAllErrors } from '../../server/src/platform/errors/all-errors.ts';
import { fieldProblems } from '../../server/src/register/records/field-problems.ts';
import { readMessages } from '../build/compiled-messages.ts';

const errors = await loadAllErrors();
const words = await readMessages(fileURLToPath(new URL('../messages', import.meta.url)), 'fi');

/** Codes that nobody meets in the console, by the reason. Every other code of the server has words there. */
const NOT_IN_THE_CONSOLE: Readonly<Record<string, readonly string[]>> = {
  'the register does not start with it': [
    'address-refused',
    'address-taken',
    'database-too-old',
    'embedded-database-failed',
    'embedded-database-missing',
    'master-key-differs',
    'master-key-unreadable',
    'migration-changed',
    'migration-failed',
    'migration-misnumbered',
    'no-user-for-database',
    'setting-wrong',
    'sign-in-not-configured',
  ],
  'told on the command line only': [
    'day-malformed',
    'demo-among-real-people',
    'demo-person-unknown',
    'demo-provider-unreachable',
    'demo-register-not-empty',
    'demo-size-wrong',
    'document-not-compiled',
    'file-refused',
    'import-mapping-unreadable',
    'notice-not-found',
    'notice-unreadable',
    'rejects-file-exists',
    'unknown-document-choice',
  ],
  'answers programs that sign in by a token, and the sign-in provider': [
    'logout-token-invalid',
    'token-expired',
    'token-invalid',
    'token-missing',
  ],
  'answers calls that the console does not make': ['checkpoint-outside-log', 'not-ready', 'range-outside'],
  'answers a browser before the console is there': ['console-not-built'],
  'the console makes every call in this form': [
    'body-unreadable',
    'call-malformed',
    'headers-too-large',
    'idempotency-key-malformed',
    'idempotency-key-reused',
    'media-type-unsupported',
    'method-not-allowed',
    'revision-missing',
  ],
  'a fault of the program, which the database stops': [
    'access-id-missing',
    'load-not-begun',
    'load-record-unknown',
  ],
  'the console shows it as nothing verified yet': ['never-verified'],
};
const unmet = Object.values(NOT_IN_THE_CONSOLE).flat();

/** What a refusal says: by its code anywhere, or on the page of a failed sign-in. */
const wordsOf = (code: string, part: 'title' | 'next'): string | undefined =>
  words.get(`problems.${code}.${part}`) ?? words.get(`sign-in.code.${code}.${part}`);

describe('what the server refuses', () => {
  test('has words in the console: what happened, and what to do next', () => {
    const met = errors.filter(({ code }) => !unmet.includes(code)).map(({ code }) => code);
    expect(met.filter((code) => !wordsOf(code, 'title') || !wordsOf(code, 'next'))).toEqual([]);
  });

  test('is no longer excused once it has words, or is gone', () => {
    const codes = errors.map(({ code }) => code);
    expect(unmet.filter((code) => !codes.includes(code) || wordsOf(code, 'title') !== undefined)).toEqual([]);
    expect(new Set(unmet).size).toBe(unmet.length);
  });

  test('has words for no other code', () => {
    const codes = new Set(errors.map(({ code }) => code));
    const told = [...words.keys()].flatMap(
      (key) => /^problems\.([a-z][a-z-]+-[a-z-]+)\./.exec(key)?.[1] ?? [],
    );
    expect(told.filter((code) => !codes.has(code))).toEqual([]);
  });

  test('is named in those words only by what the server sends with it', () => {
    const unsent = errors.flatMap(({ code, detail, hint }) =>
      (['title', 'next'] as const)
        .flatMap((part) => parse(words.get(`problems.${code}.${part}`) ?? ''))
        .flatMap((element) => (isArgumentElement(element) ? [element.value] : []))
        .filter((name) => !`${detail}${hint}`.includes(`{${name}}`))
        .map((name) => `${code}: ${name}`),
    );
    expect(unsent).toEqual([]);
  });
});

describe('what is wrong with a value or a line of a file', () => {
  /** Forms and the columns of a file know fields by the register's own list and send text, never bytes. */
  const NEVER_SENT = ['not-base64', 'unknown-field', 'wrong-type'];

  test('has words at its field', () => {
    const untold = Object.keys(fieldProblems).filter((code) => !words.has(`edit.problem.${code}`));
    expect(untold.toSorted()).toEqual(NEVER_SENT);
  });

  test('has words at its line', () => {
    expect(Object.keys(REASONS).filter((code) => !words.has(`import.code.${code}`))).toEqual([]);
  });
});
