import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useText } from '../frame/text.tsx';
import { announce } from './announce.ts';
import classes from './data-table.module.css';
import { useRowHeight } from './row-height.ts';

/** A column of a table. */
export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** Makes the column sortable by this. */
  readonly sortBy?: (row: Row) => string | number;
  /** Numbers stand at the end of their column. */
  readonly align?: 'end';
  /** Names the row. */
  readonly heads?: boolean;
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

/** A table laid out in another way is none to the browser any more: it is said in words. */
const TABLE = { role: 'table' } as const;
const GROUP = { role: 'rowgroup' } as const;
const ROW = { role: 'row' } as const;
const COLUMN = { role: 'columnheader' } as const;
const HEAD = { role: 'rowheader' } as const;
const CELL = { role: 'cell' } as const;

/**
 * A plain table. Where there is little room each row is a block, with the column's name beside each value; between the two it scrolls
 * sideways. A long one keeps only what is in sight in the page.
 */
export const DataTable = <Row,>({ caption, columns, rows, keyOf, inPlace }: DataTableProps<Row>) => {
  const t = useText();
  const [sort, setSort] = useState<{ id: string; down: boolean }>();
  const sorted = sortedRows(rows, columns, sort);
  const place = useRef<HTMLElement>(null);
  const long = sorted.length > LONG;
  const rowHeight = useRowHeight(place, long);
  const virtual = useVirtualizer({
    enabled: long, // measuring a short one would only cost a layout
    count: long ? sorted.length : 0,
    getScrollElement: () => place.current,
    estimateSize: () => rowHeight,
    overscan: 20,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was measured in the other form says nothing of this one
  useLayoutEffect(() => {
    if (!long) return;
    virtual.measure();
    for (const row of place.current?.querySelectorAll('tr[data-index]') ?? []) virtual.measureElement(row);
  }, [virtual, long, rowHeight]);
  const inSight = virtual.getVirtualItems();
  const shown = long
    ? inSight.map(({ index }) => ({ index, row: sorted[index] as Row }))
    : sorted.map((row, index) => ({ index, row }));
  const before = inSight[0]?.start ?? 0;
  const after = long ? virtual.getTotalSize() - (inSight.at(-1)?.end ?? 0) : 0;
  const sortBy = ({ id, title }: Column<Row>) => {
    const down = sort?.id === id && !sort.down;
    setSort({ id, down });
    announce(t('ui.table.sorted', { column: title, way: down ? 'down' : 'up' }));
  };
  return (
    <section
      ref={place}
      className={classes.scroll}
      data-long={long || undefined}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
      tabIndex={0}
      aria-label={caption}
    >
      <table {...TABLE} className={classes.table} aria-rowcount={long ? sorted.length + 1 : undefined}>
        <caption className="unseen">{caption}</caption>
        <thead {...GROUP}>
          <tr {...ROW} data-label={columns.some((one) => one.sortBy) ? t('ui.table.sort_by') : undefined}>
            {columns.map((column) => (
              <th
                {...COLUMN}
                key={column.id}
                scope="col"
                data-align={column.align}
                data-plain={column.sortBy === undefined || undefined}
                aria-sort={column.sortBy && ariaSort(column.id, sort)}
              >
                {column.sortBy === undefined ? (
                  column.title
                ) : (
                  <button type="button" onClick={() => sortBy(column)} title={t('ui.table.sort')}>
                    {column.title}
                    <span aria-hidden>{sort?.id === column.id ? (sort.down ? ' ↓' : ' ↑') : ''}</span>
                  </button>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...GROUP}>
          {before > 0 && <Gap height={before} columns={columns.length} />}
          {shown.map(({ index, row }) => {
            const instead = inPlace?.(row);
            return (
              <tr
                {...ROW}
                key={keyOf(row)}
                ref={long ? virtual.measureElement : undefined}
                data-index={long ? index : undefined}
                aria-rowindex={long ? index + 2 : undefined}
              >
                {instead ? (
                  <td {...CELL} colSpan={columns.length}>
                    <div className={classes.inPlace}>{instead}</div>
                  </td>
                ) : (
                  columns.map((column) => <Cell key={column.id} column={column} row={row} />)
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

interface CellProps<Row> {
  readonly column: Column<Row>;
  readonly row: Row;
}

const Cell = <Row,>({ column: { title, cell, align, heads = false }, row }: CellProps<Row>) => {
  const inside = <div>{cell(row)}</div>;
  return heads ? (
    <th {...HEAD} scope="row" data-label={title} data-align={align}>
      {inside}
    </th>
  ) : (
    <td {...CELL} data-label={title} data-align={align}>
      {inside}
    </td>
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
