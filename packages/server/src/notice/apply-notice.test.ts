import { describe, expect, test } from 'vitest';
import { withClient } from '../platform/database/prepare-database.ts';
import { editionOf } from '../testing/small-notice.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { applyNotice, planChanges } from './apply-notice.ts';
import { findDrift, refuseDrift } from './drift.ts';

const database = await createTestDatabase({ ownInstance: true });
const { instance } = database;

const SMALL = `
seloste: 1
notice: { id: small, version: 1, languages: [en] }
controllers:
  one: { name: One, financial_year_end: "03-31" }
purposes:
  care:
    concerns: [customer, prospect]
    uses:
      relationship: [read, add, change]
      contact: [read, add, change, remove]
      history: [read]
  selling:
    consent: { permission: offers }
    uses:
      relationship: [read]
      contact: { may: [read], fields: [email_address.address] }
categories:
  relationship:
    fields: { subject: [kind, standing, began_on, ended_on], prospect: [market, ground, given_to, given_at, partner, evidence] }
    sources: [self]
    retention: { event: relationship_ended, keep: P1Y }
  contact:
    fields: { email_address: [address, valid_from, valid_to] }
    sources: [self, partner]
    retention: { event: obtained, keep: P2Y }
  history:
    history_of: true
    fields: { change: [record, row_id, row_revision, changed_at, operation, old] }
    sources: [self]
    retention: { event: change.changed_at, keep: P1Y }
blocks:
  restriction: { closes: all }
`;

const apply = (source: string) =>
  withClient(database.admin, (client) => applyNotice(client, editionOf(source), instance));
const drift = () => withClient(database.admin, (client) => findDrift(client, instance));

describe('applying a notice', () => {
  test('makes the database what it says, and a second time changes nothing', async () => {
    const first = await apply(SMALL);
    expect(first.edition).toBe(1);
    expect(first.changes.length).toBeGreaterThan(20);
    expect(await drift()).toEqual([]);
    const second = await apply(SMALL);
    expect(second).toEqual({ edition: 1, changes: [], rowsChanged: 0 });
  });

  test('a line taken out takes the grant and the policy away, and nothing else', async () => {
    const without = SMALL.replace('      contact: { may: [read], fields: [email_address.address] }\n', '');
    const { changes } = await withClient(database.admin, (client) =>
      planChanges(client, editionOf(without).document, instance),
    );
    expect(changes.map(({ name }) => name).toSorted()).toEqual([
      `grant select on register.email_address to seloste_${instance}_p_selling`,
      'policy selling_read on register.email_address',
    ]);
    const applied = await apply(without);
    expect(applied.edition).toBe(2);
    expect(await drift()).toEqual([]);
    await apply(SMALL);
  });
});

describe('drift is named', () => {
  const owner = `seloste_${instance}_owner`;
  const care = `seloste_${instance}_p_care`;
  const byHand: [string, string, string, string?][] = [
    [
      'a grant of a column',
      `grant select (street) on register.postal_address to "${care}"`,
      'register.postal_address',
    ],
    [
      'a grant of a whole table',
      `grant select on register.invoice to "${care}"`,
      'grant select on register.invoice (every column)',
    ],
    ['a grant to everybody', 'grant select on register.person to public', 'to public'],
    [
      'a wider policy',
      'create policy all_open on register.email_address using (true)',
      'policy all_open on register.email_address',
    ],
    [
      'a policy made different',
      'alter policy selling_read on register.email_address using (true)',
      'policy selling_read on register.email_address',
    ],
    [
      'row security switched off',
      'alter table register.email_address disable row level security',
      'table register.email_address',
    ],
    ['a column', 'alter table register.email_address add column nickname text', 'email_address.nickname'],
    ['a table', 'create table register.list (id int)', 'table register.list'],
    ['a view', 'create view register.everyone as select * from register.person', 'everyone'],
    [
      'a trigger switched off',
      'alter table register.email_address disable trigger keep_change',
      'trigger keep_change on register.email_address',
    ],
    [
      'a trigger more',
      'create trigger copy after insert on register.email_address for each row execute function register.follow()',
      'trigger copy on register.email_address',
    ],
    [
      'a role that may bypass',
      `alter role "${care}" bypassrls`,
      `role ${care}`,
      `alter role "${care}" nobypassrls`,
    ],
    [
      'a role nobody declared',
      `create role "seloste_${instance}_p_spying" nologin`,
      `role seloste_${instance}_p_spying`,
      `drop role "seloste_${instance}_p_spying"`,
    ],
    [
      'a rule written by hand',
      "delete from notice.block_rule where purpose = 'selling'",
      'rule block restriction closes every record to selling',
    ],
    [
      'a refused source written by hand',
      "insert into notice.block_source (block, record, source) values ('restriction', '*', 'data_subject')",
      'rule block restriction keeps source data_subject out of every record',
    ],
    [
      'a function of closing values',
      "create or replace function notice.closed_by_value(r register.email_address) returns text[] language sql as $$select '{}'::text[] || '{}'$$",
      'function notice.closed_by_value(register.email_address)',
    ],
    [
      'a source more',
      'alter table register.email_address drop constraint source_declared',
      'sources of register.email_address',
    ],
    [
      'a retention function',
      'create or replace function notice.last_day(r register.email_address, ended date) returns date language sql as $$select null::date$$',
      'function notice.last_day(register.email_address)',
    ],
    [
      'a function opened',
      'grant execute on function register.recompute(uuid, text) to public',
      'function register.recompute(uuid,text)',
    ],
  ];

  test.each(byHand)('%s', async (_what, sql, named) => {
    await withClient(database.admin, async (client) => {
      await client.query('begin');
      await client.query(`set local role "${owner}"`).catch(() => undefined);
      if (/bypassrls/.test(sql)) await client.query('reset role');
      await client.query(sql);
      const found = await findDrift(client, instance);
      expect(found.map(({ name }) => name).join('\n')).toContain(named);
      await expect(refuseDrift(client, instance)).rejects.toMatchObject({ code: 'notice-drift' });
      await client.query('rollback');
    });
    expect(await drift()).toEqual([]);
  });

  test('applying again repairs it', async () => {
    await withClient(database.admin, async (client) => {
      await client.query('create policy all_open on register.email_address using (true)');
      await client.query(`grant select on register.invoice to "${care}"`);
      await client.query('drop trigger keep_change on register.email_address');
    });
    expect((await drift()).length).toBe(3);
    await apply(SMALL);
    expect(await drift()).toEqual([]);
  });
});

describe('what cannot be applied', () => {
  test('a category left out while it holds data is refused with the count, and nothing changes', async () => {
    await withClient(database.admin, (client) =>
      client.query(
        `insert into register.subject (subject, controller, source, access_id, kind, standing)
         values (gen_random_uuid(), 'one', 'self', gen_random_uuid(), 'person', 'customer')`,
      ),
    );
    const without = SMALL.replace(/ {2}relationship:\n {4}fields[\s\S]*?P1Y }\n/, '').replaceAll(
      / {6}relationship: .*\n/g,
      '',
    );
    await expect(apply(without)).rejects.toMatchObject({ code: 'category-still-holds-data' });
    expect(await drift()).toEqual([]);
  });

  test('a field that the database does not have', async () => {
    await expect(
      apply(SMALL.replace('[address, valid_from', '[address, shoe_size, valid_from')),
    ).rejects.toMatchObject({
      code: 'notice-does-not-fit',
    });
  });

  test('a field of the database that no category declares', async () => {
    await expect(
      apply(SMALL.replace('[address, valid_from, valid_to]', '[address, valid_from]')),
    ).rejects.toThrow(/valid_to/);
  });
});
