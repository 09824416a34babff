import { expect, test } from 'vitest';
import { openColleagues } from '../access/access.api.ts';
import { applyNotice } from '../notice/apply-notice.ts';
import { withClient } from '../platform/database/prepare-database.ts';
import { roleNames } from '../platform/database/roles.ts';
import { MPY, MPY_APPLIED, readEdition } from '../testing/applied-register.ts';
import { addCustomer, openRegisterCalls } from '../testing/register-calls.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { casesRoutes } from './cases.api.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const admin = database.openAsAdmin();
const system = database.open({ role: roleNames(database.instance).system });
const register = await openRegisterCalls(database, {
  roles: ['agent'],
  routes: (parts) => (http) => casesRoutes(http, { ...parts, system, colleagues: openColleagues(system) }),
});

test('a case is not left behind by a purpose that may not see who belongs to it', async () => {
  const subject = await addCustomer(register);
  const edition = await readEdition(MPY, (source) => {
    const at = source.indexOf('  customer_service:');
    const line = '      cases: [read, add, change]\n';
    const part = '[case_link.case_id, case_link.linked_on, case_note.*]';
    expect(source.indexOf(line, at)).toBeGreaterThan(at);
    const less = `      cases: { may: [read, add, change], fields: ${part} }\n`;
    return source.slice(0, at) + source.slice(at).replace(line, less);
  });
  await withClient(database.admin, (client) => applyNotice(client, edition, database.instance));
  await register.refresh();
  const opened = await register.call({
    purpose: 'customer_service',
    method: 'POST',
    url: '/cases',
    body: { kind: 'enquiry', subject },
  });
  expect(opened).toMatchObject({ status: 403, body: { code: 'purpose-does-not-reach' } });
  expect(await admin.query({}, { text: 'select from cases.case' })).toEqual([]);
});
