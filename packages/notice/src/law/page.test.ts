import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lawPage } from './page.ts';

const published = new URL('../../../../docs/reference/law.md', import.meta.url);

test('docs/reference/law.md is the page of the tables', () => {
  expect(readFileSync(published, 'utf8')).toBe(lawPage());
});
