import { expect, test } from 'vitest';
import { isProven, proofOf, type Wanted } from './publication.queries.ts';

const KEY = Buffer.alloc(32, 'proof');
const WANTED: Wanted = {
  baseEdition: 3,
  validFrom: '2026-12-01',
  files: { notice: 'seloste: 1', texts: { fi: 'nimi: Esimerkki', sv: 'namn: Exempel' } },
  significant: true,
  announcement: { fi: 'Muuttuu.', sv: 'Ändras.' },
  actor: '0190a1b2-0000-7000-8000-000000000001',
  claimedRoles: ['officer'],
  accessId: '0190a1b2-0000-7000-8000-000000000002',
  controller: 'mpy_telecom',
  reason: 'autumn edition',
};

test('what waits is proven as it was asked for, in whatever order its texts come back', () => {
  const texts = { sv: 'namn: Exempel', fi: 'nimi: Esimerkki' };
  const again = {
    ...WANTED,
    files: { ...WANTED.files, texts },
    announcement: { sv: 'Ändras.', fi: 'Muuttuu.' },
  };
  expect(isProven(KEY, again, proofOf(KEY, WANTED))).toBe(true);
});

test.each<[string, Partial<Wanted>]>([
  ['the edition that it stands on', { baseEdition: 2 }],
  ['its day', { validFrom: '2026-11-24' }],
  ['the notice', { files: { ...WANTED.files, notice: 'seloste: 1 # more' } }],
  ['a text', { files: { ...WANTED.files, texts: { ...WANTED.files.texts, sv: 'namn: Annat' } } }],
  ['a text taken away', { files: { ...WANTED.files, texts: { fi: 'nimi: Esimerkki' } } }],
  ['whether it is significant', { significant: false }],
  ['what is told of it', { announcement: { fi: 'Muuttuu.', sv: 'Ingenting ändras.' } }],
  ['that something is told of it', { announcement: null }],
  ['who asked for it', { actor: '0190a1b2-0000-7000-8000-000000000003' }],
  ['the roles that were claimed for them', { claimedRoles: ['officer', 'administrator'] }],
  ['the call that asked for it', { accessId: '0190a1b2-0000-7000-8000-000000000004' }],
  ['the controller', { controller: 'mpy_osuuskunta' }],
  ['why', { reason: 'another reason' }],
])('it is not, with %s changed', (_what, change) => {
  expect(isProven(KEY, { ...WANTED, ...change }, proofOf(KEY, WANTED))).toBe(false);
});

test('nor under another key, nor by a proof that is cut', () => {
  expect(isProven(Buffer.alloc(32, 'other'), WANTED, proofOf(KEY, WANTED))).toBe(false);
  expect(isProven(KEY, WANTED, proofOf(KEY, WANTED).subarray(0, 31))).toBe(false);
});
