import { IconPlus } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import type { Vocabulary } from '../api/vocabulary.ts';
import { useText } from '../frame/text.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { ClosedByBlocks } from './closed-by-blocks.tsx';
import classes from './customer.module.css';
import type { Customer, RecordView, Row } from './overview.ts';
import { PlainButton } from './plain-button.tsx';
import { RowItem } from './row-item.tsx';
import { useRights } from './use-rights.ts';

const AddForm = lazy(() => import('../edit/add-form.tsx').then((module) => ({ default: module.AddForm })));

interface RecordRowsProps {
  readonly customer: Customer;
  readonly words: Vocabulary;
  readonly category: string;
  readonly record: string;
  readonly view: RecordView;
  /** The only record of its section: its name is the section's. */
  readonly alone: boolean;
  /** Says nothing where there are no rows. */
  readonly quiet?: boolean;
}

/** What is in force comes before what has ended, the newest first. */
const ENDS = ['valid_to', 'ended_on', 'ends_on', 'closed_on'];
const hasEnded = ({ fields }: Row): boolean => {
  const today = new Date().toISOString().slice(0, 10);
  return ENDS.some((field) => typeof fields[field] === 'string' && String(fields[field]) < today);
};
const inForceFirst = (rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((one, other) => Number(hasEnded(one)) - Number(hasEnded(other)));

/** The rows of one record, each with its origin, to be changed where the purpose may. */
export const RecordRows = ({
  customer,
  words,
  category,
  record,
  view,
  alone,
  quiet = false,
}: RecordRowsProps) => {
  const t = useText();
  const rights = useRights(record);
  const [adding, setAdding] = useState(false);
  if (view.by_time) return null;
  const { subject } = customer.overview;
  const label = words.categories[category]?.records[record]?.label ?? record;
  return (
    <div className={classes.record}>
      {!alone && <h3>{label}</h3>}
      <ClosedByBlocks blocks={view.closed_by} words={words} />
      {view.rows.length > 0 && (
        <ul className={classes.rows}>
          {inForceFirst(view.rows).map((row) => (
            <RowItem
              key={row.id}
              subject={subject}
              category={category}
              record={record}
              row={row}
              words={words}
              ended={hasEnded(row)}
            />
          ))}
        </ul>
      )}
      {adding && (
        <Suspense fallback={<Skeleton lines={5} />}>
          <AddForm
            subject={subject}
            category={category}
            record={record}
            fields={rights.add}
            mayRemove={rights.remove}
            onDone={() => setAdding(false)}
          />
        </Suspense>
      )}
      {!adding && view.closed_by.length === 0 && (
        <div className={classes.empty}>
          {view.rows.length === 0 && !quiet && <p className={classes.nothing}>{t('customer.nothing')}</p>}
          {rights.add.length > 0 && !(ONE.has(record) && view.rows.length > 0) && (
            <PlainButton onClick={() => setAdding(true)}>
              <IconPlus aria-hidden size={16} />
              {t('edit.add', { what: label })}
            </PlainButton>
          )}
        </div>
      )}
    </div>
  );
};

/** Records of which a subject has one row. */
const ONE = new Set([
  'person',
  'organisation',
  'identity_code',
  'customer',
  'occupation',
  'marketing_profile',
  'prospect',
  'contact_ground',
]);
