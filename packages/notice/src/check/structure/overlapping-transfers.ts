import type { Transfer } from '../../language/recipient.ts';
import type { Rule } from '../rule.ts';

/** Two records of one transfer that hold on the same day: the gate could not tell which of them a disclosure rested on. */
export const overlappingTransfers: Rule = {
  code: 'F143',
  name: 'overlapping-transfers',
  severity: 'error',
  check: ({ document, finding }) =>
    Object.entries(document.recipients ?? {}).flatMap(([id, { transfers = [] }]) =>
      transfers.flatMap((transfer, index) => {
        const earlier = transfers.findIndex(
          (other, at) => at < index && same(other, transfer) && overlap(other, transfer),
        );
        if (earlier < 0) return [];
        const values = {
          id,
          first: earlier + 1,
          second: index + 1,
          country: transfer.country ?? 'none',
        };
        return [finding(['recipients', id, 'transfers', index], { values })];
      }),
    ),
};

const same = (a: Transfer, b: Transfer): boolean => a.country === b.country && a.ground === b.ground;

const overlap = (a: Transfer, b: Transfer): boolean =>
  (a.valid_from ?? '') <= (b.valid_to ?? '9999-12-31') &&
  (b.valid_from ?? '') <= (a.valid_to ?? '9999-12-31');
