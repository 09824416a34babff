import { randomUUID } from 'node:crypto';
import type { NoticeDocument, Operation } from '@seloste/notice';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { roleNames } from '../platform/database/roles.ts';
import { MPY, MPY_APPLIED, readEdition } from '../testing/applied-register.ts';
import { observedRights, readColumn, removeRows, type Standpoint } from '../testing/matrix/observe.ts';
import { rightsOf } from '../testing/matrix/rights-of.ts';
import { ONE_OF_EACH, plantOneOfEach } from '../testing/one-of-each.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { readCatalogue } from './read-catalogue.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const admin = database.openAsAdmin();
const { document } = await readEdition(MPY);
const purposes = Object.keys(document.purposes ?? {});
const controllers = Object.keys(document.controllers ?? {});
const [home = '', elsewhere = ''] = controllers;
const client = new Client(database.admin);
let subject = '';

beforeAll(async () => {
  subject = await plantOneOfEach(admin, home, (record) => sourceOf(document, record));
  await client.connect();
});
afterAll(() => client.end());

const sourceOf = (notice: NoticeDocument, record: string): string => {
  const category = Object.values(notice.categories ?? {}).find(
    ({ fields }) => fields?.[record] !== undefined,
  );
  return category?.sources?.[0] ?? 'own_records';
};

const standpoint = (purpose: string, changes: Partial<Standpoint> = {}): Standpoint => ({
  role: roleNames(database.instance).purpose(purpose),
  controller: home,
  accessId: randomUUID(),
  ...changes,
});

const inTransaction = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  await client.query('begin');
  try {
    return await work();
  } finally {
    await client.query('rollback');
  }
};

const declared = Object.values(document.categories ?? {}).flatMap(({ fields }) =>
  Object.entries(fields ?? {}),
);
const records = [...new Set(declared.map(([record]) => record))].toSorted();
const fieldsOf = (record: string) =>
  declared.filter(([name]) => name === record).flatMap(([, fields]) => fields);

const plain = (rights: Record<Operation, ReadonlySet<string>>) =>
  Object.fromEntries(
    Object.entries(rights).map(([operation, fields]) => [operation, [...fields].toSorted()]),
  );

test('a row of every record of the catalogue is planted', async () => {
  const catalogue = await readCatalogue(client);
  expect(Object.keys(ONE_OF_EACH).toSorted()).toEqual(Object.keys(catalogue.records).toSorted());
});

describe.each(purposes)('purpose %s', (purpose) => {
  test('may do with each field what the notice says, and nothing more', async () => {
    await inTransaction(async () => {
      for (const record of records) {
        const observed = await observedRights(client, standpoint(purpose), record, fieldsOf(record), subject);
        expect(plain(observed), `${purpose} × ${record}`).toEqual(plain(rightsOf(document, purpose, record)));
      }
    });
  });

  test('sees its own controller under a recorded access, nothing of another and nothing without an access', async () => {
    await inTransaction(async () => {
      for (const record of records) {
        const [column] = rightsOf(document, purpose, record).read;
        if (column === undefined) continue;
        const rows = (changes: Partial<Standpoint>) =>
          readColumn(client, standpoint(purpose, changes), record, column, subject);
        const planted = record === 'change' ? await rows({}) : 1;
        expect(
          [await rows({}), await rows({ controller: elsewhere }), await rows({ accessId: '' })],
          record,
        ).toEqual([planted, 0, 0]);
        // What is no id at all is an error of the statement, not an access.
        expect(await rows({ accessId: 'garbage' }), record).toBe(-1);
        if (rightsOf(document, purpose, record).remove.size > 0) {
          expect(
            await removeRows(client, standpoint(purpose, { controller: elsewhere }), record, subject),
            record,
          ).toBe(0);
        }
      }
    });
  });

  test('sees nothing of a subject that is closed to it', async () => {
    await inTransaction(async () => {
      await client.query('set local session_replication_role = replica');
      for (const record of records) {
        const [column] = rightsOf(document, purpose, record).read;
        if (column === undefined) continue;
        await client.query(`update register.${record} set blocked_for = array[$1] where subject = $2`, [
          purpose,
          subject,
        ]);
        expect(await readColumn(client, standpoint(purpose), record, column, subject), record).toBe(0);
        await client.query(`update register.${record} set blocked_for = array['*'] where subject = $1`, [
          subject,
        ]);
        expect(await readColumn(client, standpoint(purpose), record, column, subject), record).toBe(0);
      }
    });
  });
});

describe('the matrix is no formality', () => {
  const role = roleNames(database.instance).purpose('market_research');
  const observed = (record: string) =>
    observedRights(client, standpoint('market_research'), record, fieldsOf(record), subject).then(plain);

  test('a grant and a policy made by hand are seen', async () => {
    await inTransaction(async () => {
      await client.query(`grant select (subject, family_name) on register.person to "${role}"`);
      await client.query(`create policy sneak on register.person to "${role}" using (true)`);
      expect(await observed('person')).not.toEqual(plain(rightsOf(document, 'market_research', 'person')));
    });
  });

  test('a grant taken away by hand is seen', async () => {
    await inTransaction(async () => {
      await client.query(`revoke select (product) on register.service from "${role}"`);
      expect(await observed('service')).not.toEqual(plain(rightsOf(document, 'market_research', 'service')));
    });
  });
});
