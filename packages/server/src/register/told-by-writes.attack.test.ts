import { readFile } from 'node:fs/promises';
import { type NoticeDocument, usesOf } from '@seloste/notice';
import { describe, expect, test } from 'vitest';
import { openColleagues, todayInFinland } from '../access/access.api.ts';
import { casesRoutes } from '../cases/cases.api.ts';
import { applyNotice } from '../notice/apply-notice.ts';
import { withClient } from '../platform/database/prepare-database.ts';
import { roleNames } from '../platform/database/roles.ts';
import { rightsRoutes } from '../rights/rights.api.ts';
import { MPY, MPY_APPLIED, readEdition } from '../testing/applied-register.ts';
import { plantCase } from '../testing/one-of-each.ts';
import { addCustomer, type Call, openRegisterCalls, TELECOM } from '../testing/register-calls.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { purposeView } from './purpose-view.ts';
import { recordDefinitions } from './record-definitions.ts';
import type { RecordDefinition } from './records/record-definition.ts';

// What a purpose may write and not read must not come back in the answer of the writing, on any route.

/** Reads the first field of each record and writes all of them; of requests it reads nothing. */
const WRITER = 'service_delivery';
const TOLD = 'told_of_';

type Fields = Readonly<Record<string, readonly string[]>>;

/** What a case needs to be worked with: who belongs to it. */
const WHOLE = 'case_link';

const firstOf = (record: string, of: readonly string[]) =>
  record === WHOLE ? of : of.length > 1 ? of.slice(0, 1) : [];

const partOf = (fields: Fields, part: (record: string, of: readonly string[]) => readonly string[]): Fields =>
  Object.fromEntries(
    Object.entries(fields)
      .map(([record, of]) => [record, [...part(record, of)]] as const)
      .filter(([, of]) => of.length > 0),
  );

/** The example's notice, each category in two: the first field of each record, and the others. */
const inTwo = (document: NoticeDocument): NoticeDocument => {
  const categories = Object.entries(document.categories ?? {}).flatMap(([id, category]) => {
    const fields = (category.fields ?? {}) as Fields;
    const split = (name: string, own: Fields) => {
      const records = Object.keys(own);
      const { encrypt, retention_of, ...more } = category as Record<string, unknown> & {
        encrypt?: string[];
        retention_of?: Record<string, unknown>;
      };
      const sealed = (encrypt ?? []).filter((one) => {
        const [record = '', field = ''] = one.split('.');
        return own[record]?.includes(field);
      });
      const kept = Object.entries(retention_of ?? {}).filter(([record]) => records.includes(record));
      return [
        name,
        {
          ...more,
          fields: own,
          ...(sealed.length > 0 && { encrypt: sealed }),
          ...(kept.length > 0 && { retention_of: Object.fromEntries(kept) }),
        },
      ] as const;
    };
    return [
      split(
        id,
        partOf(fields, (record, of) => of.filter((field) => !firstOf(record, of).includes(field))),
      ),
      split(TOLD + id, partOf(fields, firstOf)),
    ].filter(([, one]) => Object.keys(one.fields).length > 0);
  });
  const byId = Object.fromEntries(categories);
  const fieldsOf = (id: string) => (byId[id]?.fields ?? {}) as Fields;
  const names = (id: string, name: string) => {
    const [record = '', field = ''] = name.split('.');
    return field === '*' ? record in fieldsOf(id) : fieldsOf(id)[record]?.includes(field) === true;
  };
  const purposes = Object.entries(document.purposes ?? {}).map(([id, purpose]) => {
    const uses = Object.entries(usesOf(purpose)).flatMap(([category, use]) =>
      [category, TOLD + category]
        .filter((one) => one in byId)
        .map(
          (one) =>
            [
              one,
              { ...use, ...(use.fields && { fields: use.fields.filter((name) => names(one, name)) }) },
            ] as const,
        )
        .filter(([, one]) => one.fields === undefined || one.fields.length > 0),
    );
    const all = Object.keys(byId).map(
      (one) =>
        [
          one,
          {
            may:
              one.startsWith(TOLD) && one !== `${TOLD}requests`
                ? ['read', 'add', 'change']
                : ['add', 'change'],
          },
        ] as const,
    );
    return [id, { ...purpose, uses: Object.fromEntries(id === WRITER ? all : uses) }] as const;
  });
  return { ...document, categories: byId, purposes: Object.fromEntries(purposes) } as NoticeDocument;
};

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const admin = database.openAsAdmin();
const edition = await readEdition(MPY);
await withClient(database.admin, (client) =>
  applyNotice(client, { ...edition, document: inTwo(edition.document) }, database.instance),
);
const system = database.open({ role: roleNames(database.instance).system });
const register = await openRegisterCalls(database, {
  roles: ['agent', 'officer'],
  routes: (parts) => async (http) => {
    const colleagues = openColleagues(system);
    await http.register(async (own) => casesRoutes(own as typeof http, { ...parts, system, colleagues }));
    await http.register(async (own) =>
      rightsRoutes(own as typeof http, { ...parts, colleagues, today: todayInFinland }),
    );
  },
});
await plantCase(admin, TELECOM);
const view = purposeView(register.parts.notice(), WRITER);
const write = (call: Partial<Call> & Pick<Call, 'url'>) =>
  register.call({ purpose: WRITER, method: 'POST', ...call });
const sourceOf = (record: string) =>
  register.parts.notice().plan.records.find((planned) => planned.record === record)?.sources[0] ?? '';

const records = Object.values(recordDefinitions).filter(
  ({ record, stream, ownRoutes }) => stream === undefined && record !== 'subject' && !ownRoutes,
);

const subject = await addCustomer(register);
const company = await addCustomer(register, {}, { kind: 'company' });
const subjectOf = ({ record }: RecordDefinition) => (record === 'organisation' ? company : subject);
const rows: Record<string, string> = {};

/** What a row's answer has beside its fields: where it came from and how long it is kept. */
const AROUND = ['id', 'last_day', 'notice_version', 'obtained_at', 'revision', 'source'];

/** Nothing of the row but what the purpose reads. */
const expectTold = ({ record }: RecordDefinition, body: Record<string, unknown>) => {
  const readable = view.fields(record, 'read');
  if (readable === undefined) return expect(Object.keys(body), record).toEqual(['id']);
  const { fields, ...around } = body;
  expect(Object.keys(around).toSorted(), record).toEqual(AROUND);
  return expect(Object.keys(fields as object).toSorted(), record).toEqual(readable.toSorted());
};

const RECORD_ROUTES = records.flatMap(({ path, record }) => [
  `POST /v1/subjects/{subject}/${path}`,
  ...(record === 'permission' ? [] : [`PATCH /v1/subjects/{subject}/${path}/{id}`]),
]);

test('the purpose writes much that it does not read', () => {
  const hidden = records.filter(({ record }) => {
    const [read = [], add = []] = [view.fields(record, 'read'), view.fields(record, 'add')];
    return add.some((field) => !read.includes(field));
  });
  expect(hidden.length).toBeGreaterThan(20);
  expect(view.fields('subject_request', 'read')).toBeUndefined();
  expect(view.fields('subject_request', 'add')).toBeDefined();
});

describe.each(records)('a row of $record', (definition) => {
  const { record, path, example } = definition;
  const source = sourceOf(record);
  const url = `/subjects/${subjectOf(definition)}/${path}`;

  test('that is added is told as far as it may be read', async () => {
    const added = await write({ url, body: { source, fields: example } });
    expect(added.status, JSON.stringify(added.body)).toBe(201);
    expectTold(definition, added.body);
    rows[record] = added.body.id;
  });

  test('that is changed is told as far as it may be read', async () => {
    const changed = await write({
      method: 'PATCH',
      url: `${url}/${rows[record]}`,
      ifMatch: '*',
      body: { source, fields: example },
    });
    if (record === 'permission') expect(changed.status).toBe(405);
    else if (view.fields(record, 'read') === undefined) expect(changed.status).toBe(403);
    else {
      expect(changed.status, JSON.stringify(changed.body)).toBe(200);
      expectTold(definition, changed.body);
    }
  });
});

test('a subject that is added is told by its ids', async () => {
  const added = await write({
    url: '/subjects',
    body: {
      source: 'data_subject',
      relationship: { kind: 'person', standing: 'customer' },
      records: { persons: [{ fields: { given_names: 'Aino', family_name: 'Esimerkki' } }] },
    },
  });
  expect(added.body).toEqual({
    subject: expect.any(String),
    records: { persons: [expect.stringMatching(/^[0-9a-f-]{36}$/)] },
  });
});

test('a subject that is changed is told as far as it may be read', async () => {
  const [row] = await admin.query<{ id: string }>(
    {},
    { text: 'select id from register.subject where subject = $1', values: [subject] },
  );
  const changed = await write({
    method: 'PATCH',
    url: `/subjects/${subject}/relationships/${row?.id}`,
    ifMatch: '*',
    body: { source: 'own_records', fields: { began_on: '2026-01-02' } },
  });
  expect(changed.status, JSON.stringify(changed.body)).toBe(200);
  expect(changed.body.fields).toEqual({ kind: 'person' });
});

describe('a request', () => {
  const written = async () => {
    const [count] = await admin.query<{ requests: number; steps: number }>(
      {},
      {
        text: `select (select count(*) from register.subject_request)::int as requests,
            (select count(*) from register.request_step)::int as steps`,
      },
    );
    return count;
  };
  const asked = { subject, right: 'access', way: 'phone', wording: 'Haluan nähdä tietoni.' };

  test('is recorded by nobody who may not be told of it, and nothing is left of the try', async () => {
    const before = await written();
    const refused = await write({ url: '/requests', body: asked });
    expect(refused).toMatchObject({ status: 403, body: { code: 'purpose-does-not-reach' } });
    expect(JSON.stringify(refused.body)).not.toContain(asked.wording);
    expect(await written()).toEqual(before);
  });

  test('is neither identified, extended nor closed by them', async () => {
    const { status, body } = await write({ url: '/requests', purpose: 'customer_service', body: asked });
    expect(status).toBe(201);
    const before = await written();
    for (const [step, given] of [
      ['identification', { identified_by: 'known_contact' }],
      ['extension', { reason: 'Tallenteita on paljon.', told_by: 'email' }],
      ['closure', { outcome: 'answered', told_by: 'email' }],
    ] as const) {
      const refused = await write({ url: `/requests/${body.id}/${step}`, body: given });
      expect(refused, step).toMatchObject({ status: 403, body: { code: 'purpose-does-not-reach' } });
      expect(JSON.stringify(refused.body)).not.toContain(asked.wording);
    }
    expect(await written()).toEqual(before);
  });
});

describe('a case', () => {
  /** Of the case itself: no field of any record. */
  const expectCase = (body: Record<string, unknown>) => {
    const fields = new Set(
      Object.values(recordDefinitions)
        .flatMap((one) => Object.keys(one.fields))
        .filter((field) => !OF_CASES.has(field)),
    );
    expect(Object.keys(body).filter((key) => fields.has(key))).toEqual([]);
    expect(JSON.stringify(body)).not.toContain('Esimerkki');
  };
  const OF_CASES = new Set(['area', 'kind', 'last_day', 'network_element', 'number', 'outcome', 'status']);

  test('tells of nobody when it is opened, handed over, closed and opened again', async () => {
    const opened = await write({ url: '/cases', body: { kind: 'enquiry', subject } });
    expect(opened.status, JSON.stringify(opened.body)).toBe(201);
    expectCase(opened.body);
    const steps = [
      ['hand-over', { role: 'agent' }],
      ['close', { outcome: 'solved' }],
      ['reopen', undefined],
    ] as const;
    for (const [step, body] of steps) {
      const taken = await write({ url: `/cases/${opened.body.id}/${step}`, body, ifMatch: '*' });
      expect(taken.status, JSON.stringify(taken.body)).toBe(200);
      expectCase(taken.body);
    }
    const linked = await write({ url: `/cases/${opened.body.id}/parties`, body: { subject: company } });
    expect([linked.status, linked.body]).toEqual([204, undefined]);
    const noted = await write({
      url: `/cases/${opened.body.id}/notes`,
      body: { subject, kind: 'note', content: 'Soitti uudestaan.' },
    });
    expect(noted.status, JSON.stringify(noted.body)).toBe(201);
    expect(Object.keys(noted.body)).toEqual(['id']);
  });

  test('of a disruption tells how many are linked', async () => {
    const opened = await write({ url: '/cases', body: { kind: 'service_disruption', area: '50' } });
    expect(opened.status, JSON.stringify(opened.body)).toBe(201);
    const linked = await write({ url: `/cases/${opened.body.id}/selection/links` });
    expect(linked.status === 403 || Object.keys(linked.body).toSorted().join() === 'customers,linked').toBe(
      true,
    );
  });
});

/** Ways to write that tell nothing of the register, or only look. A new route is looked at here, or said why not. */
const OTHER_ROUTES: Readonly<Record<string, readonly string[]>> = {
  'above, each by itself': [
    'POST /v1/subjects',
    'PATCH /v1/subjects/{subject}/relationships/{id}',
    'POST /v1/requests',
    'POST /v1/requests/{id}/closure',
    'POST /v1/requests/{id}/extension',
    'POST /v1/requests/{id}/identification',
    'POST /v1/cases',
    'POST /v1/cases/{id}/close',
    'POST /v1/cases/{id}/hand-over',
    'POST /v1/cases/{id}/notes',
    'POST /v1/cases/{id}/parties',
    'POST /v1/cases/{id}/reopen',
    'POST /v1/cases/{id}/selection/links',
  ],
  'looks: what is found is what may be read, as their own tests say': [
    'POST /v1/cases/{id}/selection',
    'POST /v1/search',
    'POST /v1/subjects/{subject}/recordings/{id}/plays',
  ],
  'under a duty or of oneself, with no field of the register': [
    'POST /v1/audit/verifications',
    'POST /v1/break-glass',
    'POST /v1/break-glass/{id}/review',
    'POST /v1/me/undertakings',
    'POST /v1/notice/draft/assessment',
    'POST /v1/notice/draft/publication',
    'POST /v1/notice/publications/{publication}/withdrawal',
    'PUT /v1/notice/draft',
    'POST /v1/staff',
    'POST /v1/staff/{actor}/roles',
    'POST /v1/staff/{actor}/undertakings',
    'PUT /v1/staff/{actor}/own-record',
  ],
  'of the file that the person sent': [
    'POST /v1/imports',
    'POST /v1/imports/{import}/check',
    'POST /v1/imports/{import}/columns',
    'POST /v1/imports/{import}/run',
    'PUT /v1/imports/{import}/parts/{number}',
  ],
};

test('no way to write is left out', async () => {
  const file = new URL('../../../../docs/reference/openapi.json', import.meta.url);
  const { paths } = JSON.parse(await readFile(file, 'utf8')) as { paths: Record<string, object> };
  const ways = Object.entries(paths).flatMap(([path, methods]) =>
    ['post', 'patch', 'put']
      .filter((method) => method in methods)
      .map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(ways.toSorted()).toEqual([...RECORD_ROUTES, ...Object.values(OTHER_ROUTES).flat()].toSorted());
});
