import { addHoldings, type Story } from './demo-holdings.ts';
import { addIdentityCode, addPerson, type DemoPerson, type DemoWorld, inventPerson } from './demo-person.ts';
import { addRequest } from './demo-requests.ts';
import type { RowOrigin } from './demo-rows.ts';
import { associationName, companyName, mistyped } from './names.ts';
import { businessId, daysBefore, emailAddress, mobileNumber, momentBefore } from './numbers.ts';
import { place } from './places.ts';

/** A customer worth looking at, by its number. */
export interface Sight {
  readonly customerNumber: string;
  readonly controller: string;
  readonly what: string;
}

export const customerNumberOf = (nth: number): string => String(100_000 + nth);
const CONSUMERS = 'mpy_telecom';
const BUSINESSES = 'mpy_yrityspalvelut';
const MEMBERS = 'mpy_osuuskunta';

/** Kinds of consumer that a look around should meet; the first customers of a register are these. */
const STORIES: readonly (Story & {
  readonly blocks?: readonly string[];
  readonly directory?: string;
  readonly what: string;
})[] = [
  {
    what: 'a protected address (turvakielto): only the officer sees where the person lives',
    blocks: ['protected_address'],
    directory: 'secret',
  },
  { what: 'a secret number and a ban on telemarketing', blocks: ['telemarketing_ban'], directory: 'secret' },
  {
    what: 'an invoice in collection, a complaint and a recorded call',
    inCollection: true,
    complains: true,
    recorded: true,
  },
  {
    what: 'restricted on request (GDPR 18): closed to everything but answering the person',
    restricted: true,
    blocks: ['restriction'],
  },
];

/** One consumer. Returns it, so that the next may share its home or be its double. */
export const addConsumer = (
  world: DemoWorld,
  nth: number,
  before: DemoPerson | undefined,
  sights: Sight[],
): DemoPerson => {
  const { random, rows, today } = world;
  const story = STORIES[nth - 1];
  const controller = story || random.chance(0.9) ? CONSUMERS : MEMBERS;
  const double = before !== undefined && (nth === STORIES.length + 1 || random.chance(0.02));
  const housemate = !double && random.chance(0.35) ? before : undefined;
  const person =
    double && before
      ? {
          ...before,
          given: mistyped(random, before.given),
          family: random.chance(0.3) ? mistyped(random, before.family) : before.family,
        }
      : inventPerson(world, housemate);
  const began = daysBefore(today, random.between(30, 4000));
  const ended = !story && random.chance(0.06) ? daysBefore(today, random.between(1, 29)) : null;
  const origin: RowOrigin = {
    controller,
    subject: world.newId(),
    source: 'data_subject',
    at: `${began}T09:00:00.000Z`,
  };
  const blocks = story?.blocks ?? someBlocks(world);
  const restricted = blocks.includes('restriction');
  rows.add('service_delivery', 'subject', origin, {
    kind: 'person',
    standing: 'customer',
    began_on: began,
    ended_on: ended,
  });
  rows.add(
    'service_delivery',
    'customer',
    { ...origin, source: 'own_records' },
    {
      customer_number: customerNumberOf(nth),
      customer_type: 'consumer',
      language: random.chance(0.93) ? 'fi' : random.chance(0.7) ? 'sv' : 'en',
      began_on: began,
      ended_on: ended,
    },
  );
  const phone = addPerson(world, origin, person, {
    purpose: 'service_delivery',
    email: random.chance(0.8),
    nth,
    ...(story?.directory && { directory: story.directory }),
  });
  if (!double && random.chance(0.85)) addIdentityCode(world, origin, person);
  if (random.chance(0.15))
    rows.add('service_delivery', 'occupation', origin, {
      title: null,
      profession: random.skewed([
        'opettaja',
        'sairaanhoitaja',
        'yrittäjä',
        'maanviljelijä',
        'insinööri',
        'kokki',
        'metsuri',
      ]),
    });
  if (random.chance(0.4))
    rows.add('service_delivery', 'dwelling', origin, {
      building_type: random.skewed(['detached', 'apartment', 'terraced', 'semi_detached', 'farm', 'holiday']),
    });
  for (const kind of blocks) {
    const source =
      kind === 'protected_address' || kind === 'deceased' ? 'population_register' : 'data_subject';
    rows.add(
      'service_delivery',
      'block',
      { ...origin, source },
      { kind, began_on: daysBefore(today, 20), evidence: 'demo' },
    );
  }
  addPermissions(world, origin, nth, blocks, ended);
  const held = addHoldings(
    world,
    { origin, home: person.home, phone, nth, began, ended },
    { ...story, restricted },
  );
  world.met.push({ nth, controller, subject: origin.subject, as: 'consumer', blocks, held });
  if (!restricted && ended === null) addRequest(world, origin, nth);
  if (story) sights.push({ customerNumber: customerNumberOf(nth), controller, what: story.what });
  else if (double && sights.length === STORIES.length)
    sights.push({
      customerNumber: customerNumberOf(nth),
      controller,
      what: `the same person as ${customerNumberOf(nth - 1)}, written down twice`,
    });
  return person;
};

const someBlocks = ({ random }: DemoWorld): readonly string[] => {
  if (random.chance(0.006)) return ['protected_address'];
  if (random.chance(0.006)) return ['deceased'];
  if (random.chance(0.003)) return ['restriction'];
  if (random.chance(0.003)) return ['objection'];
  if (random.chance(0.06)) return ['direct_marketing_ban'];
  return random.chance(0.08) ? ['telemarketing_ban'] : [];
};

const addPermissions = (
  world: DemoWorld,
  origin: RowOrigin,
  nth: number,
  blocks: readonly string[],
  ended: string | null,
): void => {
  const { random, rows, today } = world;
  const decide = (permission: string, decision: string) => {
    const at = momentBefore(random, today, random.between(30, 170));
    rows.add(
      'service_delivery',
      'permission',
      { ...origin, at },
      {
        permission,
        channel: permission === 'electronic_marketing' ? 'email' : null,
        decision,
        decided_at: at,
        wording: `permissions.${permission}.wording`,
        evidence: `demo form ${nth}`,
      },
    );
  };
  const open = blocks.length === 0 && ended === null;
  if (random.chance(0.4)) {
    const decision = random.skewed(['given', 'existing_customer', 'withdrawn', 'banned']);
    decide('electronic_marketing', decision);
    if (open && (decision === 'given' || decision === 'existing_customer')) {
      rows.add(
        'electronic_marketing',
        'marketing_profile',
        { ...origin, source: 'own_records', at: `${today}T00:00:00.000Z` },
        {
          segment: random.skewed(['perhe', 'sinkku', 'mökkiläinen', 'etätyö']),
          interest: random.skewed(['kuitu', '5G', 'tv', 'tietoturva']),
        },
      );
    }
  }
  if (random.chance(0.05)) {
    decide('online_behaviour', 'given');
    const at = momentBefore(random, today, random.between(1, 29));
    if (open)
      rows.add(
        'market_research',
        'online_event',
        { ...origin, source: 'service_channels', at },
        { occurred_at: at, device: `demo-${nth}`, cookie: '_ga', page: '/kuitu' },
      );
  }
};

/** A company or an association with a person who acts for it. */
export const addOrganisation = (world: DemoWorld, nth: number, sights: Sight[]): void => {
  const { random, rows, today } = world;
  const home = place(random);
  const association = random.chance(0.2);
  const as = association ? 'association' : 'company';
  const named = association ? { name: associationName(random, home.city), form: 'ry' } : companyName(random);
  const began = daysBefore(today, random.between(30, 5000));
  const origin: RowOrigin = {
    controller: BUSINESSES,
    subject: world.newId(),
    source: 'data_subject',
    at: `${began}T09:00:00.000Z`,
  };
  rows.add('service_delivery', 'subject', origin, {
    kind: as,
    standing: 'customer',
    began_on: began,
  });
  rows.add(
    'service_delivery',
    'customer',
    { ...origin, source: 'own_records' },
    {
      customer_number: customerNumberOf(nth),
      customer_type: association ? 'association' : 'business',
      language: 'fi',
      began_on: began,
    },
  );
  rows.add(
    'service_delivery',
    'organisation',
    { ...origin, source: 'public_directories' },
    { ...named, business_id: businessId(nth % 450_000) },
  );
  rows.add('service_delivery', 'postal_address', origin, {
    use: 'visiting',
    ...home,
    country: 'FI',
    valid_from: began,
  });
  const phone = mobileNumber(nth);
  rows.add('service_delivery', 'phone_number', origin, {
    number: phone,
    directory: 'listed',
    valid_from: began,
  });
  rows.add('service_delivery', 'email_address', origin, {
    address: emailAddress('info', named.name, nth),
    valid_from: began,
  });
  const held = addHoldings(world, { origin, home, phone, nth, began, ended: null }, {});
  world.met.push({ nth, controller: BUSINESSES, subject: origin.subject, as, blocks: [], held });

  const person = inventPerson(world);
  const contact = { ...origin, subject: world.newId() };
  rows.add('service_delivery', 'subject', contact, { kind: 'person', standing: 'customer', began_on: began });
  addPerson(
    world,
    contact,
    { ...person, home },
    { purpose: 'service_delivery', nth: nth + 4_000_000, directory: 'unlisted' },
  );
  rows.add('service_delivery', 'representation', contact, {
    organisation: origin.subject,
    position: association ? 'puheenjohtaja' : random.skewed(['toimitusjohtaja', 'hankinnat', 'it-vastaava']),
    began_on: began,
  });
  if (!sights.some(({ controller }) => controller === BUSINESSES))
    sights.push({
      customerNumber: customerNumberOf(nth),
      controller: BUSINESSES,
      what: 'an organisation with a person who acts for it',
    });
};

/** Somebody who might become a customer: a consumer with proof of consent, a business that showed interest (D20). */
export const addProspect = (world: DemoWorld, nth: number): void => {
  const { random, rows, today } = world;
  const began = daysBefore(today, random.between(5, 200));
  const consumer = random.chance(0.7);
  const origin: RowOrigin = {
    controller: consumer ? CONSUMERS : BUSINESSES,
    subject: world.newId(),
    source: 'data_subject',
    at: `${began}T12:00:00.000Z`,
  };
  const partner = consumer && random.chance(0.3);
  const ground = world.newId();
  rows.add('service_delivery', 'subject', origin, {
    kind: consumer ? 'person' : 'company',
    standing: 'prospect',
    began_on: began,
    ground,
  });
  rows.add(
    'service_delivery',
    'prospect',
    { ...origin, source: partner ? 'partners' : 'data_subject' },
    {
      market: consumer ? 'consumer' : 'business',
      ground: consumer ? 'consent' : random.pick(['interest', 'event']),
      given_to: consumer ? (partner ? 'partner' : 'controller') : null,
      given_at: consumer ? `${began}T11:00:00.000Z` : null,
      partner: partner ? 'Esimerkki Energia Oy' : null,
      evidence: consumer ? `demo consent ${nth}` : null,
    },
    ground,
  );
  if (consumer)
    addPerson(world, origin, inventPerson(world), {
      purpose: 'service_delivery',
      nth: nth + 3_000_000,
      directory: 'unlisted',
    });
  else
    rows.add('service_delivery', 'organisation', origin, {
      ...companyName(random),
      business_id: businessId(450_000 + (nth % 40_000)),
    });
};

/** Somebody outside the customer relationship: a land owner on a cable's route, a supplier's person (P2). */
export const addContact = (world: DemoWorld, nth: number): void => {
  const { random, rows, today } = world;
  const began = daysBefore(today, random.between(5, 900));
  const owner = random.chance(0.7);
  const origin: RowOrigin = {
    controller: MEMBERS,
    subject: world.newId(),
    source: owner ? 'land_survey' : 'data_subject',
    at: `${began}T12:00:00.000Z`,
  };
  const ground = world.newId();
  rows.add('contact_management', 'subject', origin, {
    kind: 'person',
    standing: 'contact',
    began_on: began,
    ground,
  });
  rows.add(
    'contact_management',
    'contact_ground',
    origin,
    {
      ground: owner ? 'land_owner' : 'supplier',
      described: owner ? 'Kuitureitti kulkee tilan poikki' : 'Urakoitsijan yhteyshenkilö',
      began_on: began,
    },
    ground,
  );
  if (owner) {
    const { subject, controller } = origin;
    world.met.push({ nth, controller, subject, as: 'land_owner', blocks: [], held: [] });
  }
  addPerson(world, origin, inventPerson(world), {
    purpose: 'contact_management',
    email: !owner,
    nth: nth + 2_000_000,
    directory: 'unlisted',
  });
};
