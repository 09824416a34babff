import { expect, test } from 'vitest';
import { withClient } from '../platform/database/prepare-database.ts';
import { keysFrom } from '../platform/keys/keys.ts';
import { keepKeyCheck, refuseForeignKey } from '../platform/keys/master-key-check.ts';
import { editionOf } from '../testing/small-notice.ts';
import { testKeys } from '../testing/test-cluster.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { applyNotice } from './apply-notice.ts';
import { findDrift, readCurrentNotice } from './drift.ts';
import { upgrade } from './upgrade.ts';

const database = await createTestDatabase({ ownInstance: true });
const { instance, admin } = database;
const register = { admin, keys: testKeys };
const work = <Result>(sql: string) => withClient(admin, (client) => client.query(sql)) as Promise<Result>;
const drift = () => withClient(admin, (client) => findDrift(client, instance));

const NOTICE = `
seloste: 1
notice: { id: small, languages: [en] }
controllers: { one: { name: One } }
purposes: { care: { uses: { occupations: [read] } } }
categories: { occupations: { fields: { occupation: [title, profession] }, sources: [self] } }
`;

test('a new version carries the notice in force over; the same version leaves what was done by hand to be found', async () => {
  await withClient(admin, (client) => applyNotice(client, editionOf(NOTICE), instance));
  await work('drop policy care_read on register.occupation');
  expect((await upgrade(register, instance)).applied).toEqual([]);
  expect(await drift()).toMatchObject([{ name: 'policy care_read on register.occupation' }]);

  // As a version with a changed SQL file sees it: what it planned anew is not there yet.
  await work(
    "update platform.applied_file set hash = 'older' where path = 'repeatable/register/020-permitted.sql'",
  );
  expect((await upgrade(register, instance)).applied).toEqual(['repeatable/register/020-permitted.sql']);
  expect(await drift()).toEqual([]);
  expect(await withClient(admin, readCurrentNotice)).toMatchObject({ edition: 1 });
  const { rows } = await work<{ rows: unknown[] }>("select plan -> 'notice' as planned from notice.version");
  expect(rows).toEqual([{ planned: { id: 'small', version: 1 } }]);
});

test('a register is opened by its own master key only', async () => {
  await upgrade(register, instance);
  await refuseForeignKey(admin, testKeys);
  const another = keysFrom(Buffer.alloc(32, 'else'));
  await expect(refuseForeignKey(admin, another)).rejects.toMatchObject({ code: 'master-key-differs' });
  // Whoever comes later with another key does not take its place.
  await keepKeyCheck(admin, another);
  await refuseForeignKey(admin, testKeys);
});
