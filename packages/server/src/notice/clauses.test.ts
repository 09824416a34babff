import { access } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { MPY, readEdition } from '../testing/applied-register.ts';
import { CLAUSE_STATUS } from './clause-status.ts';
import { declaringPaths } from './declaring-paths.ts';

const { document } = await readEdition(MPY);
const declared = declaringPaths(document);

const range = (letter: string, to: number) =>
  Array.from({ length: to }, (_, index) => `${letter}${index + 1}`);
/** The clause list of the first controller: O7 is told within O2. */
const CLAUSES = [
  ...range('P', 13),
  ...range('D', 20),
  ...range('S', 9),
  ...range('R', 4),
  ...range('T', 5),
  ...range('A', 5),
  ...range('K', 2),
  ...['O1', 'O2', 'O3', 'O4', 'O5', 'O6', 'O8', 'U1', 'U2', 'N1', 'N2'],
];

test('every clause is declared by the notice', () => {
  expect(CLAUSES.filter((clause) => !declared.has(clause))).toEqual([]);
});

test('every clause has a status, and no other', () => {
  expect(CLAUSE_STATUS.map(({ clause }) => clause)).toEqual(CLAUSES);
});

test('the tests that a status names are there', async () => {
  for (const path of new Set(CLAUSE_STATUS.flatMap(({ tests }) => tests))) {
    await expect(
      access(fileURLToPath(new URL(`../../../../${path}`, import.meta.url))),
      path,
    ).resolves.toBeUndefined();
  }
});
