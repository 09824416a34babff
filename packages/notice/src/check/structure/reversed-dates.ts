import type { Path } from '../../finding.ts';
import type { NoticeDocument } from '../../language/document.ts';
import type { Rule } from '../rule.ts';

interface Span {
  readonly what: string;
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
  title: 'A period ends before it begins',
  check: ({ document, finding }) =>
    spans(document)
      .filter(({ first, last }) => first !== undefined && last !== undefined && last < first)
      .map(({ what, path, first, last, key }) =>
        finding([...path, key], {
          message: `${what}: ${last} comes before ${first}`,
          help: 'Put the dates in order.',
          part: 'value',
        }),
      ),
};

const spans = ({ notice, recipients }: NoticeDocument): Span[] => [
  {
    what: 'the notice is valid before it is dated',
    path: ['notice'],
    first: notice.dated,
    last: notice.valid_from,
    key: 'valid_from',
  },
  ...Object.entries(recipients ?? {}).flatMap(([id, { agreement, transfers }]): Span[] => [
    {
      what: `the agreement with "${id}" ends before it begins`,
      path: ['recipients', id, 'agreement'],
      first: agreement?.valid_from,
      last: agreement?.valid_to,
      key: 'valid_to',
    },
    ...(transfers ?? []).map((transfer, index) => ({
      what: `the transfer to "${id}" ends before it begins`,
      path: ['recipients', id, 'transfers', index],
      first: transfer.valid_from,
      last: transfer.valid_to,
      key: 'valid_to',
    })),
  ]),
];
