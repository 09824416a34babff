import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MPY } from '../src/testing/applied-register.ts';
import { type RegisterProcess, startRegisterProcess } from '../src/testing/register-process.ts';

/** The line that the test takes out of the notice: customer service reads orders. */
const LINE = '      orders: [read]\n';

let register: RegisterProcess;
let notice = '';
let subject = '';

beforeAll(async () => {
  notice = await mkdtemp(join(tmpdir(), 'seloste-notice-'));
  await cp(MPY, notice, { recursive: true });
  register = await startRegisterProcess('--example', notice, '--customers', '0');
  const added = await register.call('sanna', '/v1/subjects', {
    purpose: 'service_delivery',
    body: {
      source: 'data_subject',
      relationship: { kind: 'person', standing: 'customer' },
      records: {
        persons: [{ fields: { given_names: 'Testi', family_name: 'Esimerkki' } }],
        'sales-orders': [
          {
            fields: {
              order_number: 'T-1',
              ordered_on: '2026-11-02',
              product: 'Kuitu 100',
              channel: 'web',
              status: 'confirmed',
              amount: '39.90',
            },
          },
        ],
      },
    },
  });
  expect(added).toMatchObject({ status: 201 });
  subject = added.body.id ?? added.body.subject;
}, 120_000);

afterAll(async () => {
  await register?.stop();
  await rm(notice, { recursive: true, force: true });
});

const rewrite = async (change: (text: string) => string) => {
  const file = join(notice, 'notice.yaml');
  await writeFile(file, change(await readFile(file, 'utf8')));
  const { stdout } = await register.seloste('notice', 'apply', notice);
  const [, edition] = /Edition (\d+) is in force/.exec(stdout) ?? [];
  // The database refuses from the commit on; the running server hears of a new edition a moment later.
  await expect.poll(editionServed, { timeout: 20_000 }).toBe(edition);
};

const editionServed = async () => {
  const metrics = await (await fetch(`${register.address}/metrics`)).text();
  return /^seloste_notice_edition (\d+)$/m.exec(metrics)?.[1];
};

/** Where the line is to be seen: the answer, the grants, the published page, the record of processing. */
const observe = async () => {
  const answer = await register.call('aino', `/v1/subjects/${subject}`, { purpose: 'customer_service' });
  const one = await register.call('aino', `/v1/subjects/${subject}/sales-orders`, {
    purpose: 'customer_service',
  });
  const page = await (await fetch(`${register.address}/notice/en`)).text();
  const { stdout: record } = await register.seloste(
    'notice',
    'record',
    notice,
    '--lang',
    'en',
    '--format',
    'json',
  );
  const live = await register.seloste('notice', 'plan', notice);
  return {
    overview: answer.body.categories.orders.access,
    orders: one.status,
    opened: one.body.code,
    page: purposeSection(page),
    record: recordOf(record),
    plan: live.stdout.trim(),
  };
};

/** Whether the page's section on customer service names orders. */
const purposeSection = (page: string): boolean => {
  const from = page.indexOf('id="purposes-customer-service"');
  expect(from, 'the page has a section on the purpose').toBeGreaterThan(0);
  return page.slice(from, page.indexOf('id="purposes-contact-management"')).includes('#categories-orders');
};

interface Processing {
  controllers: { activities: { id: string; uses: { id: string }[] }[] }[];
}

/** Whether the record of processing names orders under customer service, for every controller alike. */
const recordOf = (json: string): boolean => {
  const { controllers } = JSON.parse(json) as Processing;
  const service = controllers.flatMap(({ activities }) =>
    activities.filter(({ id }) => id === 'customer_service'),
  );
  expect(service.length).toBeGreaterThan(0);
  return service.every(({ uses }) => uses.some(({ id }) => id === 'orders'));
};

test('one line of the notice gives and takes: answer, grants, published text and record, with nothing restarted', async () => {
  const before = await observe();
  expect(before).toMatchObject({ overview: 'open', orders: 200, page: true, record: true });

  await rewrite((text) => {
    const at = text.indexOf(LINE, text.indexOf('  customer_service:'));
    return text.slice(0, at) + text.slice(at + LINE.length);
  });
  const without = await observe();
  expect(without).toMatchObject({
    overview: 'closed',
    orders: 403,
    opened: 'purpose-does-not-reach',
    page: false,
    record: false,
    plan: 'The database is what the notice says: nothing to change.',
  });

  await rewrite((text) => text.replace('      services: [read]\n', `      services: [read]\n${LINE}`));
  expect(await observe()).toEqual(before);
}, 120_000);

test('the plan and what was applied are told in the language asked for', async () => {
  const file = join(notice, 'notice.yaml');
  const whole = await readFile(file, 'utf8');
  const at = whole.indexOf(LINE, whole.indexOf('  customer_service:'));
  await writeFile(file, whole.slice(0, at) + whole.slice(at + LINE.length));
  // Exit code 3: something would change.
  const planned = await register
    .seloste('notice', 'plan', notice, '--lang', 'fi')
    .catch((stopped) => stopped);
  expect(planned).toMatchObject({ code: 3 });
  expect(planned.stdout.split('\n').slice(0, 2)).toEqual([
    'Ei enää näy käyttötarkoituksessa Asiakaspalvelu: Tilaukset.',
    '- policy customer_service_read on register.sales_order',
  ]);
  expect(planned.stdout).toContain('\nLisätään 0, muutetaan 0, poistetaan 2.\n');

  const applied = await register.seloste('notice', 'apply', notice, '--lang', 'sv');
  expect(applied.stdout).toContain('Syns inte längre för ändamålet Kundtjänst: Beställningar.\n');
  expect(applied.stdout).toMatch(/\nUtgåva \d+ är i kraft\.\n/);

  await writeFile(file, whole);
  await register.seloste('notice', 'apply', notice);
  const { stdout } = await register.seloste('notice', 'plan', notice, '--lang', 'sv');
  expect(stdout).toBe('Databasen motsvarar beskrivningen: ingenting ändras.\n');
}, 120_000);
