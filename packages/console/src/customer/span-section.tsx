import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { call } from '../api/api.ts';
import type { Vocabulary } from '../api/vocabulary.ts';
import { fieldSpec, recordSpec } from '../edit/field-specs.ts';
import { useAccess } from '../frame/access.tsx';
import { REGISTER } from '../frame/query-client.ts';
import { useText } from '../frame/text.tsx';
import { useAnnounced } from '../ui/announce.ts';
import { DataTable } from '../ui/data-table.tsx';
import { DayField } from '../ui/day-field.tsx';
import { MoreButton } from '../ui/more-button.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { lastDays, type Span, spanOf } from '../ui/span.ts';
import classes from './customer.module.css';
import { useFieldText } from './field-value.tsx';
import { type Row, SUBJECT } from './overview.ts';
import { OriginButton } from './provenance.tsx';

interface SpanSectionProps {
  readonly subject: string;
  readonly record: string;
  readonly category: string;
  readonly words: Vocabulary;
}

interface StreamPage {
  readonly items: readonly Row[];
  readonly next?: string;
}

/** Days that a look-up proposes: no more than most cases need. */
const PROPOSED = 31;

/** What is read by spans of time: nothing is looked up before somebody says from when to when. */
export const SpanSection = ({ subject, record, category, words }: SpanSectionProps) => {
  const t = useText();
  const [span, setSpan] = useState<Span>();
  const [typed, setTyped] = useState(() => lastDays(PROPOSED));
  const problem = typed.last < typed.first ? t('customer.span.order') : undefined;
  const ask = (event: FormEvent) => {
    event.preventDefault();
    setSpan((before) => spanOf(typed) ?? before);
  };
  return (
    <>
      <form className={classes.span} onSubmit={ask}>
        <DayField
          label={t('customer.span.from')}
          value={typed.first}
          onChange={(event) => setTyped({ ...typed, first: event.currentTarget.value })}
        />
        <DayField
          label={t('customer.span.to')}
          value={typed.last}
          problem={problem}
          onChange={(event) => setTyped({ ...typed, last: event.currentTarget.value })}
        />
        <Button type="submit" variant="default">
          {t('customer.span.look')}
        </Button>
      </form>
      <p className={classes.note}>{t('customer.span.logged')}</p>
      {span && (
        <SpanRows
          key={`${span.from} ${span.to}`}
          span={span}
          subject={subject}
          record={record}
          category={category}
          words={words}
        />
      )}
    </>
  );
};

/** Most rows of one call. */
const PAGE = 200;

const SpanRows = ({ span, subject, record, category, words }: SpanSectionProps & { readonly span: Span }) => {
  const t = useText();
  const text = useFieldText();
  const { purpose, controller } = useAccess();
  const path = recordSpec(record)?.path;
  const found = useInfiniteQuery({
    queryKey: [REGISTER, purpose, controller, SUBJECT, subject, record, span],
    initialPageParam: '',
    queryFn: async ({ pageParam, signal }) => {
      const query = new URLSearchParams({
        ...span,
        limit: String(PAGE),
        ...(pageParam !== '' && { cursor: pageParam }),
      });
      return (await (
        await call(`/v1/subjects/${subject}/${path}?${query}`, { signal })
      ).json()) as StreamPage;
    },
    getNextPageParam: ({ next }) => next,
  });
  const rows = found.data?.pages.flatMap(({ items }) => items) ?? [];
  const count = t('customer.span.found', { count: rows.length, more: found.hasNextPage ? 'yes' : 'no' });
  useAnnounced(found.isSuccess ? count : undefined, 'found');
  if (found.error) return <ProblemNotice failure={found.error} again={() => void found.refetch()} />;
  if (found.data === undefined) return <Skeleton lines={8} />;
  const { label = record, fields = {} } = words.categories[category]?.records[record] ?? {};
  const shown = Object.keys(fields).filter(
    (field) => rows.some((row) => field in row.fields) && !HIDDEN.has(field),
  );
  return (
    <>
      <p>{count}</p>
      {rows.length > 0 && (
        <div className={classes.dense}>
          <DataTable
            caption={label}
            rows={rows}
            keyOf={(row) => row.id}
            columns={[
              ...shown.map((field) => ({
                id: field,
                // The register counts seconds; people are shown a duration.
                title: field === 'seconds' ? t('customer.span.duration') : (fields[field] ?? field),
                cell: (row: Row) =>
                  field === 'old' ? (
                    oldText(row, text, words)
                  ) : (
                    <span
                      className={fieldSpec(record, field)?.kind === 'moment' ? undefined : classes.unbroken}
                    >
                      {text(record, field, row.fields[field])}
                    </span>
                  ),
                ...(fieldSpec(record, field)?.kind === 'integer' && { align: 'end' as const }),
                sortBy: (row: Row) =>
                  typeof row.fields[field] === 'number'
                    ? (row.fields[field] as number)
                    : String(row.fields[field] ?? ''),
              })),
              {
                id: 'origin',
                title: t('customer.origin.column'),
                cell: (row: Row) => (
                  <OriginButton
                    subject={subject}
                    record={record}
                    row={row}
                    what={[label, text(record, shown[0] ?? '', row.fields[shown[0] ?? ''])].join(' ')}
                    fixed
                  />
                ),
              },
            ]}
          />
        </div>
      )}
      <MoreButton of={found}>{t('customer.span.more')}</MoreButton>
    </>
  );
};

const HIDDEN = new Set(['row_id', 'row_revision']);

/** An old image of a row, as far as its record's fields are known: what is sealed is not in it in the clear. */
const oldText = (row: Row, text: ReturnType<typeof useFieldText>, words: Vocabulary): string => {
  const record = String(row.fields.record ?? '');
  const { old } = row.fields;
  if (typeof old !== 'object' || old === null) return '';
  const labels: Readonly<Record<string, string>> = Object.assign(
    {},
    ...Object.values(words.categories).map(({ records }) => records[record]?.fields ?? {}),
  );
  return Object.entries(old)
    .filter(([field, value]) => field in labels && value !== null && !String(value).startsWith('\\x'))
    .map(([field, value]) => `${labels[field]}: ${text(record, field, value)}`)
    .join('; ');
};
