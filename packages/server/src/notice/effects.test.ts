import { readFileSync } from 'node:fs';
import { LANGUAGES, type Language, planNotice } from '@seloste/notice';
import { describe, expect, test } from 'vitest';
import { withClient } from '../platform/database/prepare-database.ts';
import { MPY, readEdition } from '../testing/applied-register.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import type { DatabaseObject, Difference } from './database-object.ts';
import { describeApplied, describeChanges } from './describe-changes.ts';
import { effectsOf } from './effects.ts';
import { inWords } from './names-of-notice.ts';
import { named, type ObjectName } from './object-name.ts';
import { plannedObjects } from './planned-objects.ts';
import { readCatalogue } from './read-catalogue.ts';

const database = await createTestDatabase();
const notice = inWords(await readEdition(MPY));
const CARE = 'seloste_main_p_customer_service';
const object = (name: ObjectName, definition: string): DatabaseObject => ({
  ...name,
  kind: name.form === 'grant' || name.form === 'policy' ? name.form : 'rule',
  definition,
  create: [],
  drop: [],
});
const difference = (
  name: ObjectName,
  { planned, live }: { readonly planned?: string; readonly live?: string },
): Difference => ({
  kind: object(name, '').kind,
  name: name.name,
  ...(planned !== undefined && { planned: object(name, planned) }),
  ...(live !== undefined && { live: object(name, live) }),
});
const tell = (changes: readonly Difference[], language: Language) =>
  changes.map(effectsOf(changes, { instance: 'main', language, next: notice, before: notice }));

const ORDER = 'amount, channel, delivered_on, order_number, ordered_on, product, status';
const grant = (record: string, role = CARE, privilege = 'select') =>
  named.grant({ privilege, what: 'table', object: `register.${record}`, role });
const ordersGone = [
  difference(grant('sales_order'), { live: ORDER }),
  difference(named.policy('customer_service_read', 'sales_order'), {
    live: `for select to ${CARE} using (true)`,
  }),
];

describe('what a difference does to whom', () => {
  test.each([
    ['fi', 'Ei enää näy käyttötarkoituksessa Asiakaspalvelu: Tilaukset.'],
    ['sv', 'Syns inte längre för ändamålet Kundtjänst: Beställningar.'],
    ['en', 'No longer visible under Customer service: Orders.'],
  ] as const)('is said once of a grant and its policy, in %s', (language, sentence) => {
    expect(tell(ordersGone, language)).toEqual([sentence, sentence]);
  });

  test.each<[what: string, Difference, sentence: string]>([
    [
      'a part of a category',
      difference(grant('invoice'), { planned: 'invoice_number, status, subject' }),
      'Now visible under Customer service: Bills (Bill, some fields).',
    ],
    [
      'fields that come and go',
      difference(grant('person', CARE, 'update'), {
        live: 'family_name, given_names, subject',
        planned: 'birth_date, given_names, subject',
      }),
      'May now be changed under Customer service: Name and birth date (Birth date). May no longer be changed under Customer service: Name and birth date (Family name).',
    ],
    [
      'a role that is no purpose',
      difference(grant('sales_order', 'reporter'), { live: ORDER }),
      'No longer visible in role reporter: Orders.',
    ],
    [
      'everybody',
      difference(grant('sales_order', 'public', 'delete'), { live: 'whole rows' }),
      'May no longer be removed without a role: Orders.',
    ],
    [
      'a right that the notice does not give',
      difference(
        named.grant({
          privilege: 'select',
          what: 'table',
          object: 'register.sales_order',
          role: CARE,
          wide: true,
        }),
        { live: 'whole rows' },
      ),
      'A right outside the notice is taken away under Customer service: Orders.',
    ],
    [
      'other rows',
      difference(named.policy('customer_service_read', 'sales_order'), {
        planned: `for select to ${CARE} using (a)`,
        live: `for select to ${CARE} using (true)`,
      }),
      'Which rows are reached changes under Customer service: Orders.',
    ],
    [
      'a block',
      difference(named.blockRule('restriction', '*', 'customer_service'), { planned: 'closed' }),
      'Restriction of processing now closes to Customer service: all data.',
    ],
    [
      'a role made by hand',
      difference(named.role('seloste_main_p_spying'), { live: 'nologin' }),
      'A role made by hand goes: seloste_main_p_spying.',
    ],
  ])('is told of %s', (_, one, sentence) => {
    expect(tell([one], 'en')).toEqual([sentence]);
  });

  test('calls what the notice leaves out as the one in force calls it', () => {
    const { categories = {}, ...rest } = notice.document;
    const { orders: _gone, ...kept } = categories;
    const next = { document: { ...rest, categories: kept }, texts: {} };
    const tellGone = effectsOf(ordersGone, { instance: 'main', language: 'en', next, before: notice });
    expect(ordersGone.map(tellGone)).toEqual(
      Array(2).fill('No longer visible under Customer service: Orders.'),
    );
  });
});

const wordsOf = (language: Language): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`./words/${language}.json`, import.meta.url), 'utf8'));
const valuesIn = (text = ''): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => name))].toSorted();

describe.each(LANGUAGES)('the plan in %s', (language) => {
  test('has words that name the same values as the English ones', () => {
    const told = Object.entries(wordsOf('en')).filter(([key]) =>
      /^(effect|plan|applied|refused)\./.test(key),
    );
    expect(told.length).toBeGreaterThan(30);
    for (const [key, text] of told) expect(valuesIn(wordsOf(language)[key]), key).toEqual(valuesIn(text));
  });

  const everything = async () => {
    const { plan } = await withClient(database.admin, async (client) =>
      planNotice(notice.document, await readCatalogue(client), { instance: 'main' }),
    );
    return plannedObjects(plan, 'main').map(
      (planned): Difference => ({ kind: planned.kind, name: planned.name, planned }),
    );
  };

  test('tells what every object of a whole notice does, in at most 80 columns', async () => {
    const changes = await everything();
    expect(changes.length).toBeGreaterThan(1000);
    const tellEffect = effectsOf(changes, { instance: 'main', language, next: notice });
    expect(changes.filter((one) => tellEffect(one) === undefined)).toEqual([]);
    const lines = describeChanges(changes, language, tellEffect);
    expect(lines.filter((line) => /[{}]|undefined/.test(line))).toEqual([]);
    expect(lines.filter((line) => line.length > 80 && line.trim().split(' ').length > 2)).toEqual([]);
  });
});

test('the plan is told with its sum, and what was applied with its edition', () => {
  const tellEffect = effectsOf(ordersGone, { instance: 'main', language: 'fi', next: notice });
  expect(describeChanges(ordersGone, 'fi', tellEffect)).toEqual([
    'Ei enää näy käyttötarkoituksessa Asiakaspalvelu: Tilaukset.',
    '- policy customer_service_read on register.sales_order',
    `- grant select on register.sales_order to ${CARE}`,
    '',
    'Lisätään 0, muutetaan 0, poistetaan 2.',
  ]);
  expect(describeChanges([], 'sv', tellEffect)).toEqual([
    'Databasen motsvarar beskrivningen: ingenting ändras.',
  ]);
  expect(describeApplied({ edition: 2, rowsChanged: 1 }, 'sv')).toEqual([
    '1 rads synlighet eller sista lagringsdag ändrades.',
    'Utgåva 2 är i kraft.',
  ]);
  expect(describeApplied({ edition: 2, rowsChanged: 0 }, 'fi')).toEqual(['Julkaisu 2 on voimassa.']);
});
