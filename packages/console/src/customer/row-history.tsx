import { call } from '../api/api.ts';
import { recordSpec } from '../edit/field-specs.ts';
import { useRegisterQuery } from '../frame/queries.ts';
import { useText } from '../frame/text.tsx';
import { useFormats } from '../ui/formats.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import classes from './customer.module.css';
import { useFieldText, useSourceName } from './field-value.tsx';
import { type Row, SUBJECT } from './overview.ts';
import { useWords } from './words.tsx';

interface PastRow {
  readonly revision: number;
  readonly operation: 'change' | 'remove';
  readonly changed_at: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly source: string;
}

interface RowHistoryProps {
  readonly subject: string;
  readonly record: string;
  readonly row: Row;
}

/** What a row said before, newest first: only what each change changed. */
export const RowHistory = ({ subject, record, row }: RowHistoryProps) => {
  const t = useText();
  const { time } = useFormats();
  const words = useWords();
  const text = useFieldText();
  const sourceName = useSourceName();
  const path = recordSpec(record)?.path;
  const history = useRegisterQuery<readonly PastRow[]>({
    queryKey: [SUBJECT, subject, 'history', record, row.id, row.revision],
    queryFn: async ({ signal }) => {
      const answer = await call(`/v1/subjects/${subject}/${path}/${row.id}/history`, { signal });
      return ((await answer.json()) as { items: PastRow[] }).items;
    },
  });
  if (history.error) return <ProblemNotice failure={history.error} again={() => void history.refetch()} />;
  if (history.data === undefined) return <Skeleton lines={4} />;
  if (history.data.length === 0) return <p>{t('customer.history.none')}</p>;
  const labels = Object.assign(
    {},
    ...Object.values(words?.categories ?? {}).map(({ records }) => records[record]?.fields ?? {}),
  ) as Record<string, string>;
  return (
    <ol className={classes.history}>
      {history.data.map((past, place) => {
        const next = place === 0 ? row.fields : (history.data[place - 1]?.fields ?? {});
        const changed = Object.keys(past.fields).filter(
          (field) => past.operation === 'remove' || past.fields[field] !== next[field],
        );
        return (
          <li key={past.revision}>
            <p className={classes.when}>
              {t(`customer.history.${past.operation}`, { when: time(past.changed_at) })}
            </p>
            <ul>
              {changed.map((field) => (
                <li key={field}>
                  {t('customer.history.field', {
                    field: labels[field] ?? field,
                    old: text(record, field, past.fields[field]) || '–',
                    now: text(record, field, next[field]) || '–',
                  })}
                </li>
              ))}
            </ul>
            <p className={classes.note}>
              {t('customer.history.source', { source: sourceName(past.source) })}
            </p>
          </li>
        );
      })}
    </ol>
  );
};
