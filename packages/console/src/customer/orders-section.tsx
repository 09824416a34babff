import { useText } from '../frame/text.tsx';
import { StatusBadge, type Tone } from '../ui/status-badge.tsx';
import classes from './customer.module.css';
import { useFieldText } from './field-value.tsx';
import { textOf } from './overview.ts';
import { RecordRows } from './record-rows.tsx';
import { RowFrame } from './row-frame.tsx';
import { NO_ROWS, Nothing, type SectionProps } from './section-parts.tsx';

const TONES: Readonly<Record<string, Tone>> = { pending: 'info', confirmed: 'info', delivered: 'good' };

/** Orders as a line of time, the newest first. */
export const OrdersSection = ({ customer, words, category, records }: SectionProps) => {
  const t = useText();
  const text = useFieldText();
  const orders = records
    .flatMap(({ view }) => (view.by_time ? [] : view.rows))
    .toSorted((one, other) => textOf(other, 'ordered_on').localeCompare(textOf(one, 'ordered_on')));
  return (
    <>
      {orders.length === 0 && <Nothing />}
      <ol className={classes.timeline}>
        {orders.map((row) => {
          const said = (field: string) => text('sales_order', field, row.fields[field]);
          return (
            <RowFrame
              key={row.id}
              subject={customer.overview.subject}
              category={category}
              record="sales_order"
              row={row}
              what={[said('product'), said('order_number')].filter(Boolean).join(' ')}
            >
              <span className={classes.moment}>{said('ordered_on')}</span>
              <div className={classes.said}>
                <span className={classes.main}>{said('product')}</span>{' '}
                {said('status') !== '' && (
                  <StatusBadge tone={TONES[textOf(row, 'status')] ?? 'neutral'}>{said('status')}</StatusBadge>
                )}
                <div className={classes.note}>
                  {[
                    said('order_number'),
                    said('amount'),
                    said('channel') && t('customer.by_channel', { channel: said('channel') }),
                    said('delivered_on') && t('customer.delivered', { day: said('delivered_on') }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </div>
              </div>
            </RowFrame>
          );
        })}
      </ol>
      <RecordRows
        customer={customer}
        words={words}
        category={category}
        record="sales_order"
        view={NO_ROWS}
        alone
        quiet
      />
    </>
  );
};
