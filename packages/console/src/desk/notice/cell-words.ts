import { useVocabulary } from '../../api/vocabulary.ts';
import { useText } from '../../frame/text.tsx';
import type { MatrixCell, StrangerGrant } from './desk-calls.ts';

export const OPERATIONS = ['read', 'add', 'change', 'remove'] as const;
export type Operation = (typeof OPERATIONS)[number];

/** What a cell of the matrix says, in words of the notice. */
export const useCellWords = () => {
  const t = useText();
  const words = useVocabulary();
  const nameOf = (kind: 'purposes' | 'categories', id: string): string => words?.[kind][id]?.name ?? id;
  const operationsOf = (operations: readonly Operation[]): string =>
    operations.map((operation) => t(`notice.operation.${operation}`)).join(', ');

  /** A field by its label: `email_address.address` is “E-mail address”. */
  const fieldOf = (category: string, field: string): string => {
    const [record = '', column = ''] = field.split('.');
    return words?.categories[category]?.records[record]?.fields[column] ?? field;
  };

  /** A record by its label, with those of its fields that are told of, unless it is all of them. */
  const recordOf = (record: string, fields: readonly string[]): string => {
    const parts = Object.values(words?.categories ?? {}).flatMap(({ records }) => records[record] ?? []);
    const [first] = parts;
    if (first === undefined) return record;
    const labels = Object.fromEntries(parts.flatMap((part) => Object.entries(part.fields)));
    const told = fields.flatMap((field) => labels[field] ?? []);
    const all = told.length === Object.keys(labels).length;
    return all || told.length === 0 ? first.label : `${first.label} (${told.join(', ')})`;
  };

  return {
    nameOf,
    /** What a role may do that the notice does not know. */
    strangerOf: ({ role, operation, record, fields }: StrangerGrant): string =>
      t('notice.access.stranger', {
        who:
          role === 'public'
            ? t('notice.access.stranger.everybody')
            : t('notice.access.stranger.role', { role }),
        may: operationsOf([operation]),
        what: operation === 'remove' ? recordOf(record, []) : recordOf(record, fields),
      }),
    operationsOf,
    /** Which fields an operation reaches: undefined for all of them. */
    fieldsOf: ({ category, fields }: MatrixCell, operation: Operation): readonly string[] | undefined =>
      operation === 'remove' ? undefined : fields[operation]?.map((field) => fieldOf(category, field)),
    /** In a few words: what is allowed, and what the notice says where that is something else. */
    summary: (cell: MatrixCell): string => {
      const may = cell.may.length > 0 ? operationsOf(cell.may) : t('notice.access.nothing');
      if (!cell.differs) return may;
      return t('notice.access.cell_differs', {
        may,
        declared: cell.declared.length > 0 ? operationsOf(cell.declared) : t('notice.access.nothing'),
      });
    },
  };
};
