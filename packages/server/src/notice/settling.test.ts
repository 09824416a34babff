// Over 400 lines: each switch that closes a row is one test, and they share one register and its way of asking every purpose.
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { roleNames } from '../platform/database/roles.ts';
import { MPY, MPY_APPLIED, readEdition } from '../testing/applied-register.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { closeWhatRanOut } from './close-what-ran-out.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const client = new Client(database.admin);
const { document } = await readEdition(MPY);
const controller = 'mpy_telecom';
const purposes = Object.keys(document.purposes ?? {});

beforeAll(async () => {
  await client.connect();
  await client.query("select set_config('seloste.access_id', gen_random_uuid()::text, false)");
});
afterAll(() => client.end());

/** Adds a row past the purposes, as the owner does: the triggers settle it all the same. */
const add = async (
  record: string,
  subject: string,
  fields: Record<string, unknown>,
  source = 'data_subject',
) => {
  const row = { id: randomUUID(), subject, controller, source, ...fields };
  const columns = Object.keys(row).join(', ');
  await client.query(
    `insert into register.${record} (${columns}) select ${columns} from jsonb_populate_record(null::register.${record}, $1)`,
    [JSON.stringify(row)],
  );
  return row.id;
};

const addSubject = async (
  standing: 'customer' | 'prospect' = 'customer',
  fields: Record<string, unknown> = {},
) => {
  const subject = randomUUID();
  await add('subject', subject, { kind: 'person', standing, began_on: '2020-01-01', ...fields });
  await add('person', subject, { given_names: 'Testi', family_name: 'Esimerkki' });
  await add('postal_address', subject, { street: 'Esimerkkikatu 1', postcode: '50100', city: 'Mikkeli' });
  return subject;
};

const closedFor = async (record: string, subject: string): Promise<string[]> => {
  const { rows } = await client.query<{ blocked_for: string[] }>(
    `select blocked_for from register.${record} where subject = $1 order by id`,
    [subject],
  );
  return rows.flatMap(({ blocked_for }) => blocked_for).toSorted();
};

/** What the notice says is closed to a subject, worked out apart from the database. */
const expectedClosed = (
  record: string,
  {
    standing,
    ended,
    given,
    blocks,
    values = {},
  }: {
    standing: 'customer';
    ended: boolean;
    given: ReadonlySet<string>;
    blocks: ReadonlySet<string>;
    values?: Record<string, string>;
  },
): string[] =>
  purposes
    .filter((id) => {
      const purpose = document.purposes?.[id];
      const permission = purpose?.consent?.permission;
      const carried = Object.entries(document.blocks ?? {}).filter(([, { rows = {} }]) =>
        Object.entries(values).some(([field, value]) => rows[`${record}.${field}`]?.includes(value)),
      );
      const closing = [...blocks, ...carried.map(([block]) => block)].some((block) => {
        const rule = document.blocks?.[block];
        const reaches = rule?.records === undefined || rule.records.includes(record);
        const names = rule?.closes === 'all' || rule?.closes?.includes(id) === true;
        return reaches && names && rule?.except?.includes(id) !== true;
      });
      return (
        !(purpose?.concerns ?? ['customer']).includes(standing) ||
        (ended && purpose?.ends === 'relationship_ended') ||
        (permission !== undefined && !given.has(permission)) ||
        closing
      );
    })
    .toSorted();

describe('one switch', () => {
  const permissions = Object.keys(document.permissions ?? {});
  const blocks = Object.keys(document.blocks ?? {}).filter((id) => document.blocks?.[id]?.rows === undefined);
  const sources = ['population_register', 'contact_registers', 'data_subject'];
  /** Whether one of the blocks keeps the source out of the record, by the notice's own words. */
  const keepsOut = (active: ReadonlySet<string>, record: string, source: string) =>
    [...active].some((id) => {
      const { refuses_sources = [], records = [record] } = document.blocks?.[id] ?? {};
      return refuses_sources.includes(source) && records.includes(record);
    });
  const step = fc.oneof(
    fc.record({
      what: fc.constant('permission' as const),
      id: fc.constantFrom(...permissions),
      decision: fc.constantFrom('given', 'withdrawn', 'banned', 'existing_customer'),
    }),
    fc.record({ what: fc.constant('block' as const), id: fc.constantFrom(...blocks) }),
    fc.record({ what: fc.constant('lift' as const), id: fc.constantFrom(...blocks) }),
    fc.record({ what: fc.constant('end' as const), ended: fc.boolean() }),
    fc.record({
      what: fc.constant('number' as const),
      directory: fc.constantFrom('listed', 'unlisted', 'partly_secret', 'secret'),
    }),
    fc.record({ what: fc.constant('refresh' as const), source: fc.constantFrom(...sources) }),
  );

  test('whatever order permissions, bans, blocks and the end come in, every row is closed to just what the notice says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        const subject = await addSubject();
        await add('phone_number', subject, { number: '+358401234567' });
        let directory = 'unlisted';
        const given = new Set<string>();
        const active = new Set<string>();
        let ended = false;
        let moment = 0;
        for (const now of steps) {
          if (now.what === 'permission') {
            moment += 1;
            const decided_at = new Date(Date.UTC(2026, 0, 1, 0, moment)).toISOString();
            await add('permission', subject, {
              permission: now.id,
              decision: now.decision,
              decided_at,
              evidence: 'call',
            });
            if (now.decision === 'given' || now.decision === 'existing_customer') given.add(now.id);
            else given.delete(now.id);
          } else if (now.what === 'block') {
            await add('block', subject, { kind: now.id, began_on: '2026-01-01' });
            active.add(now.id);
          } else if (now.what === 'lift') {
            await client.query(
              `update register.block set ends_on = current_date - 1 where subject = $1 and kind = $2 and ends_on is null`,
              [subject, now.id],
            );
            active.delete(now.id);
          } else if (now.what === 'number') {
            directory = now.directory;
            await client.query('update register.phone_number set directory = $2 where subject = $1', [
              subject,
              directory,
            ]);
          } else if (now.what === 'refresh') {
            const adding = add('email_address', subject, { address: 'uusi@example.org' }, now.source);
            if (keepsOut(active, 'email_address', now.source)) {
              await expect(adding).rejects.toMatchObject({ code: 'SE106' });
            } else {
              await adding;
            }
          } else {
            ended = now.ended;
            await client.query('update register.subject set ended_on = $2 where subject = $1', [
              subject,
              ended ? '2026-01-02' : null,
            ]);
          }
        }
        for (const record of ['subject', 'person', 'postal_address', 'phone_number']) {
          const expected = expectedClosed(record, {
            standing: 'customer',
            ended,
            given,
            blocks: active,
            values: { directory },
          });
          expect(await closedFor(record, subject), record).toEqual(expected);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('a row added under a block is closed from the start', async () => {
    const subject = await addSubject();
    await add('block', subject, { kind: 'restriction', began_on: '2026-01-01' });
    await add('phone_number', subject, { number: '+358401234567' });
    const expected = expectedClosed('phone_number', {
      standing: 'customer',
      ended: false,
      given: new Set(),
      blocks: new Set(['restriction']),
    });
    expect(await closedFor('phone_number', subject)).toEqual(expected);
  });

  test('a number that becomes secret is closed at once, its past with it, and opens when it no longer is', async () => {
    const subject = await addSubject();
    const number = await add('phone_number', subject, { number: '+358401234567' });
    const set = (directory: string) =>
      client.query('update register.phone_number set directory = $2 where id = $1', [number, directory]);
    await set('secret');
    expect(await closedFor('phone_number', subject)).toEqual(
      expect.arrayContaining(['service_delivery', 'telemarketing']),
    );
    expect(await closedFor('person', subject)).not.toContain('telemarketing');
    await set('listed');
    expect(await closedFor('phone_number', subject)).not.toContain('telemarketing');
    const { rows } = await client.query(
      `select old ->> 'directory' as directory, 'telemarketing' = any (blocked_for) as closed from register.change
       where row_id = $1 order by row_revision`,
      [number],
    );
    expect(rows).toEqual([
      { directory: 'unlisted', closed: false },
      { directory: 'secret', closed: true },
    ]);
  });

  test('a ban on updates keeps its sources from changing what is there, and never from lifting the ban', async () => {
    const subject = await addSubject();
    const from = 'population_register';
    const ban = await add('block', subject, { kind: 'update_ban', began_on: '2026-01-01' }, from);
    const refused = { code: 'SE106' };
    const rename = (source: string) =>
      client.query("update register.person set family_name = 'Uusi', source = $2 where subject = $1", [
        subject,
        source,
      ]);
    await expect(rename(from)).rejects.toMatchObject(refused);
    await expect(add('dwelling', subject, { building_type: 'apartment' }, from)).rejects.toMatchObject(
      refused,
    );
    await expect(
      client.query('update register.subject set ended_on = current_date, source = $2 where subject = $1', [
        subject,
        from,
      ]),
    ).rejects.toMatchObject(refused);
    await rename('data_subject');
    await add('block', subject, { kind: 'protected_address', began_on: '2026-01-01' }, from);
    await client.query('update register.block set ends_on = current_date - 1 where id = $1', [ban]);
    await rename(from);
  });

  test('working it all out again for everybody changes nothing', async () => {
    const { rows } = await client.query<{ changed: string }>('select register.recompute() as changed');
    expect(Number(rows[0]?.changed)).toBe(0);
  });
});

describe('the calendar', () => {
  test('closes what ran out since the last run, once', async () => {
    const subject = await addSubject();
    const robinson = ['telemarketing', 'postal_marketing'];
    await add('block', subject, { kind: 'restriction', began_on: '2026-01-01' });
    // From the Robinson lists, each with the day on which it ends.
    for (const kind of ['telemarketing_ban', 'postal_marketing_ban']) {
      const ban = { kind, began_on: '2023-01-01', ends_on: '2999-01-01' };
      await add('block', subject, ban, 'contact_registers');
    }
    expect(await closedFor('person', subject)).toEqual(expect.arrayContaining(robinson));
    // As if the block's last day had been yesterday and nobody had written anything since.
    await client.query('alter table register.block disable trigger zz_follow');
    await client.query('update register.block set ends_on = current_date - 1 where subject = $1', [subject]);
    await client.query('alter table register.block enable trigger zz_follow');
    await client.query('update notice.closing_run set done_until = current_date - 3');
    expect(await closedFor('person', subject)).toContain('customer_service');

    const system = database.open({ role: roleNames(database.instance).system });
    const stop = await closeWhatRanOut(system, (error) => expect.fail(String(error)));
    stop();
    const closed = await closedFor('person', subject);
    for (const purpose of ['customer_service', ...robinson]) expect(closed).not.toContain(purpose);
    const [again] = await system.query<{ looked_at: number }>(
      {},
      { text: 'select notice.close_what_ran_out() as looked_at' },
    );
    expect(again?.looked_at).toBe(0);
  });
});

describe('the days of a switch', () => {
  const day = async (days: number): Promise<string> => {
    const { rows } = await client.query<{ day: string }>('select (current_date + $1::int)::text as day', [
      days,
    ]);
    return rows[0]?.day ?? '';
  };
  const isClosed = async (subject: string, purpose: string) =>
    (await closedFor('person', subject)).includes(purpose);
  /** The notice of MPY ends no purpose with the relationship; another may. Nothing of `work` stays. */
  const whereServiceEnds = async (work: () => Promise<void>) => {
    await client.query('begin');
    try {
      await client.query(
        "update notice.purpose set ends_with_relationship = true where id = 'customer_service'",
      );
      await work();
    } finally {
      await client.query('rollback');
    }
  };

  test.each([
    ['before its first day', 1, null, false],
    ['on its first day', 0, null, true],
    ['on its last day', -5, 0, true],
    ['after its last day', -5, -1, false],
  ])('a block closes %s: %s', async (_what, begins, ends, closed) => {
    const subject = await addSubject();
    const ends_on = ends === null ? null : await day(ends);
    await add('block', subject, { kind: 'restriction', began_on: await day(begins), ends_on });
    expect(await isClosed(subject, 'customer_service')).toBe(closed);
  });

  test.each([
    ['on its last day', 0, false],
    ['after its last day', -1, true],
  ])('a permission opens %s: closed is %s', async (_what, ends, closed) => {
    const subject = await addSubject();
    const given = { permission: 'electronic_marketing', decision: 'given', evidence: 'call' };
    await add('permission', subject, { ...given, ends_on: await day(ends) });
    expect(await isClosed(subject, 'electronic_marketing')).toBe(closed);
  });

  test.each([
    ['on its last day', 0, false],
    ['after it', -1, true],
  ])('what ends with the relationship is open %s: closed is %s', async (_what, ends, closed) => {
    await whereServiceEnds(async () => {
      const subject = await addSubject();
      expect(await isClosed(subject, 'customer_service')).toBe(false);
      await client.query('update register.subject set ended_on = $2 where subject = $1', [
        subject,
        await day(ends),
      ]);
      expect(await isClosed(subject, 'customer_service')).toBe(closed);
    });
  });

  test('the calendar closes and opens what a day has changed since the last run', async () => {
    const given = { permission: 'electronic_marketing', decision: 'given', evidence: 'call' };
    const restriction = { kind: 'restriction', began_on: await day(-9) };
    const permitted = await addSubject();
    await add('permission', permitted, { ...given, ends_on: await day(5) });
    const restricted = await addSubject();
    await add('block', restricted, { ...restriction, ends_on: await day(5) });
    const waiting = await addSubject();
    await add('block', waiting, { ...restriction, began_on: await day(5) });
    const leaving = await addSubject();
    await whereServiceEnds(async () => {
      // As if the days had passed and nobody had written anything since.
      const triggers = (on: 'disable' | 'enable') =>
        client.query(
          ['permission', 'block', 'subject']
            .map((record) => `alter table register.${record} ${on} trigger user`)
            .join('; '),
        );
      const since = await day(-3);
      await triggers('disable');
      for (const [subject, change, to] of [
        [permitted, 'permission set ends_on', since],
        [restricted, 'block set ends_on', since],
        [waiting, 'block set began_on', await day(0)],
        [leaving, 'subject set ended_on', await day(-1)],
      ])
        await client.query(`update register.${change} = $2 where subject = $1`, [subject, to]);
      await triggers('enable');
      await client.query('update notice.closing_run set done_until = $1', [since]);
      await client.query('select notice.close_what_ran_out()');
      expect(await isClosed(permitted, 'electronic_marketing')).toBe(true);
      expect(await isClosed(restricted, 'customer_service')).toBe(false);
      expect(await isClosed(waiting, 'customer_service')).toBe(true);
      expect(await isClosed(leaving, 'customer_service')).toBe(true);
    });
  });

  test('a block that is removed opens again what it closed', async () => {
    const subject = await addSubject();
    const block = await add('block', subject, { kind: 'restriction', began_on: '2026-01-01' });
    expect(await isClosed(subject, 'customer_service')).toBe(true);
    await client.query('delete from register.block where id = $1', [block]);
    expect(await isClosed(subject, 'customer_service')).toBe(false);
  });
});

describe('history', () => {
  test('a change and a removal keep what was there, with the access that made it; closing a row leaves no trace', async () => {
    const subject = await addSubject();
    await client.query("update register.person set family_name = 'Uusi' where subject = $1", [subject]);
    await add('block', subject, { kind: 'restriction', began_on: '2026-01-01' });
    await client.query('delete from register.postal_address where subject = $1', [subject]);
    const { rows } = await client.query(
      `select record, operation, row_revision, old ->> 'family_name' as family_name, old ->> 'street' as street,
         access_id::text = current_setting('seloste.access_id') as told, last_day > current_date as kept
       from register.change where subject = $1 order by changed_at, id`,
      [subject],
    );
    expect(rows).toEqual([
      {
        record: 'person',
        operation: 'change',
        row_revision: 1,
        family_name: 'Esimerkki',
        street: null,
        told: true,
        kept: true,
      },
      {
        record: 'postal_address',
        operation: 'remove',
        row_revision: 1,
        family_name: null,
        street: 'Esimerkkikatu 1',
        told: true,
        kept: true,
      },
    ]);
  });
});

describe('sources', () => {
  test('one that the notice does not name for the record is refused', async () => {
    const subject = await addSubject();
    await expect(
      add('phone_number', subject, { number: '+358401234567' }, 'credit_registers'),
    ).rejects.toMatchObject({
      constraint: 'source_declared',
    });
  });

  test('a better one overwrites a worse one, not the reverse', async () => {
    const subject = await addSubject();
    const set = (source: string) =>
      client.query("update register.person set given_names = 'Toinen', source = $2 where subject = $1", [
        subject,
        source,
      ]);
    await expect(set('partners')).rejects.toMatchObject({ code: 'SE102' });
    await set('population_register');
    await expect(set('data_subject')).rejects.toMatchObject({ code: 'SE102' });
  });
});

describe('prospects and contacts stand on a ground', () => {
  const consent = {
    market: 'consumer',
    ground: 'consent',
    given_to: 'controller',
    given_at: '2026-01-01T10:00:00Z',
    evidence: 'form 1',
  };
  const addProspect = async (fields: Record<string, unknown>, kind = 'person', represents = false) => {
    const subject = randomUUID();
    const ground = randomUUID();
    await client.query('begin');
    try {
      await add('subject', subject, { kind, standing: 'prospect', ground }, 'data_subject');
      await add('prospect', subject, { id: ground, ...fields });
      if (represents) {
        const organisation = randomUUID();
        await add('subject', organisation, { kind: 'company', standing: 'customer' });
        await add('representation', subject, { organisation, position: 'ostaja' });
      }
      await client.query('commit');
    } catch (error) {
      await client.query('rollback');
      throw error;
    }
  };

  test('a consumer with prior consent is kept', () => addProspect(consent));
  test('a business that showed interest is kept', () =>
    addProspect({ market: 'business', ground: 'interest' }, 'company'));
  test('so is its contact person', () =>
    addProspect({ market: 'business', ground: 'event' }, 'person', true));

  test.each([
    ['without consent', { market: 'consumer', ground: 'interest' }],
    ['without evidence', { ...consent, evidence: null }],
    ['without a word in the evidence', { ...consent, evidence: '' }],
    ['without the time of the consent', { ...consent, given_at: null }],
    ['when consent came after the data', { ...consent, given_at: '2999-01-01T00:00:00Z' }],
    ['from a partner nobody names', { ...consent, given_to: 'partner' }],
  ])('a consumer is refused %s', async (_how, fields) => {
    await expect(addProspect(fields)).rejects.toMatchObject({ code: '23514' });
  });

  test('a person cannot pass for a business', async () => {
    await expect(addProspect({ market: 'business', ground: 'interest' })).rejects.toMatchObject({
      code: 'SE104',
    });
  });

  test.each(['prospect', 'contact'])('a %s without a ground row is refused', async (standing) => {
    const subject = randomUUID();
    await expect(add('subject', subject, { kind: 'company', standing })).rejects.toMatchObject({
      constraint: 'ground_needed',
    });
    await expect(
      add('subject', subject, { kind: 'company', standing, ground: randomUUID() }),
    ).rejects.toMatchObject({ code: '23503' });
  });
});
