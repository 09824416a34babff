import { expect, test } from 'vitest';
import { withClient } from '../platform/database/prepare-database.ts';
import { editionOf } from '../testing/small-notice.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { applyNotice } from './apply-notice.ts';
import { type EffectiveNotice, followNotice } from './notice-in-force.ts';

const database = await createTestDatabase({ ownInstance: true });
const { instance } = database;

const apply = (concerns: string) =>
  withClient(database.admin, (client) => applyNotice(client, editionOf(notice(concerns)), instance));
const notice = (concerns: string) => `
seloste: 1
notice: { id: small, languages: [en] }
controllers: { one: { name: One } }
purposes: { care: { concerns: [${concerns}], uses: {} } }
`;

test('the server follows a new edition without a restart, also over a lost connection', async () => {
  await expect(followNotice(database.server, instance)).rejects.toMatchObject({ code: 'notice-not-applied' });
  await apply('customer');
  const inForce = await followNotice(database.server, instance);
  try {
    expect(inForce.current().plan.purposes[0]?.concerns).toEqual(['customer']);
    const next = () => new Promise<EffectiveNotice>((resolve) => inForce.onChange(resolve));

    const second = next();
    await apply('prospect');
    expect((await second).plan.purposes[0]?.concerns).toEqual(['prospect']);
    expect(inForce.current().edition).toBe(2);

    const third = next();
    await withClient(database.admin, (client) =>
      client.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'seloste notice' and datname = current_database()",
      ),
    );
    await apply('contact');
    expect((await third).plan.purposes[0]?.concerns).toEqual(['contact']);
  } finally {
    await inForce.close();
  }
});
