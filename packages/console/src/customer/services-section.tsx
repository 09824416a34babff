import { Fragment } from 'react';
import { useText } from '../frame/text.tsx';
import { StatusBadge, type Tone } from '../ui/status-badge.tsx';
import classes from './customer.module.css';
import { useFieldText } from './field-value.tsx';
import { type Row, rowsAt, textOf } from './overview.ts';
import { RecordRows } from './record-rows.tsx';
import { RowFrame } from './row-frame.tsx';
import { NO_ROWS, Nothing, type SectionProps } from './section-parts.tsx';

const TONES: Readonly<Record<string, Tone>> = { active: 'good', ordered: 'info', suspended: 'warning' };

const endedOn = (row: Row): string => textOf(row, 'ended_on');

/** Services, each with the barrings on it. */
export const ServicesSection = ({ customer, words, category, records }: SectionProps) => {
  const { overview } = customer;
  const barrings = rowsAt(overview, 'barrings');
  const services = records.flatMap(({ view }) => (view.by_time ? [] : view.rows));
  return (
    <>
      {services.length === 0 && <Nothing />}
      <ul className={classes.rows}>
        {services
          .toSorted((one, other) => endedOn(one).localeCompare(endedOn(other)))
          .map((row) => (
            <ServiceItem
              key={row.id}
              subject={overview.subject}
              row={row}
              barrings={barrings.filter(
                (barring) => textOf(barring, 'service_number') === textOf(row, 'service_number'),
              )}
            />
          ))}
      </ul>
      <RecordRows
        customer={customer}
        words={words}
        category={category}
        record="service"
        view={NO_ROWS}
        alone
        quiet
      />
    </>
  );
};

interface ServiceItemProps {
  readonly subject: string;
  readonly row: Row;
  readonly barrings: readonly Row[];
}

const ServiceItem = ({ subject, row, barrings }: ServiceItemProps) => {
  const t = useText();
  const text = useFieldText();
  const said = (field: string) => text('service', field, row.fields[field]);
  const name = said('product') || said('product_group');
  const began = said('began_on');
  return (
    <RowFrame
      subject={subject}
      category="services"
      record="service"
      row={row}
      what={name}
      ended={endedOn(row) !== ''}
    >
      <div className={classes.said}>
        <span className={classes.main}>{name}</span>{' '}
        {said('status') !== '' && (
          <StatusBadge tone={TONES[textOf(row, 'status')] ?? 'neutral'}>{said('status')}</StatusBadge>
        )}
        {barrings.map((barring) => (
          <Fragment key={barring.id}>
            {' '}
            <StatusBadge tone={endedOn(barring) === '' ? 'warning' : 'neutral'}>
              {t('customer.barring', { kind: text('barring', 'kind', barring.fields.kind) })}
            </StatusBadge>
          </Fragment>
        ))}
        <div className={classes.note}>
          {[
            name === said('product_group') ? '' : said('product_group'),
            said('service_number'),
            said('number'),
            said('area'),
            said('network_element'),
            said('installation_contact'),
            endedOn(row) !== ''
              ? t('customer.between', { began, ended: said('ended_on') })
              : began && t('customer.since', { began }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </div>
      </div>
    </RowFrame>
  );
};
