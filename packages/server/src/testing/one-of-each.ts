import { randomUUID } from 'node:crypto';
import type { Database } from '../platform/database/pool.ts';
import { definitionOf } from '../register/register.api.ts';

/** A row's own fields, as JSON that `jsonb_populate_record` reads; bytes are hexadecimal. */
type Fields = Readonly<Record<string, unknown>>;

const sealed = '\\x00';
const day = '2026-03-02';
const moment = '2026-03-02T10:00:00+02:00';

/** The case that the examples of records stand in. */
export const CASE = String(definitionOf('case_link').example.case_id);

/** Opens {@link CASE}: what is written into a case needs one. */
export const plantCase = async (admin: Database, controller: string): Promise<void> => {
  await admin.query(
    {},
    {
      text: `insert into cases.case (id, controller, number, kind, purpose, opened_by, holder)
        values ($1, $2, 'C-2026-999999', 'enquiry', 'customer_service', $3, $3)`,
      values: [CASE, controller, randomUUID()],
    },
  );
};

/**
 * One plausible row of every record of the register, of one invented customer. A record that a migration adds must be
 * added here: the tests that enumerate the catalogue fail until it is.
 */
export const ONE_OF_EACH: Readonly<Record<string, Fields>> = {
  subject: { kind: 'person', standing: 'customer', began_on: day },
  person: { given_names: 'Testi', family_name: 'Esimerkki', birth_date: '1980-01-01' },
  organisation: { name: 'Esimerkki Oy', business_id: '1234567-1' },
  identity_code: { code: sealed, code_hash: sealed, masked: '010180-****', ground: 'credit' },
  postal_address: {
    street: 'Esimerkkikatu 1',
    postcode: '50100',
    city: 'Mikkeli',
    country: 'FI',
    use: 'home',
    valid_from: day,
  },
  phone_number: { number: '+358401234567', directory: 'unlisted', valid_from: day },
  email_address: { address: 'testi@example.org', valid_from: day },
  occupation: { title: 'FM', profession: 'opettaja' },
  customer: { customer_number: 'C-1', customer_type: 'consumer', language: 'fi', began_on: day },
  representation: { organisation: '00000000-0000-7000-8000-000000000001', position: 'ostaja', began_on: day },
  dwelling: { building_type: 'apartment' },
  service: {
    service_number: 'S-1',
    product: 'Kuitu 100',
    product_group: 'fibre',
    status: 'active',
    began_on: day,
  },
  sales_order: {
    order_number: 'O-1',
    ordered_on: day,
    product: 'Kuitu 100',
    channel: 'web',
    status: 'confirmed',
    amount: 39.9,
  },
  billing_account: { account_number: 'B-1', delivery: 'email' },
  invoice: {
    invoice_number: 'I-1',
    invoiced_on: day,
    due_on: '2026-03-16',
    amount: 39.9,
    balance: 0,
    status: 'paid',
  },
  collection: { invoice_number: 'I-1', stage: 'reminder', opened_on: day },
  marketing_profile: { segment: 'kuitu', interest: 'nopeus' },
  barring: { service_number: 'S-1', kind: 'premium_rate', began_on: day },
  recording: {
    started_at: moment,
    seconds: 60,
    media_type: 'audio/ogg',
    location: 'recording-1',
    media_key: sealed,
  },
  permission: {
    permission: 'electronic_marketing',
    decision: 'banned',
    decided_at: moment,
    evidence: 'call',
  },
  block: { kind: 'research_ban', began_on: day, evidence: 'call' },
  complaint: { kind: 'feedback', received_on: day, channel: 'phone', status: 'open', content: sealed },
  case_link: { case_id: CASE, linked_on: day },
  case_note: { case_id: CASE, written_at: moment, kind: 'note', content: sealed },
  subject_request: {
    exercised_right: 'access',
    received_on: day,
    way: 'phone',
    recorded_by: '00000000-0000-7000-8000-000000000003',
    recorded_at: moment,
    due_on: '2026-04-02',
    status: 'open',
  },
  request_step: {
    request_id: '00000000-0000-7000-8000-000000000004',
    kind: 'withdrawn',
    taken_at: moment,
    taken_by: '00000000-0000-7000-8000-000000000003',
  },
  social_activity: { network: 'example', occurred_at: moment, kind: 'comment' },
  other_service: { kind: 'newsletter', name: 'Kuukausikirje', began_on: day },
  other_information: { given_on: day, content: sealed },
  prospect: { market: 'business', ground: 'interest' },
  contact_ground: { ground: 'supplier', described: 'Esimerkkitoimittaja', began_on: day },
  traffic_record: {
    started_at: moment,
    seconds: 61,
    kind: 'call',
    direction: 'out',
    own_number: '+358401234567',
  },
  online_event: { occurred_at: moment, device: 'd-1', cookie: 'session' },
  change: {
    record: 'person',
    row_id: '00000000-0000-7000-8000-000000000002',
    row_revision: 1,
    changed_at: moment,
    operation: 'change',
    old: {},
  },
};

const STREAMS: Readonly<Record<string, string>> = {
  traffic_record: 'started_at',
  online_event: 'occurred_at',
  change: 'changed_at',
};

/**
 * Puts one row of each record into the register, written by the owner past every purpose, all open to everyone: what a
 * purpose then sees is decided by its grants and policies alone.
 *
 * @returns the subject's id.
 */
export const plantOneOfEach = async (
  admin: Database,
  controller: string,
  source: (record: string) => string,
): Promise<string> => {
  const subject = randomUUID();
  await admin.transaction({ 'seloste.access_id': randomUUID() }, async (transaction) => {
    // As a replica writes: past triggers and foreign keys, since nobody is a person and an organisation at once.
    await transaction.query({ text: 'set local session_replication_role = replica' });
    for (const stream of Object.keys(STREAMS)) {
      await transaction.query({
        text: 'select register.ensure_partitions($1, $2, $2)',
        values: [stream, day],
      });
    }
    for (const [record, fields] of Object.entries(ONE_OF_EACH)) {
      const technical = {
        id: randomUUID(),
        subject,
        controller,
        source: source(record),
        obtained_at: moment,
        notice_version: 1,
        access_id: randomUUID(),
        revision: 1,
        blocked_for: [],
        last_day: null,
      };
      const row = { ...technical, ...fields, ...(record === 'subject' ? { blocks: [] } : {}) };
      const columns = Object.keys(row)
        .map((column) => `"${column}"`)
        .join(', ');
      await transaction.query({
        text: `insert into register.${record} (${columns}) select ${columns} from jsonb_populate_record(null::register.${record}, $1)`,
        values: [JSON.stringify(row)],
      });
    }
  });
  return subject;
};
