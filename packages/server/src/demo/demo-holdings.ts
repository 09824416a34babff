import { randomBytes } from 'node:crypto';
import type { DemoWorld, Held } from './demo-person.ts';
import type { RowOrigin } from './demo-rows.ts';
import { daysBefore, euros, mobileNumber, momentBefore } from './numbers.ts';
import { area, networkElement, type Place } from './places.ts';

const PRODUCTS = [
  { group: 'mobile', names: ['Liittymä 5G 300', 'Liittymä 4G', 'Liittymä Perus'], cents: [1990, 2990] },
  { group: 'fibre', names: ['Kuitu 100', 'Kuitu 600', 'Kuitu 1000'], cents: [2990, 4990] },
  { group: 'broadband', names: ['Laajakaista 24', 'Laajakaista 100'], cents: [1990, 3490] },
  { group: 'television', names: ['Kaapeli-TV', 'TV-paketti'], cents: [990, 1990] },
  { group: 'device', names: ['Reititin', 'Puhelin'], cents: [499, 4900] },
  { group: 'fixed_voice', names: ['Lankaliittymä'], cents: [1290, 1590] },
  { group: 'it_service', names: ['Sähköposti yritykselle', 'Varmistus'], cents: [990, 9900] },
] as const;

/** What is special about a customer, where something is. */
export interface Story {
  /** Closed to everything but the officer's work: nothing is added after the start. */
  readonly restricted?: boolean;
  readonly inCollection?: boolean;
  readonly complains?: boolean;
  readonly recorded?: boolean;
}

export interface Holder {
  readonly origin: RowOrigin;
  readonly home: Place;
  readonly phone: string;
  readonly nth: number;
  readonly began: string;
  readonly ended: string | null;
}

/** Services with their orders, the billing account, invoices, traffic data and what goes with them. Returns the services in use. */
export const addHoldings = (world: DemoWorld, holder: Holder, story: Story): readonly Held[] => {
  const { random, rows, today } = world;
  const { origin, nth, home, began, ended } = holder;
  const own = { ...origin, source: 'own_records' };
  const count = random.chance(0.55) ? 1 : random.chance(0.75) ? 2 : 3;
  let monthly = 0;
  const held: Held[] = [];
  const place = { area: area(home), element: networkElement(home, nth) };
  for (let n = 0; n < count; n++) {
    const { group, names, cents } = random.skewed(PRODUCTS);
    const product = random.skewed(names);
    const price = random.between(cents[0], cents[1]);
    monthly += price;
    const id = `${nth}${n}`;
    rows.add('service_delivery', 'service', own, {
      service_number: `L-${id}`,
      product,
      product_group: group,
      number:
        group === 'mobile' && n === 0 ? holder.phone : group === 'fixed_voice' ? mobileNumber(nth) : null,
      status: ended ? 'ended' : random.chance(0.02) ? 'suspended' : 'active',
      area: place.area,
      network_element: place.element,
      began_on: began,
      ended_on: ended,
    });
    if (!ended) held.push({ group, ...place });
    rows.add(
      'service_delivery',
      'sales_order',
      { ...origin, source: 'service_channels' },
      {
        order_number: `T-${id}`,
        ordered_on: began,
        product,
        channel: random.skewed(['web', 'phone', 'shop', 'field', 'partner']),
        status: 'delivered',
        amount: euros(price),
        delivered_on: daysBefore(began, -random.between(1, 20)),
      },
    );
    if (group === 'mobile' && random.chance(0.1)) {
      rows.add('service_delivery', 'barring', origin, {
        service_number: `L-${id}`,
        kind: random.skewed(['premium_rate', 'international', 'adult', 'roaming']),
        began_on: began,
      });
    }
  }
  rows.add('service_delivery', 'billing_account', own, {
    account_number: `A-${nth}`,
    delivery: random.skewed(['email', 'e_invoice', 'paper', 'direct_payment']),
  });
  if (story.restricted) return held;
  addInvoices(world, holder, monthly, story);
  if (!ended) addTraffic(world, holder);
  addContacts(world, holder, story);
  if (random.chance(0.1)) {
    rows.add('customer_service', 'other_service', origin, {
      kind: random.skewed(['newsletter', 'magazine', 'event_reminder']),
      name: 'Verkossa',
      began_on: daysBefore(today, random.between(1, 300)),
    });
  }
  return held;
};

const addInvoices = (
  { random, rows, today }: DemoWorld,
  { origin, nth, ended }: Holder,
  monthly: number,
  story: Story,
): void => {
  if (ended) return;
  const own = { ...origin, source: 'own_records' };
  const inCollection = story.inCollection ?? random.chance(0.01);
  for (let month = 0; month < 6; month += 2) {
    const invoicedOn = daysBefore(today, month * 30 + (nth % 28));
    const late = inCollection ? month === 4 : random.chance(0.03);
    const status = inCollection && late ? 'in_collection' : late ? 'overdue' : month === 0 ? 'open' : 'paid';
    const amount = euros(monthly * 2);
    const number = `I-${nth}${month}`;
    rows.add(
      'billing',
      'invoice',
      { ...own, at: `${invoicedOn}T03:00:00.000Z` },
      {
        invoice_number: number,
        invoiced_on: invoicedOn,
        due_on: daysBefore(invoicedOn, -14),
        amount,
        balance: status === 'paid' ? '0.00' : amount,
        status,
      },
    );
    if (status !== 'in_collection') continue;
    rows.add('billing', 'collection', own, {
      invoice_number: number,
      stage: 'demand',
      opened_on: daysBefore(today, 40),
      details: 'Maksusuunnitelma pyydetty, vastausta odotetaan.',
    });
  }
};

/** Calls, messages and data of the last three months; a few people make most of them. */
const addTraffic = ({ random, rows, today, traffic }: DemoWorld, { origin, phone }: Holder): void => {
  const count = Math.round(traffic * 2 * random.next() ** 2 * 1.5);
  for (let n = 0; n < count; n++) {
    const at = momentBefore(random, today, random.between(1, 89));
    const kind = random.chance(0.5) ? 'call' : random.chance(0.6) ? 'sms' : 'data';
    rows.add(
      'billing',
      'traffic_record',
      { ...origin, source: 'own_records', at },
      {
        started_at: at,
        seconds: kind === 'call' ? random.between(3, 1800) : kind === 'data' ? random.between(60, 7200) : 0,
        kind,
        direction: kind === 'data' || random.chance(0.55) ? 'out' : 'in',
        own_number: phone,
        other_number: kind === 'data' ? null : mobileNumber(random.between(1, 5_000_000)),
        bytes: kind === 'data' ? random.between(10_000, 900_000_000) : null,
      },
    );
  }
};

const COMPLAINTS = [
  'Yhteys katkeilee iltaisin.',
  'Lasku tuli kahteen kertaan.',
  'Asentaja ei tullut sovittuna päivänä.',
  'Kiitos nopeasta korjauksesta.',
];

/** Recordings that have a sound to them; of the rest only the rows are there. */
const RECORDINGS_WITH_SOUND = 5;
/** Longest of those, in seconds: a second takes 16 kB. */
const LONGEST_SOUND = 60;

const addContacts = (
  { random, rows, today, recordings }: DemoWorld,
  { origin, nth }: Holder,
  story: Story,
): void => {
  if (story.complains || random.chance(0.02)) {
    rows.add('customer_service', 'complaint', origin, {
      kind: random.chance(0.8) ? 'complaint' : 'feedback',
      received_on: daysBefore(today, random.between(1, 60)),
      channel: random.skewed(['phone', 'web', 'email', 'shop']),
      status: 'open',
      content: random.pick(COMPLAINTS),
    });
  }
  if (story.recorded || random.chance(0.03)) {
    const at = momentBefore(random, today, random.between(1, 80));
    const key = randomBytes(32);
    const location = `recordings/demo/${nth}.wav.sealed`;
    const drawn = random.between(30, 900);
    const sounds = recordings.length < RECORDINGS_WITH_SOUND;
    const seconds = sounds ? Math.min(drawn, LONGEST_SOUND) : drawn;
    if (sounds) recordings.push({ location, key, seconds });
    rows.add(
      'customer_service',
      'recording',
      { ...origin, source: 'own_records', at },
      {
        started_at: at,
        seconds,
        media_type: 'audio/wav',
        location,
        media_key: key.toString('base64'),
      },
    );
  }
  if (random.chance(0.005)) {
    const at = momentBefore(random, today, random.between(1, 100));
    rows.add(
      'customer_service',
      'social_activity',
      { ...origin, at },
      {
        network: 'mastodon',
        occurred_at: at,
        kind: 'message',
        content: 'Milloin kuitu tulee meidän kylälle?',
      },
    );
  }
};
