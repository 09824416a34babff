import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useRef, useState } from 'react';
import { useText } from '../frame/text.tsx';
import classes from './data-table.module.css';

/** A column of a table. */
export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** Makes the column sortable by this. */
  readonly sortBy?: (row: Row) => string | number;
  /** Numbers stand at the end of their column. */
  readonly align?: 'end';
}

interface DataTableProps<Row> {
  /** What the table holds, for those who hear it. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** What stands in a row's place, as wide as the window shows of the table: a form. */
  readonly inPlace?: (row: Row) => ReactNode;
}

/** From this many rows on only those in sight are in the page. */
const LONG = 200;
const ROW_HEIGHT = 36;

/** A plain table that scrolls sideways in a narrow window; a long one keeps only what is in sight in the page. */
export const DataTable = <Row,>({ caption, columns, rows, keyOf, inPlace }: DataTableProps<Row>) => {
  const t = useText();
  const [sort, setSort] = useState<{ id: string; down: boolean }>();
  const sorted = sortedRows(rows, columns, sort);
  const place = useRef<HTMLElement>(null);
  const long = sorted.length > LONG;
  const virtual = useVirtualizer({
    enabled: long, // measuring a short one would only cost a layout
    count: long ? sorted.length : 0,
    getScrollElement: () => place.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 20,
  });
  const inSight = virtual.getVirtualItems();
  const shown = long
    ? inSight.map(({ index }) => ({ index, row: sorted[index] as Row }))
    : sorted.map((row, index) => ({ index, row }));
  const before = inSight[0]?.start ?? 0;
  const after = long ? virtual.getTotalSize() - (inSight.at(-1)?.end ?? 0) : 0;
  const sortByColumn = (id: string) => setSort({ id, down: sort?.id === id && !sort.down });
  return (
    <section
      ref={place}
      className={classes.scroll}
      data-long={long || undefined}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
      tabIndex={0}
      aria-label={caption}
    >
      <table className={classes.table} aria-rowcount={long ? sorted.length + 1 : undefined}>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id, title, sortBy, align }) => (
              <th key={id} scope="col" data-align={align} aria-sort={sortBy && ariaSort(id, sort)}>
                {sortBy === undefined ? (
                  title
                ) : (
                  <button type="button" onClick={() => sortByColumn(id)} title={t('ui.table.sort')}>
                    {title}
                    <span aria-hidden>{sort?.id === id ? (sort.down ? ' ↓' : ' ↑') : ''}</span>
                  </button>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <Gap height={before} columns={columns.length} />}
          {shown.map(({ index, row }) => {
            const instead = inPlace?.(row);
            return (
              <tr key={keyOf(row)} aria-rowindex={long ? index + 2 : undefined}>
                {instead ? (
                  <td colSpan={columns.length}>
                    <div className={classes.inPlace}>{instead}</div>
                  </td>
                ) : (
                  columns.map(({ id, cell, align }) => (
                    <td key={id} data-align={align}>
                      {cell(row)}
                    </td>
                  ))
                )}
              </tr>
            );
          })}
          {after > 0 && <Gap height={after} columns={columns.length} />}
        </tbody>
      </table>
    </section>
  );
};

const Gap = ({ height, columns }: { readonly height: number; readonly columns: number }) => (
  <tr aria-hidden>
    <td colSpan={columns} style={{ height, padding: 0, border: 0 }} />
  </tr>
);

const ariaSort = (id: string, sort: { id: string; down: boolean } | undefined) =>
  sort?.id !== id ? 'none' : sort.down ? 'descending' : 'ascending';

const sortedRows = <Row,>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: { id: string; down: boolean } | undefined,
): readonly Row[] => {
  const sortBy = columns.find(({ id }) => id === sort?.id)?.sortBy;
  if (sortBy === undefined || sort === undefined) return rows;
  const up = rows.toSorted((one, other) => compare(sortBy(one), sortBy(other)));
  return sort.down ? up.toReversed() : up;
};

const compare = (one: string | number, other: string | number): number =>
  typeof one === 'number' && typeof other === 'number'
    ? one - other
    : String(one).localeCompare(String(other), 'fi');
