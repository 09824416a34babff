import { useText } from '../frame/text.tsx';
import type { Tone } from '../ui/status-badge.tsx';
import { useFieldText } from './field-value.tsx';
import { type Row, textOf } from './overview.ts';

/** A row in a line: what it says, words on its state, and what is told more quietly. */
interface Summary {
  readonly text: string;
  readonly badges: readonly { readonly text: string; readonly tone: Tone }[];
  readonly notes: readonly string[];
}

const DIRECTORY_TONES: Readonly<Record<string, Tone>> = { secret: 'danger', partly_secret: 'warning' };

/** The line of a row, for records whose rows fit into one; undefined for others. */
export const useSummary = (record: string, row: Row): Summary | undefined => {
  const t = useText();
  const fieldText = useFieldText();
  const said = (field: string) => fieldText(record, field, row.fields[field]);
  const badge = (field: string, tone: Tone = 'neutral') =>
    said(field) === '' ? [] : [{ text: said(field), tone }];
  const span = (from: string, to: string): string[] => {
    const [began, ended] = [said(from), said(to)];
    if (began === '' && ended === '') return [];
    return [ended === '' ? t('customer.since', { began }) : t('customer.between', { began, ended })];
  };
  switch (record) {
    case 'postal_address': {
      const place = [said('postcode'), said('city')].filter(Boolean).join(' ');
      const country = textOf(row, 'country') === 'FI' ? '' : said('country');
      return {
        text: [said('street'), place, country].filter(Boolean).join(', '),
        badges: badge('use'),
        notes: span('valid_from', 'valid_to'),
      };
    }
    case 'phone_number':
      return {
        text: said('number'),
        badges: badge('directory', DIRECTORY_TONES[textOf(row, 'directory')]),
        notes: span('valid_from', 'valid_to'),
      };
    case 'email_address':
      return { text: said('address'), badges: [], notes: span('valid_from', 'valid_to') };
    case 'block':
      return {
        text: said('kind'),
        badges: [],
        notes: [...span('began_on', 'ends_on'), said('evidence')].filter(Boolean),
      };
    case 'barring':
      return {
        text: said('kind'),
        badges: [],
        notes: [
          said('service_number') && t('customer.of_service', { number: said('service_number') }),
          ...span('began_on', 'ended_on'),
        ].filter(Boolean),
      };
    case 'collection':
      return {
        text: t('customer.of_invoice', { number: said('invoice_number') }),
        badges: badge('stage', textOf(row, 'stage') === 'closed' ? 'neutral' : 'warning'),
        notes: [...span('opened_on', 'closed_on'), said('details')].filter(Boolean),
      };
    case 'other_service':
      return { text: said('name'), badges: badge('kind'), notes: span('began_on', 'ended_on') };
    case 'complaint':
      return {
        text: said('content') || said('kind'),
        badges: [
          ...(said('content') === '' ? [] : badge('kind')),
          ...badge('status', textOf(row, 'status') === 'open' ? 'warning' : 'neutral'),
        ],
        notes: [said('channel'), ...span('received_on', 'closed_on')].filter(Boolean),
      };
    case 'other_information':
      return { text: said('content'), badges: [], notes: [said('given_on')].filter(Boolean) };
    case 'social_activity':
      return {
        text: said('content') || said('kind'),
        badges: badge('kind'),
        notes: [said('network'), said('occurred_at')].filter(Boolean),
      };
    default:
      return undefined;
  }
};
