// Over 400 lines: each step from a draft to an edition is a test, and they share one register whose editions follow each other.
import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { openPurposeGate } from '../../access/purpose-gate.ts';
import type { LetIn } from '../../access/route-access.ts';
import { openAudit } from '../../audit/audit.api.ts';
import { buildHttp } from '../../http/build-http.ts';
import type { AddRoutes } from '../../http/http.api.ts';
import { withClient } from '../../platform/database/prepare-database.ts';
import { roleNames } from '../../platform/database/roles.ts';
import { MPY, MPY_APPLIED, readEdition } from '../../testing/applied-register.ts';
import { signedInAs } from '../../testing/signed-in.ts';
import { testKeys } from '../../testing/test-cluster.ts';
import { createTestDatabase } from '../../testing/test-database.ts';
import { findDrift } from '../drift.ts';
import { followNotice } from '../notice-in-force.ts';
import { publishEdition } from '../publish-edition.ts';
import { publishedNoticePages } from '../published-notice.routes.ts';
import { openNoticeDesk } from './notice-desk.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const { instance, server } = database;
const system = database.open({ role: roleNames(instance).system, pipeline: false });
const admin = database.openAsAdmin();
const inForce = await followNotice(server, instance);
const audit = await openAudit({ database: system, instance, signingSeed: testKeys.auditSigningSeed() });
const gate = openPurposeGate({
  server,
  instance,
  notice: inForce.current,
  refresh: inForce.refresh,
  maxPerPurpose: 2,
});
const OFFICER = randomUUID();
let today = '2026-11-23';
let ownerOpened = 0;
let officerMay = true;
const desk = openNoticeDesk({
  instance,
  system,
  inForce,
  audit,
  asOwner: (work) => {
    ownerOpened += 1;
    return withClient(database.admin, work);
  },
  proofKey: testKeys.derive('scheduled notices'),
  today: () => today,
  stillMay: async ({ actor, duty, controller }) =>
    officerMay && actor === OFFICER && duty === 'notice' && controller === 'mpy_telecom',
  namesOf: async (ids) => new Map(ids.map((id) => [id, { name: 'Outi Kallio' }])),
});

/** Lets every call in under what it names; who may do so is tested with access. */
const letEverybodyIn: AddRoutes = (http) => {
  http.decorateRequest('letIn', null);
  http.decorateRequest('access', {
    getter() {
      const access = this.letIn?.access;
      if (!access) throw new TypeError('no access');
      return access;
    },
  });
  http.decorateRequest('actor', {
    getter() {
      const actor = this.letIn?.actor;
      if (!actor) throw new TypeError('no actor');
      return actor;
    },
  });
  http.addHook('onRequest', async (request) => {
    const need = request.routeOptions.config.access;
    const duty = typeof need === 'object' ? need.duty : undefined;
    const actor: LetIn['actor'] = signedInAs(OFFICER);
    request.letIn = {
      actor,
      access: {
        id: request.id,
        actor,
        purpose: duty ? `duty:${duty}` : String(request.headers['seloste-purpose']),
        controller: 'mpy_telecom',
        reason: 'the year’s review',
        edition: inForce.current().edition,
        startedAt: Date.now(),
      },
    };
  });
};
const http = await buildHttp({
  version: '0',
  log: { level: 'silent' },
  guard: letEverybodyIn,
  readiness: {},
  rateLimit: { calls: 100_000, seconds: 60 },
  pages: [publishedNoticePages(inForce)],
  api: [
    desk.routes,
    (api) => {
      api.get('/services', async ({ access }) =>
        gate.query(access, { text: 'select product_group from register.service' }),
      );
    },
  ],
});
afterAll(async () => {
  await http.close();
  await desk.close();
  await gate.close();
  await audit.close();
  await inForce.close();
});

interface Sent {
  readonly body?: unknown;
  readonly ifMatch?: string;
  readonly purpose?: string;
}
const call = async (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, sent: Sent = {}) => {
  const answer = await http.inject({
    method,
    url: `/v1${url}`,
    headers: {
      ...(sent.purpose && { 'seloste-purpose': sent.purpose }),
      ...(sent.ifMatch && { 'if-match': sent.ifMatch }),
    },
    ...(sent.body !== undefined && { payload: sent.body as object }),
  });
  return { status: answer.statusCode, body: JSON.parse(answer.body), etag: String(answer.headers.etag) };
};

/** Writes the draft anew from the edition in force; answers with its revision. */
const write = async (change: (notice: string) => string): Promise<number> => {
  const before = await call('GET', '/notice/draft');
  const began = await call('DELETE', '/notice/draft', { ifMatch: before.etag });
  const { files, base_edition } = began.body;
  const changed = change(files.notice);
  if (changed === files.notice) throw new Error('the change changed nothing');
  const saved = await call('PUT', '/notice/draft', {
    ifMatch: began.etag,
    body: { base_edition, files: { ...files, notice: changed } },
  });
  expect(saved.status).toBe(200);
  return saved.body.revision;
};
const publish = (revision: number, more: object = {}) =>
  call('POST', '/notice/draft/publication', { body: { revision, valid_from: today, ...more } });

const SERVICES = / {6}# The existing-customer exception[^\n]*\n {6}services: \{[^\n]*\n/;
const withoutServices = (notice: string) => notice.replace(SERVICES, '');
/** A wider use: electronic marketing may read occupations. */
const wider = (notice: string) =>
  notice.replace(
    '      marketing_profile: [read, add, change]\n      prospects: { may: [read], fields: [prospect.market',
    '      occupation: [read]\n$&',
  );
const told = {
  fi: 'Käytämme jatkossa myös ammattia.',
  sv: 'Vi använder även yrke.',
  en: 'We will use occupation too.',
};
const from = (day: string) => (notice: string) =>
  notice.replace(/valid_from: 2026-11-22/, `valid_from: ${day}`);

describe('a draft', () => {
  test('is the notice in force until something is saved, and is kept by revision', async () => {
    const empty = await call('GET', '/notice/draft');
    expect(empty.body).toMatchObject({
      saved: false,
      base_edition: 1,
      edition_in_force: 1,
      changed_by: null,
    });
    const files = await readEdition(MPY);
    expect(empty.body.files).toEqual({ notice: files.source, texts: files.textFiles });

    const body = { base_edition: 1, files: { notice: 'seloste: 1\n', texts: {} } };
    const saved = await call('PUT', '/notice/draft', { ifMatch: empty.etag, body });
    expect(saved.body).toMatchObject({
      saved: true,
      changed_by: { id: OFFICER, name: 'Outi Kallio' },
      files: body.files,
    });
    expect(await call('PUT', '/notice/draft', { ifMatch: empty.etag, body })).toMatchObject({
      status: 412,
      body: { code: 'revision-changed' },
    });
    expect(await call('PUT', '/notice/draft', { body })).toMatchObject({ status: 428 });
    const unknown = { ...body, base_edition: 99 };
    expect((await call('PUT', '/notice/draft', { ifMatch: saved.etag, body: unknown })).body.code).toBe(
      'edition-not-found',
    );

    const gone = await call('DELETE', '/notice/draft', { ifMatch: saved.etag });
    expect(gone.body).toMatchObject({ saved: false, files: { notice: files.source } });
    expect(gone.body.revision).toBeGreaterThan(saved.body.revision);
  });

  test('is judged: findings at their place, what changed, the plan, and how it reads', async () => {
    await write((notice) =>
      withoutServices(notice).replace('email: asiakaspalvelu@mpy.fi', 'e_mail: a@mpy.fi'),
    );
    const misspelt = await call('POST', '/notice/draft/assessment', { body: {} });
    expect(misspelt.body).toMatchObject({ publishable: false, head: null, changes: [] });
    expect(misspelt.body.findings[0]).toMatchObject({
      severity: 'error',
      file: 'notice.yaml',
      path: expect.stringContaining('e_mail'),
    });
    expect(misspelt.body.findings[0].page).toMatch(/^docs\/reference\/findings\/F\d{3}\.md$/);

    await write(withoutServices);
    const { status, body } = await call('POST', '/notice/draft/assessment', {
      body: { language: 'en', preview: true },
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({ publishable: true, changed: true, significant: false });
    expect(body.changes.map((change: { path: string }) => change.path)).toEqual([
      'purposes.electronic_marketing.uses.services',
    ]);
    expect(body.plan.changes).toEqual([
      expect.objectContaining({
        kind: 'policy',
        does: 'take_away',
        planned: null,
        effect: 'No longer visible under Marketing by e-mail: Services (some fields).',
      }),
      expect.objectContaining({
        kind: 'grant',
        does: 'take_away',
        effect: 'No longer visible under Marketing by e-mail: Services (some fields).',
        live: expect.stringContaining('product_group'),
      }),
    ]);
    expect(body.plan.lines.at(-1)).toBe('0 to make, 0 to change, 2 to take away.');
    expect(body.preview.title).toContain('MPY');
    const line = body.head.valid_from.line as number;
    const draft = await call('GET', '/notice/draft');
    expect(draft.body.files.notice.split('\n')[line - 1].slice(body.head.valid_from.column - 1)).toBe(
      '2026-11-22',
    );
  });

  test('that leaves a category out while it holds data cannot be published', async () => {
    await admin.query(
      { 'seloste.access_id': randomUUID() },
      {
        text: `insert into register.subject (subject, controller, source, access_id, kind, standing)
          values (gen_random_uuid(), 'mpy_telecom', 'data_subject', gen_random_uuid(), 'person', 'customer')`,
      },
    );
    const files = { notice: 'seloste: 1\nnotice: { id: mpy, languages: [fi] }\n', texts: {} };
    const { body } = await call('POST', '/notice/draft/assessment', { body: { files } });
    expect(body.plan.problems).toContainEqual({
      code: 'category-still-holds-data',
      values: { record: 'subject' },
      message: 'Tietuetta subject ei ole enää selosteessa, mutta rekisterissä on sen tietoja.',
    });
    expect(body.publishable).toBe(false);
  });
});

describe('publishing', () => {
  test('an officer publishes a changed notice and the access of the marketer shrinks without a restart', async () => {
    const services = (purpose: string) => call('GET', '/services', { purpose });
    expect((await services('customer_service')).status).toBe(200);
    expect((await services('electronic_marketing')).status).toBe(200);

    const revision = await write(withoutServices);
    const published = await publish(revision);
    expect(published).toMatchObject({
      status: 201,
      body: { state: 'applied', edition: 2, significant: false, announcement: null },
    });
    expect(await services('electronic_marketing')).toMatchObject({
      status: 403,
      body: { code: 'purpose-does-not-reach' },
    });
    expect((await services('customer_service')).status).toBe(200);
    expect(await withClient(database.admin, (client) => findDrift(client, instance))).toEqual([]);

    const { items } = await audit.looksByActor(OFFICER, { limit: 50 });
    expect(items.find(({ operation }) => operation === 'apply-notice')).toMatchObject({
      outcome: 'allowed',
      purpose: 'duty:notice',
      noticeVersion: 2,
      reason: 'the year’s review',
    });
    expect((await call('GET', '/notice/draft')).body).toMatchObject({ saved: false, base_edition: 2 });
    const { body } = await call('GET', '/notice/editions');
    expect(body.items).toMatchObject([
      { edition: 2, in_force: true, published_by: { id: OFFICER }, valid_from: today },
      { edition: 1, in_force: false, published_by: null },
    ]);
    const second = await call('GET', '/notice/editions/2');
    expect(second.body.files.notice).not.toMatch(SERVICES);
    const text = await call('GET', '/notice/editions/1/text?language=sv&format=markdown');
    expect(text.body.text).toMatch(/^# /);
  });

  test('is refused with findings of weight, on a day that is over, and when nothing changed', async () => {
    const broken = await write((notice) =>
      notice.replace('uses:\n      relationship: [read', 'uses:\n      relationships: [read'),
    );
    const refused = await publish(broken);
    expect(refused).toMatchObject({ status: 422, body: { code: 'notice-has-errors' } });
    expect(refused.body.findings[0]).toMatchObject({ file: 'notice.yaml', line: expect.any(Number) });
    const messageIn = async (language: string) =>
      (await publish(broken, { language })).body.findings[0].message as string;
    expect(await messageIn('fi')).toBe(refused.body.findings[0].message);
    expect(new Set([await messageIn('fi'), await messageIn('sv'), await messageIn('en')]).size).toBe(3);
    expect((await publish(broken, { valid_from: '2026-11-22' })).body.code).toBe('publication-day-past');
    const { etag, body } = await call('GET', '/notice/draft');
    const inForceNow = (await call('GET', '/notice/editions/2')).body.files;
    const same = await call('PUT', '/notice/draft', {
      ifMatch: etag,
      body: { base_edition: body.base_edition, files: inForceNow },
    });
    expect((await publish(same.body.revision)).body.code).toBe('nothing-to-publish');
    await call('DELETE', '/notice/draft', { ifMatch: same.etag });
    expect((await publish(same.body.revision + 1)).body.code).toBe('draft-missing');
    expect(ownerOpened).toBe(1);
  });

  test('of a significant change needs its announcement in every language, its time, and the true day', async () => {
    const revision = await write(wider);
    const { fi, sv } = told;
    expect(await publish(revision, { announcement: { fi, sv, en: ' ' } })).toMatchObject({
      status: 422,
      body: { code: 'announcement-missing', languages: ['en'] },
    });
    expect((await publish(revision, { announcement: told })).body).toMatchObject({
      code: 'announced-too-late',
      earliest: '2026-11-24',
    });
    const tomorrow = { announcement: told, valid_from: '2026-11-24' };
    expect((await publish(revision, tomorrow)).body.code).toBe('publication-day-differs');
  });

  test('by two at once: one is published, the other is told, and nothing is half applied', async () => {
    const revision = await write((notice) => notice.replace('phone: 030 670 3000', 'phone: 030 670 3001'));
    const both = await Promise.all([publish(revision), publish(revision)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect(['draft-changed-meanwhile', 'notice-changed-meanwhile']).toContain(
      both.find(({ status }) => status === 409)?.body.code,
    );
    expect(inForce.current().edition).toBe(3);
    expect(await withClient(database.admin, (client) => findDrift(client, instance))).toEqual([]);
  });

  test('is refused when the command line has applied another edition meanwhile, until the draft says it stands on that', async () => {
    const revision = await write((notice) => notice.replace('phone: 030 670 3001', 'phone: 030 670 3002'));
    const edition = await readEdition(MPY);
    const operator = { accessId: randomUUID(), actor: null, purpose: null, controller: null };
    await withClient(database.admin, (client) =>
      publishEdition(client, instance, edition, {
        ...operator,
        reason: 'seloste notice apply',
        at: new Date(),
      }),
    );
    expect(await publish(revision)).toMatchObject({
      status: 409,
      body: { code: 'notice-changed-meanwhile' },
    });
    const draft = await call('GET', '/notice/draft');
    expect(draft.body).toMatchObject({ base_edition: 3, edition_in_force: 4, saved: true });
    const again = await call('PUT', '/notice/draft', {
      ifMatch: draft.etag,
      body: { base_edition: 4, files: draft.body.files },
    });
    const unannounced = await publish(again.body.revision);
    expect(unannounced.status).toBe(201);
    expect(unannounced.body.edition).toBe(5);
  });

  test('is refused with drift, and leaves the draft as it was', async () => {
    const revision = await write((notice) => notice.replace('phone: 030 670 3002', 'phone: 030 670 3003'));
    await admin.query({}, { text: 'create policy by_hand on register.occupation using (true)' });
    expect(await publish(revision)).toMatchObject({ status: 503, body: { code: 'notice-drift' } });
    await admin.query({}, { text: 'drop policy by_hand on register.occupation' });
    expect((await call('GET', '/notice/draft')).body).toMatchObject({ saved: true, revision });
    expect((await publish(revision)).status).toBe(201);
  });
});

describe('a publication for a later day', () => {
  const later = { valid_from: '2026-12-01', announcement: told };
  const scheduleWider = async () =>
    publish(await write((notice) => from('2026-12-01')(wider(notice))), later);
  const page = async () => (await http.inject('/notice/fi')).body;
  const listed = async () => (await call('GET', '/notice/publications')).body.items;

  test('waits, is announced on the public page, and can be withdrawn: its text is the draft again', async () => {
    const edition = inForce.current().edition;
    expect(await page()).not.toContain('Tiedote muutoksesta');
    const scheduled = await scheduleWider();
    expect(scheduled).toMatchObject({
      status: 201,
      body: { state: 'scheduled', edition: null, significant: true },
    });
    expect(await page()).toContain(told.fi);
    expect(inForce.current().edition).toBe(edition);
    const other = await write((notice) => notice.replace('030 670 3003', '030 670 3004'));
    expect((await publish(other)).body.code).toBe('publication-already-scheduled');
    await call('DELETE', '/notice/draft', { ifMatch: '*' });

    const withdrawal = `/notice/publications/${scheduled.body.id}/withdrawal`;
    expect(await call('POST', withdrawal)).toMatchObject({ status: 200, body: { state: 'withdrawn' } });
    expect((await call('POST', withdrawal)).body.code).toBe('publication-not-scheduled');
    expect(await page()).not.toContain(told.fi);
    const draft = await call('GET', '/notice/draft');
    expect(draft.body.saved).toBe(true);
    expect(draft.body.files.notice).toContain('occupation: [read]');
  });

  test('is applied by the register on its day, with its announcement', async () => {
    await scheduleWider();
    today = '2026-11-30';
    await desk.publishDue();
    expect((await listed())[0].state).toBe('scheduled');
    today = '2026-12-01';
    await Promise.all([desk.publishDue(), desk.publishDue()]);
    expect((await listed())[0]).toMatchObject({ state: 'applied', edition: inForce.current().edition });
    expect(inForce.current().announcements).toEqual([{ on: '2026-12-01', upcoming: false, texts: told }]);
    expect(await page()).toContain(told.fi);
    const cells = (await call('GET', '/notice/matrix')).body.cells;
    expect(
      cells.find(
        (cell: { purpose: string; category: string }) =>
          cell.purpose === 'electronic_marketing' && cell.category === 'occupation',
      ),
    ).toMatchObject({ may: ['read'], declared: ['read'], differs: false });
  });

  test('fails in the open when another edition came between, and gives its text back', async () => {
    const revision = await write((notice) => notice.replace('030 670 3003', '030 670 3005'));
    const { body } = await publish(revision, { valid_from: '2026-12-05' });
    const operator = { accessId: randomUUID(), actor: null, purpose: null, controller: null };
    const edition = await readEdition(MPY);
    await withClient(database.admin, (client) =>
      publishEdition(client, instance, edition, {
        ...operator,
        reason: 'seloste notice apply',
        at: new Date(),
      }),
    );
    today = '2026-12-05';
    await desk.publishDue();
    expect(await call('GET', `/notice/publications/${body.id}`)).toMatchObject({
      body: { state: 'failed', failure: 'notice-changed-meanwhile' },
    });
    expect((await call('GET', '/notice/draft')).body.files.notice).toContain('030 670 3005');
  });

  test('is not applied when whoever asked for it may publish no longer, and the text is the draft again', async () => {
    const revision = await write((notice) => notice.replace('030 670 3000', '030 670 3007'));
    const { body } = await publish(revision, { valid_from: '2026-12-06' });
    const edition = inForce.current().edition;
    const opened = ownerOpened;
    today = '2026-12-06';
    officerMay = false;
    await desk.publishDue();
    officerMay = true;
    expect(await call('GET', `/notice/publications/${body.id}`)).toMatchObject({
      body: { state: 'failed', failure: 'publication-right-ended' },
    });
    expect(ownerOpened).toBe(opened);
    expect(inForce.current().edition).toBe(edition);
    expect((await call('GET', '/notice/draft')).body.files.notice).toContain('030 670 3007');
    const { items } = await audit.looksBetween({ from: new Date(Date.now() - 60_000), to: new Date() });
    expect(items).toContainEqual(
      expect.objectContaining({
        operation: 'apply-notice',
        outcome: 'refused',
        code: 'publication-right-ended',
      }),
    );
    await desk.publishDue(); // what has failed is not taken up again
    expect(inForce.current().edition).toBe(edition);
  });

  test('that SQL alone has put there, or changed, is not applied', async () => {
    const revision = await write((notice) => notice.replace('030 670 3000', '030 670 3006'));
    const { body } = await publish(revision, { valid_from: '2026-12-07' });
    await admin.query(
      {},
      { text: "update notice.publication set source = source || '# more' where id = $1", values: [body.id] },
    );
    today = '2026-12-07';
    const edition = inForce.current().edition;
    await desk.publishDue();
    expect((await listed())[0]).toMatchObject({ state: 'failed', failure: 'publication-not-ours' });
    expect(inForce.current().edition).toBe(edition);
  });
});

describe('a draft that was made to hurt', () => {
  const aliases = Array.from(
    { length: 9 },
    (_, level) =>
      `a${level}: &a${level} [${Array(9)
        .fill(level === 0 ? 'x' : `*a${level - 1}`)
        .join(',')}]`,
  ).join('\n');
  test.each([
    ['aliases of aliases', aliases],
    ['lists in lists', '['.repeat(50_000)],
    ['names of every object', '__proto__: { polluted: yes }\nconstructor: { prototype: { polluted: yes } }'],
    ['an address without end', `officer: { email: "${'a.'.repeat(50_000)}@${'a-'.repeat(50_000)}" }`],
    ['a tag that makes a function', 'notice: !!js/function "function () { throw 1 }"'],
  ])('%s is judged as no notice, and the next draft is judged as ever', async (_what, notice) => {
    const { files } = (await call('GET', '/notice/draft')).body;
    const judge = (judged: object) => call('POST', '/notice/draft/assessment', { body: { files: judged } });
    expect(await judge({ ...files, notice })).toMatchObject({ status: 200, body: { publishable: false } });
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    const errors = (await judge(files)).body.findings.filter(
      ({ severity }: { severity: string }) => severity === 'error',
    );
    expect(errors).toEqual([]);
  });
});

test('what was withdrawn is not put back by SQL, and no copy of it comes into force', async () => {
  const revision = await write((notice) => notice.replace('030 670 3000', '030 670 3007'));
  const { body } = await publish(revision, { valid_from: '2026-12-20' });
  await call('POST', `/notice/publications/${body.id}/withdrawal`);
  const sql = (text: string) => admin.query({}, { text, values: [body.id] });
  await expect(
    sql(`update notice.publication set state = 'scheduled', ended_at = null, ended_by = null where id = $1`),
  ).rejects.toMatchObject({ code: 'publication-not-scheduled' });
  await expect(
    sql(`insert into notice.publication
        (base_edition, valid_from, source, text_files, significant, announcement, asked_by, access_id, controller, reason, proof)
      select base_edition, valid_from, source, text_files, significant, announcement, asked_by, access_id, controller, 'as then', proof
      from notice.publication where id = $1`),
  ).rejects.toMatchObject({ code: 'constraint-violated' });
});

test('the role of the serving program can neither publish nor grant by itself', async () => {
  const refused = (text: string) =>
    expect(system.query({}, { text })).rejects.toMatchObject({ code: 'database-refused' });
  await refused("update notice.version set structure = '{}'");
  await refused('update notice.current set version = 1');
  await refused("update notice.publication set source = ''");
  await refused('grant select on register.invoice to public');
});

test('the matrix tells what the database has beside what the notice says', async () => {
  const role = roleNames(instance).purpose('electronic_marketing');
  await admin.query({}, { text: `grant select (title) on register.occupation to "${role}"` });
  const cellOf = async () => {
    const { body } = await call('GET', '/notice/matrix');
    return body.cells.find(
      (cell: { purpose: string; category: string }) =>
        cell.purpose === 'electronic_marketing' && cell.category === 'occupation',
    );
  };
  expect(await cellOf()).toBeUndefined(); // a grant without a row policy lets nothing through
  await admin.query(
    {},
    { text: `create policy by_hand on register.occupation for select to "${role}" using (true)` },
  );
  expect(await cellOf()).toMatchObject({
    may: ['read'],
    declared: [],
    differs: true,
    fields: { read: ['occupation.title'] },
  });
  const strangers = async () => (await call('GET', '/notice/matrix')).body.strangers;
  expect(await strangers()).toEqual([]);
  const stranger = `reporter_${randomUUID().slice(0, 8)}`; // roles are shared by the whole cluster
  await admin.query({}, { text: `create role "${stranger}" nologin` });
  await admin.query({}, { text: `grant select (title) on register.occupation to "${stranger}"` });
  expect(await strangers()).toEqual([]); // no policy lets a row through
  await admin.query(
    {},
    { text: `create policy spy on register.occupation for select to "${stranger}" using (true)` },
  );
  expect(await strangers()).toEqual([
    { role: stranger, operation: 'read', record: 'occupation', fields: ['title'] },
  ]);
  await admin.query({}, { text: `drop owned by "${stranger}"` });
  await admin.query({}, { text: `drop role "${stranger}"` });
  await admin.query({}, { text: 'drop policy by_hand on register.occupation' });
  await admin.query({}, { text: `revoke select (title) on register.occupation from "${role}"` });
  const { body } = await call('GET', '/notice/matrix');
  expect(body.cells.filter((cell: { differs: boolean }) => cell.differs)).toEqual([]);
  expect(body.cells).toContainEqual(
    expect.objectContaining({
      purpose: 'electronic_marketing',
      category: 'contact_details',
      may: ['read'],
      fields: { read: ['email_address.address'] },
    }),
  );
});
