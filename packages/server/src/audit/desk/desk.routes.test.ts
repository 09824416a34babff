import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { openColleagues } from '../../access/access.api.ts';
import { casesRoutes } from '../../cases/cases.api.ts';
import { roleNames } from '../../platform/database/roles.ts';
import { MPY_APPLIED } from '../../testing/applied-register.ts';
import { ACTOR, addCustomer, openRegisterCalls, SERVICES, TELECOM } from '../../testing/register-calls.ts';
import { createTestDatabase } from '../../testing/test-database.ts';
import { until } from '../../testing/until.ts';
import { auditDeskRoutes } from './desk.routes.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const admin = database.openAsAdmin();
const role = roleNames(database.instance).system;
const system = database.open({ role });
const calls = await openRegisterCalls(database, {
  roles: ['officer'],
  routes: (parts) => (http) => {
    auditDeskRoutes({
      audit: parts.audit,
      system,
      gate: parts.gate,
      notice: parts.notice,
      logConnection: { ...database.server, options: `-c role=${role}` },
      drift: async (language) => [
        { kind: 'grant', name: 'grant of a test', differs: 'undeclared', message: `in ${language}` },
      ],
    })(http);
    void http.register(async (cases) => {
      casesRoutes(cases, { ...parts, system, colleagues: openColleagues(system) });
    });
  },
});
await admin.query(
  {},
  {
    text: `insert into access.actor (id, issuer, subject, kind, name) values ($1, 'urn:test', 'one', 'person', 'Tuija Esimerkki')`,
    values: [ACTOR],
  },
);

const ask = (url: string, purpose = 'statutory_duties') => calls.call({ purpose, url });
const span = () => {
  const now = Date.now();
  const moments = { from: new Date(now - 3_600_000).toISOString(), to: new Date(now + 60_000).toISOString() };
  return new URLSearchParams(moments).toString();
};
const address = (street: string) => ({
  'postal-addresses': [{ source: 'data_subject', fields: { street, postcode: '50100' } }],
});
const read = (subject: string) => calls.call({ purpose: 'customer_service', url: `/subjects/${subject}` });

test('finds looks at oneself, at namesakes, at who lives where one lives, and without a case', async () => {
  const own = await addCustomer(calls, address('Esimerkkikatu 7'));
  const neighbour = await addCustomer(calls, address('Esimerkkikatu 7'), { kind: 'company' });
  const namesake = await addCustomer(calls, address('Toinenkatu 1'));
  const stranger = await addCustomer(calls, address('Kolmaskatu 1'), { kind: 'company' });
  await admin.query(
    {},
    { text: 'insert into access.actor_subject (actor, subject) values ($1, $2)', values: [ACTOR, own] },
  );
  for (const subject of [own, neighbour, namesake, stranger]) await read(subject);

  const { body } = await ask(`/audit/unusual?${span()}`);
  const flagsOf = (subject: string) =>
    body.pairs.find((pair: { subject: string }) => pair.subject === subject)?.flags;
  expect(flagsOf(own)).toEqual(['own_record', 'no_case']);
  expect(flagsOf(neighbour)).toEqual(['same_address', 'no_case']);
  expect(flagsOf(namesake)).toEqual(['same_surname', 'no_case']);
  expect(flagsOf(stranger)).toEqual(['no_case']);
  expect(body.pairs[0].subject).toBe(own);
  expect(body.actors).toMatchObject([{ actor: ACTOR, subjects: 4 }]);
});

/** What somebody did under an open case: the guard of these tests has one reason for all. */
const lookUnder = (reason: string, subject: string, operation: 'read' | 'search' = 'read') =>
  calls.audit.record({
    accessId: randomUUID(),
    at: new Date(),
    operation,
    outcome: 'allowed',
    purpose: 'customer_service',
    controller: TELECOM,
    noticeVersion: 1,
    categories: ['identity'],
    records: ['person'],
    rows: 1,
    durationMs: 3,
    actor: ACTOR,
    subjects: [subject],
    reason,
  });

const openCaseOf = async (subject: string) => {
  const body = { kind: 'enquiry', subject };
  const opened = await calls.call({ purpose: 'customer_service', method: 'POST', url: '/cases', body });
  return { id: opened.body.id, reason: `case ${opened.body.number}` };
};

test('tells a look under a case that never named the person, where the purpose reaches whom cases name', async () => {
  const named = await addCustomer(calls, {}, { kind: 'company' });
  const unnamed = await addCustomer(calls, {}, { kind: 'company' });
  const { reason } = await openCaseOf(named);
  for (const subject of [named, unnamed]) await lookUnder(reason, subject);
  // Who was taken out of the case again belonged to it.
  const left = await addCustomer(calls, {}, { kind: 'company' });
  const other = await openCaseOf(left);
  await lookUnder(other.reason, left);
  const url = `/cases/${other.id}/parties/${left}`;
  const unlinked = await calls.call({ purpose: 'customer_service', method: 'DELETE', url });
  expect(unlinked.status).toBe(204);

  const flagsOf = async (purpose: string, subject: string): Promise<string[] | undefined> => {
    const { body } = await ask(`/audit/unusual?${span()}`, purpose);
    return body.pairs.find((pair: { subject: string }) => pair.subject === subject)?.flags;
  };
  expect(await flagsOf('subject_rights', unnamed)).toContain('not_in_case');
  expect(await flagsOf('subject_rights', named)).not.toContain('not_in_case');
  expect(await flagsOf('subject_rights', left)).not.toContain('not_in_case');
  const { body } = await ask(`/audit/unusual?${span()}`);
  expect(body.cases_compared).toBe(false);
  expect(await flagsOf('statutory_duties', unnamed)).not.toContain('not_in_case');
});

test('takes a search that showed one person alone for a look at them, and asks no case of it', async () => {
  const own = await addCustomer(calls);
  const stranger = await addCustomer(calls, {}, { kind: 'company' });
  await admin.query({}, { text: 'update access.actor_subject set ended_at = now() where ended_at is null' });
  await admin.query(
    {},
    { text: 'insert into access.actor_subject (actor, subject) values ($1, $2)', values: [ACTOR, own] },
  );
  const withoutCase = async (): Promise<number> => {
    const { body } = await ask(`/audit/unusual?${span()}`);
    return body.actors.find(({ actor }: { actor: string }) => actor === ACTOR).without_case;
  };
  const before = await withoutCase();
  for (const subject of [own, stranger]) await lookUnder('who calls', subject, 'search');
  const { body } = await ask(`/audit/unusual?${span()}`);
  const pair = body.pairs.find((one: { subject: string }) => one.subject === own);
  expect(pair).toMatchObject({ searches: 1 });
  expect(pair.flags).toContain('own_record');
  expect(await withoutCase()).toBe(before);
});

test('is itself in the log, and names the people it showed', async () => {
  const subject = await addCustomer(calls);
  await read(subject);
  const { body } = await ask(`/audit/unusual?${span()}`);
  expect(body.pairs.map((pair: { subject: string }) => pair.subject)).toContain(subject);
  const { items } = await calls.audit.looksAtSubject(subject);
  expect(items.some(({ records }) => records.includes('audit_log'))).toBe(true);
});

test('lists the log by what was done, how it ended and for what', async () => {
  await calls.call({ purpose: 'customer_service', url: '/subjects/01936f2e-7a4b-7c3d-8e5f-60718293a4b5' });
  const all = await ask(`/audit/entries?${span()}&operation=read&purpose=customer_service`);
  expect(all.body.items.length).toBeGreaterThan(0);
  for (const item of all.body.items)
    expect(item).toMatchObject({ operation: 'read', purpose: 'customer_service', actor: ACTOR });
  const none = await ask(`/audit/entries?${span()}&operation=export`);
  expect(none.body.items).toEqual([]);
});

describe('who looked at whom', () => {
  const other = randomUUID();
  const BETWEEN = 'from=1970-01-01T00:00:00Z&to=2100-01-01T00:00:00Z';
  const idsOf = async (query: string): Promise<string[]> => {
    const { status, body } = await ask(`/audit/entries?${query}`);
    expect(status).toBe(200);
    return body.items.map(({ accessId }: { accessId: string }) => accessId);
  };
  /** A look as the log would hold it; its access is told. */
  const lookBy = async (actor: string, subjects: readonly string[], more: object = {}): Promise<string> => {
    const accessId = randomUUID();
    const entry = { at: new Date(), operation: 'read', outcome: 'allowed', purpose: 'billing' } as const;
    const about = { categories: ['identity'], records: ['person'], rows: subjects.length, durationMs: 3 };
    const under = { controller: TELECOM, noticeVersion: 1, reason: 'the invoice is asked about' };
    await calls.audit.record({ accessId, ...entry, ...about, ...under, actor, subjects, ...more });
    return accessId;
  };

  test('is told by the person looked at, by who looked, and by both, whatever else is asked', async () => {
    const [subject, another] = [await addCustomer(calls), randomUUID()];
    const [theirs, ours] = [await lookBy(other, [subject]), await lookBy(ACTOR, [subject])];
    const elsewhere = await lookBy(other, [another]);
    const list = [subject, ...Array.from({ length: 80 }, () => randomUUID())];
    const inBulk = await lookBy(other, list, { operation: 'export' });

    const ofSubject = await idsOf(`${BETWEEN}&subject=${subject}`);
    expect(ofSubject).toEqual(expect.arrayContaining([theirs, ours, inBulk]));
    expect(ofSubject).not.toContain(elsewhere);
    expect((await idsOf(`${span()}&actor=${other}`)).toSorted()).toEqual(
      [theirs, elsewhere, inBulk].toSorted(),
    );
    const both = `${BETWEEN}&subject=${subject}&actor=${other}`;
    expect((await idsOf(both)).toSorted()).toEqual([theirs, inBulk].toSorted());
    expect(await idsOf(`${both}&operation=read&outcome=allowed&purpose=billing&without_case=true`)).toEqual([
      theirs,
    ]);
    expect(await idsOf(`${both}&outcome=refused`)).toEqual([]);
    const { body } = await ask(`/audit/entries?${both}&operation=read`);
    expect(body.items).toMatchObject([
      { actor: other, subjects: [subject], reason: 'the invoice is asked about' },
    ]);
  });

  test('comes a page at a time, and says whom the reading was about', async () => {
    const subject = randomUUID();
    const looks: string[] = [];
    for (let n = 0; n < 3; n += 1) looks.push(await lookBy(other, [subject]));
    const url = `/audit/entries?${BETWEEN}&subject=${subject}&actor=${other}&limit=2`;
    const first = await ask(url);
    const second = await ask(`${url}&cursor=${first.body.next}`);
    const seen = [...first.body.items, ...second.body.items];
    expect(seen.map(({ accessId }: { accessId: string }) => accessId).toSorted()).toEqual(looks.toSorted());
    expect(second.body.next).toBeUndefined();
    const readings = (await calls.audit.looksAtSubject(subject)).items.filter(({ records }) =>
      records.includes('audit_log'),
    );
    expect(readings.map(({ rows }) => rows).toSorted()).toEqual([1, 2]);
  });

  test('under another controller is not told', async () => {
    const subject = randomUUID();
    await lookBy(other, [subject], { controller: SERVICES });
    expect(await idsOf(`${BETWEEN}&subject=${subject}`)).toEqual([]);
  });

  test('is gone through for a month at most where nobody is named, or only who looked', async () => {
    for (const query of ['', `&actor=${other}`])
      expect((await ask(`/audit/entries?${BETWEEN}${query}`)).body.code).toBe('log-span-wrong');
    const back = 'from=2026-03-01T00:00:00Z&to=2026-01-01T00:00:00Z';
    const reply = await ask(`/audit/entries?${back}&subject=${randomUUID()}`);
    expect([reply.status, reply.body.code]).toEqual([422, 'log-span-wrong']);
  });
});

test('lists what the operator did from the command line', async () => {
  await calls.audit.record({
    accessId: randomUUID(),
    at: new Date(),
    operation: 'import',
    outcome: 'allowed',
    purpose: 'service_delivery',
    controller: TELECOM,
    noticeVersion: 1,
    categories: [],
    records: [],
    rows: 2,
    durationMs: 5,
    actor: 'operator:test',
    subjects: [],
    reason: 'a test',
  });
  const { body } = await ask(`/audit/entries?${span()}&operation=import`);
  expect(body.items).toMatchObject([{ actor: 'operator:test' }]);
});

test('tells whose names stand behind the ids', async () => {
  const { body } = await ask('/audit/actors');
  expect(body.actors).toContainEqual({ actor: ACTOR, name: 'Tuija Esimerkki', kind: 'person' });
});

test('refuses a span that is too long or ends before it begins', async () => {
  const long = await ask('/audit/entries?from=2026-01-01T00:00:00Z&to=2026-03-01T00:00:00Z');
  expect([long.status, long.body.code]).toEqual([422, 'log-span-wrong']);
  const back = await ask('/audit/unusual?from=2026-03-01T00:00:00Z&to=2026-01-01T00:00:00Z');
  expect(back.body.code).toBe('log-span-wrong');
});

const verified = (state: string) =>
  until(async () => {
    const { body } = await ask('/audit/verifications/last');
    expect(body.state).toBe(state);
    return body;
  });

test('verifies the log, and tells an entry that was changed behind its back', async () => {
  expect((await ask('/audit/verifications/last')).body.code).toBe('never-verified');
  await calls.call({ purpose: 'statutory_duties', method: 'POST', url: '/audit/verifications', body: {} });
  const sound = await verified('verified');
  expect(sound.findings).toEqual([]);
  expect(sound.done).toBeGreaterThan(0);

  await admin.query(
    {},
    {
      text: `update audit.entry set body = replace(body, 'customer_service', 'billing') where seq = (select min(seq) from audit.entry where body like '%customer_service%')`,
    },
  );
  await calls.call({ purpose: 'statutory_duties', method: 'POST', url: '/audit/verifications', body: {} });
  const broken = await verified('broken');
  expect(broken.findings[0]).toMatchObject({
    fault: 'wrong_hash',
    message: 'sisältö ei vastaa tiivistettä, jolla se kirjattiin',
  });
  const swedish = (await ask('/audit/verifications/last?language=sv')).body.findings[0];
  expect(swedish.message).toBe('innehållet motsvarar inte den hash som det loggades med');
});

test('tells how the register fares', async () => {
  const { body } = await ask('/operation/health');
  expect(body).toMatchObject({ drift: [{ name: 'grant of a test', message: 'in fi' }], log: { pending: 0 } });
  expect(body.database.bytes).toBeGreaterThan(1_000_000);
  const swedish = await ask('/operation/health?language=sv');
  expect(swedish.body.drift).toMatchObject([{ message: 'in sv' }]);
});

const agent = await openRegisterCalls(database, {
  roles: ['agent'],
  routes: (parts) =>
    auditDeskRoutes({
      audit: parts.audit,
      system,
      gate: parts.gate,
      notice: parts.notice,
      logConnection: database.server,
      drift: async () => [],
    }),
});

test('is closed to a role without the duty', async () => {
  const { body } = await agent.call({ purpose: 'customer_service', url: `/audit/unusual?${span()}` });
  expect(body).toMatchObject({ code: 'duty-refused', roles_with_duty: ['officer'] });
});
