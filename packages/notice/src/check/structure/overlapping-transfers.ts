import type { Transfer } from '../../language/recipient.ts';
import type { Rule } from '../rule.ts';

/** Two records of one transfer that hold on the same day: the gate could not tell which of them a disclosure rested on. */
export const overlappingTransfers: Rule = {
  code: 'F143',
  name: 'overlapping-transfers',
  severity: 'error',
  title: 'Two records of the same transfer overlap in time',
  check: ({ document, finding }) =>
    Object.entries(document.recipients ?? {}).flatMap(([id, { transfers = [] }]) =>
      transfers.flatMap((transfer, index) => {
        const earlier = transfers.findIndex(
          (other, at) => at < index && same(other, transfer) && overlap(other, transfer),
        );
        if (earlier < 0) return [];
        const message = `recipients.${id}: transfers ${earlier + 1} and ${index + 1} to ${transfer.country ?? 'the same country'} rest on the same ground on the same days`;
        const help = 'End the earlier one with "valid_to:" before the later one begins, or remove one.';
        return [finding(['recipients', id, 'transfers', index], { message, help })];
      }),
    ),
};

const same = (a: Transfer, b: Transfer): boolean => a.country === b.country && a.ground === b.ground;

const overlap = (a: Transfer, b: Transfer): boolean =>
  (a.valid_from ?? '') <= (b.valid_to ?? '9999-12-31') &&
  (b.valid_from ?? '') <= (a.valid_to ?? '9999-12-31');
