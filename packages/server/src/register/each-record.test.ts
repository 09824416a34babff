import { randomUUID } from 'node:crypto';
import type { Operation } from '@seloste/notice';
import { Value } from 'typebox/value';
import { beforeAll, describe, expect, test } from 'vitest';
import { MPY_APPLIED } from '../testing/applied-register.ts';
import { plantCase } from '../testing/one-of-each.ts';
import { addCustomer, openRegisterCalls, SERVICES, TELECOM } from '../testing/register-calls.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { purposesThatReach, purposeView } from './purpose-view.ts';
import { recordDefinitions } from './record-definitions.ts';
import { rowsSchema } from './record-schemas.ts';
import type { RecordDefinition } from './records/record-definition.ts';

const database = await createTestDatabase({ startingPoint: MPY_APPLIED });
const register = await openRegisterCalls(database);
const { call } = register;
const { plan } = register.parts.notice();

const records = Object.values(recordDefinitions).filter(
  ({ record, stream, ownRoutes }) => stream === undefined && record !== 'subject' && !ownRoutes,
);
const purposes = plan.purposes.map(({ id }) => id);
const may = (purpose: string, record: string, operation: Operation) =>
  purposeView({ plan }, purpose).fields(record, operation);
const sourceOf = (record: string) =>
  plan.records.find((planned) => planned.record === record)?.sources[0] ?? '';

/** Records that only one standing has; every other one is held on a customer. */
const STANDING: Readonly<Record<string, string>> = { prospect: 'prospect', contact_ground: 'contact' };
const subjects: Record<string, string> = {};
const rows: Record<string, string> = {};
let stranger = '';

const subjectOf = ({ record }: RecordDefinition) =>
  subjects[record === 'organisation' ? 'company' : (STANDING[record] ?? 'customer')] ?? '';
/** The ban that is the example of a block closes these to the customer. */
const banned = plan.blockRules
  .filter(({ block }) => block === recordDefinitions.block?.example.kind)
  .map(({ purpose }) => purpose);
const concerned = (definition: RecordDefinition) =>
  plan.purposes
    .filter(({ concerns }) => concerns.includes(STANDING[definition.record] ?? 'customer'))
    .map(({ id }) => id)
    .filter((purpose) => STANDING[definition.record] !== undefined || !banned.includes(purpose));
const listUrl = (definition: RecordDefinition, subject = subjectOf(definition)) =>
  `/subjects/${subject}/${definition.path}`;
const rowUrl = (definition: RecordDefinition, subject = subjectOf(definition)) =>
  `${listUrl(definition, subject)}/${rows[definition.record]}`;

const addAs = (definition: RecordDefinition, purpose: string, fields: object = definition.example) =>
  call({
    purpose,
    method: 'POST',
    url: listUrl(definition),
    body: { source: sourceOf(definition.record), fields },
  });
const adderOf = (definition: RecordDefinition) => {
  const able = purposesThatReach(plan, definition.record, 'add', Object.keys(definition.example));
  return able.find((purpose) => concerned(definition).includes(purpose)) ?? '';
};

beforeAll(async () => {
  await plantCase(database.openAsAdmin(), TELECOM);
  const decision = (permission: string) => ({ fields: { permission, decision: 'given', evidence: 'form' } });
  const permissions = [decision('electronic_marketing'), decision('partner_marketing')];
  subjects.customer = await addCustomer(register, { permissions });
  subjects.company = await addCustomer(register, { permissions }, { kind: 'company' });
  stranger = await addCustomer(register);
  const name = { persons: [{ fields: { given_names: 'Aino', family_name: 'Esimerkki' } }] };
  for (const [record, standing] of Object.entries(STANDING)) {
    const definition = recordDefinitions[record];
    const created = await call({
      purpose: standing === 'contact' ? 'contact_management' : 'service_delivery',
      method: 'POST',
      url: '/subjects',
      body: {
        source: 'data_subject',
        relationship: { kind: 'person', standing },
        records: { ...name, [definition?.path ?? '']: [{ fields: definition?.example }] },
      },
    });
    subjects[standing] = created.body.subject;
  }
  // A purpose that sees prospects only with their consent.
  for (const permission of ['electronic_marketing', 'partner_marketing']) {
    await call({
      purpose: 'service_delivery',
      method: 'POST',
      url: `/subjects/${subjects.prospect}/permissions`,
      body: { source: 'data_subject', ...decision(permission) },
    });
  }
  for (const definition of records) {
    const added = await addAs(definition, adderOf(definition));
    rows[definition.record] = added.body.id;
  }
});

describe.each(records)('$record', (definition) => {
  const { record } = definition;

  test('was added by a purpose that may', () => {
    expect(rows[record]).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('shows each purpose the fields that the notice grants it, and refuses the others', async () => {
    for (const purpose of purposes) {
      const granted = may(purpose, record, 'read');
      const list = await call({ purpose, url: listUrl(definition) });
      const one = await call({ purpose, url: rowUrl(definition) });
      if (granted === undefined) {
        for (const answer of [list, one]) {
          expect(answer, purpose).toMatchObject({ status: 403, body: { code: 'purpose-does-not-reach' } });
          expect(answer.body.allowed_purposes).toEqual(purposesThatReach(plan, record, 'read'));
        }
      } else if (concerned(definition).includes(purpose)) {
        expect(list.status, `${purpose} ${JSON.stringify(list.body)}`).toBe(200);
        expect(Value.Errors(rowsSchema(definition), list.body)).toEqual([]);
        const shown = list.body.items.find((row: { id: string }) => row.id === rows[record]);
        expect(Object.keys(shown.fields).toSorted(), purpose).toEqual(granted.toSorted());
        expect(one.body.fields).toEqual(shown.fields);
        for (const [field, value] of Object.entries(definition.example)) {
          if (granted.includes(field)) expect(shown.fields[field], `${purpose} ${field}`).toEqual(value);
        }
      }
    }
  });

  test('is not found under another subject or another controller', async () => {
    const purpose =
      purposesThatReach(plan, record, 'read').find((one) => concerned(definition).includes(one)) ?? '';
    expect((await call({ purpose, url: rowUrl(definition, stranger) })).status).toBe(404);
    expect((await call({ purpose, url: rowUrl(definition, randomUUID()) })).status).toBe(404);
    expect((await call({ purpose, controller: SERVICES, url: rowUrl(definition) })).status).toBe(404);
  });

  test('is added, changed and removed by no purpose that may not', async () => {
    const body = { source: sourceOf(record), fields: definition.example };
    for (const purpose of purposes) {
      const refused = { status: 403, body: { code: 'purpose-does-not-reach' } };
      if (may(purpose, record, 'add') === undefined)
        expect(await addAs(definition, purpose), purpose).toMatchObject(refused);
      if (record === 'permission') continue; // a decision is never rewritten, by anybody
      if (may(purpose, record, 'change') === undefined) {
        const changed = await call({ purpose, method: 'PATCH', url: rowUrl(definition), body, ifMatch: '*' });
        expect(changed, purpose).toMatchObject(refused);
      }
      if (may(purpose, record, 'remove') === undefined) {
        const removed = await call({ purpose, method: 'DELETE', url: rowUrl(definition), ifMatch: '*' });
        expect(removed, purpose).toMatchObject(refused);
      }
    }
  });

  test('is added, changed or removed under another controller by nobody', async () => {
    const body = { source: sourceOf(record), fields: definition.example };
    const elsewhere = { controller: SERVICES, body };
    const [adder, changer, remover] = (['add', 'change', 'remove'] as const).map((operation) =>
      purposesThatReach(
        plan,
        record,
        operation,
        operation === 'remove' ? [] : Object.keys(definition.example),
      ).find((one) => concerned(definition).includes(one)),
    );
    if (adder) {
      const added = await call({ ...elsewhere, purpose: adder, method: 'POST', url: listUrl(definition) });
      expect(added.status, JSON.stringify(added.body)).toBe(404);
    }
    if (record === 'permission') return;
    if (changer) {
      const changed = await call({
        ...elsewhere,
        purpose: changer,
        method: 'PATCH',
        url: rowUrl(definition),
        ifMatch: '*',
      });
      expect(changed.status).toBe(404);
    }
    if (remover) {
      const removed = await call({
        controller: SERVICES,
        purpose: remover,
        method: 'DELETE',
        url: rowUrl(definition),
        ifMatch: '*',
      });
      expect(removed.status).toBe(404);
    }
  });

  test('is changed by a purpose that may', async () => {
    const changer = purposesThatReach(plan, record, 'change', Object.keys(definition.example)).find(
      (one) => concerned(definition).includes(one) && may(one, record, 'read') !== undefined,
    );
    if (changer === undefined || record === 'permission') return;
    const body = { source: sourceOf(record), fields: definition.example };
    const changed = await call({
      purpose: changer,
      method: 'PATCH',
      url: rowUrl(definition),
      body,
      ifMatch: '"1"',
    });
    expect(changed, JSON.stringify(changed.body)).toMatchObject({ status: 200, body: { revision: 2 } });
  });
});
