import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FinnishBusinessIds } from 'finnish-business-ids';
import { FinnishSSN } from 'finnish-ssn';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keysFrom } from '../platform/keys/keys.ts';
import { MPY_APPLIED } from '../testing/applied-register.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { inventPerson } from './demo-person.ts';
import { DemoRows, LOADS } from './demo-rows.ts';
import { type DemoOutcome, makeDemo } from './make-demo.ts';
import { businessId, identityCode } from './numbers.ts';
import { openIds, openRandom } from './random.ts';
import { toneWav } from './tone.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const admin = database.openAsAdmin();
const home = await mkdtemp(join(tmpdir(), 'seloste-demo-'));
afterAll(() => rm(home, { recursive: true }));
const place = {
  server: database.server,
  instance: database.instance,
  masterKey: Buffer.alloc(32, 'test'),
  people: 'invented' as const,
  home,
};
const today = new Date().toISOString().slice(0, 10);
const request = { customers: 300, seed: 7, today, traffic: 10, actor: 'operator:test' };
const rows = (text: string) => admin.query<Record<string, unknown>>({}, { text });
let outcome: DemoOutcome;

describe('a demo register', () => {
  beforeAll(async () => {
    outcome = await makeDemo(place, request);
  });

  test('fills every record that it knows, at three controllers, and nothing is refused', async () => {
    expect(outcome.refused).toBe(0);
    for (const record of new Set(Object.values(LOADS).flat())) {
      if (record === 'other_information') continue;
      expect([record, await rows(`select count(*)::int as n from register.${record}`)]).toEqual([
        record,
        [{ n: outcome.counts.get(record) }],
      ]);
    }
    expect(await rows('select count(distinct controller)::int as n from register.subject')).toEqual([
      { n: 3 },
    ]);
  });

  test('is closed as the register itself would close it', async () => {
    await admin.transaction(
      { 'seloste.access_id': '01936f2e-7a4b-7c3d-8e5f-60718293a4b5' },
      async (transaction) => {
        expect(await transaction.query({ text: 'select register.recompute() as n' })).toEqual([{ n: '0' }]);
      },
    );
  });

  test('has people who share a home and a name, doubles, and addresses that reach nobody', async () => {
    const [seen] = await rows(`select
      (select count(*) > 5 from (select from register.postal_address a join register.person p using (subject)
        group by a.street, a.postcode, p.family_name having count(*) > 1) f) as families,
      (select bool_and(address like '%@example.org') from register.email_address) as unreachable,
      (select count(*) > 0 from register.person a join register.person b using (birth_date)
        where a.subject < b.subject and a.given_names <> b.given_names) as doubles`);
    expect(seen).toEqual({ families: true, unreachable: true, doubles: true });
  });

  test('names customers worth looking at, who are there', async () => {
    expect(outcome.sights.length).toBeGreaterThanOrEqual(5);
    for (const { customerNumber, controller } of outcome.sights) {
      const found = await rows(
        `select from register.customer where customer_number = '${customerNumber}' and controller = '${controller}'`,
      );
      expect(found).toHaveLength(1);
    }
  });

  test('has a sealed sound to some of its recordings', async () => {
    const sounds = await readdir(join(home, 'recordings', 'demo'));
    expect(sounds.length).toBeGreaterThan(0);
    const sound = await readFile(join(home, 'recordings', 'demo', sounds[0] ?? ''));
    expect(sound.includes('RIFF')).toBe(false);
    expect(toneWav(440, 2).subarray(0, 4).toString()).toBe('RIFF');
  });

  test('is made in an empty register of invented people only', async () => {
    await expect(makeDemo(place, request)).rejects.toMatchObject({ code: 'demo-register-not-empty' });
    await expect(makeDemo({ ...place, people: 'real' }, request)).rejects.toMatchObject({
      code: 'demo-among-real-people',
    });
    await expect(makeDemo(place, { ...request, customers: 0 })).rejects.toMatchObject({
      code: 'demo-size-wrong',
    });
  });
});

describe('invented numbers', () => {
  test.each([
    ['1985-03-02', '-YXWVU'],
    ['2005-03-02', 'ABCDEF'],
    ['1899-03-02', '+'],
  ])('codes of %s are well-formed, of the test range, different, with every separator', (day, separators) => {
    const codes = Array.from({ length: separators.length * 50 }, (_, n) => identityCode(day, true, n) ?? '');
    expect(codes.filter((code) => !FinnishSSN.validate(code) || Number(code.slice(7, 10)) < 900)).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
    expect([...new Set(codes.map((code) => code[6]))].join('')).toBe(separators);
    expect(identityCode(day, true, separators.length * 50)).toBeUndefined();
  });

  test('business ids have a right check digit', () => {
    const ids = Array.from({ length: 500 }, (_, nth) => businessId(nth));
    expect(ids.filter((id) => !FinnishBusinessIds.isValidBusinessId(id))).toEqual([]);
  });
});

test('the same seed makes the same people, another seed others', () => {
  const people = (seed: number) => {
    const random = openRandom(seed, 1);
    const newId = openIds(random, 0);
    const world = {
      random,
      newId,
      rows: new DemoRows(keysFrom(place.masterKey), newId),
      today: '2026-11-22',
      traffic: 0,
      codesGiven: new Map<string, number>(),
      recordings: [],
    };
    return Array.from({ length: 20 }, () => ({ ...inventPerson(world), id: newId() }));
  };
  expect(people(7)).toEqual(people(7));
  expect(people(8)).not.toEqual(people(7));
});
