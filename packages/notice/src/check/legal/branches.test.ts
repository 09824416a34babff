import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkSample } from '../sample.ts';

const folder = new URL('../samples/base/', import.meta.url);
const read = (name: string) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') });
const base = {
  ...read('notice.yaml'),
  texts: { fi: read('texts/fi.yaml'), sv: read('texts/sv.yaml') },
};
const found = (notice: unknown, on = '2026-11-22'): string[] =>
  checkSample(base, { notice, on }).map(({ code }) => code);
const codes = (notice: unknown, on?: string): string[] => found(notice, on).filter((code) => code >= 'F300');

const traffic = { kinds: ['time_of_call'] };
const orders = (category: object) => ({ categories: { orders: category } });
const transfer = (of: object, ground: object = { kind: 'scc' }) => ({
  recipients: { printer: { transfers: [{ country: 'IN', ground: 'g', ...of }] } },
  transfer_grounds: { g: ground },
});

/** What the samples of a rule do not show: its other ways to fail. */
test.each<[what: string, code: string, notice: unknown]>([
  ['no controller', 'F301', { controllers: null }],
  ['a controller nobody can reach', 'F301', { controllers: { other: { name: 'Toinen Oy' } } }],
  ['no officer', 'F302', { officer: null }],
  [
    'a record of its own with no act',
    'F312',
    orders({ retention_of: { sales_order: { event: 'obtained' } } }),
  ],
  ['an objection only to marketing', 'F318', { rights: { objection: { article: '21(2)' } } }],
  ['no objection to marketing', 'F319', { rights: { direct_marketing_objection: null } }],
  ['no authority', 'F323', { authority: null }],
  [
    'nothing of the duty to give',
    'F325',
    {
      categories: {
        identity: { provided: null },
        contact_details: { provided: null },
        permissions: { provided: null },
      },
    },
  ],
  [
    'no human review',
    'F327',
    { purposes: { billing: { automated_decision: { used: true, logic: 'a.b' } } } },
  ],
  ['a source of no kind', 'F330', { sources: { own_records: { kind: null } } }],
  [
    'separate controllers that answer for nothing',
    'F336',
    { controllers: { other: { name: 'Toinen Oy', phone: '1' } }, controllership: { kind: 'separate' } },
  ],
  [
    'an arrangement still to come',
    'F337',
    { controllership: { kind: 'joint', essence: 'e.e', arrangement_dated: '2026-11-23' } },
  ],
  [
    'a telecom act left out',
    'F344',
    { ...orders({ traffic }), notice: { laws: [{ act: '(EU) 2016/679' }] } },
  ],
  [
    'a birth date beside the identity code',
    'F346',
    {
      categories: {
        identity: { fields: { person: ['birth_date'] } },
        orders: { fields: { identity_code: ['code'] } },
      },
    },
  ],
  [
    'the identity code of those who are no customers yet',
    'F602',
    { ...orders({ fields: { identity_code: ['code'] } }), purposes: { billing: { concerns: ['prospect'] } } },
  ],
  [
    'information of another source after two months',
    'F333',
    { sources: { own_records: { kind: 'partner', inform_within: 'P2M' } } },
  ],
  [
    'a transfer to another country than the recipient’s',
    'F412',
    {
      recipients: { printer: { country: 'IN', transfers: [{ country: 'US', ground: 'g' }] } },
      transfer_grounds: { g: { kind: 'bcr' } },
    },
  ],
  [
    'a duty to retain that nobody decided',
    'F704',
    {
      controllers: { kalevan_kirja: { retention_duty: { named: true } } },
      ...orders({
        traffic,
        retention: {
          keep: 'P12M',
          round: null,
          ground: { kind: 'law', law: [{ act: '917/2014', section: '157' }] },
        },
      }),
    },
  ],
  [
    'traffic data of partners, with the consent that would do for oneself',
    'F705',
    {
      ...orders({ traffic: { ...traffic, marketing_consent: 'newsletter' } }),
      purposes: { newsletter: { marketing_with_partners: true, uses: { orders: ['read'] } } },
    },
  ],
  ['no ground', 'F402', { recipients: { printer: { transfers: [{ country: 'IN' }] } } }],
  ['a ground that is not declared', 'F402', { recipients: { printer: { transfers: [{ ground: 'none' }] } } }],
  ['a ground of no kind', 'F402', transfer({}, {})],
  ['an adequacy decision not told', 'F402', transfer({}, { kind: 'adequacy' })],
  ['a decision nobody knows', 'F402', transfer({ decision: '(EU) 1999/1' }, { kind: 'adequacy' })],
  ['a decision still to come', 'F402', transfer({ valid_from: '2027-01-01' })],
  [
    'the decision of a refused ground by another name',
    'F404',
    {
      ...transfer({ country: 'US', decision: '2016/1250' }, { kind: 'adequacy' }),
      transfer_grounds: { g: { kind: 'adequacy' }, shield: { refused: true, decision: '(EU) 2016/1250' } },
    },
  ],
  ['clauses of no decision', 'F405', transfer({})],
  ['an extension too long', 'F510', { requests: { extension: 'P3M' } }],
  ['only signed forms', 'F508', { requests: { identify: ['signed_form'] } }],
  ['the identity code alone', 'F512', { requests: { identify: ['identity_code'] } }],
  [
    'a fee for other rights',
    'F503',
    { requests: { fee: { grounds: ['further_copy'], rights: ['erasure'] } } },
  ],
  ['traffic data kept too short', 'F703', orders({ traffic, retention: { keep: 'P90D', round: null } })],
  [
    'traffic data with a ceiling too high',
    'F703',
    orders({ traffic, retention: { until: { event: 'obtained', keep: 'P4Y' } } }),
  ],
  [
    'traffic data of partners',
    'F705',
    {
      ...orders({ traffic }),
      purposes: { newsletter: { marketing_with_partners: true, uses: { orders: ['read'] } } },
    },
  ],
  [
    "a partner's marketing on the exception",
    'F710',
    {
      purposes: {
        newsletter: { marketing_with_partners: true, marketing: { email: { rule: 'existing_customer' } } },
      },
    },
  ],
  ['no refusal of the directory', 'F712', { directory: { recipients: ['printer'] } }],
  ['a directory of nobody', 'F715', { directory: { refusal: ['all'] } }],
  ['an authority’s old box', 'F802', { authority: { postal_address: { postcode: '00521' } } }],
  ['a certificate past its date', 'F804', { systems: { s: { certificate: { valid_to: '2026-11-21' } } } }],
])('%s is %s', (_, code, notice) => {
  expect(codes(notice)).toContain(code);
});

test.each<[what: string, code: string, notice: unknown]>([
  [
    'a role that only breaks the glass, without an undertaking',
    'F138',
    { break_glass: { minutes: 30, reason_characters: 20 }, roles: { trainee: { break_glass: ['billing'] } } },
  ],
  ['a notice in force before its date', 'F142', { notice: { valid_from: '2026-01-14' } }],
  [
    'a transfer that ends before it begins',
    'F142',
    transfer({ valid_from: '2026-02-01', valid_to: '2026-01-31' }),
  ],
  ['rows removed unseen', 'F141', { purposes: { billing: { uses: { orders: ['remove'] } } } }],
  [
    'one of two records without a rule',
    'F137',
    orders({
      fields: { invoice: ['invoice_number'] },
      retention: null,
      retention_of: { sales_order: { event: 'obtained', keep: 'P1Y', ground: { kind: 'need' } } },
    }),
  ],
])('%s is %s, by its structure', (_, code, notice) => {
  expect(found(notice)).toContain(code);
});

test('traffic data may be named for an authority, and the exception for businesses beside prospects', () => {
  const authority = { printer: { role: 'authority', agreement: null, categories: ['orders'] } };
  expect(codes({ ...orders({ traffic }), recipients: authority })).not.toContain('F706');
  const marketing = { email: { rule: 'existing_customer', to: ['business'] } };
  const newsletter = { concerns: ['customer', 'prospect'], marketing };
  expect(codes({ purposes: { newsletter } })).not.toContain('F723');
});

test.each<[what: string, notice: unknown, on?: string]>([
  ['a certificate on its last day', { systems: { s: { certificate: { valid_to: '2026-11-22' } } } }],
  ['an agreement on its last day', { recipients: { printer: { agreement: { valid_to: '2026-11-22' } } } }],
  [
    'an arrangement on its first day',
    { controllership: { kind: 'joint', essence: 'e.e', arrangement_dated: '2026-11-22' } },
  ],
  ['a name that an agency still had', { notice: { agencies: ['Viestintävirasto'] } }, '2018-12-31'],
  [
    'the code and the name before they were banned',
    { requests: { identify: ['code_and_name'] } },
    '2023-12-31',
  ],
  [
    'a record with a rule of its own',
    orders({
      traffic,
      retention: null,
      retention_of: { sales_order: { event: 'obtained', keep: 'P3M', ground: { kind: 'need' } } },
    }),
  ],
  ['a transfer inside the EEA', transfer({ country: 'SE' })],
])('%s is no finding', (_, notice, on) => {
  // Agreements and balancing tests of the base notice are younger than the days judged here.
  const older = ['F306', 'F415'];
  expect(codes(notice, on).filter((code) => on === undefined || !older.includes(code))).toEqual([]);
});
