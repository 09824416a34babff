import { demoActorId, todayInFinland } from '../access/access.api.ts';
import type { PastCase, PastStep } from '../cases/cases.api.ts';
import {
  type About,
  CASE_STORIES,
  type CaseStory,
  type Deed,
  type When,
  type Worker,
} from './case-stories.ts';
import type { DemoWorld, Met } from './demo-person.ts';
import type { DemoPurpose } from './demo-rows.ts';
import { daysBefore } from './numbers.ts';
import { openIds, openRandom } from './random.ts';

/** What each of the demo people works for when they write in a case. */
const PURPOSES: Readonly<Record<Worker, DemoPurpose>> = {
  aino: 'customer_service',
  maria: 'customer_service',
  eero: 'billing',
  timo: 'disruption_handling',
  sanna: 'service_delivery',
  liisa: 'contact_management',
};

/** The first customers are for looking at what their stories tell. */
const FIRST_IN_A_CASE = 21;
const CONSUMERS = 'mpy_telecom';

/** The customer whose story has an invoice in collection. */
const IN_COLLECTION = 3;

/** Blocks of people who call nobody, or whom not everybody who works with cases sees. */
const NOBODYS_CASE = new Set(['deceased', 'objection', 'protected_address', 'restriction']);

const isAbout = ({ as, controller, nth, held }: Met, about: About): boolean => {
  if (as !== 'consumer') return as === about;
  if (about === 'in_collection') return nth === IN_COLLECTION;
  if (controller !== CONSUMERS || nth < FIRST_IN_A_CASE) return false;
  return held.some(({ group }) => about === 'anybody' || about === group);
};

/** Each of them once, in the order of the register; undefined when nobody is left. */
const choose = (free: Met[], about: About): Met | undefined => {
  const at = free.findIndex((one) => isAbout(one, about));
  return at < 0 ? undefined : free.splice(at, 1)[0];
};

/** Ids in the order of what happened, as lists need them. Each is made of its moment and its place among the stories. */
const idAt = (moment: string, place: number): string => openIds(openRandom(place, 0), Date.parse(moment))();

const MORNING = 7 * 60;
/** Minutes that the stories of the day take. */
const DAY_SO_FAR = 260;

/** In the morning the day so far is shorter: what was done in it lies closer together, and not in the night. */
const paceOf = (moment: Date): number => {
  const clock = moment.toLocaleTimeString('sv-SE', { timeZone: 'Europe/Helsinki' });
  const sinceMorning = Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5)) - MORNING;
  return sinceMorning < 30 ? 1 : Math.min(1, sinceMorning / DAY_SO_FAR);
};

const momentOf = ({ today, moment }: DemoWorld, when: When): string => {
  const minutes = /^(\d+)m$/.exec(when)?.[1];
  if (minutes !== undefined) {
    return new Date(moment.getTime() - Number(minutes) * paceOf(moment) * 60_000).toISOString();
  }
  const [days = '0d', time] = when.split(' ');
  return `${daysBefore(today, Number.parseInt(days, 10))}T${time}:00.000Z`;
};

/**
 * What the demo people have on their desks and what they have finished: cases with their steps, and the rows of those whom they are
 * about. Called last: what it draws changes nothing else.
 */
export const addCases = (world: DemoWorld): readonly PastCase[] => {
  const free = world.met.filter(({ blocks }) => !blocks.some((block) => NOBODYS_CASE.has(block)));
  return [
    ...CASE_STORIES.flatMap((story, at) => {
      const whom = choose(free, story.about);
      return whom === undefined ? [] : [addCase(world, story, whom, at)];
    }),
    ...addDisruptions(world),
  ];
};

const addCase = (world: DemoWorld, { kind, opened, steps }: CaseStory, whom: Met, at: number): PastCase => {
  const place = 1000 * (at + 1);
  const [when, who] = opened;
  const begun = momentOf(world, when);
  const id = idAt(begun, place);
  link(world, PURPOSES[who], id, begun, whom);
  const taken = steps.map(([stepWhen, worker, deed], nth): PastStep => {
    const moment = momentOf(world, stepWhen);
    const step = { id: idAt(moment, place + 10 * nth + 1), at: moment, actor: demoActorId(worker) };
    return stepOf(step, deed, (kindOfNote, content) => {
      const origin = { ...originOf(whom), at: moment };
      const values = { case_id: id, written_at: moment, kind: kindOfNote, content };
      return world.rows.add(
        PURPOSES[worker],
        'case_note',
        origin,
        values,
        idAt(moment, place + 10 * nth + 2),
      );
    });
  });
  return {
    id,
    kind,
    controller: whom.controller,
    purpose: PURPOSES[who],
    opened: { id: idAt(begun, place + 1), at: begun, actor: demoActorId(who) },
    steps: taken,
  };
};

const stepOf = (
  step: { readonly id: string; readonly at: string; readonly actor: string },
  deed: Deed,
  write: (kind: string, content: string) => string,
): PastStep => {
  if (deed === 'reopened') return { ...step, kind: 'reopened' };
  if ('closed' in deed) return { ...step, kind: 'closed', outcome: deed.closed };
  if ('to' in deed) {
    return deed.to in PURPOSES
      ? { ...step, kind: 'handed_over', to_holder: demoActorId(deed.to) }
      : { ...step, kind: 'handed_over', to_role: deed.to };
  }
  const [[kind, content] = ['note', '']] = Object.entries(deed);
  return { ...step, kind: 'noted', note: write(kind, content) };
};

/** The staff's own doing, whatever the customer said. */
const originOf = ({ subject, controller }: Met) => ({ subject, controller, source: 'own_records' });

const link = ({ rows }: DemoWorld, purpose: DemoPurpose, caseId: string, at: string, whom: Met): void => {
  const linked = { case_id: caseId, linked_on: todayInFinland(Date.parse(at)) };
  rows.add(purpose, 'case_link', { ...originOf(whom), at }, linked);
};

interface Disruption {
  readonly by: 'area' | 'element';
  /** About how many customers it hits. */
  readonly size: number;
  readonly opened: When;
  /** When all who are hit were linked. */
  readonly linked?: When;
  readonly mended?: When;
}

/** An area that was mended, an element that is being mended, an area that has just been told of. */
const DISRUPTIONS: readonly Disruption[] = [
  { by: 'area', size: 12, opened: '6d 04:50', linked: '6d 04:58', mended: '6d 09:35' },
  { by: 'element', size: 8, opened: '74m', linked: '69m' },
  { by: 'area', size: 25, opened: '18m' },
];

const addDisruptions = (world: DemoWorld): readonly PastCase[] => {
  // Who is restricted is closed to those who mend the network.
  const reached = world.met.filter(
    ({ controller, blocks }) => controller === CONSUMERS && !blocks.includes('restriction'),
  );
  const taken = new Set<string>();
  return DISRUPTIONS.flatMap((disruption, at) => {
    const hits = Map.groupBy(reached, ({ held: [service] }) => service?.[disruption.by] ?? '');
    const missing = (place: string) => Math.abs((hits.get(place)?.length ?? 0) - disruption.size);
    const [where] = [...hits.keys()]
      .filter((place) => place !== '' && !taken.has(place))
      .toSorted((a, b) => missing(a) - missing(b) || a.localeCompare(b));
    if (where === undefined) return [];
    taken.add(where);
    return [addDisruption(world, disruption, where, hits.get(where) ?? [], at + 1)];
  });
};

const addDisruption = (
  world: DemoWorld,
  { by, opened, linked, mended }: Disruption,
  where: string,
  hit: readonly Met[],
  at: number,
): PastCase => {
  const actor = demoActorId('timo');
  const stepAt = (when: When, nth: number) => {
    const moment = momentOf(world, when);
    return { id: idAt(moment, 10 * at + nth), at: moment, actor };
  };
  const begun = stepAt(opened, 1);
  const id = idAt(begun.at, 10 * at);
  if (linked !== undefined) {
    for (const whom of hit) link(world, PURPOSES.timo, id, momentOf(world, linked), whom);
  }
  return {
    id,
    controller: CONSUMERS,
    kind: 'service_disruption',
    purpose: PURPOSES.timo,
    [by === 'area' ? 'area' : 'network_element']: where,
    opened: begun,
    steps: [
      ...(linked === undefined ? [] : [{ ...stepAt(linked, 2), kind: 'selected' } as const]),
      ...(mended === undefined ? [] : [{ ...stepAt(mended, 3), kind: 'closed', outcome: 'solved' } as const]),
    ],
  };
};
