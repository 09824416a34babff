import { describe, expect, test } from 'vitest';
import { mergeOf } from './merge.ts';

const before = { use: 'home', street: 'Vanhakatu 1', postcode: '50100', valid_to: null };
const typed = { use: 'home', street: 'Vanhakatu 1', postcode: '50100', valid_to: '' };

describe('two changes of a row', () => {
  test('of different fields both go through', () => {
    expect(
      mergeOf('postal_address', before, { ...typed, street: 'Omakatu 2' }, { ...before, postcode: '50130' }),
    ).toEqual({ clashes: [], mine: { street: 'Omakatu 2' }, theirs: { postcode: '50130' } });
  });

  test('of the same field are put side by side', () => {
    expect(
      mergeOf(
        'postal_address',
        before,
        { ...typed, street: 'Omakatu 2' },
        { ...before, street: 'Toisenkatu 3', valid_to: '2026-12-31' },
      ),
    ).toEqual({
      clashes: [{ field: 'street', mine: 'Omakatu 2', theirs: 'Toisenkatu 3' }],
      mine: {},
      theirs: { valid_to: '2026-12-31' },
    });
  });

  test('that say the same are none', () => {
    const same = { ...before, street: 'Omakatu 2' };
    expect(mergeOf('postal_address', before, { ...typed, street: ' Omakatu 2 ' }, same)).toEqual({
      clashes: [],
      mine: {},
      theirs: {},
    });
  });

  test('tell an emptied field from one that was left alone', () => {
    const full = { ...before, valid_to: '2026-12-31' };
    expect(mergeOf('postal_address', full, { ...typed, valid_to: '' }, full)).toEqual({
      clashes: [],
      mine: { valid_to: '' },
      theirs: {},
    });
  });
});
