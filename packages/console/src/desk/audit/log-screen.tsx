import { Checkbox } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, dataOf } from '../../api/api.ts';
import { useVocabulary } from '../../api/vocabulary.ts';
import { useAccess } from '../../frame/access.tsx';
import { AccessGate } from '../../frame/access-gate.tsx';
import { REGISTER } from '../../frame/query-client.ts';
import { useText } from '../../frame/text.tsx';
import { useAnnounced } from '../../ui/announce.ts';
import { ChoiceField } from '../../ui/field.tsx';
import { Filters } from '../../ui/filters.tsx';
import { MoreButton } from '../../ui/more-button.tsx';
import { Page } from '../../ui/page.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { type Days, lastDays, spanOf } from '../../ui/span.ts';
import classes from './audit.module.css';
import { EntriesTable } from './entries-table.tsx';
import { SpanFields } from './span-fields.tsx';

/** What of the log is wanted. */
interface Filter {
  readonly days: Days;
  readonly operation: string;
  readonly outcome: '' | 'allowed' | 'refused' | 'failed';
  readonly purpose: string;
  readonly withoutCase: boolean;
}

const OPERATIONS = [
  'read',
  'search',
  'add',
  'change',
  'remove',
  'import',
  'export',
  'disclose',
  'erase',
  'sign-in',
  'sign-out',
  'break-glass',
  'apply-notice',
];
const OUTCOMES = ['allowed', 'refused', 'failed'] as const;
const PAGE = 100;

/** The log of accesses, as the data-protection officer explores it. */
export const Screen = () => {
  const t = useText();
  return (
    <Page title={t('audit.log.title')}>
      <p className={classes.lead}>{t('audit.log.lead')}</p>
      <AccessGate>
        <Log />
      </AccessGate>
    </Page>
  );
};

const Log = () => {
  const [filter, setFilter] = useState<Filter>({
    days: lastDays(7),
    operation: '',
    outcome: '',
    purpose: '',
    withoutCase: false,
  });
  return (
    <>
      <LogFilters filter={filter} onChange={setFilter} />
      <Entries filter={filter} />
    </>
  );
};

const LogFilters = ({
  filter,
  onChange,
}: {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}) => {
  const t = useText();
  const words = useVocabulary();
  const any = { value: '', label: t('audit.filter.any') };
  return (
    <Filters label={t('audit.filter')}>
      <SpanFields days={filter.days} onChange={(days) => onChange({ ...filter, days })} />
      <ChoiceField
        label={t('audit.filter.operation')}
        value={filter.operation}
        data={[any, ...OPERATIONS.map((value) => ({ value, label: t(`audit.operation.${value}`) }))]}
        onChange={({ currentTarget }) => onChange({ ...filter, operation: currentTarget.value })}
      />
      <ChoiceField
        label={t('audit.filter.outcome')}
        value={filter.outcome}
        data={[any, ...OUTCOMES.map((value) => ({ value, label: t(`audit.outcome.${value}`) }))]}
        onChange={({ currentTarget }) =>
          onChange({ ...filter, outcome: currentTarget.value as Filter['outcome'] })
        }
      />
      <ChoiceField
        label={t('audit.filter.purpose')}
        value={filter.purpose}
        data={[
          any,
          ...Object.entries(words?.purposes ?? {}).map(([value, { name }]) => ({ value, label: name })),
        ]}
        onChange={({ currentTarget }) => onChange({ ...filter, purpose: currentTarget.value })}
      />
      <Checkbox
        className={classes.check}
        label={t('audit.filter.without_case')}
        checked={filter.withoutCase}
        onChange={({ currentTarget }) => onChange({ ...filter, withoutCase: currentTarget.checked })}
      />
    </Filters>
  );
};

const Entries = ({ filter }: { readonly filter: Filter }) => {
  const t = useText();
  const { controller, ready } = useAccess();
  const span = spanOf(filter.days);
  const { operation, outcome, purpose, withoutCase } = filter;
  const pages = useInfiniteQuery({
    queryKey: [REGISTER, 'audit', controller, span, operation, outcome, purpose, withoutCase],
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/v1/audit/entries', {
          params: {
            query: {
              from: span?.from ?? '',
              to: span?.to ?? '',
              limit: PAGE,
              ...(operation !== '' && { operation }),
              ...(outcome !== '' && { outcome }),
              ...(purpose !== '' && { purpose }),
              ...(withoutCase && { without_case: true }),
              ...(pageParam !== undefined && { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    enabled: ready && span !== undefined,
  });
  const { data, error, refetch } = pages;
  const entries = data?.pages.flatMap(({ items }) => items) ?? [];
  const count =
    entries.length === 0 ? t('audit.log.empty') : t('audit.log.caption', { count: entries.length });
  useAnnounced(data && !error ? count : undefined, JSON.stringify(filter));
  if (error) return <ProblemNotice failure={error} again={() => void refetch()} />;
  if (span === undefined) return null;
  if (data === undefined) return <Skeleton lines={8} />;
  return (
    <>
      <EntriesTable entries={entries} />
      <MoreButton of={pages}>{t('audit.more')}</MoreButton>
    </>
  );
};
