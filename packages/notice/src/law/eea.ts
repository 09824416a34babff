import type { DatedFact } from './dated.ts';
import { isInForce } from './dated.ts';

const member = (country: string): DatedFact => ({
  id: country,
  valid_from: null,
  valid_to: null,
  source: 'Treaty on European Union, Art. 52; EEA Agreement',
  status: 'R',
  checked_on: null,
});

/** States of the European Economic Area: a transfer outside them needs chapter V of the GDPR. */
export const eeaStates: readonly DatedFact[] = [
  ...('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK ' + 'IS LI NO')
    .split(' ')
    .map(member),
  {
    ...member('GB'),
    valid_to: '2020-12-31',
    source: 'Withdrawal agreement, Art. 126',
    note: 'Treated as a member state until the transition period ended.',
  },
];

/** Whether data that go to this country stay inside the EEA on that day. Åland (AX) is part of Finland. */
export const isInsideEea = (country: string, on: string): boolean =>
  country === 'AX' || eeaStates.some((state) => state.id === country && isInForce(state, on));
