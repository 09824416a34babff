import { IconPencil } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { useText } from '../frame/text.tsx';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { useFormats } from '../ui/formats.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { StatusBadge, type Tone } from '../ui/status-badge.tsx';
import { Value, Values } from '../ui/value.tsx';
import classes from './customer.module.css';
import { useFieldText } from './field-value.tsx';
import { type Row, textOf } from './overview.ts';
import { PlainButton } from './plain-button.tsx';
import { OriginButton } from './provenance.tsx';
import { ChangeForm } from './row-frame.tsx';
import { Nothing } from './section-parts.tsx';
import { useRights } from './use-rights.ts';

const TONES: Readonly<Record<string, Tone>> = {
  paid: 'good',
  open: 'info',
  overdue: 'warning',
  in_collection: 'danger',
  disputed: 'warning',
};

const DUE = new Set(['overdue', 'in_collection']);

/** Cents, so that sums of many amounts stay whole. */
const sumOf = (rows: readonly Row[], field: string): number =>
  rows.reduce((sum, row) => sum + Math.round(Number(row.fields[field] ?? 0) * 100), 0) / 100;

interface InvoicesProps {
  readonly subject: string;
  readonly category: string;
  readonly rows: readonly Row[];
  readonly labels: Readonly<Record<string, string>>;
}

/** Invoices, the latest due first, with what is open of them; each is changed in its place where the purpose may. */
export const Invoices = ({ subject, category, rows, labels }: InvoicesProps) => {
  const t = useText();
  const rights = useRights('invoice');
  const [changing, setChanging] = useState<string>();
  const columns = useColumns(rows, labels, subject, rights.change.length > 0 ? setChanging : undefined);
  if (rows.length === 0) return <Nothing />;
  return (
    <>
      {rows.some((row) => 'balance' in row.fields) && <Sums rows={rows} />}
      <DataTable
        caption={t('customer.invoices.caption')}
        keyOf={(row) => row.id}
        rows={rows.toSorted((one, other) => textOf(other, 'due_on').localeCompare(textOf(one, 'due_on')))}
        columns={columns}
        inPlace={(row) =>
          row.id === changing && (
            <Suspense fallback={<Skeleton lines={5} />}>
              <ChangeForm
                subject={subject}
                category={category}
                record="invoice"
                row={row}
                fields={rights.change.filter((field) => field in row.fields)}
                mayRemove={rights.remove}
                onDone={() => setChanging(undefined)}
              />
            </Suspense>
          )
        }
      />
    </>
  );
};

const Sums = ({ rows }: Pick<InvoicesProps, 'rows'>) => {
  const t = useText();
  const { euros } = useFormats();
  const due = rows.filter((row) => DUE.has(textOf(row, 'status')));
  return (
    <div className={classes.sums}>
      <Values>
        <Value label={t('customer.invoices.open')}>{euros(sumOf(rows, 'balance'))}</Value>
        <Value label={t('customer.invoices.due')}>{euros(sumOf(due, 'balance'))}</Value>
      </Values>
    </div>
  );
};

/** A column for each field that the purpose sees. @param change opens the form of a row; undefined where the purpose may not */
const useColumns = (
  rows: readonly Row[],
  labels: InvoicesProps['labels'],
  subject: string,
  change: ((id: string) => void) | undefined,
): readonly Column<Row>[] => {
  const t = useText();
  const text = useFieldText();
  const seen = (field: string) => rows.some((row) => field in row.fields);
  const said = (row: Row, field: string) => text('invoice', field, row.fields[field]);
  const plain = (field: string, end = false): Column<Row> => ({
    id: field,
    title: labels[field] ?? field,
    cell: (row) => said(row, field),
    sortBy: (row) => (end ? Number(row.fields[field]) : textOf(row, field)),
    ...(end && { align: 'end' as const }),
  });
  const status: Column<Row> = {
    ...plain('status'),
    cell: (row) => (
      <StatusBadge tone={TONES[textOf(row, 'status')] ?? 'neutral'}>{said(row, 'status')}</StatusBadge>
    ),
  };
  const fields = [
    plain('invoice_number'),
    plain('invoiced_on'),
    plain('due_on'),
    plain('amount', true),
    plain('balance', true),
    status,
  ];
  const actions: Column<Row> = {
    id: 'origin',
    title: t('customer.origin.column'),
    cell: (row) => {
      const what = t('customer.of_invoice', { number: textOf(row, 'invoice_number') });
      return (
        <div className={classes.actions}>
          {change && (
            <PlainButton label={t('edit.change', { what })} onClick={() => change(row.id)}>
              <IconPencil aria-hidden size={18} />
            </PlainButton>
          )}
          <OriginButton subject={subject} record="invoice" row={row} what={what} />
        </div>
      );
    },
  };
  return [...fields.filter(({ id }) => seen(id)), actions];
};
