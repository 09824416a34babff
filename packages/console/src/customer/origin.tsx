import type { Vocabulary } from '../api/vocabulary.ts';
import { useAccess } from '../frame/access.tsx';
import { useText } from '../frame/text.tsx';
import { useFormats } from '../ui/formats.ts';
import { Value, Values } from '../ui/value.tsx';
import { ClosedTo } from './closed-to.tsx';
import classes from './customer.module.css';
import { useSourceName } from './field-value.tsx';
import type { Asked } from './overview.ts';
import { RowHistory } from './row-history.tsx';
import { fieldsFor } from './use-rights.ts';
import { useWords } from './words.tsx';

/** What the register knows of a row beside what it says. */
export const Origin = ({ subject, record, row, what }: Asked) => {
  const t = useText();
  const words = useWords();
  const { purpose } = useAccess();
  const sourceName = useSourceName();
  const { day, time } = useFormats();
  const historyOpen =
    fieldsFor(words, purpose, 'change', 'read').includes('old') &&
    fieldsFor(words, purpose, record, 'read').length >= fieldsOf(words, record);
  return (
    <>
      <p className={classes.what}>{what}</p>
      <Values>
        <Value label={t('customer.origin.source')}>{sourceName(row.source)}</Value>
        <Value label={t('customer.origin.since')}>{time(row.obtained_at)}</Value>
        <Value label={t('customer.origin.last_day')}>
          {row.last_day === null ? t('customer.origin.no_last_day') : day(row.last_day)}
        </Value>
        <Value label={t('customer.origin.edition')}>{row.notice_version}</Value>
      </Values>
      <h3>{t('customer.origin.history')}</h3>
      {historyOpen ? (
        <RowHistory subject={subject} record={record} row={row} />
      ) : (
        <ClosedTo openedBy={words?.categories.change_history?.opened_by ?? []} />
      )}
    </>
  );
};

const fieldsOf = (words: Vocabulary, record: string): number =>
  Object.values(words?.categories ?? {}).reduce(
    (sum, { records }) => sum + Object.keys(records[record]?.fields ?? {}).length,
    0,
  );
