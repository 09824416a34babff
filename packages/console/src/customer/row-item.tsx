import { Fragment } from 'react';
import type { Vocabulary } from '../api/vocabulary.ts';
import { useText } from '../frame/text.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import { Value, Values } from '../ui/value.tsx';
import classes from './customer.module.css';
import { UNTOLD, useFieldText } from './field-value.tsx';
import { OrganisationLink } from './organisation-link.tsx';
import { type Row, textOf } from './overview.ts';
import { RowFrame } from './row-frame.tsx';
import { useSummary } from './row-summary.tsx';

interface RowItemProps {
  readonly subject: string;
  readonly category: string;
  readonly record: string;
  readonly row: Row;
  readonly words: Vocabulary;
  readonly ended: boolean;
}

/** One row: in a line where that says it all, else field by field. */
export const RowItem = ({ subject, category, record, row, words, ended }: RowItemProps) => {
  const t = useText();
  const text = useFieldText();
  const summary = useSummary(record, row);
  const { label = record, fields: labels = {} } = words.categories[category]?.records[record] ?? {};
  const shown = Object.keys(labels).filter((field) => textOf(row, field) !== '' && !UNTOLD.has(field));
  const [first = ''] = shown;
  const what = summary?.text || [label, textOf(row, first)].filter(Boolean).join(' ');
  return (
    <RowFrame subject={subject} category={category} record={record} row={row} what={what} ended={ended}>
      <div className={classes.said}>
        {summary ? (
          <>
            <span className={classes.main}>{summary.text}</span>
            {summary.badges.map(({ text: badge, tone }) => (
              <Fragment key={badge}>
                {' '}
                <StatusBadge tone={tone}>{badge}</StatusBadge>
              </Fragment>
            ))}{' '}
            {ended && <StatusBadge>{t('customer.row_ended')}</StatusBadge>}
            {summary.notes.length > 0 && <div className={classes.note}>{summary.notes.join(' · ')}</div>}
          </>
        ) : (
          <Values>
            {shown.map((field) => (
              <Value key={field} label={labels[field]}>
                {field === 'organisation' ? (
                  <OrganisationLink organisation={textOf(row, field)} />
                ) : (
                  text(record, field, row.fields[field])
                )}
              </Value>
            ))}
          </Values>
        )}
      </div>
    </RowFrame>
  );
};
