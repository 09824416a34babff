import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { buildHttp } from '../http/build-http.ts';
import { auditEntry, openTestAudit } from '../testing/audit-log.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { auditRoutes } from './audit.routes.ts';

const database = await createTestDatabase();
const audit = await openTestAudit(database);
const ACTOR = randomUUID();

// Who is let in is told by a header here: access has its own tests.
const http = await buildHttp({
  version: '0',
  log: { level: 'silent' },
  readiness: {},
  guard: (api) => {
    api.decorateRequest('letIn', null);
    api.decorateRequest('access', {
      getter() {
        const actor = { id: ACTOR, kind: 'person' } as const;
        const controller = String(this.headers['seloste-controller']);
        const { id } = this;
        return { id, actor, purpose: 'duty:audit', controller, reason: 'case 1', edition: 1, startedAt: 0 };
      },
    });
  },
  api: [auditRoutes(audit)],
});
afterAll(() => http.close());

const read = (url: string, controller: string) =>
  http.inject({ url: `/v1/audit${url}`, headers: { 'seloste-controller': controller } });

const subject = randomUUID();
const actor = randomUUID();
const theirs = auditEntry({ controller: 'mpy_telecom', subjects: [subject], actor });
await audit.record(theirs);
const nobodys = auditEntry({ controller: null, outcome: 'refused', subjects: [subject], actor });
await audit.record(nobodys);

test.each([
  ['accesses', `/accesses/${theirs.accessId}`],
  ['looks at a subject', `/subjects/${subject}`],
  ['looks by an actor', `/actors/${actor}`],
])('%s under another controller are not shown', async (_what, url) => {
  const ids = async (controller: string) =>
    (await read(url, controller)).json().items.map(({ accessId }: { accessId: string }) => accessId);
  expect(await ids('mpy_telecom')).toContain(theirs.accessId);
  expect(await ids('mpy_osuuskunta')).not.toContain(theirs.accessId);
});

test('a refused call that named no controller is shown to each', async () => {
  for (const controller of ['mpy_telecom', 'mpy_osuuskunta']) {
    const reply = await read(`/accesses/${nobodys.accessId}`, controller);
    expect(reply.json().items).toHaveLength(1);
  }
});

test('nor is a proof of it given', async () => {
  const url = `/accesses/${theirs.accessId}/proof`;
  expect((await read(url, 'mpy_telecom')).statusCode).toBe(200);
  expect((await read(url, 'mpy_osuuskunta')).json()).toMatchObject({ status: 404, code: 'access-unknown' });
});
