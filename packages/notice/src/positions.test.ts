import { describe, expect, test } from 'vitest';
import { parseNotice } from './parse.ts';

const text = [
  'seloste: 1',
  'notice: { id: demo, languages: [fi] }',
  'sources:',
  '  own: &own { kind: derived }',
  '  other: *own',
  '',
].join('\n');
const { positions } = parseNotice({
  name: 'notice.yaml',
  text,
  texts: { fi: { name: 'texts/fi.yaml', text: 'notice:\n  summary: [a, b]\n' } },
});

describe('the place of an element', () => {
  test('is that of its key or of its value', () => {
    expect(positions.of(['notice', 'id'])).toEqual({ file: 'notice.yaml', line: 2, column: 11 });
    expect(positions.of(['notice', 'id'], 'value')).toEqual({ file: 'notice.yaml', line: 2, column: 15 });
    expect(positions.of(['notice', 'languages', 0])).toEqual({ file: 'notice.yaml', line: 2, column: 33 });
  });

  test('inside an alias is where its anchor wrote it', () => {
    expect(positions.of(['sources', 'other'])).toMatchObject({ line: 5, column: 3 });
    expect(positions.of(['sources', 'other', 'kind'])).toMatchObject({ line: 4, column: 15 });
  });

  test('that is not there is the nearest place above it', () => {
    expect(positions.of(['sources', 'own', 'register', 'name'])).toMatchObject({ line: 4, column: 3 });
    expect(positions.of(['rights', 'access'])).toMatchObject({ line: 1, column: 1 });
    expect(positions.of([])).toMatchObject({ line: 1, column: 1 });
  });

  test('in a text file is of that file', () => {
    expect(positions.ofText('fi', ['notice', 'summary', 1])).toEqual({
      file: 'texts/fi.yaml',
      line: 2,
      column: 16,
    });
    expect(positions.ofText('sv', ['notice'])).toEqual({ file: 'texts/sv.yaml', line: 1, column: 1 });
  });
});
