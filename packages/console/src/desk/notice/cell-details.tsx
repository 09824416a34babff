import { useText } from '../../frame/text.tsx';
import classes from './cell-details.module.css';
import { useCellWords } from './cell-words.ts';
import type { MatrixCell } from './desk-calls.ts';

/** What one purpose may do with one category, and to which fields. */
export const CellDetails = ({ cell }: { readonly cell: MatrixCell }) => {
  const t = useText();
  const { fieldsOf, operationsOf, summary } = useCellWords();
  return (
    <>
      {cell.differs && <p className={classes.differs}>{summary(cell)}</p>}
      <dl className={classes.details}>
        {cell.may.map((operation) => (
          <div key={operation}>
            <dt>{operationsOf([operation])}</dt>
            <dd>{fieldsOf(cell, operation)?.join(', ') ?? t('notice.access.all_fields')}</dd>
          </div>
        ))}
      </dl>
    </>
  );
};
