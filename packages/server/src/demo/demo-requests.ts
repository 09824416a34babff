import { dueDay, extendedDueDay } from '@seloste/notice';
import { demoActorId } from '../access/access.api.ts';
import type { DemoWorld } from './demo-person.ts';
import type { RowOrigin } from './demo-rows.ts';
import { daysBefore } from './numbers.ts';
import { openIds, openRandom } from './random.ts';

interface DemoRequest {
  readonly right: string;
  readonly way: string;
  /** Days before today on which it came. */
  readonly ago: number;
  readonly identified?: string;
  readonly wording: string;
  readonly step?: { readonly kind: string; readonly reason?: string; readonly told_by?: string };
}

/** What some of the first customers have asked: one of each state that the list of requests can show. */
const REQUESTS: Readonly<Record<number, DemoRequest>> = {
  2: { right: 'erasure', way: 'post', ago: 44, wording: 'Poistakaa vanhat tilaukseni.' },
  3: {
    right: 'access',
    way: 'phone',
    ago: 12,
    identified: 'known_contact',
    wording: 'Haluan nähdä kaikki tietoni, myös puhelujen tallenteet.',
  },
  7: {
    right: 'rectification',
    way: 'email',
    ago: 26,
    wording: 'Osoitteeni on vanha: muutin keväällä.',
  },
  9: {
    right: 'portability',
    way: 'portal',
    ago: 24,
    identified: 'strong_identification',
    wording: 'Siirtäkää tietoni minulle tiedostona.',
    step: { kind: 'extended', reason: 'Tietoja kootaan kolmelta rekisterinpitäjältä.', told_by: 'portal' },
  },
  10: {
    right: 'objection_to_marketing',
    way: 'phone',
    ago: 9,
    identified: 'known_contact',
    wording: 'En halua enää mainoksia mistään.',
    step: { kind: 'answered', told_by: 'phone' },
  },
  11: {
    right: 'access',
    way: 'email',
    ago: 30,
    wording: 'Lähettäkää kaikki tiedot tähän osoitteeseen.',
    step: { kind: 'refused', reason: 'Pyytäjää ei voitu tunnistaa, eikä hän vastannut.', told_by: 'email' },
  },
};

/** A request of a customer, where the register is told to have one. Draws nothing, so that all else stays as it was. */
export const addRequest = ({ rows, today, moment }: DemoWorld, origin: RowOrigin, nth: number): void => {
  const request = REQUESTS[nth];
  if (request === undefined) return;
  const newId = openIds(openRandom(nth, 0), Date.parse(today));
  const received = daysBefore(today, request.ago);
  const id = rows.add(
    'customer_service',
    'subject_request',
    { ...origin, at: `${received}T09:30:00.000Z` },
    {
      exercised_right: request.right,
      received_on: received,
      way: request.way,
      identified_by: request.identified ?? null,
      wording: request.wording,
      recorded_by: demoActorId(request.way === 'phone' ? 'aino' : 'maria'),
      due_on: dueDay(received) ?? received,
    },
    newId(),
  );
  if (request.step === undefined) return;
  const extended_to =
    request.step.kind === 'extended' ? extendedDueDay(received, { extension: 'P2M' }) : null;
  rows.add(
    'subject_rights',
    'request_step',
    { ...origin, source: 'own_records', at: moment.toISOString() },
    { request_id: id, taken_by: demoActorId('outi'), extended_to: extended_to ?? null, ...request.step },
    newId(),
  );
};
