import type { NoticeDocument } from '../../language/document.ts';
import type { Block } from '../../language/rights.ts';
import type { Rule } from '../rule.ts';

/** Blocks and permissions are how a person's word gets in: what keeps a source out lets these pass. */
const WORDS_OF_THE_SUBJECT = ['block', 'permission'];
/** What belongs to a block on a subject, and means nothing for one that rows carry themselves. */
const OF_SUBJECTS = ['records', 'refuses_sources', 'permission'] as const;

type Problem = [path: (string | number)[], variant: string, name: string];

const problems = (document: NoticeDocument, block: Block): Problem[] => {
  const encrypted = Object.values(document.categories ?? {}).flatMap(({ encrypt }) => encrypt ?? []);
  const fields = Object.keys(block.rows ?? {});
  return [
    ...(block.rows === undefined ? [] : OF_SUBJECTS)
      .filter((key) => block[key] !== undefined)
      .map((key): Problem => [[key], 'carried', key]),
    ...fields
      .filter((field) => field.startsWith('subject.'))
      .map((field): Problem => [['rows', field], 'person', field]),
    ...fields
      .filter((field) => encrypted.includes(field))
      .map((field): Problem => [['rows', field], 'encrypted', field]),
    ...(block.refuses_sources === undefined ? [] : (block.records ?? [])).flatMap(
      (record, index): Problem[] =>
        WORDS_OF_THE_SUBJECT.includes(record) ? [[['records', index], 'word', record]] : [],
    ),
  ];
};

export const powerlessBlock: Rule = {
  code: 'F147',
  name: 'powerless-block',
  severity: 'error',
  check: ({ document, finding }) =>
    Object.entries(document.blocks ?? {}).flatMap(([id, block]) =>
      problems(document, block).map(([path, variant, name]) =>
        finding(['blocks', id, ...path], { variant, values: { id, name } }),
      ),
    ),
};
