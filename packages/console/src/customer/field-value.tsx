import { useIntl } from 'react-intl';
import type { Vocabulary } from '../api/vocabulary.ts';
import { fieldSpec } from '../edit/field-specs.ts';
import { useTextIfAny } from '../frame/text.tsx';
import { useFormats } from '../ui/formats.ts';
import { useWords } from './words.tsx';

/** Fields that tell a program something and a person nothing. */
export const UNTOLD: ReadonlySet<string> = new Set(['media_key', 'location', 'row_id', 'case_id']);

/** How a field of a record is written for people: days, money, phones and the words of closed lists, in the language of the page. */
export const useFieldText = () => {
  const any = useTextIfAny();
  const words = useWords();
  const { day, time, euros, phone, number, duration } = useFormats();
  const { formatDisplayName } = useIntl();
  return (record: string, field: string, value: unknown): string => {
    if (value === null || value === undefined || value === '') return '';
    const said = String(value);
    if (record === 'block' && field === 'kind') return words?.blocks[said]?.name ?? said;
    if (record === 'permission' && field === 'permission') return words?.permissions[said]?.name ?? said;
    if (record === 'change' && field === 'record') return recordName(words, said);
    switch (fieldSpec(record, field)?.kind) {
      case 'date':
        return day(said);
      case 'moment':
        return time(said);
      case 'amount':
        return euros(said);
      case 'phone':
        return phone(said);
      case 'integer':
        return field === 'seconds' ? duration(Number(value)) : number(Number(value));
      case 'country':
        return formatDisplayName(said, { type: 'region' }) ?? said;
      case 'choice':
        return any(`customer.values.${record}.${field}.${said}`) ?? said;
      default:
        return field === 'channel' ? (any(`customer.values.channel.${said}`) ?? said) : said;
    }
  };
};

/** The notice's name of a record. */
export const recordName = (words: Vocabulary, record: string): string =>
  Object.values(words?.categories ?? {}).find(({ records }) => record in records)?.records[record]?.label ??
  record;

/** The notice's name of a source. It speaks to the customer there; here it speaks of them. */
export const useSourceName = () => {
  const any = useTextIfAny();
  const words = useWords();
  return (source: string): string =>
    any(`customer.source.${source}`) ?? words?.sources[source]?.name ?? source;
};
