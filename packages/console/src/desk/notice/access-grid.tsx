import { type KeyboardEvent, useRef, useState } from 'react';
import { useText } from '../../frame/text.tsx';
import classes from './access-grid.module.css';
import { CellDetails } from './cell-details.tsx';
import { OPERATIONS, useCellWords } from './cell-words.ts';
import type { AccessMatrix, MatrixCell } from './desk-calls.ts';

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * The matrix as a table: categories down, purposes across, headings that stay in sight. Tab comes to one cell of it; the arrow keys, Home,
 * End, Page Up and Page Down go on from there. Above it stands what the cell in hand allows, on which fields,
 * and what the marks mean.
 */
export const AccessGrid = ({ matrix }: { readonly matrix: AccessMatrix }) => {
  const t = useText();
  const { nameOf, summary } = useCellWords();
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 });
  const grid = useRef<HTMLTableElement>(null);
  const { purposes, categories } = matrix;
  const cells = new Map(matrix.cells.map((cell) => [`${cell.purpose} ${cell.category}`, cell]));
  const cellAt = ({ row, column }: Place): MatrixCell | undefined =>
    cells.get(`${purposes[column]} ${categories[row]}`);

  const go = (next: Place) => {
    const row = Math.max(0, Math.min(next.row, categories.length - 1));
    const column = Math.max(0, Math.min(next.column, purposes.length - 1));
    setPlace({ row, column });
    grid.current?.querySelector<HTMLElement>(`[data-place="${row} ${column}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = moved(event, place, { rows: categories.length, columns: purposes.length });
    if (next === undefined) return;
    event.preventDefault();
    go(next);
  };

  const inHand = cellAt(place);
  const [purpose = '', category = ''] = [purposes[place.column], categories[place.row]];
  return (
    <>
      <section className={classes.details} aria-live="polite">
        <h2>
          {nameOf('purposes', purpose)}: {nameOf('categories', category)}
        </h2>
        {inHand ? <CellDetails cell={inHand} /> : <p>{t('notice.access.nothing')}</p>}
      </section>
      <p className={classes.key}>
        {OPERATIONS.map((operation) => (
          <span key={operation}>
            <b>{t(`notice.operation.${operation}.mark`)}</b> {t(`notice.operation.${operation}`)}
          </span>
        ))}
        <span>
          <b>*</b> {t('notice.access.some_fields')}
        </span>
      </p>
      <div className={classes.scroll}>
        <table ref={grid} className={classes.grid}>
          <caption className="unseen">{t('notice.access.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('notice.access.category')}</th>
              {purposes.map((id) => (
                <th key={id} scope="col" data-in-hand={id === purpose || undefined}>
                  <span>{nameOf('purposes', id)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {categories.map((id, row) => (
              <tr key={id}>
                <th scope="row" data-in-hand={id === category || undefined}>
                  {nameOf('categories', id)}
                </th>
                {purposes.map((of, column) => {
                  const cell = cells.get(`${of} ${id}`);
                  const here = row === place.row && column === place.column;
                  return (
                    <td key={of} data-differs={cell?.differs || undefined} data-in-hand={here || undefined}>
                      <button
                        type="button"
                        data-place={`${row} ${column}`}
                        tabIndex={here ? 0 : -1}
                        aria-pressed={here}
                        onFocus={() => setPlace({ row, column })}
                        onClick={() => go({ row, column })}
                        onKeyDown={onKeyDown}
                      >
                        <span className="unseen">{cell ? summary(cell) : t('notice.access.nothing')}</span>
                        {cell && <Marks cell={cell} />}
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
};

/** One letter for each operation, always in the same place, so that columns can be compared at a glance. */
const Marks = ({ cell }: { readonly cell: MatrixCell }) => {
  const t = useText();
  const some = Object.keys(cell.fields).length > 0;
  return (
    <span aria-hidden className={classes.marks}>
      {OPERATIONS.map((operation) => (
        <span key={operation} data-may={cell.may.includes(operation) || undefined}>
          {cell.may.includes(operation) ? t(`notice.operation.${operation}.mark`) : ''}
        </span>
      ))}
      <span>{some ? '*' : ''}</span>
    </span>
  );
};

const PAGE = 8;

const moved = (
  { key, ctrlKey }: KeyboardEvent,
  { row, column }: Place,
  size: { readonly rows: number; readonly columns: number },
): Place | undefined => {
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'PageUp':
      return { row: row - PAGE, column };
    case 'PageDown':
      return { row: row + PAGE, column };
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrlKey ? size.rows - 1 : row, column: size.columns - 1 };
    default:
      return undefined;
  }
};
