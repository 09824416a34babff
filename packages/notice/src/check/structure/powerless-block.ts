import type { NoticeDocument } from '../../language/document.ts';
import type { Block } from '../../language/rights.ts';
import type { Rule } from '../rule.ts';

/** Blocks and permissions are how a person's word gets in: what keeps a source out lets these pass. */
const WORDS_OF_THE_SUBJECT = ['block', 'permission'];
/** What belongs to a block on a subject, and means nothing for one that rows carry themselves. */
const OF_SUBJECTS = ['records', 'refuses_sources', 'permission'] as const;

type Problem = [path: (string | number)[], message: string, help: string];

const problems = (document: NoticeDocument, block: Block): Problem[] => {
  const encrypted = Object.values(document.categories ?? {}).flatMap(({ encrypt }) => encrypt ?? []);
  const fields = Object.keys(block.rows ?? {});
  return [
    ...(block.rows === undefined ? [] : OF_SUBJECTS)
      .filter((key) => block[key] !== undefined)
      .map(
        (key): Problem => [
          [key],
          `"${key}" does nothing for a block that rows carry by their value`,
          'A block under "rows:" is never set on a person: write the other as a block of its own.',
        ],
      ),
    ...fields
      .filter((field) => field.startsWith('subject.'))
      .map(
        (field): Problem => [
          ['rows', field],
          `${field} tells who the person is, not what one row holds`,
          'Which kinds of people a purpose concerns is told under "concerns:" of the purpose.',
        ],
      ),
    ...fields
      .filter((field) => encrypted.includes(field))
      .map(
        (field): Problem => [
          ['rows', field],
          `${field} is kept encrypted, so the database never sees its value`,
          'Attach the block to a field that is not under "encrypt:".',
        ],
      ),
    ...(block.refuses_sources === undefined ? [] : (block.records ?? [])).flatMap(
      (record, index): Problem[] =>
        WORDS_OF_THE_SUBJECT.includes(record)
          ? [
              [
                ['records', index],
                `no source is kept from ${record}: the word that lifts the block comes that way`,
                'Take it out of "records:".',
              ],
            ]
          : [],
    ),
  ];
};

export const powerlessBlock: Rule = {
  code: 'F147',
  name: 'powerless-block',
  severity: 'error',
  title: 'A block is put where it cannot act',
  check: ({ document, finding }) =>
    Object.entries(document.blocks ?? {}).flatMap(([id, block]) =>
      problems(document, block).map(([path, message, help]) =>
        finding(['blocks', id, ...path], { message: `blocks.${id}: ${message}`, help }),
      ),
    ),
};
