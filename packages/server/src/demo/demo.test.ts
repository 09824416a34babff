import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FinnishBusinessIds } from 'finnish-business-ids';
import { FinnishSSN } from 'finnish-ssn';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO_PEOPLE, demoActorId } from '../access/demo-provider/demo-people.ts';
import { keysFrom } from '../platform/keys/keys.ts';
import { MPY_APPLIED } from '../testing/applied-register.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { CASE_STORIES } from './case-stories.ts';
import { addCases } from './demo-cases.ts';
import { type DemoWorld, inventPerson, type Met } from './demo-person.ts';
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

  test('has the cases of a working day, each as its steps left it', async () => {
    const cases = await rows(`
      select c.number, c.status, last.kind as last_kind, last.outcome is not distinct from c.outcome as same_outcome,
        given.to_role is not distinct from c.holder_role and c.holder is not distinct from
          case when given.to_role is null then coalesce(given.to_holder, given.actor) end as with_whom_it_was_left,
        exists (select from cases.event e where e.case_id = c.id and e.kind = 'opened' and e.at = c.opened_at and e.actor = c.opened_by) as begun,
        (select count(*)::int from register.case_link l where l.case_id = c.id and l.controller = c.controller) as parties
      from cases.case c
      join lateral (select * from cases.event e where e.case_id = c.id and e.kind in ('opened', 'closed', 'reopened')
        order by e.at desc, e.id desc limit 1) last on true
      join lateral (select * from cases.event e where e.case_id = c.id and e.kind in ('opened', 'handed_over', 'reopened')
        order by e.at desc, e.id desc limit 1) given on true`);
    expect(cases.length).toBeGreaterThanOrEqual(36);
    for (const one of cases) {
      expect(one).toMatchObject({
        last_kind: one.status === 'closed' ? 'closed' : expect.stringMatching(/^(opened|reopened)$/),
        same_outcome: true,
        with_whom_it_was_left: true,
        begun: true,
      });
    }
    expect(cases.filter(({ status }) => status === 'closed').length).toBeGreaterThan(8);
    const [seen] = await rows(`select
      (select bool_and(c.last = (select count(*) from cases.case k where k.controller = c.controller and k.number like 'C-' || c.year || '-%'))
        from cases.counter c) as counted,
      (select max(greatest(opened_at, closed_at)) <= now() from cases.case) as past,
      (select bool_and(e.kind <> 'noted' or exists (select from register.case_note n where n.id = e.note and n.case_id = e.case_id and n.written_at = e.at))
        from cases.event e) as noted,
      (select array_agg(distinct actor::text) from cases.event) as actors,
      (select sum(row_count)::int from audit.pending where records = '{case}' and operation = 'import') as logged,
      (select array_agg(k order by k) from (select distinct case when area is null then 'element' else 'area' end as k
        from cases.case where kind = 'service_disruption') d) as places`);
    expect(seen).toMatchObject({
      counted: true,
      past: true,
      noted: true,
      logged: cases.length,
      places: ['area', 'element'],
    });
    const people = new Set(DEMO_PEOPLE.map(({ id }) => demoActorId(id)));
    expect(((seen?.actors ?? []) as string[]).filter((actor) => !people.has(actor))).toEqual([]);
  });

  test('has its requests recorded and answered by the demo people', async () => {
    const staff = await rows(`select distinct recorded_by as actor from register.subject_request
      union select taken_by from register.request_step`);
    expect(staff.map(({ actor }) => actor).toSorted()).toEqual(
      ['aino', 'maria', 'outi'].map(demoActorId).toSorted(),
    );
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

test('the cases of a day are the same each time, in the order in which they were opened', () => {
  const made = () => {
    const random = openRandom(1, 1);
    const newId = openIds(random, 0);
    const met = Array.from({ length: 400 }, (_, at): Met => {
      const group = ['fibre', 'mobile', 'broadband', 'television', 'device'][at % 5] ?? '';
      const held = [{ group, area: `alue-${at % 20}`, element: `OLT-${at % 50}` }];
      return { nth: at + 1, controller: 'mpy_telecom', subject: newId(), as: 'consumer', blocks: [], held };
    });
    const world: DemoWorld = {
      random,
      newId,
      rows: new DemoRows(keysFrom(place.masterKey), newId),
      today: '2026-11-22',
      moment: new Date('2026-11-22T14:00:00Z'),
      traffic: 0,
      codesGiven: new Map(),
      recordings: [],
      met,
    };
    return addCases(world);
  };
  const cases = made();
  expect(cases).toEqual(made());
  const consumers = CASE_STORIES.filter(
    ({ about }) => !['company', 'association', 'land_owner'].includes(about),
  );
  expect(cases).toHaveLength(consumers.length + 3);
  // Lists are in the order of ids: newest first is latest opened first.
  const byId = cases.toSorted((a, b) => a.id.localeCompare(b.id)).map(({ opened }) => opened.at);
  expect(byId).toEqual(byId.toSorted());
  expect(cases.some(({ kind, steps }) => kind === 'complaint' && steps.length === 4)).toBe(true);
  for (const { opened, steps } of cases) {
    const moments = [opened.at, ...steps.map(({ at }) => at)];
    expect(moments).toEqual(moments.toSorted());
    expect(moments.every((moment) => moment <= '2026-11-22T14:00:00.000Z')).toBe(true);
  }
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
      moment: new Date('2026-11-22T14:00:00Z'),
      codesGiven: new Map<string, number>(),
      recordings: [],
      met: [],
    };
    return Array.from({ length: 20 }, () => ({ ...inventPerson(world), id: newId() }));
  };
  expect(people(7)).toEqual(people(7));
  expect(people(8)).not.toEqual(people(7));
});
