import { ClosedByBlocks } from './closed-by-blocks.tsx';
import { Invoices } from './invoices.tsx';
import { RecordRows } from './record-rows.tsx';
import { NO_ROWS, type SectionProps } from './section-parts.tsx';

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
            category={category}
            rows={invoices.rows}
            labels={words.categories[category]?.records.invoice?.fields ?? {}}
          />
          {invoices.closed_by.length === 0 && (
            <RecordRows
              customer={customer}
              words={words}
              category={category}
              record="invoice"
              view={NO_ROWS}
              alone
              quiet
            />
          )}
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
