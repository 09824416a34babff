import { IconBuilding, IconUser } from '@tabler/icons-react';
import { useText } from '../frame/text.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import classes from './customer.module.css';
import { useFieldText } from './field-value.tsx';
import { type Overview, rowsAt, textOf } from './overview.ts';

/** What to call the subject on the page: as much of the name as the purpose may see, else its number. */
export const useCustomerName = (overview: Overview): string => {
  const t = useText();
  const [person] = rowsAt(overview, 'persons');
  const [organisation] = rowsAt(overview, 'organisations');
  const [customer] = rowsAt(overview, 'customers');
  const name = person
    ? [textOf(person, 'given_names'), textOf(person, 'family_name')].filter(Boolean).join(' ')
    : organisation
      ? textOf(organisation, 'name')
      : '';
  if (name !== '') return name;
  const number = customer ? textOf(customer, 'customer_number') : '';
  return number === '' ? t('customer.unnamed') : t('customer.numbered', { number });
};

/** Standing, number and language in a line under the name. */
export const CustomerHead = ({ overview }: { readonly overview: Overview }) => {
  const t = useText();
  const text = useFieldText();
  const [relationship] = rowsAt(overview, 'relationships');
  const customers = rowsAt(overview, 'customers');
  const kind = relationship ? textOf(relationship, 'kind') : '';
  const Icon = kind === '' || kind === 'person' ? IconUser : IconBuilding;
  const said = (field: string) => text('subject', field, relationship?.fields[field]);
  const ended = relationship ? textOf(relationship, 'ended_on') : '';
  return (
    <p className={classes.identity}>
      <Icon aria-hidden size={18} />
      {kind !== '' && <span>{said('kind')}</span>}
      {said('standing') !== '' && <StatusBadge tone="info">{said('standing')}</StatusBadge>}
      {customers.map((row) => (
        <span key={row.id}>
          {[
            textOf(row, 'customer_number') &&
              t('customer.number', { number: textOf(row, 'customer_number') }),
            text('customer', 'customer_type', row.fields.customer_type),
            text('customer', 'language', row.fields.language),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      ))}
      {ended !== '' && (
        <StatusBadge tone="neutral">{t('customer.ended', { day: said('ended_on') })}</StatusBadge>
      )}
    </p>
  );
};
