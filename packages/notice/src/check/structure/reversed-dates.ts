import type { Path } from '../../finding.ts';
import type { NoticeDocument } from '../../language/document.ts';
import type { Rule } from '../rule.ts';

interface Span {
  /** Which sentence says it. */
  readonly variant: 'notice' | 'agreement' | 'transfer';
  readonly id?: string;
  readonly path: Path;
  readonly first: string | undefined;
  readonly last: string | undefined;
  /** The key that the caret points at. */
  readonly key: string;
}

export const reversedDates: Rule = {
  code: 'F142',
  name: 'reversed-dates',
  severity: 'error',
  check: ({ document, finding }) =>
    spans(document).flatMap(({ variant, id = '', path, first, last, key }) => {
      if (first === undefined || last === undefined || last >= first) return [];
      const values = { id, first: { date: first }, last: { date: last } };
      return [finding([...path, key], { variant, values, part: 'value' })];
    }),
};

const spans = ({ notice, recipients }: NoticeDocument): Span[] => [
  {
    variant: 'notice',
    path: ['notice'],
    first: notice.dated,
    last: notice.valid_from,
    key: 'valid_from',
  },
  ...Object.entries(recipients ?? {}).flatMap(([id, { agreement, transfers }]): Span[] => [
    {
      variant: 'agreement',
      id,
      path: ['recipients', id, 'agreement'],
      first: agreement?.valid_from,
      last: agreement?.valid_to,
      key: 'valid_to',
    },
    ...(transfers ?? []).map((transfer, index) => ({
      variant: 'transfer' as const,
      id,
      path: ['recipients', id, 'transfers', index],
      first: transfer.valid_from,
      last: transfer.valid_to,
      key: 'valid_to',
    })),
  ]),
];
