import { useText } from '../frame/text.tsx';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { useFormats } from '../ui/formats.ts';
import { StatusBadge, type Tone } from '../ui/status-badge.tsx';
import { Value, Values } from '../ui/value.tsx';
import { ClosedByBlocks } from './closed-by-blocks.tsx';
import classes from './customer.module.css';
import { useFieldText } from './field-value.tsx';
import { type Row, textOf } from './overview.ts';
import { OriginButton } from './provenance.tsx';
import { RecordRows } from './record-rows.tsx';
import { Nothing, type SectionProps } from './section-parts.tsx';

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

/** Invoices with what is open of them, and how the customer is billed. */
export const BillingSection = ({ customer, words, category, records }: SectionProps) => {
  const invoices = records.find(({ record }) => record === 'invoice')?.view;
  const others = records.filter(({ record }) => record !== 'invoice');
  return (
    <>
      {invoices && !invoices.by_time && (
        <>
          <ClosedByBlocks blocks={invoices.closed_by} words={words} />
          <Invoices
            subject={customer.overview.subject}
            rows={invoices.rows}
            labels={words.categories[category]?.records.invoice?.fields ?? {}}
          />
        </>
      )}
      {others.map(({ record, view }) => (
        <RecordRows
          key={record}
          customer={customer}
          words={words}
          category={category}
          record={record}
          view={view}
          alone={false}
        />
      ))}
    </>
  );
};

interface InvoicesProps {
  readonly subject: string;
  readonly rows: readonly Row[];
  readonly labels: Readonly<Record<string, string>>;
}

const Invoices = ({ subject, rows, labels }: InvoicesProps) => {
  const t = useText();
  const text = useFieldText();
  const { euros } = useFormats();
  if (rows.length === 0) return <Nothing />;
  const seen = (field: string) => rows.some((row) => field in row.fields);
  const said = (row: Row, field: string) => text('invoice', field, row.fields[field]);
  const plain = (field: string, end = false): Column<Row>[] =>
    seen(field)
      ? [
          {
            id: field,
            title: labels[field] ?? field,
            cell: (row) => said(row, field),
            sortBy: (row) => (end ? Number(row.fields[field]) : textOf(row, field)),
            ...(end && { align: 'end' as const }),
          },
        ]
      : [];
  const status: Column<Row> = {
    id: 'status',
    title: labels.status ?? '',
    cell: (row) => (
      <StatusBadge tone={TONES[textOf(row, 'status')] ?? 'neutral'}>{said(row, 'status')}</StatusBadge>
    ),
    sortBy: (row) => textOf(row, 'status'),
  };
  const origin: Column<Row> = {
    id: 'origin',
    title: t('customer.origin.column'),
    cell: (row) => (
      <OriginButton
        subject={subject}
        record="invoice"
        row={row}
        what={t('customer.of_invoice', { number: textOf(row, 'invoice_number') })}
      />
    ),
  };
  return (
    <>
      {seen('balance') && (
        <div className={classes.sums}>
          <Values>
            <Value label={t('customer.invoices.open')}>{euros(sumOf(rows, 'balance'))}</Value>
            <Value label={t('customer.invoices.due')}>
              {euros(
                sumOf(
                  rows.filter((row) => DUE.has(textOf(row, 'status'))),
                  'balance',
                ),
              )}
            </Value>
          </Values>
        </div>
      )}
      <DataTable
        caption={t('customer.invoices.caption')}
        rows={rows.toSorted((one, other) => textOf(other, 'due_on').localeCompare(textOf(one, 'due_on')))}
        keyOf={(row) => row.id}
        columns={[
          ...plain('invoice_number'),
          ...plain('invoiced_on'),
          ...plain('due_on'),
          ...plain('amount', true),
          ...plain('balance', true),
          ...(seen('status') ? [status] : []),
          origin,
        ]}
      />
    </>
  );
};
